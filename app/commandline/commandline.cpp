#include "commandline/commandline.h"

#include "checks/checker.h"
#include "commandline/listoutbox.h"
#include "commandline/openstorenow.h"
#include "commandline/tellsubmission.h"
#include "commandline/verifyhistory.h"
#include "practice/practiceserver.h"
#include "settings/settings.h"
#include "store/recovery.h"
#include "submission/requestbody.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App {

namespace {

using Task = CommandLineOptions::Task;

QString plain(const QString &text)
{
    return Console::plain(text);
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

} // namespace

CommandLine::CommandLine(const Settings &settings, const QString &passphraseFile,
                         const Console &console)
    : m_settings(settings), m_passphraseFile(passphraseFile), m_console(console)
{}

ExitCode CommandLine::run(const CommandLineOptions &options)
{
    m_profile = options.connection(m_settings.activeProfile());
    m_profile.applyTo(m_rules);
    ExitCode highest = ExitCode::Done;
    switch (options.task) {
    case Task::Help:
        m_console.say(CommandLineOptions::helpText().trimmed());
        break;
    case Task::Version:
        m_console.say(QString(QCoreApplication::applicationName() + u' ' +
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
    case Task::Outbox:
        highest = listOutbox(m_settings.folder(), m_passphraseFile, m_settings.operatorInUse(),
                             m_console);
        break;
    case Task::VerifyHistory:
        highest = verifyHistory(m_settings.folder(), m_passphraseFile, m_console);
        break;
    case Task::Window:
        break;
    }
    return highest;
}

ExitCode CommandLine::explainUsage(const QString &fault, const Console &console)
{
    console.complain(fault);
    console.complain(QCoreApplication::translate("CommandLine",
                                                 "\"intake --help\" shows what can be asked for."));
    return ExitCode::Unreadable;
}

ExitCode CommandLine::check(const QString &file)
{
    const auto document = read(file);
    if (!document)
        return ExitCode::Unreadable;
    const Findings findings = findingsOf(document->record);
    QList<Listed> lines;
    for (const Finding &each : findings)
        lines.append(
            {lineOf(*document, each.path),
             u"%1: %2: %3"_s.arg(each.severity == Severity::Error ? u"error"_s : u"advice"_s,
                                 Console::shown(each.path), each.text)});
    for (const Remark &each : leftOut(*document, findings))
        lines.append(
            {std::max(each.line, 1),
             u"left out: %1: %2"_s.arg(each.name.isEmpty() ? u"-"_s : each.name, each.text) +
                 (each.value.isEmpty() ? QString() : u" [%1]"_s.arg(each.value))});
    std::stable_sort(lines.begin(), lines.end(), [](const Listed &left, const Listed &right) {
        return left.line < right.line;
    });
    for (const Listed &each : lines)
        m_console.say(u"%1:%2: %3"_s.arg(file, QString::number(each.line), plain(each.text)));
    return hasErrors(findings) ? ExitCode::Refused : ExitCode::Done;
}

ExitCode CommandLine::printJson(const QString &file)
{
    const auto document = read(file);
    if (!document)
        return ExitCode::Unreadable;
    m_console.print(requestBody(document->record));
    return ExitCode::Done;
}

ExitCode CommandLine::submitAll(const QStringList &files)
{
    PracticeServer practice;
    const Result<QUrl> base = m_profile.practice ? practice.listen() : Result<QUrl>(m_profile.base);
    if (!base) {
        m_console.complain(base.failure().text);
        return ExitCode::NotSent;
    }
    const Result<Endpoint> endpoint = Endpoint::of(*base, m_profile.path);
    if (!endpoint) {
        m_console.complain(endpoint.failure().text);
        return ExitCode::Unreadable;
    }
    if (endpoint->isPlainToOtherMachine())
        m_console.complain(QCoreApplication::translate(
                               "CommandLine",
                               "The address begins with http://: customers travel to %1 readable "
                               "by others on the way. Use https:// where the service has it.")
                               .arg(endpoint->url().host()));
    const Destination to{*endpoint,
                         *base,
                         m_profile.name,
                         m_profile.practice,
                         m_profile.timeoutSeconds,
                         {},
                         m_settings.operatorInUse()};
    const Result<std::unique_ptr<Store>> store = openStore();
    if (!store) {
        m_console.complain(QCoreApplication::translate("CommandLine", "%1 Nothing was sent.")
                               .arg(plain(store.failure().text)));
        return ExitCode::NotSent;
    }
    Submitter submitter(store->get(), m_settings.folder(), to);
    ExitCode highest = ExitCode::Done;
    for (const QString &file : files)
        highest = std::max(highest, submit(file, submitter));
    return highest;
}

Result<std::unique_ptr<Store>> CommandLine::openStore()
{
    auto opened = openStoreNow(m_settings.folder(), m_passphraseFile);
    if (!opened)
        return opened.failure();
    if (!opened->shortcoming.isEmpty()) {
        m_console.complain(plain(opened->shortcoming));
        return std::move(opened->store);
    }
    const auto recovered =
        recoverInterrupted(*opened->store, m_settings.folder(), m_settings.operatorInUse());
    if (!recovered)
        return recovered.failure();
    return std::move(opened->store);
}

ExitCode CommandLine::submit(const QString &file, Submitter &submitter)
{
    const auto document = read(file);
    if (!document)
        return ExitCode::Unreadable;
    const Findings findings = findingsOf(document->record);
    for (const Remark &each : leftOut(*document, findings))
        m_console.complain(u"%1:%2: left out: %3: %4"_s.arg(
            file, QString::number(std::max(each.line, 1)), plain(each.name), each.text));
    if (hasErrors(findings)) {
        m_console.say(file + u": held back"_s);
        for (const Finding &each : findings)
            if (each.severity == Severity::Error)
                m_console.say(u"  %1: %2"_s.arg(Console::shown(each.path), plain(each.text)));
        return ExitCode::Refused;
    }
    const Draft draft{
        document->record, document->remarks, QFileInfo(file).fileName(), {}, m_profile.practice};
    const auto waiting = submitter.waiting(draft);
    if (!waiting)
        return tellHeldBack(file, waiting.failure(), m_console);
    tellDuplicates(file, draft.record, [&](const QString &field, const QString &value) {
        return submitter.met(field, value, *waiting ? (*waiting)->head.id : 0);
    });
    const auto sent = submitter.send(draft, *waiting);
    return sent ? tellSent(file, *sent, m_console) : tellHeldBack(file, sent.failure(), m_console);
}

void CommandLine::tellDuplicates(const QString &file, const Record &record,
                                 decltype(Rules::metBefore) metBefore)
{
    Rules rules = m_rules;
    rules.metBefore = std::move(metBefore);
    for (const Finding &each : Forms::check(record, rules, QDate::currentDate()))
        if (each.code.startsWith(u"duplicate."))
            m_console.complain(
                u"%1: advice: %2: %3"_s.arg(file, Console::shown(each.path), each.text));
}

std::optional<Document> CommandLine::read(const QString &file)
{
    const Result<Document> document = readDocumentFile(file);
    if (document)
        return *document;
    m_console.complain(u"%1: %2"_s.arg(file, plain(document.failure().text)));
    return std::nullopt;
}

Findings CommandLine::findingsOf(const Record &record) const
{
    return Forms::check(record, m_rules, QDate::currentDate());
}

} // namespace App
