#include "widgets/fieldeditor.h"
#include "contract/catalogue.h"
#include "contract/codenames.h"
#include "contract/codes.h"
#include "support/fieldsweep.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// Every field of the catalogue in its editor, with real keys: no field is forgotten.
class FieldEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void hasAnEditorThatSaysWhatItIs_data() { Support::everyFieldOfTheForm(); }
    void hasAnEditorThatSaysWhatItIs();
    void showsWhatTheModelHolds_data() { Support::everyFieldOfTheForm(); }
    void showsWhatTheModelHolds();
    void takesWhatIsTyped_data() { Support::everyFieldOfTheForm(); }
    void takesWhatIsTyped();
    void keepsWhatWasLoadedUntilItIsEdited_data() { Support::everyFieldOfTheForm(); }
    void keepsWhatWasLoadedUntilItIsEdited();
    void theWheelChangesNothing_data() { Support::everyFieldOfTheForm(); }
    void theWheelChangesNothing();
    void tabLeavesAndComesBack_data() { Support::everyFieldOfTheForm(); }
    void tabLeavesAndComesBack();
    void tellsItsErrorToAssistiveTechnology_data() { Support::everyFieldOfTheForm(); }
    void tellsItsErrorToAssistiveTechnology();

private:
    /// The form with an empty customer of the row's kind, the section of the row's field open.
    void begin();
    FieldEditor *editor() const;
    QString held() const;

    std::unique_ptr<FormWindow> m_clerk;
    QString m_path;
};

void FieldEditorTest::initTestCase()
{
    m_clerk = std::make_unique<FormWindow>();
    App::ConnectionProfile profile = m_clerk->workplace().profile();
    profile.businessUnit = BusinessUnitUse::Shown;
    m_clerk->workplace().useProfile(profile);
}

void FieldEditorTest::cleanupTestCase()
{
    m_clerk.reset();
}

void FieldEditorTest::begin()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, path);
    m_path = path;
    m_clerk->model().startOver(Support::emptyRecord(kind));
    m_clerk->goTo(m_path);
    QCOMPARE(m_clerk->focused(), m_path);
}

FieldEditor *FieldEditorTest::editor() const
{
    return m_clerk->window().form()->findChild<FieldEditor *>(m_path);
}

QString FieldEditorTest::held() const
{
    if (Support::fieldAt(m_path).kind == ValueKind::Choices)
        return m_clerk->record().choices(m_path).join(u' ');
    return m_clerk->record().value(*FieldPath::fromString(m_path));
}

void FieldEditorTest::hasAnEditorThatSaysWhatItIs()
{
    begin();
    const Field &field = Support::fieldAt(m_path);
    QCOMPARE(m_clerk->window().form()->findChildren<FieldEditor *>(m_path).size(), 1);
    QVERIFY(editor()->isVisible());
    QCOMPARE(editor()->path().toString(), m_path);
    QWidget *box = editor()->focusProxy();
    const QString label = Catalogue::describe(editor()->path());
    QVERIFY(!label.isEmpty());
    QCOMPARE(box->accessibleName(), label);
    QVERIFY(box->accessibleDescription().contains(field.helpText()));
    QCOMPARE(box->accessibleDescription().contains(u"Needed."), field.need == Need::Mandatory);
    QCOMPARE(box->toolTip(), field.helpText());
}

void FieldEditorTest::showsWhatTheModelHolds()
{
    begin();
    const Field &field = Support::fieldAt(m_path);
    const FieldPath path = editor()->path();
    const QString empty = field.kind == ValueKind::Boolean ? u"Not stated"_s : QString();
    QCOMPARE(m_clerk->boxText(m_path), empty);
    for (int variant = 0; variant < 2; ++variant) {
        const QString value = Support::validValue(field, variant);
        if (field.kind == ValueKind::Choices)
            m_clerk->model().editChoices(field.name, {value});
        else
            m_clerk->model().edit(path, value);
        const bool isCode = field.codes != CodeSet::None;
        const QString shown = field.kind == ValueKind::Boolean
                                  ? (value == u"true" ? u"Yes"_s : u"No"_s)
                              : isCode ? CodeNames::shown(field.codes, value)
                                       : value;
        QCOMPARE(m_clerk->boxText(m_path), shown);
    }
    m_clerk->model().history().activeStack()->setIndex(0);
    QCOMPARE(m_clerk->boxText(m_path), empty);
}

void FieldEditorTest::takesWhatIsTyped()
{
    begin();
    const Support::Typing typing = Support::typingFor(Support::fieldAt(m_path));
    m_clerk->type(typing.keys);
    m_clerk->press(Qt::Key_Tab);
    QCOMPARE(held(), typing.held);
    QVERIFY(m_clerk->focused() != m_path || Support::fieldAt(m_path).kind == ValueKind::Choices);
    // Ctrl+Z goes through the form's history, which knows one step, and not through the box's.
    m_clerk->goTo(m_path);
    m_clerk->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(held(), QString());
    QVERIFY(!m_clerk->model().history().canUndo());
    m_clerk->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(held(), typing.held);
}

void FieldEditorTest::keepsWhatWasLoadedUntilItIsEdited()
{
    begin();
    const Field &field = Support::fieldAt(m_path);
    for (const QString &odd :
         {u" lt "_s, u"24.5.1995"_s, u"1995-05-24T10:00:00+02:00"_s, u"10 000,10"_s, u"007"_s,
          u"maybe"_s, u"Lithuania"_s, u"pending"_s, u"fast"_s}) {
        Record record = m_clerk->record();
        if (field.kind == ValueKind::Choices)
            record.setChoices(field.name, {odd, u"PEP"_s});
        else
            record.setValue(*FieldPath::fromString(m_path), odd);
        m_clerk->model().startOver(record);
        m_clerk->goTo(m_path);
        m_clerk->press(Qt::Key_Tab);
        QCOMPARE(m_clerk->record(), record);
    }
}

void FieldEditorTest::theWheelChangesNothing()
{
    begin();
    m_clerk->type(Support::typingFor(Support::fieldAt(m_path)).keys);
    m_clerk->press(Qt::Key_Tab);
    for (const bool focused : {false, true}) {
        if (focused)
            m_clerk->goTo(m_path);
        const Record before = m_clerk->record();
        const QString shown = m_clerk->boxText(m_path);
        QList<QWidget *> targets = editor()->findChildren<QWidget *>();
        for (QWidget *target : std::as_const(targets)) {
            for (const int turn : {-120, 120}) {
                const QPointF middle = target->rect().center();
                QWheelEvent wheel(middle, target->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton,
                                  Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(target, &wheel);
            }
        }
        QCOMPARE(m_clerk->record(), before);
        QCOMPARE(m_clerk->boxText(m_path), shown);
    }
}

void FieldEditorTest::tabLeavesAndComesBack()
{
    begin();
    QWidget *here = QApplication::focusWidget();
    m_clerk->press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != here);
    QCOMPARE(held(), QString());
    m_clerk->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), here);
}

void FieldEditorTest::tellsItsErrorToAssistiveTechnology()
{
    begin();
    const QString words = u"Enter something else."_s;
    m_clerk->model().setServiceFindings({{.path = editor()->path(), .text = words}});
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(editor()->focusProxy());
    QCOMPARE(m_clerk->message(m_path), words);
    QVERIFY(told->text(QAccessible::Description).startsWith(u"Error: "_s + words));
    m_clerk->model().setServiceFindings({});
    QCOMPARE(m_clerk->message(m_path), QString());
    QVERIFY(!told->text(QAccessible::Description).contains(words));
}

QTEST_MAIN(FieldEditorTest)
#include "fieldeditortest.moc"
