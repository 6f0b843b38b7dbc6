#include "window/rekeychoice.h"
#include "settings/rekeyfields.h"
#include "window/connectiondialog.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionDialog;
using App::ConnectionProfile;
using App::RekeyChoice;

/// Which fields are typed twice over a connection, chosen by keys in its dialog.
class RekeyChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void showsAndTakesWhatIsChosen();
    void keepsWhatItDoesNotKnow();
    void aConnectionHasItsOwn();
    void everyBoxSaysWhatItIsFor();
};

namespace {

void tick(QWidget &parent, const QString &name)
{
    auto *box = parent.findChild<QCheckBox *>(u"rekey:"_s + name);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
}

} // namespace

void RekeyChoiceTest::showsAndTakesWhatIsChosen()
{
    RekeyChoice choice(nullptr);
    QCOMPARE(choice.chosen(), QStringList());
    choice.setChosen({u"birthDate"_s});
    QSignalSpy changed(&choice, &RekeyChoice::changed);
    tick(choice, u"lastName"_s);
    QCOMPARE(choice.chosen(), QStringList({u"lastName"_s, u"birthDate"_s}));
    tick(choice, u"birthDate"_s);
    QCOMPARE(choice.chosen(), QStringList(u"lastName"_s));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(choice.findChildren<QCheckBox *>().size(), App::RekeyFields::all().size());
}

void RekeyChoiceTest::keepsWhatItDoesNotKnow()
{
    RekeyChoice choice(nullptr);
    choice.setChosen({u"shoeSize"_s, u"lastName"_s});
    QCOMPARE(choice.chosen(), QStringList({u"lastName"_s, u"shoeSize"_s}));
    choice.setChosen({});
    QCOMPARE(choice.chosen(), QStringList());
}

void RekeyChoiceTest::aConnectionHasItsOwn()
{
    ConnectionProfile first;
    first.name = u"First"_s;
    first.base = QUrl(u"https://first.example"_s);
    first.rekey = {u"title"_s};
    ConnectionProfile second = first;
    second.name = u"Second"_s;
    second.rekey.clear();
    ConnectionDialog dialog({ConnectionProfile::practiceProfile(), first, second}, u"Second"_s,
                            nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    tick(dialog, u"listBusinessEntityDocument.documentNumber"_s);
    QCOMPARE(dialog.chosen().rekey, QStringList(u"listBusinessEntityDocument.documentNumber"_s));
    QCOMPARE(dialog.profiles().at(1), first);
    dialog.findChild<QListWidget *>()->setCurrentRow(0);
    QVERIFY(!dialog.findChild<RekeyChoice *>()->isEnabled()); // practice stays as it is
}

void RekeyChoiceTest::everyBoxSaysWhatItIsFor()
{
    RekeyChoice choice(nullptr);
    for (const QCheckBox *box : choice.findChildren<QCheckBox *>()) {
        QVERIFY(!box->text().isEmpty());
        QVERIFY(!box->accessibleDescription().isEmpty());
    }
}

QTEST_MAIN(RekeyChoiceTest)
#include "rekeychoicetest.moc"
