#include "window/bulkcolumns.h"

#include "bulk/bulksheet.h"
#include "bulk/csvtext.h"
#include "contract/catalogue.h"
#include "drafts/draftfilter.h"
#include "widgets/messageline.h"
#include "window/fieldchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Forms::FieldPath;

namespace App {

namespace {

enum Column { Heading, Values, Target };

QString separatorName(char separator)
{
    switch (separator) {
    case ',':
        return BulkColumns::tr("Comma");
    case ';':
        return BulkColumns::tr("Semicolon");
    case '\t':
        return BulkColumns::tr("Tab");
    case '|':
        return BulkColumns::tr("Bar (|)");
    default:
        return QString(QChar::fromLatin1(separator));
    }
}

QTableWidgetItem *readOnly(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(text);
    return item;
}

/// The first values of a column, to see what it holds.
QString firstValues(const CsvTable &table, int column, bool hasHeadings)
{
    constexpr qsizetype shown = 3;
    QStringList values;
    for (qsizetype line = hasHeadings ? 1 : 0; line < table.lines.size() && values.size() < shown;
         ++line)
        if (const QString value = table.lines.at(line).cells.value(column); !value.isEmpty())
            values.append(value.simplified().left(40));
    return values.join(u" · "_s);
}

} // namespace

BulkColumns::BulkColumns(QWidget *parent)
    : QWidget(parent)
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_headings(new QCheckBox(tr("The first line holds the &headings"), this))
    , m_kind(new QComboBox(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_message(new Forms::MessageLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeReading());
    column->addWidget(makeTable(), 1);
    column->addWidget(m_message);
    m_message->hide();
    auto *go = new QPushButton(tr("&Show the customers"), this);
    go->setObjectName(u"showCustomers"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(go);
    line->addStretch(1);
    column->addLayout(line);
    connect(go, &QPushButton::clicked, this, &BulkColumns::accepted);
}

QWidget *BulkColumns::makeReading()
{
    auto *bar = new QWidget(this);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *text = new QHBoxLayout;
    auto *meaning = new QHBoxLayout;
    const auto add = [&](QHBoxLayout *line, const QString &words, QComboBox *box,
                         const QString &name) {
        auto *label = new QLabel(words, bar);
        label->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(words.chopped(1).remove(u'&'));
        line->addWidget(label);
        line->addWidget(box);
        line->addSpacing(fontMetrics().height());
    };
    add(text, tr("&Encoding:"), m_encoding, u"encoding"_s);
    add(text, tr("Se&parator:"), m_separator, u"separator"_s);
    text->addStretch(1);
    m_headings->setObjectName(u"headings"_s);
    meaning->addWidget(m_headings);
    meaning->addSpacing(fontMetrics().height());
    add(meaning, tr("A line that does not say is &an:"), m_kind, u"kind"_s);
    meaning->addStretch(1);
    lines->addLayout(text);
    lines->addLayout(meaning);
    for (const QByteArray &each : CsvText::encodings())
        m_encoding->addItem(CsvText::name(each), each);
    for (const char each : CsvReader::separators())
        m_separator->addItem(separatorName(each), each);
    for (const auto kind : {Forms::CustomerKind::Individual, Forms::CustomerKind::Organization})
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    const auto read = [this] {
        emit readingChanged(m_encoding->currentData().toByteArray(),
                            static_cast<char>(m_separator->currentData().toInt()));
    };
    connect(m_encoding, &QComboBox::activated, this, read);
    connect(m_separator, &QComboBox::activated, this, read);
    connect(m_headings, &QCheckBox::clicked, this, &BulkColumns::headingsChanged);
    return bar;
}

QWidget *BulkColumns::makeTable()
{
    m_table->setObjectName(u"columns"_s);
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("First values"), tr("Field")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Heading, character * 36);
    m_table->setColumnWidth(Target, character * 50);
    m_table->horizontalHeader()->setSectionResizeMode(Values, QHeaderView::Stretch);
    m_table->verticalHeader()->setMinimumWidth(character * 4);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(Target, new FieldChoice(m_table));
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (!m_isFilling && item->column() == Target)
            setField(item->row(), item->text());
    });
    return m_table;
}

QString BulkColumns::nameOf(const std::optional<FieldPath> &path)
{
    return path ? Forms::Catalogue::describe(*path) : FieldChoice::leaveOut();
}

void BulkColumns::present(const BulkSheet &sheet, const QList<BulkColumn> &columns,
                          bool hasHeadings, Forms::CustomerKind otherwise)
{
    m_isFilling = true;
    m_columns = columns;
    const CsvTable &table = sheet.table();
    m_encoding->setCurrentIndex(m_encoding->findData(table.encoding));
    if (m_separator->findData(table.separator) < 0) // one that the file names itself
        m_separator->addItem(separatorName(table.separator), table.separator);
    m_separator->setCurrentIndex(m_separator->findData(table.separator));
    m_headings->setChecked(hasHeadings);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(otherwise)));
    m_table->setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < columns.size(); ++row) {
        m_table->setItem(row, Heading, readOnly(columns.at(row).heading));
        m_table->setItem(row, Values, readOnly(firstValues(table, row, hasHeadings)));
        m_table->setItem(row, Target, new QTableWidgetItem(nameOf(columns.at(row).path)));
    }
    m_isFilling = false;
    tellRepeated();
}

void BulkColumns::setField(int column, const QString &name)
{
    m_columns[column].path = FieldChoice::pathOf(name);
    m_columns[column].kind = {}; // what the heading said is not meant
    tellRepeated();
}

void BulkColumns::tellRepeated()
{
    QSet<FieldPath> taken;
    QStringList twice;
    int leftOut = 0;
    for (const BulkColumn &each : m_columns) {
        if (!each.path)
            ++leftOut;
        else if (taken.contains(*each.path))
            twice.append(nameOf(each.path));
        else
            taken.insert(*each.path);
    }
    m_message->setVisible(!twice.isEmpty() || leftOut > 0);
    if (!twice.isEmpty())
        m_message->tell(
            Forms::Mark::Advice,
            tr("Two columns are for “%1”: the first of them is taken.").arg(twice.first()));
    else
        m_message->tell(Forms::Mark::Note,
                        tr("%n column(s) are left out. Choose a field for each that is to be "
                           "taken; drafts keep what was left out as a remark.",
                           nullptr, leftOut));
}

bool BulkColumns::hasHeadings() const
{
    return m_headings->isChecked();
}

Forms::CustomerKind BulkColumns::otherwise() const
{
    return static_cast<Forms::CustomerKind>(m_kind->currentData().toInt());
}

void BulkColumns::enter()
{
    int first = 0;
    for (int column = static_cast<int>(m_columns.size()) - 1; column >= 0; --column)
        if (!m_columns.at(column).path)
            first = column;
    m_table->setCurrentCell(first, Target);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace App
