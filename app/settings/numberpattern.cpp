#include "settings/numberpattern.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using Forms::Failure;

namespace App {

namespace {

constexpr int mostZeros = 18;
constexpr int longestNumber = 256; // contract, communicationNumber

Failure wrongBraces()
{
    return {u"pattern.braces"_s,
            QCoreApplication::translate(
                "NumberPattern", "A brace { or } stands alone, so that no number can be made. "
                                 "Close each { with a } and put nothing but the counter and dates "
                                 "into them.")};
}

bool isPrinted(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return text.isValidUtf16() && std::all_of(characters.cbegin(), characters.cend(),
                                              [](uint each) { return QChar::isPrint(each); });
}

bool isDate(const QString &text)
{
    static const QRegularExpression parts(
        QRegularExpression::anchoredPattern(u"(yyyy|yy|MM|dd)([-._]?(yyyy|yy|MM|dd))*"_s));
    return parts.match(text).hasMatch();
}

bool isCounter(const QString &text)
{
    return !text.isEmpty() && text.count(u'0') == text.size();
}

} // namespace

Forms::Result<QList<NumberPattern::Part>> NumberPattern::partsOf(const QString &text)
{
    QList<Part> parts;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool opens = text.at(at) == u'{';
        const qsizetype end = opens ? text.indexOf(u'}', at) : text.indexOf(u'{', at);
        if (opens && end < 0)
            return wrongBraces();
        const QString inside = opens ? text.mid(at + 1, end - at - 1) : text.mid(at, end - at);
        if (inside.contains(u'{') || inside.contains(u'}'))
            return wrongBraces();
        if (opens && !isCounter(inside) && !isDate(inside))
            return Failure{u"pattern.part"_s,
                           QCoreApplication::translate(
                               "NumberPattern",
                               "“{%1}” is neither a counter nor a date. Write a counter as "
                               "in {000000} and a date as in {yyyyMMdd} or {yy-MM}.")
                               .arg(inside)};
        const Kind kind = !opens ? Kind::Text : isCounter(inside) ? Kind::Counter : Kind::Date;
        parts.append({kind, inside});
        at = opens ? end + 1 : (end < 0 ? text.size() : end);
    }
    return parts;
}

Forms::Result<NumberPattern> NumberPattern::parse(const QString &text)
{
    if (text.isEmpty())
        return Failure{u"pattern.empty"_s,
                       QCoreApplication::translate("NumberPattern",
                                                   "The pattern is empty, so that no number can "
                                                   "be made. Enter one as in ComNr_{000000}.")};
    if (!isPrinted(text))
        return Failure{
            u"pattern.control"_s,
            QCoreApplication::translate("NumberPattern",
                                        "The pattern holds a character that cannot be seen and "
                                        "would stand in every number. Enter the pattern anew.")};
    const auto parts = partsOf(text);
    if (!parts)
        return parts.failure();
    QStringList counters;
    for (const Part &part : *parts)
        if (part.kind == Kind::Counter)
            counters.append(part.text);
    if (counters.isEmpty())
        return Failure{
            u"pattern.counter.none"_s,
            QCoreApplication::translate("NumberPattern",
                                        "The pattern holds no counter, so that all customers would "
                                        "get the same number. Add one as in {000000}.")};
    if (counters.size() > 1)
        return Failure{u"pattern.counter.several"_s,
                       QCoreApplication::translate("NumberPattern",
                                                   "The pattern holds more than one counter. "
                                                   "Leave one of them.")};
    if (counters.first().size() > mostZeros)
        return Failure{u"pattern.counter.long"_s,
                       QCoreApplication::translate(
                           "NumberPattern",
                           "The counter has more than %n digits. Take some of its zeros out.",
                           nullptr, mostZeros)};
    const NumberPattern pattern(*parts, counters.first().size());
    constexpr quint64 last = std::numeric_limits<quint64>::max();
    if (pattern.number(QDate(2000, 1, 1), last).size() > longestNumber)
        return Failure{
            u"pattern.long"_s,
            QCoreApplication::translate("NumberPattern",
                                        "Numbers of this pattern can grow beyond the %n characters "
                                        "that the service takes. Shorten the pattern.",
                                        nullptr, longestNumber)};
    return pattern;
}

QString NumberPattern::filled(const QDate &date, const QString &counter) const
{
    QString text;
    for (const Part &part : m_parts)
        text += part.kind == Kind::Counter ? counter
                : part.kind == Kind::Date  ? QLocale::c().toString(date, part.text)
                                           : part.text;
    return text;
}

QString NumberPattern::scope(const QDate &date) const
{
    return filled(date, u'{' + QString(m_zeros, u'0') + u'}');
}

QString NumberPattern::number(const QDate &date, quint64 counter) const
{
    return filled(date, QString::number(counter).rightJustified(m_zeros, u'0'));
}

} // namespace App
