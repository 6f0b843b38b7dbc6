#include "formats/remarklist.h"

#include "contract/codes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

} // namespace

void RemarkList::add(int line, const QString &name, const QString &value, const QString &text)
{
    if (m_remarks.size() >= maximumCount) {
        ++m_dropped;
        return;
    }
    m_remarks.append({line, shortened(name, maximumName), shortened(value, maximumValue), text});
}

QList<Remark> RemarkList::sorted() const
{
    QList<Remark> inOrder = m_remarks;
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Remark &left, const Remark &right) {
        return left.line < right.line;
    });
    if (m_dropped > 0)
        inOrder.append(
            {0,
             {},
             {},
             Words::tr("%n more part(s) could not be taken as they stand and are not listed.",
                       nullptr, m_dropped)});
    return inOrder;
}

QString RemarkList::shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    // Never between the two halves of a character.
    const qsizetype end = text.at(length - 2).isHighSurrogate() ? length - 2 : length - 1;
    return text.first(end) + u'…';
}

QString RemarkList::left(Omission why, const Field *field)
{
    switch (why) {
    case Omission::NoSuchField:
        return Words::tr("The form has no such field. This part was left out.");
    case Omission::SecondCopy:
        return Words::tr(
            "This field is stated more than once. The first one was taken, this one was left "
            "out.");
    case Omission::SecondCustomer:
        return Words::tr(
            "There is more than one customer. The first one was taken, this one was left out.");
    case Omission::OutsideCustomer:
        return Words::tr("This part stands beside the customer and was left out.");
    case Omission::NestedInValue:
        return Words::tr("A single value is expected here. This part was left out.");
    case Omission::ListExpected:
        return Words::tr("A list is expected here. The value was left out.");
    case Omission::EntryExpected:
        return Words::tr(
            "An entry with fields of its own is expected here. The value was left out.");
    case Omission::TooManyRows:
        return Words::tr(
            "The list is longer than any customer's. The rows from here on were left out.");
    case Omission::UnknownChoice:
        return Words::tr("“%1” can only hold %2. This value was left out.")
            .arg(field->labelText(), Codes::all(field->codes).join(u", "_s));
    case Omission::RepeatedChoice:
        return Words::tr("This value stands in the list more than once. It was taken once.");
    case Omission::StrayText:
        return Words::tr("This text stands between fields and belongs to none. It was left out.");
    case Omission::Attribute:
        return Words::tr("An attribute is no field of the form. It was left out.");
    case Omission::Nothing:
        break;
    }
    return {};
}

QString RemarkList::notOfItsKind(const Field &field)
{
    switch (field.kind) {
    case ValueKind::Date:
        return Words::tr(
            "This is no date that exists. The field shows it as it stands; correct it there.");
    case ValueKind::Boolean:
        return Words::tr(
            "This is neither yes nor no. The field shows it as it stands; correct it there.");
    case ValueKind::Integer:
        return Words::tr(
            "This is no whole number from 0 to 2147483647. The field shows it as it stands; "
            "correct it there.");
    case ValueKind::BigInteger:
        return Words::tr(
            "This is no whole number from 0. The field shows it as it stands; correct it "
            "there.");
    case ValueKind::Decimal:
        return Words::tr(
            "This is no number from 0. The field shows it as it stands; correct it there.");
    case ValueKind::Enumeration:
        return Words::tr(
                   "“%1” can only be %2. The field shows the value as it stands; correct it there.")
            .arg(field.labelText(), Codes::all(field.codes).join(u", "_s));
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Code:
    case ValueKind::Choices:
    case ValueKind::Rows:
        break;
    }
    return {};
}

QString RemarkList::takenAsText(Shape shape)
{
    switch (shape) {
    case Shape::Text:
        return Words::tr("This value stands in quotes, as a text. It was taken as it stands and "
                         "will be sent without quotes.");
    case Shape::Number:
        return Words::tr(
            "This text is written as a number. It was taken as it stands; zeros at its "
            "beginning may be missing.");
    case Shape::Boolean:
        return Words::tr(
            "Yes or no is written here, where a text is expected. It was taken as it stands; "
            "check the field.");
    case Shape::Markup:
    case Shape::Null:
    case Shape::Object:
    case Shape::Array:
        break;
    }
    return {};
}

QString RemarkList::notOfThisCustomer(CustomerKind kind)
{
    return kind == CustomerKind::Individual
               ? Words::tr("An individual does not have this field. The value was left out.")
               : Words::tr("An organization does not have this field. The value was left out.");
}

QString RemarkList::otherNamespace()
{
    return Words::tr(
        "This is written for another version of the service. The fields were taken by their "
        "names; check them.");
}

} // namespace Forms
