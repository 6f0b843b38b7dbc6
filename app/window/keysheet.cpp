#include "window/keysheet.h"

#include "contract/foldedtext.h"
#include "widgets/arrowkeys.h"
#include "widgets/tones.h"
#include "window/boxkeys.h"
#include "window/fittingsize.h"
#include "window/shortcuts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr int keyCharacters = 26; // of the column with the keys

} // namespace

KeySheet::KeySheet(const Shortcuts &shortcuts, Forms::CustomerKind kind, QWidget *parent)
    : Dialog(parent)
    , m_shortcuts(shortcuts)
    , m_kind(kind)
    , m_search(new QLineEdit(this))
    , m_page(new QTextBrowser(this))
{
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Find a command or a key"));
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    new Forms::ArrowKeys(m_search, m_page);
    m_page->setObjectName(u"page"_s);
    m_page->setAccessibleName(windowTitle());
    m_page->setTabChangesFocus(true);
    m_page->document()->setDocumentMargin(fontMetrics().height());
    auto *change = new QPushButton(tr("Change &keys…"), this);
    change->setObjectName(u"change"_s);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {change, close})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(change);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_page, 1);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, &KeySheet::refresh);
    connect(change, &QPushButton::clicked, this, &KeySheet::changeAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&shortcuts, &Shortcuts::changed, this, &KeySheet::refresh);
    refresh();
    m_search->setFocus();
    resize(fittingSize(*this, 150, 40).boundedTo(parent->size()));
}

QList<KeySheet::Part> KeySheet::parts() const
{
    QList<Part> all;
    for (const Command &each : commands()) {
        const QString title = Command::menuTitle(each.menu).remove(u'&');
        if (all.isEmpty() || all.last().title != title)
            all.append({title, {}});
        if (each.isOf(m_kind) && !m_shortcuts.keys(each.id).isEmpty())
            all.last().lines.append({m_shortcuts.text(each.id), each.title(m_kind)});
    }
    for (const BoxKeys &each : boxKeys()) {
        all.append({tr(each.title), {}});
        for (const BoxKey &key : each.keys)
            all.last().lines.append({tr(key.keys), tr(key.text)});
    }
    const QStringList words = Forms::foldedText(m_search->text().simplified()).split(u' ');
    for (Part &part : all) {
        part.lines.removeIf([&](const auto &line) {
            const QString text =
                Forms::foldedText(part.title + u' ' + line.first + u' ' + line.second);
            return !std::all_of(words.cbegin(), words.cend(),
                                [&](const QString &word) { return text.contains(word); });
        });
    }
    all.removeIf([](const Part &part) { return part.lines.isEmpty(); });
    return all;
}

QString KeySheet::table(const Part &part) const
{
    const QString ground = Forms::Tones(palette()).ground(Forms::Mark::Note).name();
    const int keyWidth = fontMetrics().averageCharWidth() * keyCharacters;
    QString html =
        u"<h3>%1</h3><table cellspacing=\"2\" cellpadding=\"3\">"_s.arg(part.title.toHtmlEscaped());
    for (const auto &[keys, text] : part.lines)
        html +=
            u"<tr><td bgcolor=\"%1\" width=\"%2\"><b>%3</b></td><td style=\"padding-left: 8px\">%4</td></tr>"_s
                .arg(ground, QString::number(keyWidth), keys.toHtmlEscaped(), text.toHtmlEscaped());
    return html + u"</table>"_s;
}

QString KeySheet::page(const QList<Part> &parts) const
{
    if (parts.isEmpty())
        return u"<p>%1</p>"_s.arg(tr("No command and no key is called so.").toHtmlEscaped());
    // Two columns of about one height; a heading counts as two lines.
    const auto height = [](const Part &part) { return part.lines.size() + 2; };
    const auto whole =
        std::accumulate(parts.cbegin(), parts.cend(), qsizetype(0),
                        [&](qsizetype sum, const Part &part) { return sum + height(part); });
    QString columns[2];
    qsizetype above = 0;
    for (const Part &part : parts) {
        columns[2 * above + height(part) > whole ? 1 : 0] += table(part);
        above += height(part);
    }
    return u"<table width=\"100%\"><tr><td width=\"50%\">%1</td><td>%2</td></tr></table>"_s.arg(
        columns[0], columns[1]);
}

void KeySheet::refresh()
{
    m_page->setHtml(page(parts()));
}

void KeySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    Dialog::changeEvent(event);
}

} // namespace App
