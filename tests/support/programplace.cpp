#include "support/programplace.h"

#include "formats/jsonwriter.h"
#include "secrecy/findkeynow.h"
#include "store/database.h"
#include "support/builtplaces.h"
#include "support/samplerecords.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Support {

ProgramPlace::ProgramPlace()
{
    for (const QString &each : {u"home"_s, u"run"_s, u"tmp"_s})
        QDir(m_folder.path()).mkdir(each);
}

ProgramRun ProgramPlace::run(const QStringList &arguments) const
{
    QProcess program;
    start(program, arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

void ProgramPlace::start(QProcess &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"http_proxy"_s,
          u"https_proxy"_s, u"all_proxy"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_DATA_HOME"_s,
          u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"INTAKE_PASSPHRASE_FILE"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, filePath(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, filePath(u"run"_s));
    environment.insert(u"TMPDIR"_s, filePath(u"tmp"_s));
    if (!m_passphraseFile.isEmpty())
        environment.insert(u"INTAKE_PASSPHRASE_FILE"_s, m_passphraseFile);
    program.setProcessEnvironment(environment);
    program.start(intakeProgram(), QStringList{u"--data"_s, dataFolder()} + arguments);
}

void ProgramPlace::givePassphrase(const QByteArray &passphrase)
{
    m_passphraseFile = write(u"passphrase"_s, passphrase);
}

void ProgramPlace::sql(const QString &statement) const
{
    const auto database = App::Database::open(dataFolder());
    if (const auto ran = database ? (*database)->run(statement) : database.failure(); !ran)
        QTest::qFail(qPrintable(ran.failure().text), __FILE__, __LINE__);
}

std::unique_ptr<App::Store> ProgramPlace::openStore() const
{
    const auto key = App::findKeyNow(dataFolder(), m_passphraseFile, true);
    auto store =
        key ? App::Store::open(dataFolder(), *key, &QDateTime::currentDateTimeUtc) : key.failure();
    if (store)
        return std::move(*store);
    QTest::qFail(qPrintable(store.failure().text), __FILE__, __LINE__);
    return nullptr;
}

QString ProgramPlace::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QString ProgramPlace::goodFile(const QString &name) const
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"communicationNumber"_s, name);
    record.setValue(u"customerExtId"_s, QString(u"ID-"_s + name));
    return write(name, writeJson(record));
}

QString ProgramPlace::fileWithErrors() const
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"firstName"_s, QString());
    record.setValue(u"birthDate"_s, u"1990-02-31"_s);
    return write(u"bad.json"_s, writeJson(record, JsonLayout::Indented));
}

} // namespace Support
