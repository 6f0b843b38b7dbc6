#include "checks/advice.h"

#include "checks/identifiers.h"
#include "checks/wording.h"
#include "contract/catalogue.h"
#include "contract/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr int oldestAge = 120;

void maskedValues(const Record &sent, Collector &found)
{
    for (const Field &field : Catalogue::fields())
        if (field.kind == ValueKind::Text)
            adviseOnMask(FieldPath(field.name), field, sent.value(field.name), found);
}

/// ISO 17442.
void leiLooksWrong(const Record &sent, Collector &found)
{
    const FieldPath path(u"LEI"_s);
    const QString lei = sent.value(path);
    if (lei.isEmpty())
        return;
    if (!Identifiers::hasLeiForm(lei))
        found.advice(path, u"lei.form"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the LEI: it has 18 capital letters or digits and then 2 "
                                   "digits, as in 5493001KJTIIGC8Y1R12."));
    else if (!Identifiers::hasLeiCheckDigits(lei))
        found.advice(path, u"lei.checkdigits"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the LEI: its last two digits do not fit the rest, so a "
                                   "character is probably mistyped."));
}

void giinLooksWrong(const Record &sent, Collector &found)
{
    const FieldPath path(u"GIIN"_s);
    const QString giin = sent.value(path);
    if (!giin.isEmpty() && !Identifiers::isGiin(giin))
        found.advice(path, u"giin.form"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the GIIN: it has the form XXXXXX.XXXXX.XX.XXX, as in "
                                   "A1B2C3.00000.LE.440."));
}

/// ISO 13616.
void accountLooksLikeAWrongIban(const Record &sent, Collector &found)
{
    const FieldPath path(u"initialDepositAccount"_s);
    switch (Identifiers::judgeIban(sent.value(path))) {
    case Identifiers::Iban::NotOne:
    case Identifiers::Iban::Right:
        break;
    case Identifiers::Iban::WrongLength:
        found.advice(path, u"iban.length"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the deposit account: it looks like an IBAN, but "
                                   "IBANs of its country have another length."));
        break;
    case Identifiers::Iban::WrongCheckDigits:
        found.advice(path, u"iban.checkdigits"_s,
                     QCoreApplication::translate(
                         "Checks",
                         "Check the deposit account: it looks like an IBAN, but its check digits "
                         "do not fit the rest, so a character is probably mistyped."));
        break;
    }
}

void birthIsVeryLongAgo(const Record &sent, const QDate &today, Collector &found)
{
    const FieldPath path(u"birthDate"_s);
    const auto birth = ValueText::date(sent.value(path));
    if (birth && birth->addYears(oldestAge) < today)
        found.advice(path, u"birthDate.age"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the birth date: it is more than %n years ago.", nullptr,
                         oldestAge));
}

/// Marks the later of two dates where it comes before the earlier; says whether both are there.
bool datesInOrder(const Record &sent, const QString &earlier, const QString &later,
                  Collector &found)
{
    const auto first = ValueText::date(sent.value(earlier));
    const auto second = ValueText::date(sent.value(later));
    if (!first || !second)
        return false;
    if (*second < *first)
        found.advice(FieldPath(later), u"dates.order"_s,
                     Wording::outOfOrder(*Catalogue::field(later), *Catalogue::field(earlier)));
    return true;
}

/// Born, applied, approved, closed: in this order, whichever of them are stated.
void datesAreOutOfOrder(const Record &sent, Collector &found)
{
    // A birth in the future has its own error; the application is not to blame for it.
    if (!found.has(FieldPath(u"birthDate"_s)))
        datesInOrder(sent, u"birthDate"_s, u"applicationDate"_s, found);
    datesInOrder(sent, u"applicationDate"_s, u"approvalDate"_s, found);
    if (!datesInOrder(sent, u"approvalDate"_s, u"closingDate"_s, found))
        datesInOrder(sent, u"applicationDate"_s, u"closingDate"_s, found);
}

void citizenshipsAreTheSame(const Record &sent, Collector &found)
{
    const FieldPath second(u"secondCitizenshipCountry"_s);
    const QString country = sent.value(second);
    if (!country.isEmpty() && country == sent.value(u"citizenshipCountry"_s))
        found.advice(second, u"citizenship.twice"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the second citizenship: it is the same as the first."));
}

} // namespace

bool isMasked(const QString &text)
{
    const auto isMask = [](QChar character) {
        return character == u'*' || character == u'\u2022' || character == u'\u25CF' ||
               character == u'\u2588';
    };
    // One asterisk may belong to a name; two in a row hide something.
    return std::adjacent_find(text.cbegin(), text.cend(), [&](QChar left, QChar right) {
               return isMask(left) && isMask(right);
           }) != text.cend();
}

void adviseOnMask(const FieldPath &path, const Field &field, const QString &text, Collector &found)
{
    if (isMasked(text))
        found.advice(path, u"masked"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the %1: parts of it are replaced by asterisks.")
                         .arg(Wording::inSentence(field.labelText())));
}

void adviseOnFields(const Record &sent, const QDate &today, Collector &found)
{
    maskedValues(sent, found);
    leiLooksWrong(sent, found);
    giinLooksWrong(sent, found);
    accountLooksLikeAWrongIban(sent, found);
    birthIsVeryLongAgo(sent, today, found);
    datesAreOutOfOrder(sent, found);
    citizenshipsAreTheSame(sent, found);
}

} // namespace Forms
