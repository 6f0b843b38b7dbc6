#include "onlooker.h"
#include "topics.h"

#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "window/mainmenu.h"
#include "window/shortcuts.h"

#include <QApplication>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;
using Id = Command::Id;

namespace Pictures {

namespace {

/// Drives the window through the ways that lead through the form.
class Guide
{
public:
    explicit Guide(Onlooker &onlooker) : m_onlooker(onlooker)
    {
        m_clerk.window().resize(m_onlooker.size());
    }

    void showAll()
    {
        Forms::Record record = Support::sampleRecord(Forms::CustomerKind::Individual);
        record.setValue(u"birthDate"_s, u"1895-05-24"_s);
        m_clerk.fill(record);
        m_clerk.model().revealAll();
        finder(u"40-find-a-field"_s, u"country"_s);
        finder(u"41-find-a-row"_s, u"address 2"_s);
        finder(u"42-find-nothing"_s, u"xylophone"_s);
        sheet();
        shortcuts();
        onlyNeeded();
    }

private:
    QAction *action(Id id) { return m_clerk.window().findChild<MainMenu *>()->action(id); }

    /// A command's name, as one types it.
    QString words(Id id) { return action(id)->text().remove(u'&').remove(u'…'); }

    void begin(Id id)
    {
        m_clerk.window().activateWindow();
        QTest::qWait(60);
        action(id)->trigger();
        const auto isOpen = [this] {
            return QApplication::activeWindow() &&
                   QApplication::activeWindow() != &m_clerk.window();
        };
        if (!QTest::qWaitFor(isOpen))
            qFatal("No window opens.");
    }

    void finder(const QString &name, const QString &typed)
    {
        begin(Id::FindField);
        m_clerk.type(typed);
        m_onlooker.see(name, m_clerk.window(), *QApplication::activeWindow());
        QApplication::activeWindow()->close();
    }

    void sheet()
    {
        begin(Id::ShowKeys);
        QWidget *sheet = QApplication::activeWindow();
        m_onlooker.see(u"43-keyboard-sheet"_s, *sheet);
        m_clerk.type(words(Id::Drafts));
        m_onlooker.see(u"44-keyboard-sheet-searched"_s, *sheet);
        sheet->close();
    }

    void shortcuts()
    {
        begin(Id::ChangeKeys);
        QWidget *dialog = QApplication::activeWindow();
        m_clerk.type(words(Id::History));
        m_clerk.press(Qt::Key_Tab);
        m_clerk.press(Qt::Key_Return);
        m_clerk.press(Qt::Key_F7);
        m_clerk.press(Qt::Key_D, Qt::ControlModifier);
        m_onlooker.see(u"45-change-keys"_s, *dialog);
        dialog->close();
    }

    void onlyNeeded()
    {
        Forms::Record record = Support::minimalRecord(Forms::CustomerKind::Individual);
        record.setValue(u"riskLevel"_s, u"HIGH"_s);
        record.setValue(u"birthDate"_s, u"1895-05-24"_s);
        record.appendRow(u"listAddress"_s, {{u"country"_s, u"LT"_s}});
        m_clerk.fill(record);
        m_clerk.window().activateWindow();
        QTest::qWait(60);
        action(Id::OnlyNeeded)->trigger();
        m_clerk.submit();
        m_onlooker.see(u"46-only-what-is-needed"_s, m_clerk.window());
        m_clerk.goTo(u"riskLevel"_s);
        m_onlooker.see(u"47-only-what-is-needed-below"_s, m_clerk.window());
    }

    Onlooker &m_onlooker;
    Support::FormWindow m_clerk;
};

} // namespace

void showFinding(Onlooker &onlooker)
{
    Guide(onlooker).showAll();
}

} // namespace Pictures
