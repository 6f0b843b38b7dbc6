#include "window/language.h"
#include "support/formwindow.h"
#include "support/programplace.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using App::Language;
using Support::FormWindow;

namespace {

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        if (!action->isSeparator())
            texts.append(action->text().section(u'\t', 0, 0));
    return texts;
}

QStringList lineEditMenu()
{
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    return textsOf(*menu);
}

QStringList longTextMenu()
{
    QPlainTextEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    return textsOf(*menu);
}

QStringList standardButtons()
{
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Close |
                         QDialogButtonBox::Save | QDialogButtonBox::Discard |
                         QDialogButtonBox::Yes | QDialogButtonBox::No);
    QStringList texts;
    for (const QAbstractButton *button : box.buttons())
        texts.append(button->text());
    return texts;
}

/// What Qt's own file dialog says where a desktop brings none.
QStringList fileDialog()
{
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        texts << button->text() << button->toolTip();
    const auto hasWords = [](const QString &text) { return text.size() > 1; };
    QStringList words;
    std::copy_if(texts.cbegin(), texts.cend(), std::back_inserter(words), hasWords);
    return words;
}

using Texts = QStringList (*)();

/// The letters after & within a menu and, for each menu in it, within that.
void findDoubledMnemonics(const QList<QAction *> &actions, const QString &place,
                          QStringList &doubled)
{
    QHash<QKeySequence, QString> seen;
    for (const QAction *action : actions) {
        if (const QKeySequence key = QKeySequence::mnemonic(action->text()); !key.isEmpty()) {
            if (seen.contains(key))
                doubled.append(u"%1: %2 and %3"_s.arg(place, seen.value(key), action->text()));
            seen.insert(key, action->text());
        }
        if (action->menu())
            findDoubledMnemonics(action->menu()->actions(), action->text(), doubled);
    }
}

} // namespace

Q_DECLARE_METATYPE(Texts)

/// How a language is chosen, and what the program and Qt then say.
class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void theLanguagesToChooseFrom();
    void theProgramCarriesItsResources();
    void englishSaysOneAndMany_data();
    void englishSaysOneAndMany();
    void theSystemsLanguageIsFollowed_data();
    void theSystemsLanguageIsFollowed();
    void whatQtSaysIsLithuanian_data();
    void whatQtSaysIsLithuanian();
    void mnemonicsAreUniqueWithinTheirMenu_data();
    void mnemonicsAreUniqueWithinTheirMenu();
    void aLanguageIsTakenBack();
};

void LanguageTest::theLanguagesToChooseFrom()
{
    QCOMPARE(Language::available(), (QStringList{u"en"_s, u"lt"_s}));
    QCOMPARE(Language::ownName(u"en"_s), u"English"_s);
    QCOMPARE(Language::ownName(u"lt"_s), u"Lietuvių"_s);
}

void LanguageTest::theProgramCarriesItsResources()
{
    for (const QString &name :
         {u":/i18n/intake_lt.qm"_s, u":/i18n/intake_en.qm"_s, u":/i18n/qt_lt.qm"_s,
          u":/samples/individual-full.xml"_s, u":/samples/organization-minimal.xml"_s})
        QVERIFY2(QFile::exists(name), qPrintable(name));
}

void LanguageTest::englishSaysOneAndMany_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("a language that the program does not have") << u"is"_s;
}

void LanguageTest::englishSaysOneAndMany()
{
    QFETCH(QString, language);
    Language spoken;
    spoken.speak(language);
    const auto errors = [](int number) {
        return QCoreApplication::translate("SectionState", "%n error(s)", nullptr, number);
    };
    QCOMPARE(errors(1), u"1 error"_s);
    QCOMPARE(errors(2), u"2 errors"_s);
    QCOMPARE(errors(0), u"0 errors"_s);
    QCOMPARE(QCoreApplication::translate("App::MainMenu", "&File"), u"&File"_s);
}

void LanguageTest::theSystemsLanguageIsFollowed_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("languages");
    QTest::addColumn<QString>("expected");
    const QString english = u"Shows the version."_s;
    const QString lithuanian = u"Parodo versiją."_s;
    QTest::newRow("a Lithuanian system") << "lt_LT.UTF-8"_ba
                                         << ""_ba << lithuanian;
    QTest::newRow("an English system") << "en_GB.UTF-8"_ba
                                       << ""_ba << english;
    QTest::newRow("no language at all") << "C.UTF-8"_ba
                                        << ""_ba << english;
    QTest::newRow("a language that the program does not have") << "is_IS.UTF-8"_ba
                                                               << ""_ba << english;
    QTest::newRow("messages in Lithuanian, all else English") << "en_GB.UTF-8"_ba
                                                              << "lt"_ba << lithuanian;
    QTest::newRow("Icelandic before Lithuanian") << "is_IS.UTF-8"_ba
                                                 << "is:lt"_ba << lithuanian;
    QTest::newRow("English before Lithuanian") << "en_GB.UTF-8"_ba
                                               << "en:lt"_ba << english;
}

void LanguageTest::theSystemsLanguageIsFollowed()
{
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, languages);
    QFETCH(QString, expected);
    const QByteArray localeBefore = qgetenv("LC_ALL");
    const QByteArray languagesBefore = qgetenv("LANGUAGE");
    qputenv("LC_ALL", locale);
    qputenv("LANGUAGE", languages);
    const Support::ProgramRun program = Support::ProgramPlace().run({u"--help"_s});
    qputenv("LC_ALL", localeBefore);
    qputenv("LANGUAGE", languagesBefore);
    QCOMPARE(program.exitCode, 0);
    QVERIFY2(program.results.contains(expected), qPrintable(program.results));
}

void LanguageTest::whatQtSaysIsLithuanian_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::newRow("menu of a box") << Texts(lineEditMenu);
    QTest::newRow("menu of a long text") << Texts(longTextMenu);
    QTest::newRow("buttons of dialogs") << Texts(standardButtons);
    QTest::newRow("file dialog") << Texts(fileDialog);
}

void LanguageTest::whatQtSaysIsLithuanian()
{
    QFETCH(Texts, texts);
    Language language;
    language.speak(u"en"_s);
    const QStringList english = texts();
    language.speak(u"lt"_s);
    const QStringList lithuanian = texts();
    QVERIFY(english.size() > 5);
    QCOMPARE(lithuanian.size(), english.size());
    for (qsizetype each = 0; each < english.size(); ++each)
        QVERIFY2(lithuanian.at(each) != english.at(each), qPrintable(english.at(each)));
}

void LanguageTest::mnemonicsAreUniqueWithinTheirMenu_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

void LanguageTest::mnemonicsAreUniqueWithinTheirMenu()
{
    QFETCH(QString, language);
    Language spoken;
    spoken.speak(language);
    FormWindow clerk;
    const QList<QAction *> menus = clerk.window().menuBar()->actions();
    QVERIFY(menus.size() > 4);
    QStringList doubled;
    findDoubledMnemonics(menus, u"the menu bar"_s, doubled);
    QCOMPARE(doubled.join(u'\n'), QString());
    for (const QAction *menu : menus) {
        QVERIFY2(!QKeySequence::mnemonic(menu->text()).isEmpty(), qPrintable(menu->text()));
        for (const QAction *action : menu->menu()->actions())
            QVERIFY2(action->isSeparator() || !action->isVisible() ||
                         !QKeySequence::mnemonic(action->text()).isEmpty(),
                     qPrintable(action->text()));
    }
}

void LanguageTest::aLanguageIsTakenBack()
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    {
        Language language;
        language.speak(u"lt"_s);
        QCOMPARE(cancel(), u"Atsisakyti"_s);
        QCOMPARE(QLocale().language(), QLocale::Lithuanian);
        language.speak(u"en"_s);
        QCOMPARE(cancel(), u"Cancel"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        language.speak(u"lt"_s);
    }
    QCOMPARE(cancel(), u"Cancel"_s);
}

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
