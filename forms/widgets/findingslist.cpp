#include "widgets/findingslist.h"

#include "contract/catalogue.h"
#include "widgets/tones.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr int mostLines = 6;

QIcon markIcon(Mark mark, const QWidget *widget)
{
    const int size = widget->fontMetrics().height();
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(0, 0, size, size), mark, Tones(widget->palette()));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // a chosen line keeps its mark's colour
    return icon;
}

/// "First name: Enter the first name." A finding about no field is its words alone.
QString lineText(const Finding &finding)
{
    if (finding.path.isEmpty())
        return finding.text;
    return FindingsList::tr("%1: %2", "a field and what is found about it")
        .arg(Catalogue::describe(finding.path), finding.text);
}

} // namespace

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_list(new QListWidget(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    const int em = fontMetrics().height();
    m_list->setIconSize(QSize(em, em)); // else a finer screen gives it more room
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em, em / 2, em, em / 2);
    column->setSpacing(em / 4);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    hide();
}

void FindingsList::setFindings(const QString &heading, const Findings &findings)
{
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    const int row = m_list->currentRow();
    m_findings = findings;
    std::stable_sort(
        m_findings.begin(), m_findings.end(),
        [](const Finding &left, const Finding &right) { return left.severity < right.severity; });
    m_list->clear();
    for (const Finding &finding : std::as_const(m_findings))
        new QListWidgetItem(
            markIcon(finding.severity == Severity::Error ? Mark::Error : Mark::Advice, this),
            lineText(finding), m_list);
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    fit();
    quietSelection();
    setVisible(!m_findings.isEmpty());
}

void FindingsList::quietSelection()
{
    // The chosen line stays readable with its mark, and shows only while the list has the focus.
    QPalette quiet = palette();
    const Tones tones(quiet);
    quiet.setColor(QPalette::Active, QPalette::Highlight, tones.card);
    quiet.setColor(QPalette::Inactive, QPalette::Highlight, Qt::transparent);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        quiet.setColor(group, QPalette::HighlightedText, quiet.color(QPalette::WindowText));
    m_list->setPalette(quiet);
}

int FindingsList::count() const
{
    return m_list->count();
}

void FindingsList::takeFocus()
{
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void FindingsList::fit()
{
    int height = 0;
    for (int row = 0; row < std::min(m_list->count(), mostLines); ++row)
        height += std::max(m_list->sizeHintForRow(row), fontMetrics().height());
    m_list->setFixedHeight(height + 4);
}

void FindingsList::choose(int row)
{
    if (row >= 0 && row < m_findings.size() && Catalogue::field(m_findings.at(row).path))
        emit chosen(m_findings.at(row).path);
}

bool FindingsList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier) {
            choose(m_list->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones tones(palette());
    const bool errors =
        std::any_of(m_findings.cbegin(), m_findings.cend(),
                    [](const Finding &each) { return each.severity == Severity::Error; });
    const Mark mark = errors ? Mark::Error : Mark::Advice;
    painter.fillRect(rect(), tones.ground(mark));
    painter.fillRect(QRect(0, 0, 4, height()), tones.text(mark));
}

} // namespace Forms
