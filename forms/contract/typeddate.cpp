#include "contract/typeddate.h"

#include "contract/foldedtext.h"
#include "contract/plaindigits.h"
#include "contract/valuetext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr int firstYear = 1800;
constexpr int lastYear = 2199;

/// The order in which a locale writes day, month and year: "dmy", "mdy" or "ymd".
QString partOrder(const QLocale &locale)
{
    QString order;
    for (const QChar letter : locale.dateFormat(QLocale::ShortFormat).toLower())
        if (u"dmy"_s.contains(letter) && !order.contains(letter))
            order.append(letter);
    return order.size() == 3 ? order : u"dmy"_s;
}

int fullYear(const QString &digits, const QDate &today, YearSense sense)
{
    const int number = digits.toInt();
    if (digits.size() != 2)
        return number;
    const int latest = sense == YearSense::Past ? today.year() : today.year() + 20;
    const int year = latest - latest % 100 + number;
    return year > latest ? year - 100 : year;
}

std::optional<QDate> existing(const QString &year, const QString &month, const QString &day,
                              const QDate &today, YearSense sense)
{
    if (year.size() != 2 && year.size() != 4)
        return std::nullopt;
    const int inFull = fullYear(year, today, sense);
    QDate date(inFull, month.toInt(), day.toInt());
    if (sense == YearSense::Past && year.size() == 2 && date > today)
        date = QDate(inFull - 100, month.toInt(), day.toInt());
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return std::nullopt;
    return date;
}

/// Three numbers in an order such as "dmy".
std::optional<QDate> inOrder(const QStringList &parts, const QString &order, const QDate &today,
                             YearSense sense)
{
    return existing(parts.at(order.indexOf(u'y')), parts.at(order.indexOf(u'm')),
                    parts.at(order.indexOf(u'd')), today, sense);
}

/// The locale's order first, then the orders that a number over 12 or a long year leaves.
QStringList orders(const QLocale &locale)
{
    QStringList all = {partOrder(locale), u"dmy"_s, u"ymd"_s, u"mdy"_s};
    all.removeDuplicates();
    return all;
}

std::optional<QDate> fromDigits(const QString &digits, const QDate &today, YearSense sense,
                                const QLocale &locale)
{
    for (const QString &order : orders(locale)) {
        QStringList parts;
        qsizetype at = 0;
        for (const QChar part : order) {
            const qsizetype length = part == u'y' ? digits.size() - 4 : 2;
            parts.append(digits.mid(at, length));
            at += length;
        }
        if (const auto date = inOrder(parts, order, today, sense))
            return date;
    }
    return std::nullopt;
}

/// As German is typed where its keyboard is missing: "Maerz".
QString spelledOut(const QString &name)
{
    return name.toLower().replace(u'ä', u"ae"_s);
}

/// The month whose name in a language a word is or begins; 0 where that is none, or several.
int monthNamed(const QString &word, const QLocale &language)
{
    int begun = 0;
    bool several = false;
    for (int month = 1; month <= 12; ++month) {
        const QString written = language.monthName(month);
        for (const QString &each :
             {written, spelledOut(written), language.standaloneMonthName(month),
              language.monthName(month, QLocale::ShortFormat)}) {
            const QString name = foldedText(each);
            if (name == word)
                return month;
            if (name.startsWith(word)) {
                several = several || (begun != 0 && begun != month);
                begun = month;
            }
        }
    }
    return several ? 0 : begun;
}

std::optional<QDate> fromNamedMonth(const QString &text, const QDate &today, YearSense sense,
                                    const QLocale &locale)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    QStringList numbers;
    for (auto found = number.globalMatch(text); found.hasNext();)
        numbers.append(found.next().captured());
    int month = 0;
    for (auto found = word.globalMatch(text); month == 0 && found.hasNext();) {
        // Without accents: "gegužės" is typed as "geguzes" on many keyboards.
        const QString name = foldedText(found.next().captured());
        for (const QLocale &language : {locale, QLocale::system(), QLocale::c()})
            if (month == 0)
                month = monthNamed(name, language);
    }
    if (month == 0 || numbers.size() != 2)
        return std::nullopt;
    const bool yearFirst = numbers.first().size() == 4;
    return existing(yearFirst ? numbers.first() : numbers.last(), QString::number(month),
                    yearFirst ? numbers.last() : numbers.first(), today, sense);
}

} // namespace

std::optional<QDate> readTypedDate(const QString &text, const QDate &today, YearSense sense,
                                   const QLocale &locale)
{
    const QString typed = plainDigits(text.trimmed());
    if (typed.compare(u"t", Qt::CaseInsensitive) == 0)
        return today;
    if (const auto iso = ValueText::date(typed))
        return iso;

    static const QRegularExpression digitsOnly(u"\\A(?:[0-9]{6}|[0-9]{8})\\z"_s);
    if (digitsOnly.match(typed).hasMatch())
        return fromDigits(typed, today, sense, locale);

    // Dots, blanks, strokes, any kind of dash, and what Chinese and Japanese write there.
    static const QString between = u"[\\s.,．/\\x{2010}-\\x{2015}\\x{2212}年月-]+"_s;
    static const QRegularExpression threeNumbers(
        u"\\A([0-9]{1,4})%1([0-9]{1,2})%1([0-9]{1,4})[.日]?\\z"_s.arg(between));
    if (const auto found = threeNumbers.match(typed); found.hasMatch()) {
        const QStringList parts = found.capturedTexts().mid(1);
        for (const QString &order : orders(locale)) {
            const auto dayOrMonthIsLong =
                std::any_of(order.cbegin(), order.cend(), [&](QChar part) {
                    return part != u'y' && parts.at(order.indexOf(part)).size() > 2;
                });
            if (dayOrMonthIsLong)
                continue;
            if (const auto date = inOrder(parts, order, today, sense))
                return date;
        }
        return std::nullopt;
    }
    return fromNamedMonth(typed, today, sense, locale);
}

} // namespace Forms
