#include "window/rekeydialog.h"

#include "contract/catalogue.h"
#include "contract/valuetext.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldline.h"
#include "window/blindbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::FieldPath;

namespace App {

namespace {

/// A customer of the same kind with rows to type into, and with nothing in them.
Forms::Record emptyLike(const Forms::Record &record, const QList<FieldPath> &fields)
{
    Forms::Record empty;
    empty.setKind(record.kind());
    for (const FieldPath &path : fields)
        while (path.isInRow() && empty.rowCount(path.field()) <= path.row())
            empty.insertRow(path.field(), empty.rowCount(path.field()));
    return empty;
}

/// Whether two texts mean the same: letters may be composed or not, a day may have been loaded with
/// a time.
bool isSame(const QString &first, const QString &second)
{
    const auto day = Forms::ValueText::date(first);
    return first.normalized(QString::NormalizationForm_C) ==
               second.normalized(QString::NormalizationForm_C) ||
           (day && day == Forms::ValueText::date(second));
}

} // namespace

RekeyDialog::RekeyDialog(const Forms::CustomerModel &model, const QList<FieldPath> &fields,
                         QWidget *parent)
    : Dialog(parent)
    , m_first(model.record().asSent())
    , m_second([day = model.today()] { return day; })
    , m_about(new QLabel(this))
    , m_boxes(new QWidget(this))
    , m_goOn(new QPushButton(tr("&Compare"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Type it once more"));
    Forms::Rules rules = model.rules();
    rules.metBefore = {}; // what other customers have is no matter here
    m_second.setRules(rules);
    m_second.startOver(emptyLike(m_first, fields));
    m_about->setText(tr("Type these once more from the paper. The form is covered meanwhile, and "
                        "nothing can be pasted."));
    m_about->setWordWrap(true);
    addBoxes(fields);
    auto *back = new QPushButton(tr("&Back to the form"), this);
    back->setObjectName(u"rekeyBack"_s);
    back->setAutoDefault(false);
    m_goOn->setObjectName(u"rekeyGoOn"_s);
    m_goOn->setDefault(true);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_goOn, &QPushButton::clicked, this, &RekeyDialog::goOn);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_goOn);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_boxes, 1);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    m_editors.first()->setFocus();
}

RekeyDialog::~RekeyDialog()
{
    delete m_boxes; // they write to the model to the last
}

void RekeyDialog::addBoxes(const QList<FieldPath> &fields)
{
    auto *column = new QVBoxLayout(m_boxes);
    column->setContentsMargins(0, fontMetrics().height() / 2, 0, fontMetrics().height() / 2);
    for (const FieldPath &path : fields) {
        if (path.isInRow()) { // which of several
            auto *row = new QLabel(Forms::Catalogue::describe(FieldPath(path.field(), path.row())),
                                   m_boxes);
            QFont bold = font();
            bold.setBold(true);
            row->setFont(bold);
            column->addWidget(row);
        }
        auto *line = new Forms::FieldLine(*Forms::Catalogue::field(path), path, m_second, m_boxes);
        for (QLineEdit *box : line->editor()->findChildren<QLineEdit *>())
            new BlindBox(box);
        column->addWidget(line);
        m_editors.append(line->editor());
    }
    column->addStretch();
}

void RekeyDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // The key that submitted and is held down still has typed nothing here.
    if (isEnter && !event->isAutoRepeat())
        goOn();
    if (!isEnter)
        Dialog::keyPressEvent(event);
}

void RekeyDialog::goOn()
{
    if (m_differences) {
        if (!m_differences->isDecided())
            return;
        m_values.insert(m_differences->chosen());
        accept();
        return;
    }
    for (Forms::FieldEditor *editor : std::as_const(m_editors))
        editor->commit();
    for (Forms::FieldEditor *editor : std::as_const(m_editors)) {
        if (!m_second.record().holds(editor->path())) {
            editor->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    compare();
}

void RekeyDialog::compare()
{
    const Forms::Record second = m_second.record().asSent();
    QList<RekeyDifferences::Difference> differences;
    for (const Forms::FieldEditor *editor : std::as_const(m_editors)) {
        const FieldPath &path = editor->path();
        m_values.insert(path, m_first.value(path));
        if (!isSame(m_first.value(path), second.value(path)))
            differences.append({path, m_first.value(path), second.value(path)});
    }
    if (differences.isEmpty())
        accept();
    else
        showDifferences(differences);
}

void RekeyDialog::showDifferences(const QList<RekeyDifferences::Difference> &differences)
{
    m_about->setText(tr("Not the same: %n. Look at the paper and choose which is right, or go back "
                        "to the form.",
                        nullptr, static_cast<int>(differences.size())));
    m_boxes->hide();
    auto *page = new QScrollArea(this);
    page->setFrameShape(QFrame::NoFrame);
    page->setFocusPolicy(Qt::NoFocus);
    page->setWidgetResizable(true);
    m_differences = new RekeyDifferences(differences, page);
    page->setWidget(m_differences);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, page, 1);
    // Many of them scroll, so that the buttons below stay in sight.
    page->setMinimumHeight(
        std::min(m_differences->sizeHint().height(),
                 screen()->availableSize().height() - fontMetrics().height() * 10));
    page->show(); // else it has no place in the layout yet, and nothing in it could have the focus
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    m_goOn->setText(tr("&Use what is chosen"));
    m_goOn->setEnabled(false);
    connect(m_differences, &RekeyDifferences::decided, this,
            [this] { m_goOn->setEnabled(m_differences->isDecided()); });
    m_differences->setFocus();
}

} // namespace App
