#include "support/formwindow.h"
#include "widgets/customerform.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// Names, pasted codes and numbers in the real form, and what they become on leaving the box.
class TextTypingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void aNameIsOnlyTrimmed_data();
    void aNameIsOnlyTrimmed();
    void aPastedCodeLosesItsGroups_data();
    void aPastedCodeLosesItsGroups();
    void aNumberIsReadOnLeaving_data();
    void aNumberIsReadOnLeaving();
    void aWrongCharacterIsToldAtOnce();
    void tooLongIsToldAtOnce();

private:
    std::unique_ptr<FormWindow> m_clerk;
};

void TextTypingTest::initTestCase()
{
    m_clerk = std::make_unique<FormWindow>();
}

void TextTypingTest::cleanupTestCase()
{
    m_clerk.reset();
}

void TextTypingTest::init()
{
    Record record;
    record.setKind(CustomerKind::Individual);
    m_clerk->model().startOver(record);
}

void TextTypingTest::aNameIsOnlyTrimmed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("held");
    for (const QString &name :
         {u"Jose"_s, u"O'Neill"_s, u"O’Neill"_s, u"Žemaitė"_s, u"d'Artagnan-Müller"_s, u"Иванова"_s,
          u"Παπαδόπουλος"_s, u"山田 太郎"_s, u"محمد"_s, u"נועה"_s, u"Louis 14"_s, u"X Æ A-12"_s,
          u"Jean  Luc"_s, u"van der  Berg, jr."_s, u"McDONALD"_s, u"de la Cruz"_s})
        QTest::newRow(qUtf8Printable(name)) << name << name;
    QTest::newRow("blanks around") << u"  Jose "_s << u"Jose"_s;
    QTest::newRow("a tab and a no-break space around") << u"\tJose\u00A0"_s << u"Jose"_s;
    QTest::newRow("a zero-width space before") << u"\u200BJose"_s << u"Jose"_s;
    QTest::newRow("a byte order mark and a soft hyphen") << u"\uFEFFJo\u00ADse"_s << u"Jose"_s;
    QTest::newRow("a direction mark behind") << u"محمد\u200F"_s << u"محمد"_s;
    QTest::newRow("a joiner that the name needs") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
}

void TextTypingTest::aNameIsOnlyTrimmed()
{
    QFETCH(QString, typed);
    QFETCH(QString, held);
    m_clerk->goTo(u"firstName"_s);
    m_clerk->paste(typed);
    m_clerk->press(Qt::Key_Tab);
    QCOMPARE(m_clerk->record().value(u"firstName"_s), held);
    QCOMPARE(m_clerk->boxText(u"firstName"_s), held);
    m_clerk->goTo(u"lastName"_s);
    if (!typed.contains(u'\t')) // the key leaves the box
        m_clerk->type(typed);
    else
        m_clerk->paste(typed);
    m_clerk->press(Qt::Key_Tab);
    QCOMPARE(m_clerk->record().value(u"lastName"_s), held);
}

void TextTypingTest::aPastedCodeLosesItsGroups_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("held");
    const QString account = u"initialDepositAccount"_s;
    const QString iban = u"LT121000011101001000"_s;
    QTest::newRow("an IBAN as printed") << account << u"LT12 1000 0111 0100 1000"_s << iban;
    QTest::newRow("an IBAN with dashes") << account << u"LT12-1000-0111-0100-1000"_s << iban;
    QTest::newRow("an IBAN with no-break spaces")
        << account << u"LT12\u00A01000\u00A00111\u00A00100\u00A01000"_s << iban;
    QTest::newRow("an IBAN with printed dashes")
        << account << u"LT12–1000–0111–0100–1000"_s << iban;
    QTest::newRow("an IBAN with white space around")
        << account << u" LT12 1000 0111 0100 1000\n"_s << iban;
    QTest::newRow("an IBAN in small letters keeps them")
        << account << u"lt12 1000 0111 0100 1000"_s << iban.toLower();
    QTest::newRow("an IBAN with a wrong digit")
        << account << u"LT12 1000 0111 0100 1001"_s << u"LT121000011101001001"_s;
    QTest::newRow("an account that is no IBAN keeps its groups")
        << account << u"20-00-00 55779911"_s << u"20-00-00 55779911"_s;
    QTest::newRow("an LEI in groups")
        << u"LEI"_s << u"5493 001K JTII GC8Y 1R12"_s << u"5493001KJTIIGC8Y1R12"_s;
    QTest::newRow("an LEI with dashes")
        << u"LEI"_s << u"5493001KJTII-GC8Y1R-12"_s << u"5493001KJTIIGC8Y1R12"_s;
    QTest::newRow("an LEI in small letters keeps them")
        << u"LEI"_s << u"5493 001k jtii gc8y 1r12"_s << u"5493001kjtiigc8y1r12"_s;
    QTest::newRow("what is no LEI stays") << u"LEI"_s << u"LEI 124-545"_s << u"LEI 124-545"_s;
    QTest::newRow("a GIIN with blanks")
        << u"GIIN"_s << u"A1B2C3. 00000. LE. 440"_s << u"A1B2C3.00000.LE.440"_s;
}

void TextTypingTest::aPastedCodeLosesItsGroups()
{
    QFETCH(QString, path);
    QFETCH(QString, pasted);
    QFETCH(QString, held);
    m_clerk->model().setKind(path == u"initialDepositAccount" ? CustomerKind::Individual
                                                              : CustomerKind::Organization);
    m_clerk->goTo(path);
    m_clerk->paste(pasted);
    m_clerk->press(Qt::Key_Tab);
    QCOMPARE(m_clerk->record().value(path), held);
    QCOMPARE(m_clerk->boxText(path), held);
}

void TextTypingTest::aNumberIsReadOnLeaving_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("held");
    QTest::newRow("as it is sent") << u"10000.10"_s << u"10000.10"_s;
    QTest::newRow("blanks and a comma") << u"10 000,10"_s << u"10000.10"_s;
    QTest::newRow("dots and a comma") << u"1.234.567,89"_s << u"1234567.89"_s;
    QTest::newRow("commas and a dot") << u"1,234,567.89"_s << u"1234567.89"_s;
    QTest::newRow("apostrophes") << u"10'000.10"_s << u"10000.10"_s;
    QTest::newRow("no-break spaces") << u"10\u00A0000,10"_s << u"10000.10"_s;
    QTest::newRow("thirty digits")
        << u"123456789012345678901234567890"_s << u"123456789012345678901234567890"_s;
    QTest::newRow("zeros in front") << u"007"_s << u"7"_s;
    QTest::newRow("Arabic digits and signs") << u"١٠٬٠٠٠٫١٠"_s << u"10000.10"_s;
    QTest::newRow("a comma that may mean either stays") << u"10,000"_s << u"10,000"_s;
    QTest::newRow("what is no number stays") << u"1.2.3"_s << u"1.2.3"_s;
    QTest::newRow("empty is legal") << QString() << QString();
}

void TextTypingTest::aNumberIsReadOnLeaving()
{
    QFETCH(QString, typed);
    QFETCH(QString, held);
    const QString amount = u"initialDepositAmount"_s;
    m_clerk->goTo(amount);
    m_clerk->type(typed);
    QCOMPARE(m_clerk->message(amount), QString());
    m_clerk->press(Qt::Key_Tab);
    QCOMPARE(m_clerk->record().value(amount), held);
    QCOMPARE(m_clerk->boxText(amount), held);
}

void TextTypingTest::aWrongCharacterIsToldAtOnce()
{
    const QString amount = u"initialDepositAmount"_s;
    m_clerk->goTo(amount);
    m_clerk->type(u"10x"_s);
    QVERIFY(!m_clerk->message(amount).isEmpty());
    m_clerk->press(Qt::Key_Backspace);
    QCOMPARE(m_clerk->message(amount), QString());
}

void TextTypingTest::tooLongIsToldAtOnce()
{
    const QString number = u"communicationNumber"_s;
    m_clerk->goTo(number);
    m_clerk->paste(QString(256, u'7'));
    QCOMPARE(m_clerk->message(number), QString());
    m_clerk->type(u"7"_s);
    QVERIFY(!m_clerk->message(number).isEmpty());
    m_clerk->press(Qt::Key_Backspace);
    QCOMPARE(m_clerk->message(number), QString());
}

QTEST_MAIN(TextTypingTest)
#include "texttypingtest.moc"
