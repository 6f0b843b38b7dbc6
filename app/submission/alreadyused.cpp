#include "submission/alreadyused.h"

#include "submission/errorlocator.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::FieldPath;

namespace App {

namespace {

/// More than the beginning of a text is not looked at: an endless one would stall the window.
constexpr qsizetype longestText = 1000;

/// The parts of a text that may speak of different fields. A mark without a space behind it stands
/// within a value, as in "No_1.2".
QStringList clausesOf(const QString &text)
{
    static const QRegularExpression border(u"[.;,]\\s|\\n|\\band\\b|\\bbut\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.left(longestText).split(border, Qt::SkipEmptyParts);
}

/// Words count as a whole, and not where they are part of a value such as "DUPLICATE-1".
QRegularExpression words(const QString &alternatives)
{
    return QRegularExpression(u"(?<![\\w-])(?:%1)(?![\\w-])"_s.arg(alternatives),
                              QRegularExpression::CaseInsensitiveOption);
}

bool saysUsed(const QString &clause)
{
    static const QRegularExpression used = words(
        u"already|duplicates?|duplicated|exists|in use|(?:is|was|been|previously) (?:used|taken)|"
        "used (?:before|previously|earlier)|(?:not|non|must be|should be)[ -]unique|"
        "is repeated|reused"_s);
    static const QRegularExpression denied =
        words(u"(?:not|never|cannot|no|\\w+n't)(?: yet| already| be| been| in)*"
              " (?:used?|exists?|taken|registered|known|found|reused|repeated|duplicates?)"_s);
    return clause.contains(used) && !clause.contains(denied);
}

/// Whether a text says so, read from the field that it speaks of as a whole.
bool saysSo(const QString &text, const FieldPath &about, const ErrorLocator &locator)
{
    const FieldPath number(u"communicationNumber"_s);
    FieldPath field = about;
    for (const QString &clause : clausesOf(text)) {
        if (const FieldPath own = locator.pathOf(clause); !own.isEmpty())
            field = own;
        if (field == number && saysUsed(clause))
            return true;
    }
    return false;
}

} // namespace

bool saysAlreadyUsed(const Answer &answer)
{
    if (answer.outcome != Outcome::Refused)
        return false;
    const ErrorLocator locator{Forms::Record()}; // the number stands in both kinds, in no row
    return std::any_of(answer.reasons.cbegin(), answer.reasons.cend(), [&](const Reason &each) {
        QString code = each.code;
        code.replace(u'_', u' ');
        // A text without a field may be a web page that only looks like a reason.
        return (!each.path.isEmpty() && saysSo(each.text, each.path, locator)) ||
               saysSo(code, each.path, locator);
    });
}

} // namespace App
