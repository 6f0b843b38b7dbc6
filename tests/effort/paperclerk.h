#pragma once

#include "contract/record.h"
#include "effort/keyboard.h"
#include "support/formwindow.h"

namespace Effort {

/// Types a customer from paper with the keys of somebody who knows the form: Tab to the next box,
/// Ctrl and a digit to a section, Ctrl and + for another row, the shortest text that means a code.
/// It changes nothing but by keys.
class PaperClerk
{
public:
    explicit PaperClerk(Support::FormWindow &desk) : m_desk(desk) {}

    /// Types all that stands on the paper and not in the form yet.
    void enter(const Forms::Record &paper);
    /// Ctrl+Enter, and waits for the answer.
    void submit();

    /// How many values were typed, and how many characters they have on the paper.
    int values() const { return m_values; }
    int characters() const { return m_characters; }

private:
    void enterSection(Forms::Section section, int number, const Forms::Record &paper);
    void enterField(const Forms::Field &field, const Forms::FieldPath &path,
                    const Forms::Record &paper);
    void enterRows(const Forms::Field &list, const Forms::Record &paper);
    void enterChoices(const Forms::Field &field, const QStringList &chosen);
    QString keysFor(const Forms::Field &field, const QString &value);
    /// Tab until the focus is at a path.
    void tabTo(const Forms::FieldPath &path);

    Support::FormWindow &m_desk;
    Keyboard m_keyboard;
    int m_values = 0;
    int m_characters = 0;
    int m_section = 0; ///< number of the section that is being typed into
};

} // namespace Effort
