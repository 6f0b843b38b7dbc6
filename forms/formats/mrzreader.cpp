#include "formats/mrzreader.h"

#include "formats/mrzlayout.h"
#include "formats/mrzlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

int valueOf(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    return character == u'<' ? 0 : character.unicode() - u'A' + 10;
}

/// Letters and digits that readers and people take for each other.
QList<QChar> lookAlikes(QChar character)
{
    constexpr std::pair<char16_t, char16_t> pairs[] = {{u'O', u'0'}, {u'I', u'1'}, {u'S', u'5'},
                                                       {u'B', u'8'}, {u'Z', u'2'}, {u'G', u'6'},
                                                       {u'D', u'0'}, {u'Q', u'0'}, {u'L', u'1'}};
    QList<QChar> alike;
    for (const auto &[letter, digit] : pairs) {
        if (character == letter)
            alike.append(digit);
        if (character == digit)
            alike.append(letter);
    }
    return alike;
}

/// Reads the parts of one zone and collects what its check digits do not confirm.
class Reading
{
public:
    explicit Reading(const MrzLines &zone) : m_lines(zone.lines), m_layout(mrzLayout(zone.format))
    {
        m_mrz.format = zone.format;
        m_mrz.lines = zone.lines;
    }

    Mrz read()
    {
        m_mrz.documentCode = plain({0, 0, 2});
        m_mrz.issuer = plain({0, 2, 3});
        m_mrz.nationality = plain(m_layout.nationality);
        m_mrz.birthDate = at(m_layout.birthDate);
        m_mrz.expiryDate = at(m_layout.expiryDate);
        readNames();
        readNumber();
        verify(MrzPart::BirthDate, {m_layout.birthDate}, behind(m_layout.birthDate));
        verify(MrzPart::ExpiryDate, {m_layout.expiryDate}, behind(m_layout.expiryDate));
        if (m_mrz.format == MrzFormat::Td3) {
            const MrzSpan personal = m_layout.optional.first();
            verify(MrzPart::PersonalNumber, {personal}, behind(personal));
            m_mrz.personalNumber = plain(personal);
        } else {
            for (const MrzSpan &span : std::as_const(m_layout.optional))
                m_mrz.optionalData.append(plain(span));
            m_mrz.optionalData.removeAll(QString());
        }
        // It guards what the others guard, too: where one of those is wrong, so is this.
        if (!m_layout.whole.isEmpty() && m_mrz.faults.isEmpty())
            verify(MrzPart::Whole, m_layout.whole,
                   {1, static_cast<int>(m_lines.at(1).size()) - 1, 1});
        return m_mrz;
    }

private:
    QString at(const MrzSpan &span) const
    {
        return m_lines.at(span.line).sliced(span.start, span.length);
    }
    /// Without the fillers around it.
    QString plain(const MrzSpan &span) const
    {
        QString text = at(span);
        while (text.endsWith(u'<'))
            text.chop(1);
        while (text.startsWith(u'<'))
            text.remove(0, 1);
        return text;
    }
    static MrzSpan behind(const MrzSpan &span) { return {span.line, span.start + span.length, 1}; }

    void readNames()
    {
        const QString names = at(m_layout.names);
        m_mrz.mayBeCutOff = !names.endsWith(u'<');
        const auto words = [](const QString &part) {
            return part.split(u'<', Qt::SkipEmptyParts).join(u' ');
        };
        const qsizetype between = names.indexOf(u"<<"_s);
        m_mrz.surname = words(between < 0 ? names : names.first(between));
        m_mrz.givenNames = between < 0 ? QString() : words(names.sliced(between));
    }

    /// A number that is longer than its place goes on in the optional data: a filler stands for its
    /// check digit there, which comes last (Doc 9303, parts 5 and 6).
    void readNumber()
    {
        const MrzSpan first = m_layout.number;
        m_mrz.number = plain(first);
        const bool mayGoOn = m_mrz.format == MrzFormat::Td1 || m_mrz.format == MrzFormat::Td2;
        MrzSpan &optional = m_layout.optional.first();
        const QString rest = at(optional).section(u'<', 0, 0);
        if (!mayGoOn || at(behind(first)) != u"<" || at(first).endsWith(u'<') || rest.size() < 2) {
            verify(MrzPart::Number, {first}, behind(first));
            return;
        }
        const int length = static_cast<int>(rest.size());
        const MrzSpan second{optional.line, optional.start, length - 1};
        m_mrz.number += at(second);
        verify(MrzPart::Number, {first, second}, behind(second));
        optional.start += length;
        optional.length -= length;
    }

    void verify(MrzPart part, const QList<MrzSpan> &guarded, const MrzSpan &digit)
    {
        QString characters;
        for (const MrzSpan &span : guarded)
            characters += at(span);
        const QChar found = at(digit).front();
        const QChar right = mrzCheckDigit(characters);
        // Where nothing is guarded, a filler may stand for the digit.
        const bool isEmpty = characters.count(u'<') == characters.size();
        if (found == right || (isEmpty && found == u'<'))
            return;
        MrzFault fault{part, digit.line + 1, digit.start + 1, {}};
        fault.text = wrong(part).arg(fault.line).arg(fault.column).arg(found).arg(right) +
                     hint(part, guarded, digit);
        m_mrz.faults.append(fault);
    }

    static QString wrong(MrzPart part)
    {
        switch (part) {
        case MrzPart::Number:
            return Words::tr("The check digit of the document number is wrong: in line %1, column "
                             "%2 stands %3, and %4 would fit.");
        case MrzPart::BirthDate:
            return Words::tr("The check digit of the birth date is wrong: in line %1, column %2 "
                             "stands %3, and %4 would fit.");
        case MrzPart::ExpiryDate:
            return Words::tr("The check digit of the expiry date is wrong: in line %1, column %2 "
                             "stands %3, and %4 would fit.");
        case MrzPart::PersonalNumber:
            return Words::tr("The check digit of the personal number is wrong: in line %1, column "
                             "%2 stands %3, and %4 would fit.");
        case MrzPart::Whole:
            break;
        }
        return Words::tr("The check digit of all lines together is wrong: in line %1, column %2 "
                         "stands %3, and %4 would fit.");
    }

    /// The one character that, taken for what it is easily misread as, would make the digit right;
    /// nothing where there is none or several.
    QString hint(MrzPart part, const QList<MrzSpan> &guarded, const MrzSpan &digit) const
    {
        QList<MrzSpan> spans = guarded;
        spans.append(digit);
        QString characters;
        QList<std::pair<int, int>> places;
        for (const MrzSpan &span : std::as_const(spans)) {
            characters += at(span);
            for (int column = span.start; column < span.start + span.length; ++column)
                places.append({span.line + 1, column + 1});
        }
        const bool isDate = part == MrzPart::BirthDate || part == MrzPart::ExpiryDate;
        QString found;
        for (qsizetype index = 0; index < characters.size(); ++index) {
            for (const QChar other : lookAlikes(characters.at(index))) {
                const bool isDigitsPlace = isDate || index + 1 == characters.size();
                if (isDigitsPlace && !other.isDigit())
                    continue;
                QString changed = characters;
                changed[index] = other;
                if (changed.back() != mrzCheckDigit(QStringView(changed).chopped(1)))
                    continue;
                if (!found.isEmpty())
                    return {};
                found = u' ' + Words::tr("It would fit if the %3 in line %1, column %2 were %4.")
                                   .arg(places.at(index).first)
                                   .arg(places.at(index).second)
                                   .arg(characters.at(index))
                                   .arg(other);
            }
        }
        return found;
    }

    QStringList m_lines;
    MrzLayout m_layout;
    Mrz m_mrz;
};

/// French cards have names where the dates of other cards of this size are.
bool isOldFrenchCard(const MrzLines &zone)
{
    return zone.format == MrzFormat::Td2 && zone.lines.first().startsWith(u"IDFRA") &&
           zone.lines.last().at(13).isLetter() && zone.lines.last().at(33).isDigit();
}

} // namespace

QChar mrzCheckDigit(QStringView characters)
{
    constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    int index = 0;
    for (const QChar character : characters)
        sum += valueOf(character) * weights[index++ % 3];
    return QChar(u'0' + sum % 10);
}

Result<Mrz> readMrz(const QString &text)
{
    const auto zone = findMrz(text);
    if (!zone)
        return zone.failure();
    if (isOldFrenchCard(*zone))
        return Failure{u"mrz.french"_s,
                       Words::tr("This is the line of a French identity card of before 2021, which "
                                 "follows no international standard. Type what is printed on the "
                                 "card.")};
    return Reading(*zone).read();
}

} // namespace Forms
