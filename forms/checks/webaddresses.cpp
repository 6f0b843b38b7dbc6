#include "checks/webaddresses.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Forms::WebAddresses {

namespace {

// RFC 5321, section 4.5.3.1, in octets.
constexpr int longestAddress = 254;
constexpr int longestLocalPart = 64;

/// Labels of letters, digits and inner hyphens in any script; the last of them is no number.
QString domainForm()
{
    return uR"((?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+)"
           uR"((?:xn--[A-Za-z0-9-]{1,59}|[\p{L}\p{M}]{2,63}))"_s;
}

/// Words joined by single dots, or anything in quotes (RFC 5321, "Local-part").
QString localPartForm()
{
    return uR"((?:[^\s@"(),:;<>\[\]\\.]+(?:\.[^\s@"(),:;<>\[\]\\.]+)*|"[^"\\]+"))"_s;
}

} // namespace

bool isEmail(const QString &text)
{
    static const QRegularExpression form(u"\\A(" + localPartForm() + u")@" + domainForm() + u"\\z");
    if (text.toUtf8().size() > longestAddress)
        return false;
    const auto match = form.match(text);
    return match.hasMatch() && match.captured(1).toUtf8().size() <= longestLocalPart;
}

bool isWebsite(const QString &text)
{
    static const QRegularExpression form(u"\\A(?:https?://)?" + domainForm() +
                                             u"\\.?(?::[0-9]{1,5})?(?:[/?#]\\S*)?\\z",
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

} // namespace Forms::WebAddresses
