#include "window/nextcustomercontroller.h"

#include "contract/catalogue.h"
#include "widgets/customerform.h"
#include "widgets/fieldline.h"
#include "window/mainmenu.h"
#include "window/savetemplatedialog.h"
#include "window/templatesdialog.h"
#include "window/workplace.h"

#include <QMenu>

using Forms::FieldPath;
using Forms::NewCustomers;
using namespace Qt::StringLiterals;
using Forms::Catalogue::describe;

namespace App {

namespace {

using Id = Command::Id;

} // namespace

NextCustomerController::NextCustomerController(Workplace &workplace, Forms::CustomerForm &form,
                                               MainMenu &menu, QWidget *window)
    : QObject(window), m_workplace(workplace), m_form(form), m_menu(menu), m_window(window)
{
    connectMenu();
    connect(&workplace.templates(), &TemplateKeeper::changed, this,
            &NextCustomerController::nameTemplates);
    nameTemplates();
    connect(&workplace.templates(), &TemplateKeeper::failed, this,
            [this](const Forms::Failure &failure) { emit told(failure.text); });
    connect(&workplace.templates(), &TemplateKeeper::wasKept, this, [this](const QString &name) {
        emit told(tr("The template “%1” is saved.").arg(name));
    });
}

void NextCustomerController::connectMenu()
{
    using Next = NextCustomerController;
    m_menu.on(Id::PinField, this, &Next::togglePin);
    m_menu.on(Id::RemovePins, this, &Next::unpinAll);
    m_menu.on(Id::UseAsDefault, this, &Next::useAsDefault);
    m_menu.on(Id::ForgetDefault, this, &Next::forgetDefault);
    m_menu.on(Id::FieldMenu, this, &Next::openFieldMenu);
    m_menu.on(Id::SaveTemplate, this, &Next::saveTemplate);
    m_menu.on(Id::EditTemplates, this, &Next::editTemplates);
    for (const Command &each : commands())
        if (const int index = Command::templateIndex(each.id); index >= 0)
            m_menu.on(each.id, this, [this, index] { startFrom(index); });
}

QString NextCustomerController::menuText(qsizetype index) const
{
    // A mark in a name is no mnemonic.
    const QString name = m_workplace.templates().templates().at(index).name;
    return tr("New from “%1”").arg(QString(name).replace(u'&', u"&&"_s));
}

void NextCustomerController::nameTemplates()
{
    const qsizetype count = m_workplace.templates().templates().size();
    for (const Command &each : commands()) {
        const int index = Command::templateIndex(each.id);
        if (index < 0)
            continue;
        m_menu.action(each.id)->setVisible(index < count);
        m_menu.action(each.id)->setText(index < count ? menuText(index) : QString());
    }
    QMenu *more = m_menu.action(Id::MoreTemplates)->menu();
    more->clear();
    for (int index = Command::templatesWithKey; index < count; ++index)
        connect(more->addAction(menuText(index)), &QAction::triggered, this,
                [this, index] { startFrom(index); });
    more->menuAction()->setVisible(!more->isEmpty());
}

FieldPath NextCustomerController::focusedField()
{
    const FieldPath path = m_form.focusedPath();
    if (path.isEmpty())
        emit told(tr("Go to a field first."));
    return path;
}

void NextCustomerController::togglePin()
{
    const FieldPath path = focusedField();
    if (path.isEmpty())
        return;
    if (const QString why = NewCustomers::whyNoPin(path); !why.isEmpty()) {
        emit told(why);
        return;
    }
    const Forms::CustomerModel &model = m_workplace.model();
    NewCustomers &starts = m_workplace.model().newCustomers();
    m_form.commitFocused();
    starts.togglePin(model.record(), path);
    emit told((starts.isPinned(model.kind(), path)
                   ? tr("“%1” is pinned: the next customer starts with it.")
                   : tr("“%1” is not pinned any more."))
                  .arg(describe(path)));
}

void NextCustomerController::useAsDefault()
{
    const FieldPath path = focusedField();
    if (path.isEmpty())
        return;
    m_form.commitFocused();
    const Forms::CustomerModel &model = m_workplace.model();
    NewCustomers &starts = m_workplace.model().newCustomers();
    if (const QString why = starts.whyNoDefault(model.record(), path, model.findings());
        !why.isEmpty()) {
        emit told(why);
        return;
    }
    starts.makeDefault(model.record(), path);
    emit told(tr("New customers start with this in “%1”.").arg(describe(path)));
}

void NextCustomerController::forgetDefault()
{
    const FieldPath path = focusedField();
    if (path.isEmpty())
        return;
    const Forms::CustomerKind kind = m_workplace.model().kind();
    NewCustomers &starts = m_workplace.model().newCustomers();
    const bool hadOne = starts.defaults(kind).contains(path.inAnyRow());
    starts.forgetDefault(kind, path);
    emit told((hadOne ? tr("“%1” has no default any more.") : tr("“%1” has no default."))
                  .arg(describe(path)));
}

void NextCustomerController::unpinAll()
{
    NewCustomers &starts = m_workplace.model().newCustomers();
    emit told(starts.hasPins() ? tr("No field is pinned any more.") : tr("No field is pinned."));
    starts.unpinAll();
}

void NextCustomerController::openFieldMenu()
{
    if (focusedField().isEmpty())
        return;
    QWidget *const focused = m_form.focusWidget();
    for (QWidget *each = focused; each && each != &m_form; each = each->parentWidget()) {
        if (auto *line = qobject_cast<Forms::FieldLine *>(each)) {
            line->openMenu(focused->mapToGlobal(QPoint(0, focused->height())));
            return;
        }
    }
}

bool NextCustomerController::hasTemplates()
{
    if (!m_workplace.templates().isReady())
        emit told(tr("Templates are kept with the drafts, and drafts are not being kept."));
    else if (m_workplace.templates().templates().isEmpty())
        emit told(tr("There is no template yet. Fill in what is always the same, then save it as a "
                     "template."));
    else
        return true;
    return false;
}

void NextCustomerController::startFrom(int index)
{
    if (!hasTemplates())
        return;
    const QList<CustomerTemplate> &templates = m_workplace.templates().templates();
    if (index >= templates.size())
        return;
    const CustomerTemplate chosen = templates.at(index);
    m_workplace.model().replace(m_workplace.newRecord(chosen),
                                tr("starting from “%1”").arg(chosen.name),
                                Forms::CustomerModel::Reveal::Nothing);
    m_form.goToFirstEmptyBox();
    emit told(tr("Started from the template “%1”.").arg(chosen.name));
}

void NextCustomerController::saveTemplate()
{
    if (!m_workplace.templates().isReady()) {
        hasTemplates();
        return;
    }
    m_form.commitFocused();
    const Forms::Record customer = m_workplace.model().record();
    if (CustomerTemplate::fieldsOf(customer).isEmpty()) {
        emit told(tr("The form holds nothing that a template could hold."));
        return;
    }
    QStringList names;
    for (const CustomerTemplate &each : m_workplace.templates().templates())
        names.append(each.name);
    auto *dialog = new SaveTemplateDialog(m_workplace.model(), names, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, customer] {
        m_workplace.templates().keep(dialog->name(),
                                     CustomerTemplate::chosen(customer, dialog->chosen()));
    });
    dialog->open();
}

void NextCustomerController::editTemplates()
{
    if (!hasTemplates())
        return;
    auto *dialog = new TemplatesDialog(m_workplace.templates().templates(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_workplace.templates().change(dialog->changed(), dialog->removed());
    });
    dialog->open();
}

} // namespace App
