#include "window/fillpreview.h"

#include "widgets/customermodel.h"
#include "widgets/messageline.h"
#include "widgets/tones.h"
#include "window/command.h"
#include "window/findingslisting.h"
#include "window/fittingsize.h"
#include "window/markdelegate.h"
#include "window/proposalsmodel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// A reader is not as slow as this.
constexpr auto longestWaitForLineEnd = std::chrono::milliseconds(1500);

bool endsLines(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock;
}

} // namespace

FillPreview::FillPreview(const Forms::Filling &filling, const Forms::CustomerModel &customer,
                         QWidget *parent)
    : Dialog(parent)
    , m_model(new ProposalsModel(filling.proposals, customer, this))
    , m_table(new QTableView(this))
    , m_column(new QVBoxLayout(this))
    , m_buttons(new QWidget(this))
{
    setWindowTitle(tr("Paste into the form"));
    setObjectName(u"fillPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *origin = new QLabel(filling.origin, this);
    origin->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    origin->setFont(bold);
    auto *about = new QLabel(tr("What is ticked is taken, in one step that can be undone. Nothing "
                                "else in the form changes."),
                             this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_column->addWidget(origin);
    m_column->addWidget(about);
    if (!filling.zone.isEmpty())
        m_column->addWidget(makeZone(filling));
    QStringList warnings = filling.warnings;
    if (filling.otherRows > 0)
        warnings.append(aboutOtherRows(filling.otherRows, customer.kind()));
    for (const QString &warning : std::as_const(warnings)) {
        auto *line = new Forms::MessageLine(this);
        line->tell(Forms::Mark::Advice, warning);
        m_column->addWidget(line);
    }
    m_column->addWidget(makeTable(), 1);
    if (!filling.remarks.isEmpty())
        m_column->addWidget(makeRemarks(filling.remarks));
    m_column->addWidget(m_buttons);
    makeButtons();
    connect(m_model, &ProposalsModel::ticksChanged, this, &FillPreview::countTicks);
    countTicks();
    quietSelection();
    const int width = fittingSize(*this, 160, 1).width();
    fit(width);
    resize(width, std::min(sizeHint().height(), roomFor(*this).height()));
    m_table->setFocus();
}

QString FillPreview::aboutOtherRows(int count, Forms::CustomerKind kind)
{
    const Command &open = command(Command::Id::OpenList);
    return tr("%n more row(s) were copied, too. The form takes one customer: the first row is "
              "offered here. Save several as a CSV file and open it with “%1” in the menu “%2”.",
              nullptr, count)
        .arg(open.title(kind), Command::menuTitle(open.menu).remove(u'&'));
}

const QList<Forms::Proposal> &FillPreview::proposals() const
{
    return m_model->proposals();
}

/// The lines as they were read, with the check digits that do not fit under a mark.
QWidget *FillPreview::makeZone(const Forms::Filling &filling)
{
    const Forms::Tones tones(palette());
    const QString marked =
        u"<span style='background:%1; color:%2; text-decoration:underline'>%3</span>"_s;
    QStringList lines;
    for (int line = 0; line < filling.zone.size(); ++line) {
        QString shown;
        for (int column = 0; column < filling.zone.at(line).size(); ++column) {
            const QString character = QString(filling.zone.at(line).at(column)).toHtmlEscaped();
            const bool isWrong = filling.wrong.contains(Forms::ZonePlace{line + 1, column + 1});
            shown += isWrong ? marked.arg(tones.ground(Forms::Mark::Error).name(),
                                          tones.text(Forms::Mark::Error).name(), character)
                             : character;
        }
        lines.append(shown);
    }
    auto *zone = new QLabel(u"<pre>%1</pre>"_s.arg(lines.join(u'\n')), this);
    zone->setObjectName(u"zone"_s);
    zone->setTextFormat(Qt::RichText);
    zone->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    zone->setAccessibleName(filling.zone.join(u' '));
    return zone;
}

QWidget *FillPreview::makeTable()
{
    m_table->setObjectName(u"proposals"_s);
    m_table->setAccessibleName(tr("What would be filled"));
    m_table->setAccessibleDescription(tr("Space ticks a line, Enter takes what is ticked."));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegateForColumn(
        ProposalsModel::NoteColumn,
        new MarkDelegate([this](const QModelIndex &index) { return m_model->mark(index.row()); },
                         this));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setCurrentIndex(m_model->index(0, ProposalsModel::FieldColumn));
    m_table->installEventFilter(this);
    return m_table;
}

QWidget *FillPreview::makeRemarks(const QList<Forms::Remark> &remarks)
{
    QStringList lines;
    for (const Forms::Remark &remark : remarks)
        lines.append(FindingsListing::remarkLine(remark));
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(
        tr("To look at in the text: %n", nullptr, static_cast<int>(remarks.size())), part);
    auto *list = new QPlainTextEdit(lines.join(u'\n'), part);
    list->setObjectName(u"remarks"_s);
    list->setAccessibleName(heading->text());
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setTabChangesFocus(true);
    constexpr int mostLines = 5;
    const int shown = std::min(mostLines, static_cast<int>(lines.size()) + 1);
    list->setFixedHeight(list->fontMetrics().lineSpacing() * shown + fontMetrics().height());
    list->installEventFilter(this);
    column->addWidget(heading);
    column->addWidget(list);
    return part;
}

QPushButton *FillPreview::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    button->installEventFilter(this);
    m_buttons->layout()->addWidget(button);
    return button;
}

void FillPreview::makeButtons()
{
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    connect(addButton(tr("Tick &all"), "all"), &QPushButton::clicked, m_model,
            [this] { m_model->tickAll(true); });
    connect(addButton(tr("Tick &none"), "none"), &QPushButton::clicked, m_model,
            [this] { m_model->tickAll(false); });
    line->addStretch();
    m_take = addButton({}, "take");
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(addButton(tr("Cancel"), "cancel"), &QPushButton::clicked, this, &QDialog::reject);
}

void FillPreview::offerPlainText(const QString &field)
{
    auto *plain = new QPushButton(tr("Paste as &text into “%1”").arg(field), m_buttons);
    plain->setObjectName(u"plain"_s);
    plain->setAutoDefault(false);
    plain->installEventFilter(this);
    constexpr int behindTicks = 2;
    static_cast<QHBoxLayout *>(m_buttons->layout())->insertWidget(behindTicks, plain);
    setTabOrder(m_buttons->findChild<QWidget *>(u"none"_s), plain);
    connect(plain, &QPushButton::clicked, this, [this] {
        emit plainTextAsked();
        reject();
    });
}

void FillPreview::expectLineEnd()
{
    m_expectsLineEnd = true;
    QTimer::singleShot(longestWaitForLineEnd, this, [this] { m_expectsLineEnd = false; });
}

void FillPreview::countTicks()
{
    const int count = m_model->tickedCount();
    m_take->setText(count == 0 ? tr("Take nothing") : tr("Take %n value(s)", nullptr, count));
}

/// Columns share the room of a window as wide as this, and rows are as high as what is said in them needs.
void FillPreview::fit(int width)
{
    const int tick = fontMetrics().height() * 2;
    const QMargins margins = m_column->contentsMargins();
    const int rest = width - margins.left() - margins.right() - tick - 2 * m_table->frameWidth() -
                     style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(ProposalsModel::TickColumn, tick);
    for (const auto &[column, percent] :
         {std::pair(ProposalsModel::FieldColumn, 27), std::pair(ProposalsModel::ThereColumn, 17),
          std::pair(ProposalsModel::OfferedColumn, 18), std::pair(ProposalsModel::NoteColumn, 38)})
        header->resizeSection(column, rest * percent / 100);
    m_table->resizeRowsToContents();
    const int least = fontMetrics().height() * 3 / 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(row, std::max(least, m_table->rowHeight(row) + 6));
}

void FillPreview::resizeEvent(QResizeEvent *event)
{
    Dialog::resizeEvent(event);
    fit(event->size().width());
}

/// The chosen line stays readable with its mark.
void FillPreview::quietSelection()
{
    QPalette quiet = palette();
    const Forms::Tones tones(quiet);
    quiet.setColor(QPalette::Highlight, tones.ground(Forms::Mark::Note));
    quiet.setColor(QPalette::HighlightedText, quiet.color(QPalette::WindowText));
    m_table->setPalette(quiet);
}

bool FillPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Dialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isModifier(key->key()) && std::exchange(m_expectsLineEnd, false) && endsLines(key->key()))
        return true;
    if (watched == m_table && key->key() == Qt::Key_Space) {
        if (m_table->currentIndex().isValid())
            m_model->toggle(m_table->currentIndex().row());
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace App
