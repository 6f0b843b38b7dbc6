#include "commandline/tellsubmission.h"

#include "commandline/console.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Failure;

namespace App {

namespace {

ExitCode tellAnswer(const QString &file, const Submitter::Sent &sent, const Console &console)
{
    const Answer &answer = sent.answer;
    const QString explanation = Console::plain(answer.explanation);
    switch (answer.outcome) {
    case Outcome::Accepted:
        console.say(file + u": accepted"_s);
        return ExitCode::Done;
    case Outcome::NotSent:
        console.say(u"%1: not sent: %2 %3"_s.arg(
            file, explanation,
            sent.isKept ? QCoreApplication::translate("CommandLine", "It waits in the outbox.")
                        : QCoreApplication::translate("CommandLine",
                                                      "Nothing of it is kept: submit it again.")));
        return ExitCode::NotSent;
    case Outcome::Unknown:
        console.say(u"%1: unknown: %2"_s.arg(file, explanation));
        return ExitCode::Unknown;
    case Outcome::Refused:
        break;
    }
    console.say(u"%1: refused (%2)"_s.arg(file, QString::number(answer.status)));
    for (const Reason &each : answer.reasons) {
        const QString code = each.code.isEmpty() || each.text.contains(each.code)
                                 ? QString()
                                 : QString(each.code + u' ');
        console.say(u"  %1: %2"_s.arg(Console::shown(each.path), Console::plain(code + each.text)));
    }
    console.complain(u"%1: %2"_s.arg(file, explanation));
    return ExitCode::Refused;
}

} // namespace

ExitCode tellHeldBack(const QString &file, const Failure &failure, const Console &console)
{
    const QString why = QCoreApplication::translate("CommandLine", "%1 Nothing was sent.")
                            .arg(Console::plain(failure.text));
    if (failure.code == u"outbox.mayHaveArrived") {
        console.say(u"%1: held back: %2"_s.arg(file, why));
        return ExitCode::Unknown;
    }
    console.say(u"%1: not sent: %2"_s.arg(file, why));
    return ExitCode::NotSent;
}

ExitCode tellSent(const QString &file, const Submitter::Sent &sent, const Console &console)
{
    const ExitCode code = tellAnswer(file, sent, console);
    if (!sent.notStored)
        return code;
    console.complain(
        QCoreApplication::translate("CommandLine", "%1: What became of it could not be stored. %2")
            .arg(file, Console::plain(sent.notStored->text)));
    // The outbox has it as being sent, which becomes unknown.
    return sent.isKept ? std::max(code, ExitCode::Unknown) : code;
}

} // namespace App
