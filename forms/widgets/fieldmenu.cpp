#include "widgets/fieldmenu.h"

#include "widgets/customermodel.h"
#include "widgets/fieldeditor.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// The form's way back and forth in place of the box's own, with which the menu of a box begins that
/// can be edited: there is one history over the whole form.
void useHistory(QMenu *menu, QUndoGroup &history)
{
    const QList<QAction *> own = menu->actions().first(2);
    menu->insertAction(own.first(), history.createUndoAction(menu, FieldMenu::tr("&Undo")));
    menu->insertAction(own.first(), history.createRedoAction(menu, FieldMenu::tr("&Redo")));
    qDeleteAll(own);
}

template<typename Box>
QMenu *makeMenuOf(Box *box, QUndoGroup &history)
{
    QMenu *menu = box->createStandardContextMenu();
    if (!box->isReadOnly())
        useHistory(menu, history);
    return menu;
}

QMenu *makeMenuOf(QWidget *box, QUndoGroup &history)
{
    if (auto *line = qobject_cast<QLineEdit *>(box))
        return makeMenuOf(line, history);
    if (auto *text = qobject_cast<QPlainTextEdit *>(box))
        return makeMenuOf(text, history);
    return new QMenu(box);
}

/// A text of a person's, in which a mark is no mnemonic.
QString plain(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

QString FieldMenu::useText(CustomerKind kind)
{
    return kind == CustomerKind::Individual
               ? tr("Use this as the &default for individuals of “%1”")
               : tr("Use this as the &default for organizations of “%1”");
}

QString FieldMenu::forgetText(CustomerKind kind)
{
    return kind == CustomerKind::Individual ? tr("&Forget the default for individuals of “%1”")
                                            : tr("&Forget the default for organizations of “%1”");
}

QMenu *FieldMenu::make(FieldEditor &editor, CustomerModel &model)
{
    QMenu *menu = makeMenuOf(editor.focusProxy(), model.history());
    menu->setObjectName(u"fieldMenu"_s);
    if (!menu->isEmpty())
        menu->addSeparator();
    NewCustomers &starts = model.newCustomers();
    const CustomerKind kind = model.kind();
    const FieldPath path = editor.path();
    const QString connection = plain(starts.connection());
    const QString whyNoDefault = starts.whyNoDefault(model.record(), path, model.findings());
    const QString whyNoPin = NewCustomers::whyNoPin(path);

    if (!starts.standsAsDefault(model.record(), path)) {
        QAction *use = menu->addAction(useText(kind).arg(connection));
        use->setEnabled(whyNoDefault.isEmpty());
        QObject::connect(use, &QAction::triggered, &editor,
                         [&starts, &model, path] { starts.makeDefault(model.record(), path); });
    }
    if (starts.defaults(kind).contains(path.inAnyRow()))
        QObject::connect(menu->addAction(forgetText(kind).arg(connection)), &QAction::triggered,
                         &editor, [&starts, kind, path] { starts.forgetDefault(kind, path); });
    QAction *pin = menu->addAction(tr("P&in for the next customer"));
    pin->setCheckable(true);
    pin->setChecked(starts.isPinned(kind, path));
    pin->setEnabled(whyNoPin.isEmpty());
    QObject::connect(pin, &QAction::triggered, &editor,
                     [&starts, &model, path] { starts.togglePin(model.record(), path); });
    if (const QString &why = whyNoPin.isEmpty() ? whyNoDefault : whyNoPin; !why.isEmpty())
        menu->addAction(plain(why))->setEnabled(false);
    return menu;
}

} // namespace Forms
