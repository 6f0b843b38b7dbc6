#include "support/programplace.h"

#include "formats/jsonwriter.h"
#include "support/samplerecords.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Support {

ProgramRun ProgramPlace::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s,
                                u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        environment.remove(name);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(INTAKE_PROGRAM),
                  QStringList{u"--data"_s, dataFolder()} + arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
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
