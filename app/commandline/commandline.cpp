#include "commandline/commandline.h"

#include "checks/checker.h"
#include "practice/practiceserver.h"
#include "submission/requestbody.h"
#include "submission/submissionjob.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App {

namespace {

using Task = CommandLineOptions::Task;

/// A text on one line, without anything that a terminal would obey.
QString plain(const QString &text)
{
    QString line = text;
    for (QChar &each : line)
        if (!each.isPrint() && !each.isSurrogate())
            each = u' ';
    return line.trimmed();
}

/// Where a value stands in its file: its own line, its row's, its list's, or the file's first.
int lineOf(const Document &document, const FieldPath &path)
{
    for (const FieldPath &each :
         {path, FieldPath(path.field(), path.row()), FieldPath(path.field())})
        if (const int line = document.lines.value(each); line > 0)
            return line;
    return 1;
}

QString shownPath(const FieldPath &path)
{
    return path.isEmpty() ? u"-"_s : path.toString();
}

/// Whether a remark is about the value at a path: by the name, which XML begins with a capital.
bool isAbout(const Remark &remark, const FieldPath &path)
{
    const QString name = path.isInRow() ? path.rowField() : path.field();
    return !remark.value.isEmpty() &&
           remark.name.section(u'.', -1).compare(name, Qt::CaseInsensitive) == 0;
}

/// What the file holds and the record does not. A value of the wrong type is in the record, shows in
/// its field and has its finding: a remark would say the same of it, and not that it was left out.
QList<Remark> leftOut(const Document &document, const Findings &findings)
{
    QList<Remark> remarks = document.remarks;
    remarks.removeIf([&](const Remark &remark) {
        return std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &each) {
            return each.severity == Severity::Error && isAbout(remark, each.path) &&
                   document.lines.value(each.path) == remark.line &&
                   document.record.value(each.path) == remark.value;
        });
    });
    return remarks;
}

/// One line of --check.
struct Listed
{
    int line = 1;
    QString text;
};

Answer answerOf(SubmissionJob &job)
{
    Answer result;
    QEventLoop loop;
    QObject::connect(&job, &SubmissionJob::finished, &loop, [&](const Answer &answer) {
        result = answer;
        loop.quit();
    });
    job.start();
    loop.exec();
    return result;
}

} // namespace

CommandLine::CommandLine(const ConnectionProfile &active, const QString &, QIODevice &results,
                         QIODevice &errors)
    : m_profile(active), m_results(results), m_errors(errors)
{}

int CommandLine::run(const CommandLineOptions &options)
{
    m_profile = options.connection(m_profile);
    m_profile.applyTo(m_rules);
    ExitCode highest = Done;
    switch (options.task) {
    case Task::Help:
        say(CommandLineOptions::helpText().trimmed());
        break;
    case Task::Version:
        say(QString(QCoreApplication::applicationName() + u' ' +
                    QCoreApplication::applicationVersion()));
        break;
    case Task::Check:
        for (const QString &file : options.files)
            highest = std::max(highest, check(file));
        break;
    case Task::PrintJson:
        highest = printJson(options.files.first());
        break;
    case Task::Submit:
        highest = submitAll(options.files);
        break;
    case Task::Window:
        break;
    }
    return highest;
}

int CommandLine::explainUsage(const QString &fault)
{
    complain(fault);
    complain(QCoreApplication::translate("CommandLine",
                                         "\"intake --help\" shows what can be asked for."));
    return Unreadable;
}

CommandLine::ExitCode CommandLine::check(const QString &file)
{
    const auto document = read(file);
    if (!document)
        return Unreadable;
    const Findings findings = findingsOf(document->record);
    QList<Listed> lines;
    for (const Finding &each : findings)
        lines.append(
            {lineOf(*document, each.path),
             u"%1: %2: %3"_s.arg(each.severity == Severity::Error ? u"error"_s : u"advice"_s,
                                 shownPath(each.path), each.text)});
    for (const Remark &each : leftOut(*document, findings))
        lines.append(
            {std::max(each.line, 1),
             u"left out: %1: %2"_s.arg(each.name.isEmpty() ? u"-"_s : each.name, each.text) +
                 (each.value.isEmpty() ? QString() : u" [%1]"_s.arg(each.value))});
    std::stable_sort(lines.begin(), lines.end(), [](const Listed &left, const Listed &right) {
        return left.line < right.line;
    });
    for (const Listed &each : lines)
        say(u"%1:%2: %3"_s.arg(file, QString::number(each.line), plain(each.text)));
    return hasErrors(findings) ? Refused : Done;
}

CommandLine::ExitCode CommandLine::printJson(const QString &file)
{
    const auto document = read(file);
    if (!document)
        return Unreadable;
    m_results.write(requestBody(document->record));
    return Done;
}

CommandLine::ExitCode CommandLine::submitAll(const QStringList &files)
{
    PracticeServer practice;
    ConnectionProfile profile = m_profile;
    if (profile.practice) {
        const Result<QUrl> base = practice.listen();
        if (!base) {
            complain(base.failure().text);
            return NotSent;
        }
        profile.base = *base;
    }
    const Result<Endpoint> endpoint = Endpoint::of(profile);
    if (!endpoint) {
        complain(endpoint.failure().text);
        return Unreadable;
    }
    if (endpoint->isPlainToOtherMachine())
        complain(QCoreApplication::translate(
                     "CommandLine",
                     "The address begins with http://: customers travel to %1 readable by "
                     "others on the way. Use https:// where the service has it.")
                     .arg(endpoint->url().host()));

    ExitCode highest = Done;
    for (const QString &file : files)
        highest = std::max(highest, submit(file, *endpoint));
    return highest;
}

CommandLine::ExitCode CommandLine::submit(const QString &file, const Endpoint &endpoint)
{
    const auto document = read(file);
    if (!document)
        return Unreadable;
    const Findings findings = findingsOf(document->record);
    for (const Remark &each : leftOut(*document, findings))
        complain(u"%1:%2: left out: %3: %4"_s.arg(file, QString::number(std::max(each.line, 1)),
                                                  plain(each.name), each.text));
    if (hasErrors(findings)) {
        say(file + u": held back"_s);
        for (const Finding &each : findings)
            if (each.severity == Severity::Error)
                say(u"  %1: %2"_s.arg(shownPath(each.path), plain(each.text)));
        return Refused;
    }
    for (const Finding &each : findings)
        if (each.code.startsWith(u"duplicate."))
            complain(u"%1: advice: %2: %3"_s.arg(file, shownPath(each.path), each.text));
    SubmissionJob job(endpoint, document->record, requestBody(document->record));
    job.setTimeout(std::chrono::seconds(m_profile.timeoutSeconds));
    const Answer answer = answerOf(job);
    return report(file, answer);
}

std::optional<Document> CommandLine::read(const QString &file)
{
    const Result<Document> document = readDocumentFile(file);
    if (document)
        return *document;
    complain(u"%1: %2"_s.arg(file, plain(document.failure().text)));
    return std::nullopt;
}

Findings CommandLine::findingsOf(const Record &record) const
{
    return Forms::check(record, m_rules, QDate::currentDate());
}

CommandLine::ExitCode CommandLine::report(const QString &file, const Answer &answer)
{
    switch (answer.outcome) {
    case Outcome::Accepted:
        say(file + u": accepted"_s);
        return Done;
    case Outcome::NotSent:
        say(u"%1: not sent: %2"_s.arg(file, plain(answer.explanation)));
        return NotSent;
    case Outcome::Unknown:
        say(u"%1: unknown: %2"_s.arg(file, plain(answer.explanation)));
        return Unknown;
    case Outcome::Refused:
        break;
    }
    say(u"%1: refused (%2)"_s.arg(file, QString::number(answer.status)));
    for (const Reason &each : answer.reasons) {
        const QString code = each.code.isEmpty() || each.text.contains(each.code)
                                 ? QString()
                                 : QString(each.code + u' ');
        say(u"  %1: %2"_s.arg(shownPath(each.path), plain(code + each.text)));
    }
    complain(u"%1: %2"_s.arg(file, plain(answer.explanation)));
    return Refused;
}

void CommandLine::say(const QString &line)
{
    m_results.write(QString(line + u'\n').toUtf8());
}

void CommandLine::complain(const QString &line)
{
    m_errors.write(QString(line + u'\n').toUtf8());
}

} // namespace App
