#include "window/savetemplatedialog.h"

#include "contract/catalogue.h"
#include "store/customertemplate.h"
#include "widgets/messageline.h"
#include "widgets/shownvalue.h"
#include "window/fittingsize.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Forms::Field;
using Forms::FieldPath;
using Forms::Record;
using Forms::ValueKind;
using Forms::Catalogue::describe;

namespace App {

namespace {

constexpr int mostCharacters = 80;

/// Values of a list hold for others too; what was typed freely is somebody's to choose.
bool isFromAList(const Field &field)
{
    switch (field.kind) {
    case ValueKind::Code:
    case ValueKind::Enumeration:
    case ValueKind::Choices:
    case ValueKind::Boolean:
        return true;
    default:
        return false;
    }
}

QString cut(const QString &text)
{
    return text.size() <= mostCharacters ? text
                                         : QString(text.left(mostCharacters) + QChar(0x2026));
}

} // namespace

SaveTemplateDialog::SaveTemplateDialog(const Forms::CustomerModel &model, const QStringList &names,
                                       QWidget *parent)
    : Dialog(parent)
    , m_names(names)
    , m_name(new QLineEdit(this))
    , m_fields(new QListWidget(this))
    , m_note(new Forms::MessageLine(this))
{
    setWindowTitle(tr("Save as template"));
    m_name->setObjectName(u"templateName"_s);
    m_fields->setObjectName(u"templateFields"_s);
    fill(model);
    auto *rows = new QFormLayout;
    rows->setLabelAlignment(Qt::AlignRight);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("&Fields"), m_fields);
    auto *leftOutLabel = new QLabel(leftOut(model.record()), this);
    leftOutLabel->setObjectName(u"leftOut"_s);
    leftOutLabel->setTextFormat(Qt::PlainText);
    leftOutLabel->setWordWrap(true);
    leftOutLabel->setForegroundRole(QPalette::PlaceholderText);
    leftOutLabel->setVisible(!leftOutLabel->text().isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(rows, 1);
    column->addWidget(leftOutLabel);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(fittingSize(*this, 90, 28));
    connect(m_name, &QLineEdit::textChanged, this, &SaveTemplateDialog::judge);
    connect(m_fields, &QListWidget::itemChanged, this, &SaveTemplateDialog::judge);
    judge();
}

void SaveTemplateDialog::fill(const Forms::CustomerModel &model)
{
    const Record &customer = model.record();
    for (const FieldPath &path : CustomerTemplate::fieldsOf(customer)) {
        const Field &field = *Forms::Catalogue::field(path);
        const bool isDefault = model.newCustomers().standsAsDefault(customer, path);
        QString text = tr("%1: %2", "a field and its value")
                           .arg(describe(path), cut(Forms::shownValue(model, path)));
        if (isDefault)
            text = tr("%1 (by default in any case)", "a field and its value").arg(text);
        auto *item = new QListWidgetItem(text, m_fields);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isFromAList(field) && !isDefault ? Qt::Checked : Qt::Unchecked);
        m_paths.append(path);
    }
    if (m_fields->count() > 0)
        m_fields->setCurrentRow(0);
}

QString SaveTemplateDialog::leftOut(const Record &customer) const
{
    QStringList labels;
    for (const Field &field : Forms::Catalogue::fields())
        if (field.appliesTo(customer.kind()) && field.carry == Forms::Carry::Never &&
            field.name != u"entityType" && field.name != u"listAddress" &&
            customer.holds(FieldPath(field.name)))
            labels.append(field.labelText());
    return labels.isEmpty() ? QString()
                            : tr("Left out, because it tells who the customer is: %1.")
                                  .arg(labels.join(u", "_s));
}

QString SaveTemplateDialog::name() const
{
    return m_name->text().simplified();
}

QList<FieldPath> SaveTemplateDialog::chosen() const
{
    QList<FieldPath> paths;
    for (int row = 0; row < m_fields->count(); ++row)
        if (m_fields->item(row)->checkState() == Qt::Checked)
            paths.append(m_paths.at(row));
    return paths;
}

void SaveTemplateDialog::judge()
{
    const bool hasName = !name().isEmpty();
    const bool hasFields = !chosen().isEmpty();
    m_save->setEnabled(hasName && hasFields);
    if (!hasName)
        m_note->tell(Forms::Mark::Note, tr("Enter a name for the template."));
    else if (!hasFields)
        m_note->tell(Forms::Mark::Note, tr("Tick at least one field."));
    else if (m_names.contains(name()))
        m_note->tell(Forms::Mark::Advice,
                     tr("There is a template of this name. This one takes its place."));
    else
        m_note->tell(Forms::Mark::Good, tr("%n field(s) are kept, encrypted as the drafts are.",
                                           nullptr, static_cast<int>(chosen().size())));
    m_name->setAccessibleDescription(m_note->text());
}

} // namespace App
