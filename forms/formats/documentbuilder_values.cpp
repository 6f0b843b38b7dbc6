#include "formats/documentbuilder.h"

#include "contract/catalogue.h"
#include "contract/codes.h"
#include "contract/valuetext.h"

using namespace Qt::StringLiterals;

/// The part of DocumentBuilder that takes values and judges them.
namespace Forms {

namespace {

bool isNumeric(ValueKind kind)
{
    return kind == ValueKind::Integer || kind == ValueKind::BigInteger ||
           kind == ValueKind::Decimal;
}

/// Whether JSON writes a value of this kind in this shape.
bool fits(ValueKind kind, Shape shape)
{
    if (shape == Shape::Markup)
        return true;
    if (kind == ValueKind::Boolean)
        return shape == Shape::Boolean;
    return shape == (isNumeric(kind) ? Shape::Number : Shape::Text);
}

bool isOfKind(const Field &field, const QString &value)
{
    switch (field.kind) {
    case ValueKind::Date:
        return ValueText::date(value).has_value();
    case ValueKind::Boolean:
        return ValueText::boolean(value).has_value();
    case ValueKind::Integer:
        return ValueText::isWholeNumber(value) && ValueText::fitsInteger(value);
    case ValueKind::BigInteger:
        return ValueText::isWholeNumber(value) && !ValueText::isNegative(value);
    case ValueKind::Decimal:
        return ValueText::isNumber(value) && !ValueText::isNegative(value);
    case ValueKind::Enumeration:
        return Codes::all(field.codes).contains(value);
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Code:
    case ValueKind::Choices:
    case ValueKind::Rows:
        break;
    }
    return true;
}

/// XML's other way to write a boolean (contract, "XML").
QString spelledOut(const QString &value)
{
    if (value == u"1")
        return u"true"_s;
    return value == u"0" ? u"false"_s : value;
}

} // namespace

void DocumentBuilder::takeValue(const Level &level)
{
    QString value = ValueText::cleaned(level.text);
    if (value.isEmpty())
        return;
    if (m_document.lines.contains(level.path)) {
        remark(level.name, value, RemarkList::left(Omission::SecondCopy, nullptr), level.line);
        return;
    }
    if (level.field->kind == ValueKind::Boolean && level.shape == Shape::Markup)
        value = spelledOut(value);
    m_document.record.setValue(level.path, value);
    m_document.lines.insert(level.path, level.line);
    if (!fits(level.field->kind, level.shape))
        m_misshapen.insert(level.path, level.shape);
}

void DocumentBuilder::takeChoice(const Level &level)
{
    const QString value = ValueText::cleaned(level.text);
    if (value.isEmpty())
        return;
    QStringList chosen = m_document.record.choices(level.field->name);
    const bool known = Codes::all(level.field->codes).contains(value);
    if (known && !chosen.contains(value)) {
        chosen.append(value);
        m_document.record.setChoices(level.field->name, chosen);
        return;
    }
    remark(
        level.name, value,
        RemarkList::left(known ? Omission::RepeatedChoice : Omission::UnknownChoice, level.field),
        level.line);
}

void DocumentBuilder::reportOmitted(const Level &level)
{
    if (level.why == Omission::Nothing)
        return;
    // A part within a part that is left out is told of in the value of the outermost one.
    if (isOmitting()) {
        if (level.text.isEmpty())
            return;
        Level &outer = m_levels.last();
        if (!outer.text.isEmpty())
            outer.text += u", "_s;
        outer.text += level.name.isEmpty() ? level.text : QString(level.name + u": " + level.text);
        outer.text.truncate(2 * RemarkList::maximumValue);
        return;
    }
    remark(level.name, level.text, RemarkList::left(level.why, level.field), level.line);
}

Document DocumentBuilder::finish()
{
    const CustomerKind kind = m_document.record.kind();
    for (const Field &field : Catalogue::fields()) {
        if (!field.appliesTo(kind))
            leaveOut(field);
        else if (field.kind == ValueKind::Rows)
            judgeRows(field);
        else
            judge(FieldPath(field.name), field);
    }
    m_document.record = m_document.record.asSent();
    m_document.remarks = m_remarks.sorted();
    return m_document;
}

void DocumentBuilder::leaveOut(const Field &field)
{
    const FieldPath path(field.name);
    const auto line = m_document.lines.constFind(path);
    if (line == m_document.lines.cend())
        return;
    QString value = m_document.record.value(path);
    if (field.kind == ValueKind::Choices)
        value = m_document.record.choices(field.name).join(u", "_s);
    remark(nameOf(path), value, RemarkList::notOfThisCustomer(m_document.record.kind()), *line);
    m_document.lines.removeIf([&](auto each) { return each.key().field() == field.name; });
}

void DocumentBuilder::judgeRows(const Field &list)
{
    const int count = m_document.record.rowCount(list.name);
    for (int row = 0; row < count; ++row)
        for (const Field &field : list.rowFields)
            judge(FieldPath(list.name, row, field.name), field);
}

void DocumentBuilder::judge(const FieldPath &path, const Field &field)
{
    const QString value = m_document.record.value(path);
    if (value.isEmpty())
        return;
    const auto shape = m_misshapen.constFind(path);
    if (!isOfKind(field, value))
        remark(nameOf(path), value, RemarkList::notOfItsKind(field), m_document.lines.value(path));
    else if (shape != m_misshapen.cend())
        remark(nameOf(path), value, RemarkList::takenAsText(*shape), m_document.lines.value(path));
}

QString DocumentBuilder::nameOf(const FieldPath &path) const
{
    if (m_naming == Naming::Json)
        return path.toString();
    const Field *top = Catalogue::field(path.field());
    if (!path.isInRow())
        return top->xmlName();
    return top->rowElement + u'[' + QString::number(path.row()) + u"]." +
           top->rowField(path.rowField())->xmlName();
}

} // namespace Forms
