#include "suggestions/suggestions.h"

#include "contract/catalogue.h"
#include "contract/codenames.h"
#include "contract/valuetext.h"
#include "suggestions/fulladdress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

const QString addresses = u"listAddress"_s;

/// A customer as the rows of the table look at it: texts as they would be sent, codes that count.
class Customer
{
public:
    Customer(const Record &record, const Rules &rules) : m_record(record), m_rules(rules) {}

    const Record &record() const { return m_record; }
    QString value(const FieldPath &path) const { return ValueText::cleaned(m_record.value(path)); }
    QString value(const QString &field) const { return value(FieldPath(field)); }
    /// The code at a path; empty where it is none of its list.
    QString code(CodeSet set, const FieldPath &path) const
    {
        const QString text = value(path);
        return !text.isEmpty() && m_rules.lists(set, text) ? text : QString();
    }
    QString country(const FieldPath &path) const { return code(CodeSet::Country, path); }

private:
    const Record &m_record;
    const Rules &m_rules;
};

/// What a field's value follows from; no value where it does not follow.
struct Derived
{
    QString value = {};
    QList<FieldPath> from = {};
};

Derived countryAt(const Customer &customer, const QString &field)
{
    const FieldPath path(field);
    return {customer.country(path), {path}};
}

/// The country of the address that says it is the residence, or of all addresses where none does.
Derived countryOfResidence(const Customer &customer, const FieldPath &)
{
    Derived residences;
    Derived all;
    const auto add = [](Derived &to, const QString &country, const FieldPath &from) {
        to.value = to.from.isEmpty() || to.value == country ? country : QString();
        to.from.append(from);
    };
    for (int row = 0; row < customer.record().rowCount(addresses); ++row) {
        const FieldPath path(addresses, row, u"country"_s);
        const QString country = customer.country(path);
        if (country.isEmpty())
            continue;
        add(all, country, path);
        if (customer.value(FieldPath(addresses, row, u"addressType"_s)) == u"RESIDENCE")
            add(residences, country, path);
    }
    return residences.from.isEmpty() ? all : residences;
}

Derived addressOfParts(const Customer &customer, const FieldPath &path)
{
    const Record::Row parts = customer.record().rows(addresses).at(path.row());
    Derived whole{fullAddress(parts)};
    for (const QString &part :
         {u"streetAddress"_s, u"zipCode"_s, u"city"_s, u"region"_s, u"country"_s})
        if (parts.contains(part))
            whole.from.append(FieldPath(addresses, path.row(), part));
    return whole;
}

Derived kindOfCustomer(const Customer &customer, const FieldPath &)
{
    const FieldPath kind(u"entityType"_s);
    return {customer.code(CodeSet::EntityType, kind), {kind}};
}

/// Whether a document is the customer's own, as far as it says whose it is.
bool isOwn(const Customer &customer, const FieldPath &document)
{
    const QString holder =
        customer.value(FieldPath(document.field(), document.row(), u"entityType"_s));
    return holder.isEmpty() || holder == customer.value(u"entityType"_s);
}

/// A residence permit is of another country than the citizenship.
bool isResidencePermit(const Customer &customer, const FieldPath &document)
{
    return customer.value(FieldPath(document.field(), document.row(), u"identityDocumentType"_s)) ==
           u"RESIDENCEPERMIT";
}

Derived countryOfCitizenship(const Customer &customer, const FieldPath &path)
{
    if (!isOwn(customer, path) || isResidencePermit(customer, path))
        return {};
    return countryAt(customer, u"citizenshipCountry"_s);
}

Derived countryOfPermit(const Customer &customer, const FieldPath &path)
{
    if (!isOwn(customer, path) || !isResidencePermit(customer, path))
        return {};
    return countryAt(customer, u"permanentResidenceCountry"_s);
}

Derived countryOfRegistration(const Customer &customer, const FieldPath &path)
{
    return isOwn(customer, path) ? countryAt(customer, u"registrationCountry"_s) : Derived{};
}

/// One thing that need not be typed twice.
struct Row
{
    QLatin1String list; ///< empty for a field of the customer itself
    QLatin1String field;
    Applies applies;
    Derived (*derive)(const Customer &customer, const FieldPath &path);
    const char *text; ///< with the value in it, source text in context "Suggestions"
};

constexpr Row table[] = {
    {{},
     QLatin1String("permanentResidenceCountry"),
     Applies::ToIndividuals,
     countryOfResidence,
     QT_TRANSLATE_NOOP("Suggestions", "“%1”, as in the address")},
    {QLatin1String("listAddress"), QLatin1String("addressDetails"), Applies::ToBoth, addressOfParts,
     QT_TRANSLATE_NOOP("Suggestions", "“%1”, from the parts of the address")},
    {QLatin1String("listBusinessEntityDocument"), QLatin1String("entityType"), Applies::ToBoth,
     kindOfCustomer, QT_TRANSLATE_NOOP("Suggestions", "“%1”, as the kind of customer")},
    {QLatin1String("listBusinessEntityDocument"), QLatin1String("documentIssueCountry"),
     Applies::ToIndividuals, countryOfCitizenship,
     QT_TRANSLATE_NOOP("Suggestions", "“%1”, as the citizenship")},
    {QLatin1String("listBusinessEntityDocument"), QLatin1String("documentIssueCountry"),
     Applies::ToIndividuals, countryOfPermit,
     QT_TRANSLATE_NOOP("Suggestions", "“%1”, as the permanent residence")},
    {QLatin1String("listBusinessEntityDocument"), QLatin1String("documentIssueCountry"),
     Applies::ToOrganizations, countryOfRegistration,
     QT_TRANSLATE_NOOP("Suggestions", "“%1”, as the country of registration")},
};

bool isFor(CustomerKind kind, const Row &row)
{
    return row.applies == Applies::ToBoth ||
           (row.applies == Applies::ToIndividuals) == (kind == CustomerKind::Individual);
}

void suggest(const Row &row, const Customer &customer, const FieldPath &path, Suggestions &found)
{
    if (customer.record().holds(path))
        return;
    const Derived derived = row.derive(customer, path);
    if (derived.value.isEmpty())
        return;
    const QString shown = CodeNames::shown(Catalogue::field(path)->codes, derived.value);
    found.append({path, derived.value, derived.from,
                  QCoreApplication::translate("Suggestions", row.text).arg(shown)});
}

} // namespace

Suggestions suggestions(const Record &record, const Rules &rules)
{
    const Customer customer(record, rules);
    const CustomerKind kind = record.kind();
    Suggestions found;
    for (const Row &row : table) {
        if (!isFor(kind, row))
            continue;
        if (row.list.isEmpty())
            suggest(row, customer, FieldPath(row.field), found);
        for (int each = 0; each < record.rowCount(row.list); ++each)
            suggest(row, customer, FieldPath(row.list, each, row.field), found);
    }
    return found;
}

} // namespace Forms
