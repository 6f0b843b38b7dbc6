#pragma once

#include "widgets/messageline.h"
#include "window/connectiondialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace Support {

using namespace Qt::StringLiterals;
using App::ConnectionProfile;
using App::Credentials;
using Kind = Credentials::Kind;

inline ConnectionProfile bank(Kind kind)
{
    ConnectionProfile profile;
    profile.name = u"Bank"_s;
    profile.base = QUrl(u"https://kyc.example.com"_s);
    profile.authentication = kind;
    profile.user = kind == Kind::Basic ? u"clerk"_s : QString();
    return profile;
}

/// The dialog of connections with one that is called “Bank”, and its part for signing in.
struct SignInDialog
{
    explicit SignInDialog(Kind kind, const Credentials &stored = {}, bool isStoring = true)
        : dialog({ConnectionProfile::practiceProfile(), bank(kind)}, u"Bank"_s, nullptr)
    {
        dialog.setSecrets({{u"Bank"_s, stored}}, isStoring);
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog does not become active.");
    }

    template<typename Box>
    Box *box(const QString &name)
    {
        return dialog.findChild<Box *>(name);
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = box<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    /// Chooses a way to sign in as a person does.
    void choose(Kind kind)
    {
        auto *combo = box<QComboBox>(u"signInKind"_s);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int step = 0; step < static_cast<int>(kind); ++step)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    void chooseFile(const QString &button, const QString &fileName)
    {
        QTest::mouseClick(box<QPushButton>(button), Qt::LeftButton);
        auto *files = dialog.findChild<QFileDialog *>();
        if (!files)
            qFatal("No file is asked for.");
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(fileName); // typing would open the list of what is there
        QTest::keyClick(name, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString told(const QString &name = u"signInNote"_s)
    {
        auto *line = box<Forms::MessageLine>(name);
        return line->isVisible() ? line->text() : QString();
    }
    bool mayBeUsed() { return box<QPushButton>(u"useConnection"_s)->isEnabled(); }
    std::optional<Credentials> entered()
    {
        return dialog.secrets().value(dialog.chosen().name).entered;
    }

    App::ConnectionDialog dialog;
};

inline const Credentials password{
    .kind = Kind::Basic, .user = u"clerk"_s, .secret = u"stored-secret"_s};

} // namespace Support
