#include "contract/fieldnames.h"

#include "contract/catalogue.h"
#include "contract/foldedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

QStringList textsOf(const char *source, const FieldNames::Translations &translations)
{
    return QStringList(QString::fromUtf8(source)) + translations(source);
}

/// What a field is called: names of the contract, then labels.
QStringList namesOf(const Field &field, const FieldNames::Translations &translations)
{
    QStringList names = QStringList{field.name, field.xmlName()};
    names += textsOf(field.label, translations);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// A heading taken apart: its letters, and the number of a row where it holds one.
struct Heading
{
    QString letters;
    QString digits;
    bool countsFromZero = false;
    int numbers = 0;
};

Heading takenApart(const QString &folded)
{
    Heading heading;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (folded.at(at).isLetter())
            heading.letters += folded.at(at);
        if (!folded.at(at).isDigit())
            continue;
        const qsizetype first = at;
        while (at + 1 < folded.size() && folded.at(at + 1).isDigit())
            ++at;
        heading.digits = folded.mid(first, at - first + 1);
        const QChar before = first > 0 ? folded.at(first - 1) : QChar();
        const QChar after = at + 1 < folded.size() ? folded.at(at + 1) : QChar();
        heading.countsFromZero =
            (before == u'[' && after == u']') || (before == u'.' && after == u'.');
        ++heading.numbers;
    }
    return heading;
}

} // namespace

bool NamedPlace::appliesTo(CustomerKind kind) const
{
    if (!field)
        return Catalogue::sections(kind).contains(section);
    return (list ? list : field)->appliesTo(kind);
}

FieldNames::FieldNames(const Translations &translations)
{
    addSections(translations);
    addFields(translations);
    addUsualNames(translations);
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const NamedPlace &left, const NamedPlace &right) {
                         return left.section < right.section;
                     });
}

void FieldNames::addSections(const Translations &translations)
{
    constexpr CustomerKind kinds[] = {CustomerKind::Individual, CustomerKind::Organization};
    QList<Section> sections;
    for (const CustomerKind kind : kinds)
        for (const Section section : Catalogue::sections(kind))
            if (!sections.contains(section))
                sections.append(section);
    for (const Section section : std::as_const(sections)) {
        NamedPlace place{section, nullptr, nullptr, {}};
        for (const CustomerKind kind : kinds)
            place.names += textsOf(Catalogue::sectionTitleSource(section, kind), translations);
        place.names.removeDuplicates();
        m_places.append(place);
    }
}

void FieldNames::addFields(const Translations &translations)
{
    for (const Field &field : Catalogue::fields()) {
        const QStringList names = namesOf(field, translations);
        m_places.append({field.section, nullptr, &field, names});
        for (const QString &name : names)
            learn(name, {.field = &field});
        if (field.kind == ValueKind::Rows)
            addRows(field, names, translations);
    }
}

void FieldNames::addRows(const Field &list, const QStringList &listNames,
                         const Translations &translations)
{
    QStringList rowNames{list.rowElement};
    rowNames += textsOf(list.rowLabel, translations);
    for (const QString &name : std::as_const(rowNames))
        learn(name, {.field = &list, .isInRow = true});
    const QStringList inXml{list.name + list.rowElement};
    for (const Field &field : list.rowFields) {
        const QStringList names = namesOf(field, translations);
        m_places.append({list.section, &list, &field, names});
        for (const QString &name : names) {
            learn(name, {&list, field.name, true, true});
            for (const QString &whole : listNames + rowNames + inXml)
                learn(whole + name, {&list, field.name, true});
        }
    }
}

void FieldNames::addUsualNames(const Translations &translations)
{
    // They give way to all names of the contract and all labels.
    QHash<QString, Meaning> usual;
    usual.swap(m_meanings);
    for (const UsualName &each : UsualName::all()) {
        const bool isInRow = !each.list.isEmpty();
        Meaning meaning{.field = Catalogue::field(FieldPath(isInRow ? each.list : each.field))};
        if (isInRow) {
            meaning.rowField = each.field;
            meaning.isInRow = true;
        }
        if (!each.kind.isEmpty())
            meaning.usual = &each;
        for (const QString &names : textsOf(each.names, translations))
            for (const QString &name : names.split(u'|'))
                learn(name, meaning);
    }
    usual.swap(m_meanings);
    for (auto each = usual.cbegin(); each != usual.cend(); ++each)
        if (!m_meanings.contains(each.key()))
            m_meanings.insert(each.key(), each.value());
}

const UsualName *FieldNames::settling(const QString &heading) const
{
    const auto found = m_meanings.constFind(takenApart(foldedText(heading)).letters);
    return found == m_meanings.cend() || found->isDoubtful ? nullptr : found->usual;
}

void FieldNames::learn(const QString &name, const Meaning &meaning)
{
    const QString letters = takenApart(foldedText(name)).letters;
    const auto known = m_meanings.find(letters);
    if (known == m_meanings.end() || (known->isOfRowOnly && !meaning.isOfRowOnly))
        m_meanings.insert(letters, meaning);
    else if (known->isOfRowOnly == meaning.isOfRowOnly && *known != meaning)
        known->isDoubtful = true;
}

std::optional<FieldPath> FieldNames::meant(const QString &heading) const
{
    const QString folded = foldedText(heading);
    if (const auto whole = read(folded))
        return whole;
    // What stands in brackets behind a name says how to fill it in.
    static const QRegularExpression brackets(u"\\([^()]*\\)"_s);
    const QString without = QString(folded).remove(brackets);
    return without == folded ? std::nullopt : read(without);
}

std::optional<FieldPath> FieldNames::read(const QString &folded) const
{
    const Heading heading = takenApart(folded);
    const auto found = m_meanings.constFind(heading.letters);
    if (found == m_meanings.cend() || found->isDoubtful || heading.numbers > 1)
        return std::nullopt;
    if (heading.numbers == 0)
        return found->isInRow ? FieldPath(found->field->name, 0, found->rowField)
                              : FieldPath(found->field->name);
    if (found->field->kind != ValueKind::Rows)
        return std::nullopt;
    constexpr int mostRows = 10'000; // a longer number is none of a row's
    bool isNumber = false;
    const int number = heading.digits.toInt(&isNumber);
    const int row = heading.countsFromZero ? number : number - 1;
    if (!isNumber || row < 0 || row >= mostRows)
        return std::nullopt;
    return FieldPath(found->field->name, row, found->rowField);
}

} // namespace Forms
