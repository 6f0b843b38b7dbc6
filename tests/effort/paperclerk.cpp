#include "effort/paperclerk.h"

#include "contract/catalogue.h"
#include "contract/codefinder.h"
#include "contract/codenames.h"
#include "contract/codes.h"

#include <QApplication>
#include <QDate>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Effort {

namespace {

constexpr int mostTabs = 20;

const FieldPath kindPath(u"entityType"_s);

} // namespace

void PaperClerk::enter(const Record &paper)
{
    if (paper.kind() != m_desk.model().kind())
        m_keyboard.press(Qt::Key_I, Qt::ControlModifier);
    const QList<Section> sections = Catalogue::sections(paper.kind());
    m_section = static_cast<int>(
        sections.indexOf(Catalogue::field(*FieldPath::fromString(m_desk.focused()))->section));
    for (int number = 0; number < sections.size(); ++number)
        enterSection(sections.at(number), number, paper);
}

void PaperClerk::submit()
{
    m_keyboard.press(Qt::Key_Return, Qt::ControlModifier);
    m_desk.waitForEnd();
}

void PaperClerk::enterSection(Section section, int number, const Record &paper)
{
    for (const Field &field : Catalogue::fields()) {
        const FieldPath path(field.name);
        if (field.section != section || path == kindPath || !field.appliesTo(paper.kind()) ||
            !paper.holds(path))
            continue;
        if (std::exchange(m_section, number) != number)
            m_keyboard.press(Qt::Key_0 + (number + 1) % 10, Qt::ControlModifier);
        if (field.kind == ValueKind::Rows)
            enterRows(field, paper);
        else
            enterField(field, path, paper);
    }
}

void PaperClerk::enterField(const Field &field, const FieldPath &path, const Record &paper)
{
    if (field.kind == ValueKind::Choices) {
        if (paper.choices(field.name) != m_desk.record().choices(field.name)) {
            tabTo(path);
            enterChoices(field, paper.choices(field.name));
        }
        return;
    }
    const QString value = paper.value(path);
    if (value.isEmpty() || value == m_desk.record().value(path))
        return;
    tabTo(path);
    const Suggestion *suggested = m_desk.model().suggestedAt(path);
    if (suggested && suggested->value == value)
        m_keyboard.press(Qt::Key_F2);
    else
        m_keyboard.type(keysFor(field, value));
    ++m_values;
    m_characters += static_cast<int>(value.size());
}

void PaperClerk::enterChoices(const Field &field, const QStringList &chosen)
{
    for (const QString &each : chosen) {
        // The letter that it begins with ticks it.
        m_keyboard.type(CodeNames::shown(field.codes, each).left(1).toLower());
        m_characters += static_cast<int>(each.size());
    }
    ++m_values;
}

void PaperClerk::enterRows(const Field &list, const Record &paper)
{
    for (int row = 0; row < paper.rowCount(list.name); ++row) {
        if (m_desk.focused() == list.name) // its button
            m_keyboard.press(Qt::Key_Space);
        else
            m_keyboard.press(Qt::Key_Equal, Qt::ControlModifier);
        for (const Field &field : list.rowFields)
            enterField(field, FieldPath(list.name, row, field.name), paper);
    }
}

QString PaperClerk::keysFor(const Field &field, const QString &value)
{
    switch (field.kind) {
    case ValueKind::Date:
        return QDate::fromString(value, Qt::ISODate).toString(u"ddMMyyyy");
    case ValueKind::Boolean:
        return value == u"true" ? u"y"_s : u"n"_s;
    case ValueKind::Code:
    case ValueKind::Enumeration:
        break;
    default:
        return value;
    }
    const CodeFinder &finder = m_desk.model().finder(field.codes);
    // Of a few words somebody knows how much of one is enough; of countries one knows the code.
    constexpr qsizetype few = 10;
    if (Codes::isClosed(field.codes) && finder.entries().size() <= few)
        for (qsizetype length = 1; length < value.size(); ++length)
            for (const QString &text : {value, finder.shown(value)})
                if (finder.meant(text.left(length)) == value)
                    return text.left(length).toLower();
    return finder.exact(value.toLower()) == value ? value.toLower() : value;
}

void PaperClerk::tabTo(const FieldPath &path)
{
    for (int tabs = 0; m_desk.focused() != path.toString(); ++tabs) {
        if (tabs > mostTabs)
            qFatal("Tab does not come to the next box of the paper.");
        m_keyboard.press(Qt::Key_Tab);
    }
}

} // namespace Effort
