#include "checks/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Forms::Wording {

namespace {

QString label(const Field &field)
{
    return inSentence(field.labelText());
}

} // namespace

QString inSentence(const QString &label)
{
    //: How a label is written inside a sentence, as in "Enter the first name." Translate with
    //: "as it is" where your language keeps the capital letter there, or where your sentences
    //: put the label in quotes; otherwise leave "small".
    const QString manner = QCoreApplication::translate("Checks", "small");
    const bool isAcronym = label.size() > 1 && label.at(1).isUpper();
    if (label.isEmpty() || isAcronym || manner != u"small")
        return label;
    return label.at(0).toLower() + label.mid(1);
}

QString missing(const Field &field)
{
    switch (field.kind) {
    case ValueKind::Boolean:
        return yesOrNo(field);
    case ValueKind::Choices:
        return QCoreApplication::translate("Checks", "Choose at least one of the %1.")
            .arg(label(field));
    case ValueKind::Rows:
        return QCoreApplication::translate("Checks", "Add at least one %1.",
                                           "what one row is called: address")
            .arg(inSentence(field.rowLabelText()));
    case ValueKind::Code:
    case ValueKind::Enumeration:
        return QCoreApplication::translate("Checks", "Choose the %1.", "customer status")
            .arg(label(field));
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Date:
    case ValueKind::Integer:
    case ValueKind::BigInteger:
    case ValueKind::Decimal:
        break;
    }
    return QCoreApplication::translate("Checks", "Enter the %1.", "first name").arg(label(field));
}

QString tooLong(const Field &field, qsizetype length)
{
    return QCoreApplication::translate("Checks", "Shorten the %1 to %n characters. It has %2 now.",
                                       nullptr, field.maximumLength)
        .arg(label(field), QString::number(length));
}

QString unreadableDate(const Field &field)
{
    return QCoreApplication::translate("Checks", "Enter the %1 as a date, as in 1995-05-24.")
        .arg(label(field));
}

QString impossibleDate(const Field &field)
{
    return QCoreApplication::translate("Checks",
                                       "Correct the %1: the calendar does not have this day.")
        .arg(label(field));
}

QString inFuture(const Field &field)
{
    return QCoreApplication::translate("Checks", "%1 must be today or before.", "Birth date")
        .arg(field.labelText());
}

QString unknownCode(const Field &field)
{
    return QCoreApplication::translate(
               "Checks", "Choose the %1 from the list: what stands here is not in it.")
        .arg(label(field));
}

QString unknownChoice(const Field &field, const QString &choice)
{
    return QCoreApplication::translate("Checks",
                                       "Take “%2” out of the %1: the service does not know it.")
        .arg(label(field), choice);
}

QString yesOrNo(const Field &field)
{
    return QCoreApplication::translate("Checks", "Choose yes or no for “%1”.")
        .arg(field.labelText());
}

QString notANumber(const Field &field)
{
    if (field.kind == ValueKind::Decimal)
        return QCoreApplication::translate("Checks",
                                           "Write the %1 in digits, with a point before the "
                                           "decimals and no spaces, as in 10000.50.")
            .arg(label(field));
    return QCoreApplication::translate("Checks",
                                       "Write the %1 as a whole number in digits only, as in 250.")
        .arg(label(field));
}

QString negative(const Field &field)
{
    return QCoreApplication::translate("Checks", "%1 must be zero or more.", "Deposit amount")
        .arg(field.labelText());
}

QString tooLarge(const Field &field)
{
    return QCoreApplication::translate("Checks", "%1 must be 2147483647 or less.",
                                       "Number of employees")
        .arg(field.labelText());
}

QString outOfOrder(const Field &later, const Field &earlier)
{
    return QCoreApplication::translate("Checks", "%1 must be the same as or after the %2.",
                                       "Closing date, application date")
        .arg(later.labelText(), label(earlier));
}

} // namespace Forms::Wording
