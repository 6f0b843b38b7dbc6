#include "contract/catalogue.h"
#include "practice/practiceserver.h"
#include "support/formwindow.h"
#include "support/layoutfaults.h"
#include "support/samplerecords.h"
#include "support/speech.h"
#include "widgets/customerform.h"
#include "widgets/sectionform.h"
#include "widgets/sectionlist.h"
#include "window/connectiondialog.h"
#include "window/look.h"
#include "window/textdialog.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Forms::CustomerKind;
using Scenario = App::PracticeServer::Scenario;
using Support::FormWindow;

namespace {

constexpr int height = 720;

void addLanguagesAndWidths()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const char *language : {"en", "lt", "xx"})
        for (const int width : {1280, 1024})
            QTest::addRow("%s, %d pixels wide", language, width)
                << QString::fromLatin1(language) << width;
}

} // namespace

/// That no text is cut off and nothing overlaps, in every language and in a small window.
class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { App::Look::apply(*qApp, App::Theme::Light); }
    void nothingIsCutOffOnAFullForm_data();
    void nothingIsCutOffOnAFullForm();
    void nothingIsCutOffAmongErrors_data() { addLanguagesAndWidths(); }
    void nothingIsCutOffAmongErrors();
    void nothingIsCutOffInAnAnswer_data() { addLanguagesAndWidths(); }
    void nothingIsCutOffInAnAnswer();
    void nothingIsCutOffWhileSending_data() { addLanguagesAndWidths(); }
    void nothingIsCutOffWhileSending();
    void nothingIsCutOffInDialogs_data();
    void nothingIsCutOffInDialogs();
    void fieldsStandEvenly();
    void aFaultIsFound();
};

void LayoutTest::nothingIsCutOffOnAFullForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("sample");
    for (const char *language : {"en", "lt", "xx"})
        for (const int width : {1280, 1024})
            for (const char *kind : {"individual", "organization"})
                QTest::addRow("%s, %d pixels wide, %s", language, width, kind)
                    << QString::fromLatin1(language) << width
                    << u":/samples/%1-full.xml"_s.arg(QLatin1StringView(kind));
}

void LayoutTest::nothingIsCutOffOnAFullForm()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    QFETCH(QString, sample);
    const Support::Speech speech(language);
    FormWindow clerk;
    clerk.window().resize(width, height);
    QTRY_COMPARE(clerk.window().width(), width);
    clerk.window().openFiles({sample});
    for (Forms::SectionForm *section : clerk.window().form()->sections())
        section->setOpen(true);
    QTRY_COMPARE(Support::layoutFaults(clerk.window()).join(u'\n'), QString());
}

void LayoutTest::nothingIsCutOffAmongErrors()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    const Support::Speech speech(language);
    FormWindow clerk;
    clerk.window().resize(width, height);
    QTRY_COMPARE(clerk.window().width(), width);
    clerk.enter(u"birthDate"_s, u"24051895"_s);
    clerk.enter(u"birthCountry"_s, u"Lituania"_s);
    clerk.enter(u"initialDepositAmount"_s, u"1,5"_s);
    clerk.enter(u"closingDate"_s, u"2024-02-30"_s);
    clerk.submit();
    QVERIFY(clerk.listed().size() > 5);
    QTRY_COMPARE(Support::layoutFaults(clerk.window()).join(u'\n'), QString());
    const auto *sections = clerk.window().findChild<Forms::SectionList *>();
    const int room = sections->viewport()->width() - sections->fontMetrics().height();
    for (int row = 0; row < sections->count(); ++row) {
        const QString state = sections->item(row)->toolTip().section(u": "_s, 1);
        QVERIFY(!state.isEmpty());
        QVERIFY2(sections->fontMetrics().horizontalAdvance(state) <= room, qPrintable(state));
    }
}

void LayoutTest::nothingIsCutOffInAnAnswer()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    const Support::Speech speech(language);
    FormWindow clerk;
    clerk.window().resize(width, height);
    QTRY_COMPARE(clerk.window().width(), width);
    for (const Scenario scenario : {Scenario::BadRequest, Scenario::CloseUnanswered, Scenario::Busy,
                                    Scenario::NotFound, Scenario::Judge}) {
        // A number of its own, or the window asks whether the same customer is sent again.
        Forms::Record record = Support::minimalRecord(CustomerKind::Individual);
        for (const QString &number : {u"communicationNumber"_s, u"customerExtId"_s})
            record.setValue(number, QString::number(static_cast<int>(scenario)));
        clerk.model().startOver(record);
        clerk.workplace().practice().playNext(scenario);
        clerk.goTo(u"lastName"_s);
        clerk.submit();
        QVERIFY(!clerk.headline().isEmpty());
        QTRY_COMPARE(Support::layoutFaults(clerk.window()).join(u'\n'), QString());
    }
}

void LayoutTest::nothingIsCutOffWhileSending()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    const Support::Speech speech(language);
    FormWindow clerk;
    clerk.window().resize(width, height);
    QTRY_COMPARE(clerk.window().width(), width);
    clerk.workplace().addWaitingFiles({u"a-customer-with-a-long-name.json"_s, u"b.xml"_s});
    clerk.model().startOver(Support::minimalRecord(CustomerKind::Individual));
    clerk.workplace().practice().playNext(Scenario::NoAnswer);
    clerk.goTo(u"lastName"_s);
    App::Outbox &submission = clerk.workplace().outbox();
    QSignalSpy finished(&submission, &App::Outbox::finished);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(submission.isSending());
    QTRY_COMPARE(Support::layoutFaults(clerk.window()).join(u'\n'), QString());
    submission.cancel();
    QVERIFY(!finished.isEmpty() || finished.wait());
}

void LayoutTest::nothingIsCutOffInDialogs_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "lt", "xx"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void LayoutTest::nothingIsCutOffInDialogs()
{
    QFETCH(QString, language);
    const Support::Speech speech(language);
    FormWindow clerk;
    App::ConnectionProfile plain;
    plain.name = u"Bank, production"_s;
    plain.base = QUrl(u"http://screening.bank.example"_s);
    App::ConnectionDialog connections({App::ConnectionProfile::practiceProfile(), plain},
                                      plain.name, &clerk.window());
    const std::unique_ptr<QDialog> request(App::makeRequestDialog(
        clerk.record(), QUrl(u"https://screening.bank.example/simplified-customer"_s),
        &clerk.window()));
    for (QDialog *dialog : {static_cast<QDialog *>(&connections), request.get()}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTRY_COMPARE(Support::layoutFaults(*dialog).join(u'\n'), QString());
        dialog->hide();
    }
}

void LayoutTest::fieldsStandEvenly()
{
    FormWindow clerk;
    clerk.submit(); // which tells some fields what is wrong, and leaves others alone
    clerk.window().openFiles({u":/samples/individual-full.xml"_s});
    const QString fields[] = {u"customerExtId"_s,  u"firstName"_s,
                              u"lastName"_s,       u"communicationNumber"_s,
                              u"requester"_s,      u"riskManagementCategory"_s,
                              u"customerStatus"_s, u"businessUnit"_s};
    const auto distances = [&] {
        QSet<int> all;
        int last = 0;
        for (const QString &field : fields) {
            const int top = clerk.box(field)->mapTo(&clerk.window(), QPoint()).y();
            if (field != fields[0])
                all.insert(top - last);
            last = top;
        }
        return all;
    };
    QTRY_COMPARE(distances().size(), 1);
}

void LayoutTest::aFaultIsFound()
{
    QWidget window;
    window.resize(100, 100);
    auto *label = new QLabel(u"A text that is too long for its label"_s, &window);
    label->setGeometry(0, 0, 40, 20);
    auto *wrapped = new QLabel(u"A text with more lines than its label holds"_s, &window);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 25, 90, 20);
    auto *button = new QPushButton(u"A button's text"_s, &window);
    button->setGeometry(30, 10, 30, 20);
    window.show();
    const QStringList faults = Support::layoutFaults(window);
    QCOMPARE(faults.size(), 5);
    QCOMPARE(faults.filter(u"overlaps"_s).size(), 2);
    QCOMPARE(faults.filter(u"needs"_s).size(), 3);
}

QTEST_MAIN(LayoutTest)
#include "layouttest.moc"
