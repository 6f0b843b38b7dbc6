#include "formats/xmlguard.h"

#include "formats/textcontent.h"

namespace Forms::XmlGuard {

namespace {

/// Parts whose content is not markup, with what ends them.
struct Opaque
{
    QStringView begin;
    QStringView end;
};

constexpr Opaque opaqueParts[] = {{u"<!--", u"-->"}, {u"<![CDATA[", u"]]>"}, {u"<?", u"?>"}};

/// Where the opaque part that begins at `at` ends; `at` itself where none begins there, -1 where
/// it never ends.
qsizetype afterOpaque(QStringView text, qsizetype at)
{
    for (const Opaque &part : opaqueParts) {
        if (!text.sliced(at).startsWith(part.begin))
            continue;
        const qsizetype end = text.indexOf(part.end, at + part.begin.size());
        return end < 0 ? -1 : end + part.end.size();
    }
    return at;
}

/// Where a tag ends; counts its attributes by their equals signs, as quotes hide all others.
qsizetype afterTag(QStringView text, qsizetype at, int &attributes)
{
    for (++at; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (character == u'>' || character == u'<')
            return at;
        if (character == u'=')
            ++attributes;
        if (character == u'"' || character == u'\'') {
            at = text.indexOf(character, at + 1);
            if (at < 0)
                return -1;
        }
    }
    return -1;
}

} // namespace

std::optional<Failure> objection(QStringView text)
{
    qsizetype at = text.indexOf(u'<');
    while (at >= 0) {
        const qsizetype after = afterOpaque(text, at);
        if (after == at) {
            if (text.sliced(at).startsWith(u"<!DOCTYPE"))
                return TextContent::declaresTypes();
            int attributes = 0;
            at = afterTag(text, at, attributes);
            if (attributes > maximumAttributes)
                return TextContent::tooManyAttributes();
        } else {
            at = after;
        }
        if (at >= 0)
            at = text.indexOf(u'<', at);
    }
    return std::nullopt;
}

} // namespace Forms::XmlGuard
