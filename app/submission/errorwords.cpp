#include "submission/errorwords.h"

#include <QRegularExpression>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// A hostile text may be a megabyte; what names a field does it at once.
constexpr qsizetype longestText = 4096;
constexpr qsizetype longestRun = 5;
constexpr qsizetype mostFillers = 4;

struct Token
{
    QString text; ///< lower case
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isNumber = false;
};

QList<Token> tokensOf(const QString &text)
{
    static const QRegularExpression form(u"[A-Za-z][A-Za-z0-9]*|[0-9]+"_s);
    QList<Token> tokens;
    for (auto each = form.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        tokens.append({match.captured().toLower(), match.capturedStart(), match.capturedEnd(),
                       match.captured().at(0).isDigit()});
    }
    return tokens;
}

/// Words that may stand between a name and its index, or behind an index before its name.
bool isFiller(const QString &word)
{
    static const QSet<QString> fillers = {u"index"_s, u"at"_s, u"with"_s, u"in"_s,  u"of"_s,
                                          u"the"_s,   u"on"_s, u"row"_s,  u"item"_s};
    return fillers.contains(word);
}

/// Takes one text apart, from its first token to its last.
class Reading
{
public:
    explicit Reading(const QString &text)
        : m_text(text.left(longestText)), m_tokens(tokensOf(m_text))
    {}

    ErrorWords read()
    {
        for (qsizetype at = 0; at < m_tokens.size();) {
            if (m_tokens.at(at).isNumber) {
                if (isIndex(at))
                    takeIndex(at);
                ++at;
            } else {
                at += takeWord(at);
            }
        }
        return m_result;
    }

private:
    QStringView between(qsizetype left, qsizetype right) const
    {
        const qsizetype begin = left < 0 ? 0 : m_tokens.at(left).end;
        const qsizetype end = right < m_tokens.size() ? m_tokens.at(right).begin : m_text.size();
        return QStringView(m_text).mid(begin, end - begin);
    }

    /// The length of the run of words from `at` that is one name, at least 1.
    qsizetype runLength(qsizetype at) const
    {
        QString joined = m_tokens.at(at).text;
        qsizetype best = 1;
        for (qsizetype length = 2; length <= longestRun; ++length) {
            const qsizetype next = at + length - 1;
            if (next >= m_tokens.size())
                break;
            const QStringView gap = between(next - 1, next);
            if (gap != u" " && gap != u"_" && gap != u"-")
                break;
            joined += m_tokens.at(next).text;
            const Meaning *meaning = ErrorVocabulary::find(joined);
            if (meaning && meaning->mayBeSpaced)
                best = length;
        }
        return best;
    }

    qsizetype takeWord(qsizetype at)
    {
        const qsizetype length = runLength(at);
        ErrorWord word;
        for (qsizetype each = at; each < at + length; ++each)
            word.text += m_tokens.at(each).text;
        if (!isBelowUnknown(at))
            word.meaning = ErrorVocabulary::find(word.text);
        m_result.words.append(word);
        return length;
    }

    /// Whether the token is a member of something that means nothing here: "Student.Country".
    bool isBelowUnknown(qsizetype at) const
    {
        if (at == 0 || m_result.words.isEmpty())
            return false;
        const QStringView gap = between(at - 1, at);
        if (gap != u"." && gap != u"]." && gap != u")." && gap != u"/")
            return false;
        const ErrorWord &owner = m_result.words.constLast();
        return !owner.meaning && !ErrorVocabulary::meansTheCustomer(owner.text);
    }

    /// "index: 0", "index = 0", "[0]", and "listAddress.0.country" or "/listAddress/0/country".
    bool isIndex(qsizetype at) const
    {
        const QStringView before = between(at - 1, at);
        if (before.trimmed().endsWith(u'[') && between(at, at + 1).trimmed().startsWith(u']'))
            return true;
        if (at == 0)
            return false;
        static const QRegularExpression sign(u"\\A[\\s=:#(\"']*\\z"_s);
        if (m_tokens.at(at - 1).text == u"index")
            return sign.match(before.toString()).hasMatch();
        return (before == u"." || before == u"/") && !m_result.words.isEmpty() &&
               m_result.words.constLast().meaning && m_result.words.constLast().meaning->list;
    }

    /// Gives the index to the name that it counts: the one before it, or the one after "of".
    void takeIndex(qsizetype at)
    {
        const QString &digits = m_tokens.at(at).text;
        qsizetype owner = m_result.words.size() - 1;
        for (qsizetype left = mostFillers; left > 0 && owner >= 0; --left)
            if (isFiller(m_result.words.at(owner).text))
                --owner;
        if (owner >= 0 && setIndex(m_result.words[owner], digits))
            return;

        qsizetype next = at + 1;
        while (next < m_tokens.size() && next <= at + mostFillers &&
               isFiller(m_tokens.at(next).text))
            ++next;
        if (next > at + 1 && next < m_tokens.size()) {
            ErrorWord word{m_tokens.at(next).text, ErrorVocabulary::find(m_tokens.at(next).text)};
            if (setIndex(word, digits)) {
                m_result.words.append(word);
                return;
            }
        }
        m_result.countsForeignRows = m_result.countsForeignRows || owner >= 0;
    }

    /// Whether a word can be counted at all; where it has rows, the index is noted.
    static bool setIndex(ErrorWord &word, const QString &digits)
    {
        if (word.meaning && word.meaning->isPlainWord)
            return false; // "Country (index: 0)" may be anybody's country
        if (word.meaning && (word.meaning->list || !word.meaning->inRows.isEmpty())) {
            bool fits = false;
            const int index = digits.toInt(&fits);
            word.index = fits ? index : std::numeric_limits<int>::max();
            return true;
        }
        return word.meaning || ErrorVocabulary::meansTheCustomer(word.text);
    }

    QString m_text;
    QList<Token> m_tokens;
    ErrorWords m_result;
};

} // namespace

ErrorWords readErrorWords(const QString &text)
{
    return Reading(text).read();
}

} // namespace App
