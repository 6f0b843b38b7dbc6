#include "support/builtplaces.h"
#include "tsfile.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return Support::sourceFile(u"translations/"_s + name);
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d+|n)"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    return sorted(found);
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&\\S"_s);
    return text.count(pattern);
}

/// The stop at the end of a sentence, within quotes or brackets too.
QString stop(const QString &text)
{
    static const QRegularExpression pattern(u"(\\.\\.\\.|[.…:?!])[)“”]*$"_s);
    const QString found = pattern.match(text).captured(1);
    return found == u"..."_s ? u"…"_s : found;
}

QString spaces(const QString &text)
{
    static const QRegularExpression leading(u"^\\s*"_s);
    static const QRegularExpression trailing(u"\\s*$"_s);
    return leading.match(text).captured() + u'|' + trailing.match(text).captured();
}

/// The messages of a file after Qt's own lupdate has brought it up to date, and what that said.
struct Refreshed
{
    QList<TsMessage> messages;
    QString complaints;
};

std::optional<Refreshed> refreshed(const QString &name, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    if (!QFile::copy(pathOf(name), copy))
        return std::nullopt;
    QProcess lupdate;
    lupdate.start(QStringLiteral(INTAKE_LUPDATE),
                  QStringList{Support::sourceFile(u"app"_s), Support::sourceFile(u"forms"_s),
                              u"-locations"_s, u"none"_s, u"-no-obsolete"_s} +
                      options + QStringList{u"-ts"_s, copy});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return std::nullopt;
    const auto messages = readTsFile(copy);
    if (!messages)
        return std::nullopt;
    return Refreshed{*messages, QString::fromLocal8Bit(lupdate.readAllStandardError())};
}

QStringList keys(const QList<TsMessage> &messages)
{
    QStringList all;
    for (const TsMessage &each : messages)
        all.append(each.key());
    return sorted(all);
}

/// What is the same in both languages; everything else that is the same was forgotten.
const QSet<QString> same = {
    u" s"_s,      u"%1 %2"_s,  u"%1 (%2)"_s, u"%1: %2"_s,      u"%1: %2. %3"_s,    u"%1. %2"_s,
    u"%1 – %2"_s, u"&%1 %2"_s, u"Intake"_s,  u"XML (*.xml)"_s, u"JSON (*.json)"_s, u"LEI"_s,
    u"GIIN"_s,    u"N"_s};

/// Keys that Lithuanian keyboards name in English.
const QSet<QString> sameKeys = {u"F2"_s,   u"Ctrl+O"_s, u"Ctrl+Shift+S"_s,   u"t"_s,
                                u"+, -"_s, u"Tab"_s,    u"Tab, Shift+Tab"_s, u"Enter"_s,
                                u"Esc"_s,  u"Delete"_s};

} // namespace

/// That the files of each language are whole, up to date and agree with the texts of the sources.
class TsFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheSourcesIsThere_data();
    void everyTextOfTheSourcesIsThere();
    void noTextIsHiddenFromTranslators();
    void everyTextIsTranslated_data() { addFiles(); }
    void everyTextIsTranslated();
    void placeholdersAgree_data() { addFiles(); }
    void placeholdersAgree();
    void mnemonicsAgree_data() { addFiles(); }
    void mnemonicsAgree();
    void endsOfSentencesAgree_data() { addFiles(); }
    void endsOfSentencesAgree();
    void spacesAgree_data() { addFiles(); }
    void spacesAgree();
    void englishWritesNoBracketsForOneAndMany();
    void lithuanianIsWrittenInLithuanian();

private:
    void addFiles();
    /// Calls `fault` with each translation of the file of this row and fails with what it says.
    void checkEach(const std::function<QString(const TsMessage &, const QString &)> &fault);
};

void TsFilesTest::addFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Lithuanian") << u"intake_lt.ts"_s << 3;
    QTest::newRow("English plurals") << u"intake_en.ts"_s << 2;
    QTest::newRow("Qt's own texts in Lithuanian") << u"qt_lt.ts"_s << 3;
}

void TsFilesTest::checkEach(const std::function<QString(const TsMessage &, const QString &)> &fault)
{
    QFETCH(QString, file);
    const auto messages = readTsFile(pathOf(file));
    QVERIFY(messages);
    QVERIFY(!messages->isEmpty());
    QStringList faults;
    for (const TsMessage &message : *messages)
        for (const QString &translation : message.translations)
            if (const QString found = fault(message, translation); !found.isEmpty())
                faults.append(u"%1: “%2” is “%3”: %4"_s.arg(message.context, message.source,
                                                            translation, found));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TsFilesTest::everyTextOfTheSourcesIsThere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Lithuanian") << u"intake_lt.ts"_s << QStringList();
    QTest::newRow("English plurals") << u"intake_en.ts"_s << QStringList{u"-pluralonly"_s};
}

void TsFilesTest::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const auto committed = readTsFile(pathOf(file));
    QVERIFY(committed);
    const auto current = refreshed(file, options);
    QVERIFY(current);
    QCOMPARE(current->complaints, QString());
    const QStringList there = keys(*committed);
    const QStringList wanted = keys(current->messages);
    const QSet<QString> thereSet(there.cbegin(), there.cend());
    const QSet<QString> wantedSet(wanted.cbegin(), wanted.cend());
    QCOMPARE(QStringList((wantedSet - thereSet).values()).join(u'\n'), QString());
    QCOMPARE(QStringList((thereSet - wantedSet).values()).join(u'\n'), QString());
    QCOMPARE(there.size(), thereSet.size());
}

void TsFilesTest::noTextIsHiddenFromTranslators()
{
    // Where the count is cast in the call itself, lupdate passes the text over without a word.
    static const QRegularExpression hidden(u"::translate\\([^;]*?nullptr,\\s*static_cast"_s);
    QStringList faults;
    for (const QString &folder : {u"app"_s, u"forms"_s}) {
        QDirIterator files(Support::sourceFile(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (QString::fromUtf8(file.readAll()).contains(hidden))
                faults.append(file.fileName());
        }
    }
    QCOMPARE(faults.join(u'\n'), QString());
}

void TsFilesTest::everyTextIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(int, pluralForms);
    const auto messages = readTsFile(pathOf(file));
    QVERIFY(messages);
    QStringList faults;
    for (const TsMessage &each : *messages)
        if (!each.state.isEmpty() || each.translations.contains(QString()) ||
            each.translations.size() != (each.isPlural ? pluralForms : 1))
            faults.append(each.key() + u' ' + each.state);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TsFilesTest::placeholdersAgree()
{
    checkEach([](const TsMessage &message, const QString &translation) {
        return placeholders(message.source) == placeholders(translation)
                   ? QString()
                   : u"the placeholders differ."_s;
    });
}

void TsFilesTest::mnemonicsAgree()
{
    checkEach([](const TsMessage &message, const QString &translation) {
        return mnemonics(message.source) == mnemonics(translation) ? QString()
                                                                   : u"the number of & differs."_s;
    });
}

void TsFilesTest::endsOfSentencesAgree()
{
    checkEach([](const TsMessage &message, const QString &translation) {
        return stop(message.source) == stop(translation) ? QString() : u"the ends differ."_s;
    });
}

void TsFilesTest::spacesAgree()
{
    checkEach([](const TsMessage &message, const QString &translation) {
        const bool doubled = translation.contains(u"  "_s);
        return spaces(message.source) == spaces(translation) && !doubled
                   ? QString()
                   : u"spaces at the ends differ or are doubled."_s;
    });
}

void TsFilesTest::englishWritesNoBracketsForOneAndMany()
{
    const auto messages = readTsFile(pathOf(u"intake_en.ts"_s));
    QVERIFY(messages);
    for (const TsMessage &each : *messages)
        for (const QString &translation : each.translations)
            QVERIFY2(!translation.contains(u"(s)"_s), qPrintable(translation));
}

void TsFilesTest::lithuanianIsWrittenInLithuanian()
{
    for (const QString &file : {u"intake_lt.ts"_s, u"qt_lt.ts"_s}) {
        const auto messages = readTsFile(pathOf(file));
        QVERIFY(messages);
        for (const TsMessage &each : *messages)
            for (const QString &translation : each.translations) {
                QVERIFY2(translation != each.source || same.contains(each.source) ||
                             sameKeys.contains(each.source),
                         qPrintable(each.key()));
                // Lithuanian quotes are „ and “.
                QVERIFY2(!translation.contains(u'"') && !translation.contains(u'”'),
                         qPrintable(translation));
                QCOMPARE(translation.count(u'„'), translation.count(u'“'));
            }
    }
}

QTEST_GUILESS_MAIN(TsFilesTest)
#include "tsfilestest.moc"
