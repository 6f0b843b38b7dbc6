#include "onlooker.h"
#include "topics.h"

#include "support/formwindow.h"
#include "support/openeddialog.h"
#include "support/samplerecords.h"
#include "window/connectiondialog.h"
#include "window/preferencesdialog.h"
#include "window/rekeydialog.h"
#include "window/reviewdialog.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;

namespace Pictures {

namespace {

/// Shows what stands between Submit and the service.
class Guide
{
public:
    explicit Guide(Onlooker &onlooker) : m_onlooker(onlooker)
    {
        m_clerk.window().resize(m_onlooker.size());
        m_clerk.fill(customer());
    }

    void showAll()
    {
        review();
        rekey();
        countdown();
        settings();
    }

private:
    /// A whole customer with some advice.
    static Forms::Record customer()
    {
        Forms::Record record = Support::sampleRecord(Forms::CustomerKind::Individual);
        record.setValue(u"birthDate"_s, u"1885-05-24"_s);
        record.setValue(
            Forms::FieldPath(u"listBusinessEntityDocument"_s, 0, u"documentExpiryDate"_s),
            u"2001-01-31"_s);
        return record;
    }

    void submit() { m_clerk.press(Qt::Key_Return, Qt::ControlModifier); }

    void review()
    {
        m_clerk.workplace().settings().setReviewWhen(ReviewWhen::Always);
        submit();
        auto *before = Support::openedDialog<ReviewDialog>();
        m_onlooker.see(u"60-review"_s, *before);
        for (int page = 0; page < 2; ++page)
            m_clerk.press(Qt::Key_PageDown);
        m_onlooker.see(u"61-review-further-down"_s, *before);
        before->reject();
        m_clerk.fill(Support::minimalRecord(Forms::CustomerKind::Organization));
        m_clerk.press(Qt::Key_P, Qt::ControlModifier);
        auto *any = Support::openedDialog<ReviewDialog>();
        m_onlooker.see(u"62-review-at-any-time"_s, *any);
        any->reject();
        m_clerk.workplace().settings().setReviewWhen(ReviewWhen::Never);
    }

    void rekey()
    {
        ConnectionProfile profile = m_clerk.workplace().profile();
        profile.rekey = {u"firstName"_s, u"lastName"_s, u"birthDate"_s,
                         u"listBusinessEntityDocument.documentNumber"_s};
        m_clerk.workplace().useProfile(profile);
        m_clerk.fill(customer());
        submit();
        auto *dialog = Support::openedDialog<RekeyDialog>();
        m_onlooker.see(u"63-rekey"_s, *dialog);
        m_onlooker.see(u"64-rekey-the-form-is-covered"_s, m_clerk.window());
        m_clerk.type(u"Joze"_s);
        m_clerk.press(Qt::Key_Tab);
        m_clerk.type(u"Rodrigues"_s);
        m_clerk.press(Qt::Key_Tab);
        m_clerk.type(u"24051958"_s);
        m_clerk.press(Qt::Key_Return); // goes to the first that is empty
        while (!dialog->findChild<RekeyDifferences *>()) {
            m_clerk.type(u"SMP4471290"_s);
            m_clerk.press(Qt::Key_Return);
        }
        m_onlooker.see(u"65-rekey-differences"_s, *dialog);
        dialog->reject();
        profile.rekey.clear();
        m_clerk.workplace().useProfile(profile);
    }

    void countdown()
    {
        m_clerk.workplace().settings().setUndoSendSeconds(5);
        m_clerk.fill(Support::sampleRecord(Forms::CustomerKind::Individual));
        submit();
        m_onlooker.see(u"66-countdown"_s, m_clerk.window());
        m_clerk.press(Qt::Key_Escape);
        m_onlooker.see(u"67-taken-back"_s, m_clerk.window());
    }

    void settings()
    {
        PreferencesDialog preferences(m_clerk.workplace().settings(), KeyKeeping::Passphrase,
                                      &m_clerk.window());
        preferences.show();
        m_onlooker.see(u"68-settings"_s, preferences);
        ConnectionProfile profile;
        profile.name = u"Bank"_s;
        profile.base = QUrl(u"https://screening.bank.example"_s);
        profile.rekey = {u"lastName"_s, u"birthDate"_s};
        ConnectionDialog connections({ConnectionProfile::practiceProfile(), profile}, profile.name,
                                     &m_clerk.window());
        connections.show();
        QTest::qWait(50);
        QScrollBar *bar = connections.findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum());
        m_onlooker.see(u"69-connection-typed-twice"_s, connections);
    }

    Onlooker &m_onlooker;
    Support::FormWindow m_clerk;
};

} // namespace

void showReview(Onlooker &onlooker)
{
    Guide(onlooker).showAll();
}

} // namespace Pictures
