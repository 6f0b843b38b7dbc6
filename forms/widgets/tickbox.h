#pragma once

#include <QCheckBox>

namespace Forms {

/// A box to tick that can be read-only: then it has the focus and is read as ever, and nothing
/// changes it.
class TickBox : public QCheckBox
{
    Q_OBJECT

public:
    /// The text is shown as it is: nothing in it marks a key.
    TickBox(const QString &text, QWidget *parent);

    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

protected:
    void nextCheckState() override;

private:
    bool m_isReadOnly = false;
};

} // namespace Forms
