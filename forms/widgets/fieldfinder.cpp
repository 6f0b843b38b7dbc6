#include "widgets/fieldfinder.h"

#include "widgets/arrowkeys.h"
#include "widgets/customerform.h"
#include "widgets/edge.h"
#include "widgets/finderdelegate.h"
#include "widgets/findermodel.h"
#include "widgets/tones.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr int visibleLines = 8;
constexpr int widthInCharacters = 72;

} // namespace

FieldFinder::FieldFinder(const FieldSearch &search, const CustomerModel &customer,
                         CustomerForm &form, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_form(form)
    , m_edit(new QLineEdit(this))
    , m_model(new FinderModel(search, customer, this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("No field is called so."), this))
{
    setWindowTitle(tr("Find a field"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setObjectName(u"findField"_s);
    m_edit->setAccessibleName(windowTitle());
    m_edit->setPlaceholderText(tr("Field, JSON name or section, in any language of Intake"));
    new ArrowKeys(m_edit, m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setAccessibleName(tr("Fields"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();

    const int em = fontMetrics().height();
    auto *keys = new QLabel(tr("Arrows choose, Enter goes there, Esc goes back."), this);
    keys->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em / 2, em / 2, em / 2, em / 2);
    column->setSpacing(em / 3);
    column->addWidget(m_edit);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(keys);

    connect(m_edit, &QLineEdit::textChanged, this, &FieldFinder::search);
    connect(m_edit, &QLineEdit::returnPressed, this, &FieldFinder::goThere);
    connect(m_list, &QListView::clicked, this, &FieldFinder::goThere);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FieldFinder::tellCurrent);
    const QSize wanted(fontMetrics().averageCharWidth() * widthInCharacters,
                       m_list->sizeHintForRow(0) * visibleLines + em * 5);
    resize(wanted.boundedTo(parent->size() - QSize(2 * em, 2 * em)));
    this->search({});
    m_edit->setFocus();
}

void FieldFinder::search(const QString &typed)
{
    m_model->search(typed);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    tellCurrent();
}

void FieldFinder::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_edit->setAccessibleDescription(
        current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_nothing->text());
    QAccessibleEvent changed(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FieldFinder::goThere()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const FinderModel::Target target = m_model->target(current.row());
    accept();
    // The box that had the keyboard is left for good now.
    m_form.commitFocused();
    if (target.path.isEmpty())
        m_form.jumpTo(target.section);
    else
        m_form.jumpTo(target.path);
}

void FieldFinder::changeEvent(QEvent *event)
{
    // As with a menu: who clicks elsewhere has changed their mind.
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        reject();
    QDialog::changeEvent(event);
}

void FieldFinder::showEvent(QShowEvent *event)
{
    const QPoint above = m_form.mapToGlobal(QPoint((m_form.width() - width()) / 2, 0));
    move(above + QPoint(0, fontMetrics().height()));
    QDialog::showEvent(event);
}

void FieldFinder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEdge(painter, rect(), 1, Tones(palette()).line);
}

} // namespace Forms
