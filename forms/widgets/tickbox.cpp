#include "widgets/tickbox.h"

#include <QAccessibleWidget>

namespace Forms {

namespace {

/// Qt's own for a check box knows no read-only one.
class TickBoxAccessible : public QAccessibleWidget
{
public:
    explicit TickBoxAccessible(TickBox *box) : QAccessibleWidget(box, QAccessible::CheckBox) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = box()->isChecked();
        state.readOnly = box()->isReadOnly();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (box()->isEnabled() && !box()->isReadOnly())
            names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            box()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    TickBox *box() const { return static_cast<TickBox *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *box = qobject_cast<TickBox *>(object);
    return box ? new TickBoxAccessible(box) : nullptr;
}

} // namespace

TickBox::TickBox(const QString &text, QWidget *parent) : QCheckBox(parent)
{
    QAccessible::installFactory(makeAccessible);
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(text);
}

void TickBox::nextCheckState()
{
    if (!m_isReadOnly)
        QCheckBox::nextCheckState();
}

} // namespace Forms
