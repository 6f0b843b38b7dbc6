#include "formats/documentbuilder.h"

#include "contract/catalogue.h"
#include "contract/codes.h"
#include "contract/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Text that only remarks show is not gathered beyond what they show.
constexpr qsizetype gatheredForRemarks = 2 * RemarkList::maximumValue;

bool isScalar(Shape shape)
{
    return shape != Shape::Object && shape != Shape::Array;
}

} // namespace

DocumentBuilder::DocumentBuilder(Naming naming) : m_naming(naming) {}

void DocumentBuilder::enterEnvelope(const QString &name, int line)
{
    m_levels.append({.place = Place::Envelope, .name = name, .line = line});
}

void DocumentBuilder::enterCustomer(const QString &name, int line)
{
    m_levels.append({.place = Place::Customer, .name = name, .line = line});
    m_withinCustomer = true;
}

void DocumentBuilder::open(const QString &name, Shape shape, int line)
{
    Level &present = m_levels.last();
    Level below;
    switch (present.place) {
    case Place::Customer:
        below = inCustomer(name, shape, line);
        break;
    case Place::List:
        below = inList(present, name, shape, line);
        break;
    case Place::Row:
        below = inRow(present, name, shape, line);
        break;
    case Place::Choices:
        below = inChoices(present, name, shape, line);
        break;
    case Place::Choice:
    case Place::Value:
        below = omitted(nameBelow(name), Omission::NestedInValue, line);
        break;
    case Place::Envelope:
    case Place::Omitted:
        below = omitted(name, present.why, line);
        break;
    }
    m_levels.append(below);
}

void DocumentBuilder::openOmitted(const QString &name, Omission why, int line)
{
    m_levels.append(omitted(m_withinCustomer ? nameBelow(name) : name, why, line));
}

void DocumentBuilder::addText(QStringView text, int line)
{
    Level &present = m_levels.last();
    const bool taken = present.place == Place::Value || present.place == Place::Choice;
    if (!taken) {
        const QStringView bare = text.trimmed();
        if (bare.isEmpty() || present.text.size() >= gatheredForRemarks)
            return;
        text = bare.first(qMin(bare.size(), gatheredForRemarks));
    }
    if (present.text.isEmpty())
        present.textLine = line;
    present.text.append(text);
}

void DocumentBuilder::close()
{
    const Level left = m_levels.takeLast();
    switch (left.place) {
    case Place::Value:
        takeValue(left);
        break;
    case Place::Choice:
        takeChoice(left);
        break;
    case Place::Omitted:
        reportOmitted(left);
        break;
    case Place::Customer:
        m_withinCustomer = false;
        [[fallthrough]];
    case Place::Envelope:
    case Place::List:
    case Place::Row:
    case Place::Choices:
        if (!left.text.isEmpty())
            remark(left.name, left.text, RemarkList::left(Omission::StrayText, nullptr),
                   left.textLine);
        break;
    }
}

void DocumentBuilder::remark(const QString &name, const QString &value, const QString &text,
                             int line)
{
    m_remarks.add(line, name, value, text);
}

bool DocumentBuilder::isOmitting() const
{
    return !m_levels.isEmpty() && m_levels.last().place == Place::Omitted;
}

QString DocumentBuilder::presentName() const
{
    return m_levels.last().name;
}

DocumentBuilder::Level DocumentBuilder::inCustomer(const QString &name, Shape shape, int line)
{
    const Field *field = fieldNamed(name);
    if (!field)
        return omitted(name, Omission::NoSuchField, line);
    m_metAnyField = true;
    const FieldPath path(field->name);
    const Level named{.name = name, .line = line, .shape = shape};
    if (field->kind != ValueKind::Rows && field->kind != ValueKind::Choices)
        return valueLevel(field, path, named);
    if (shape == Shape::Null)
        return omitted(name, Omission::Nothing, line);
    if (shape != Shape::Array && shape != Shape::Markup)
        return omitted(name, Omission::ListExpected, line);
    if (m_document.lines.contains(path))
        return omitted(name, Omission::SecondCopy, line);
    m_document.lines.insert(path, line);
    Level list = named;
    list.place = field->kind == ValueKind::Rows ? Place::List : Place::Choices;
    list.field = field;
    list.path = path;
    return list;
}

DocumentBuilder::Level DocumentBuilder::inList(Level &list, const QString &name, Shape shape,
                                               int line)
{
    if (m_naming == Naming::Xml && name != list.field->rowElement)
        return omitted(nameBelow(name), Omission::NoSuchField, line);
    if (shape == Shape::Null || list.entries > maximumRows)
        return omitted({}, Omission::Nothing, line);
    const QString shown = entryName(list, name);
    ++list.entries;
    if (list.entries > maximumRows)
        return omitted(shown, Omission::TooManyRows, line);
    if (shape != Shape::Object && shape != Shape::Markup)
        return omitted(shown, Omission::EntryExpected, line);
    const QString &listName = list.field->name;
    const int row = m_document.record.rowCount(listName);
    m_document.record.appendRow(listName, {});
    const FieldPath path(listName, row);
    m_document.lines.insert(path, line);
    return {.place = Place::Row, .name = shown, .line = line, .field = list.field, .path = path};
}

DocumentBuilder::Level DocumentBuilder::inRow(const Level &row, const QString &name, Shape shape,
                                              int line)
{
    const QString shown = nameBelow(name);
    const Field *field = rowFieldNamed(*row.field, name);
    if (!field)
        return omitted(shown, Omission::NoSuchField, line);
    return valueLevel(field, FieldPath(row.path.field(), row.path.row(), field->name),
                      {.name = shown, .line = line, .shape = shape});
}

DocumentBuilder::Level DocumentBuilder::inChoices(Level &choices, const QString &name, Shape shape,
                                                  int line)
{
    if (m_naming == Naming::Xml && name != choices.field->rowElement)
        return omitted(nameBelow(name), Omission::NoSuchField, line);
    const QString shown = entryName(choices, name);
    ++choices.entries;
    if (!isScalar(shape))
        return omitted(shown, Omission::NestedInValue, line);
    return {.place = Place::Choice,
            .name = shown,
            .line = line,
            .shape = shape,
            .field = choices.field,
            .path = choices.path};
}

DocumentBuilder::Level DocumentBuilder::omitted(const QString &name, Omission why, int line) const
{
    return {.place = Place::Omitted,
            .name = RemarkList::shortened(name, RemarkList::maximumName),
            .line = line,
            .why = why};
}

DocumentBuilder::Level DocumentBuilder::valueLevel(const Field *field, const FieldPath &path,
                                                   const Level &named) const
{
    if (!isScalar(named.shape))
        return omitted(named.name, Omission::NestedInValue, named.line);
    Level value = named;
    value.place = Place::Value;
    value.field = field;
    value.path = path;
    return value;
}

const Field *DocumentBuilder::fieldNamed(const QString &name) const
{
    if (m_naming == Naming::Json)
        return Catalogue::field(name);
    static const QHash<QString, const Field *> byXmlName = [] {
        QHash<QString, const Field *> index;
        for (const Field &each : Catalogue::fields())
            index.insert(each.xmlName(), &each);
        return index;
    }();
    return byXmlName.value(name, nullptr);
}

const Field *DocumentBuilder::rowFieldNamed(const Field &list, const QString &name) const
{
    if (m_naming == Naming::Json)
        return list.rowField(name);
    const auto found = std::find_if(list.rowFields.cbegin(), list.rowFields.cend(),
                                    [&](const Field &each) { return each.xmlName() == name; });
    return found == list.rowFields.cend() ? nullptr : &*found;
}

QString DocumentBuilder::nameBelow(const QString &name) const
{
    const Level &present = m_levels.last();
    if (present.place == Place::Customer)
        return name;
    return present.name + u'.' + RemarkList::shortened(name, RemarkList::maximumName);
}

QString DocumentBuilder::entryName(const Level &list, const QString &name) const
{
    return (m_naming == Naming::Xml ? name : list.name) + u'[' + QString::number(list.entries) +
           u']';
}

} // namespace Forms
