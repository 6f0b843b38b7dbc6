#include "contract/catalogue.h"
#include "support/fieldsweep.h"
#include "support/finderdesk.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/fieldeditor.h"
#include "widgets/sectionform.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// That a locked customer is read, copied and gone through with the keys, and changed by nothing.
class LockedFormTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_clerk.reset(); }

    void nothingChangesAField_data();
    void nothingChangesAField();
    void isEditedAgainOnceUnlocked_data();
    void isEditedAgainOnceUnlocked();
    void takesWhatWasTypedBeforeTheLock_data();
    void takesWhatWasTypedBeforeTheLock();
    void textIsCopied_data();
    void textIsCopied();
    void theKindStays();
    void rowsStay();
    void whatIsOpenOverTheFormCloses_data();
    void whatIsOpenOverTheFormCloses();
    void tabGoesThroughIt();

private:
    void begin(const Record &record, const QString &path);
    void tryEverything(const QString &path);

    std::unique_ptr<FormWindow> m_clerk;
};

namespace {

CustomerKind otherThan(CustomerKind kind)
{
    return kind == CustomerKind::Individual ? CustomerKind::Organization : CustomerKind::Individual;
}

QString held(const Record &record, const QString &path)
{
    return record.value(*FieldPath::fromString(path)) + record.choices(path).join(u' ');
}

QAccessible::State stateOfFocused()
{
    return QAccessible::queryAccessibleInterface(QApplication::focusWidget())->state();
}

/// What assistive technology can do beside pressing keys.
void writeByAssistiveTechnology(QWidget *box)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(box);
    told->setText(QAccessible::Value, u"1"_s);
    if (QAccessibleEditableTextInterface *text = told->editableTextInterface())
        text->insertText(0, u"1"_s);
    if (QAccessibleActionInterface *actions = told->actionInterface())
        for (const QString &name : actions->actionNames())
            actions->doAction(name);
}

} // namespace

void LockedFormTest::initTestCase()
{
    m_clerk = std::make_unique<FormWindow>();
    App::ConnectionProfile profile;
    profile.businessUnit = BusinessUnitUse::Shown;
    m_clerk->workplace().useProfile(profile);
}

/// A customer in sections that are made anew.
void LockedFormTest::begin(const Record &record, const QString &path)
{
    m_clerk->model().startOver(Support::emptyRecord(otherThan(record.kind())));
    m_clerk->window().activateWindow();
    QCoreApplication::processEvents();
    m_clerk->model().startOver(record);
    if (!path.isEmpty())
        m_clerk->goTo(path);
}

void LockedFormTest::tryEverything(const QString &path)
{
    QApplication::clipboard()->setText(u"7"_s);
    m_clerk->type(Support::typingFor(Support::fieldAt(path)).keys + u"ynt+-7 "_s);
    for (const int key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Left, Qt::Key_Right,
                          Qt::Key_Up, Qt::Key_Down, Qt::Key_Space, Qt::Key_F4, Qt::Key_Return})
        m_clerk->press(key);
    m_clerk->press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!QApplication::activePopupWidget());
    for (const int key : {Qt::Key_V, Qt::Key_X, Qt::Key_Z, Qt::Key_Y})
        m_clerk->press(key, Qt::ControlModifier);
    FinderDesk::openAndLeave(*m_clerk); // its key deletes to the line's end otherwise
    const QList<QWidget *> parts =
        m_clerk->window().findChild<FieldEditor *>(path)->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        QTest::mouseClick(part, Qt::LeftButton, {}, part->rect().center());
        QTest::mouseClick(part, Qt::LeftButton, {}, QPoint(part->width() - 3, part->height() / 2));
        QVERIFY(!QApplication::activePopupWidget());
        writeByAssistiveTechnology(part);
    }
    m_clerk->goTo(path);
}

void LockedFormTest::nothingChangesAField_data()
{
    Support::everyFieldOfTheForm();
}

void LockedFormTest::nothingChangesAField()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, path);
    for (const bool madeBefore : {true, false}) {
        const Record record = madeBefore ? Support::fullRecord(kind) : Support::emptyRecord(kind);
        begin(record, madeBefore ? path : QString());
        m_clerk->model().setLocked(true);
        m_clerk->goTo(path);
        QCOMPARE(m_clerk->focused(), path);
        QVERIFY(QApplication::focusWidget()->isEnabled());
        QVERIFY(stateOfFocused().readOnly);
        const QString shown = m_clerk->boxText(path);
        tryEverything(path);
        m_clerk->press(Qt::Key_Tab);
        QCOMPARE(m_clerk->record(), record);
        QCOMPARE(m_clerk->boxText(path), shown);
    }
}

void LockedFormTest::isEditedAgainOnceUnlocked_data()
{
    Support::everyFieldOfTheForm();
}

void LockedFormTest::isEditedAgainOnceUnlocked()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, path);
    const Support::Typing typing = Support::typingFor(Support::fieldAt(path));
    begin(Support::emptyRecord(kind), {});
    m_clerk->model().setLocked(true);
    m_clerk->goTo(path);
    m_clerk->model().setLocked(false);
    QVERIFY(!stateOfFocused().readOnly);
    m_clerk->enter(path, typing.keys);
    QCOMPARE(held(m_clerk->record(), path), typing.held);
}

void LockedFormTest::takesWhatWasTypedBeforeTheLock_data()
{
    Support::everyFieldOfTheForm();
}

void LockedFormTest::takesWhatWasTypedBeforeTheLock()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, path);
    const Support::Typing typing = Support::typingFor(Support::fieldAt(path));
    begin(Support::emptyRecord(kind), path);
    m_clerk->type(typing.keys);
    m_clerk->model().setLocked(true);
    const Record record = m_clerk->record();
    QCOMPARE(held(record, path), typing.held);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_clerk->focused(), path);
    m_clerk->press(Qt::Key_Tab);
    QCOMPARE(m_clerk->record(), record);
}

void LockedFormTest::textIsCopied_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("a line") << u"firstName"_s << u"firstName 0"_s;
    QTest::newRow("several lines") << u"activityDescription"_s << u"activityDescription 0"_s;
    QTest::newRow("a date") << u"birthDate"_s << u"2020-01-01"_s;
    QTest::newRow("a choice") << u"customerStatus"_s << u"Closed"_s;
    QTest::newRow("a row's text") << u"listAddress[1].city"_s << u"city 1"_s;
}

void LockedFormTest::textIsCopied()
{
    QFETCH(QString, path);
    begin(Support::fullRecord(CustomerKind::Individual), {});
    m_clerk->model().setLocked(true);
    m_clerk->goTo(path);
    QApplication::clipboard()->clear();
    m_clerk->press(Qt::Key_A, Qt::ControlModifier);
    m_clerk->press(Qt::Key_C, Qt::ControlModifier);
    QTEST(QApplication::clipboard()->text(), "text");
}

void LockedFormTest::theKindStays()
{
    const Record record = Support::minimalRecord(CustomerKind::Individual);
    begin(record, u"entityType"_s);
    m_clerk->model().setLocked(true);
    QVERIFY(stateOfFocused().readOnly);
    QWidget *box = QApplication::focusWidget();
    for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Space})
        m_clerk->press(key);
    m_clerk->press(Qt::Key_I, Qt::ControlModifier);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 3, box->height() / 2));
    QCOMPARE(m_clerk->record(), record);
    QCOMPARE(m_clerk->boxText(u"entityType"_s), u"Individual"_s);
    m_clerk->model().setLocked(false);
    m_clerk->press(Qt::Key_Right);
    QCOMPARE(m_clerk->model().kind(), CustomerKind::Organization);
}

void LockedFormTest::rowsStay()
{
    const Record record = Support::fullRecord(CustomerKind::Individual);
    begin(record, u"listAddress[0].city"_s);
    const auto *list = m_clerk->window().findChild<QWidget *>(u"listAddress"_s);
    QList<QAbstractButton *> buttons{list->findChild<QPushButton *>()};
    for (QToolButton *each : list->findChildren<QToolButton *>())
        if (!qobject_cast<QLineEdit *>(each->parent()))
            buttons.append(each);
    QCOMPARE(buttons.size(), 7);
    QList<bool> before;
    for (const QAbstractButton *button : std::as_const(buttons))
        before.append(button->isEnabled());
    m_clerk->model().setLocked(true);
    for (QAbstractButton *button : std::as_const(buttons)) {
        QVERIFY(!button->isEnabled());
        button->click();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_clerk->record(), record);
    m_clerk->model().setLocked(false);
    for (qsizetype index = 0; index < buttons.size(); ++index)
        QCOMPARE(buttons.at(index)->isEnabled(), before.at(index));
}

void LockedFormTest::whatIsOpenOverTheFormCloses_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a calendar") << u"birthDate"_s;
    QTest::newRow("a list") << u"birthCountry"_s;
}

void LockedFormTest::whatIsOpenOverTheFormCloses()
{
    QFETCH(QString, path);
    const Record record = Support::emptyRecord(CustomerKind::Individual);
    begin(record, path);
    m_clerk->press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    m_clerk->model().setLocked(true);
    QVERIFY(!QApplication::activePopupWidget());
    m_clerk->press(Qt::Key_Return);
    QCOMPARE(m_clerk->record(), record);
    QCOMPARE(m_clerk->boxText(path), QString());
}

void LockedFormTest::tabGoesThroughIt()
{
    begin(Support::fullRecord(CustomerKind::Individual), {});
    m_clerk->model().setLocked(true);
    for (const Section section : Catalogue::sections(CustomerKind::Individual))
        m_clerk->window().form()->goTo(section);
    m_clerk->goTo(u"entityType"_s);
    QSet<QString> met;
    QSet<QWidget *> stops;
    while (!stops.contains(QApplication::focusWidget())) {
        stops.insert(QApplication::focusWidget());
        met.insert(m_clerk->focused());
        m_clerk->press(Qt::Key_Tab);
    }
    for (const FieldEditor *each : m_clerk->window().form()->findChildren<FieldEditor *>())
        QVERIFY2(met.contains(each->objectName()), qPrintable(each->objectName()));
}

QTEST_MAIN(LockedFormTest)
#include "lockedformtest.moc"
