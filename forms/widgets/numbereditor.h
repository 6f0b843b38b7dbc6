#pragma once

#include "widgets/texteditor.h"

namespace Forms {

/// An exact number as text: what is typed with group separators or a decimal comma is written as
/// JSON writes it on leaving; a text that is no number stays for the checks to judge.
class NumberEditor : public TextEditor
{
    Q_OBJECT

public:
    using TextEditor::TextEditor;

protected:
    QString settled(const QString &typed) const override;
};

} // namespace Forms
