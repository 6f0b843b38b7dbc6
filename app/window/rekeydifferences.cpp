#include "window/rekeydifferences.h"

#include "contract/catalogue.h"
#include "widgets/tones.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

namespace {

enum Choice { First, Second };

} // namespace

RekeyDifferences::RekeyDifferences(const QList<Difference> &differences, QWidget *parent)
    : QWidget(parent), m_differences(differences)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    grid->setColumnStretch(1, 1);
    for (const Difference &each : differences)
        m_choices.append(addField(grid, each));
    grid->setRowStretch(grid->rowCount(), 1);
    if (!m_choices.isEmpty())
        setFocusProxy(m_choices.first()->button(First));
}

QButtonGroup *RekeyDifferences::addField(QGridLayout *grid, const Difference &difference)
{
    auto *group = new QButtonGroup(this);
    auto *name = new QLabel(Forms::Catalogue::describe(difference.path), this);
    name->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    name->setFont(bold);
    name->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    int row = grid->rowCount();
    grid->addWidget(name, row++, 0, 1, 2);
    const auto pieces = TextDifference::of(difference.first, difference.second);
    const auto add = [&](Choice choice, const QString &text, const QString &value,
                         const TextDifference::Pieces &marks) {
        auto *button = new QRadioButton(text, this);
        button->setAccessibleName(tr("%1: %2: %3", "a field: typed first or second: the value")
                                      .arg(name->text(), QString(text).remove(u'&'), value));
        group->addButton(button, choice);
        // One above the other in letters of one width, a difference meets the eye.
        auto *shown = new QLabel(marked(marks), this);
        shown->setTextFormat(Qt::RichText);
        shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        shown->setWordWrap(true);
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(shown, row++, 1);
    };
    add(First, tr("&First"), difference.first, pieces.first);
    add(Second, tr("&Second"), difference.second, pieces.second);
    connect(group, &QButtonGroup::idToggled, this, &RekeyDifferences::decided);
    return group;
}

QString RekeyDifferences::marked(const TextDifference::Pieces &pieces) const
{
    const Forms::Tones tones(palette());
    QString html;
    for (const TextDifference::Piece &piece : pieces) {
        const QString text = piece.text.toHtmlEscaped();
        html += piece.isDifferent
                    ? u"<span style=\"color: %1; background-color: %2; font-weight: bold; "
                      "text-decoration: underline\">%3</span>"_s.arg(
                          tones.text(Forms::Mark::Error).name(),
                          tones.ground(Forms::Mark::Error).name(), text)
                    : text;
    }
    return u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(html);
}

bool RekeyDifferences::isDecided() const
{
    return std::all_of(m_choices.cbegin(), m_choices.cend(),
                       [](const QButtonGroup *each) { return each->checkedId() >= 0; });
}

QHash<Forms::FieldPath, QString> RekeyDifferences::chosen() const
{
    QHash<Forms::FieldPath, QString> values;
    for (qsizetype index = 0; index < m_differences.size(); ++index) {
        const Difference &each = m_differences.at(index);
        values.insert(each.path,
                      m_choices.at(index)->checkedId() == Second ? each.second : each.first);
    }
    return values;
}

} // namespace App
