#pragma once

#include <QList>
#include <QString>

namespace Forms {

/// The two kinds of customer that the service knows (contract, "Fields": entityType).
enum class CustomerKind { Individual, Organization };

/// Which kinds of customer have a field.
enum class Applies { ToBoth, ToIndividuals, ToOrganizations };

/// What a field's text stands for (contract, "Types").
enum class ValueKind {
    Text,        ///< one line
    LongText,    ///< several lines
    Date,        ///< yyyy-MM-dd, or an ISO 8601 date-time that was loaded
    Code,        ///< a code of a classifier, free text where no list is known
    Enumeration, ///< one of a fixed list
    Choices,     ///< several of a fixed list, none twice
    Boolean,     ///< "true", "false" or not stated
    Integer,     ///< 0 to 2147483647
    BigInteger,  ///< a whole number of any length, from 0
    Decimal,     ///< a number of any precision, from 0
    Rows         ///< a list of rows, each with the fields of `rowFields`
};

/// The lists that codes and enumerated values are taken from.
enum class CodeSet {
    None,
    EntityType,
    CustomerStatus,
    RiskLevel,
    ScreeningProcess,
    ListPurpose,
    DocumentType,
    ContactType,
    Country,
    Currency,
    LegalForm,
    AddressType,
    RiskManagementCategory,
    BusinessUnit
};

/// The form's sections, in the order in which they stand on the page.
enum class Section {
    Needed,
    Identity,
    Addresses,
    Documents,
    Contacts,
    Risk,
    Relationship,
    Activity,
    Deposit,
    Organization
};

/// When the service wants a field.
enum class Need {
    Optional,
    Mandatory,
    BySetting ///< hidden, shown or mandatory as the connection says (businessUnit)
};

/// How far a field's value may go beyond its own customer. A field of which nobody has decided stays
/// with its customer.
enum class Carry {
    Never,  ///< it tells who the customer is, or how to find it
    Pinned, ///< it is about the customer and may hold for the next ones or in a template, which is
            ///< sealed; never in the clear
    Default ///< it tells how customers are handled and nothing about any of them
};

/// How wide a field's box is, in the length of what is usually typed into it.
enum class Width { Short, Medium, Long };

/// One field of the contract, declared once; form, checks, readers and writers walk these.
struct Field
{
    QString name;                ///< JSON name, as in the contract
    const char *label = nullptr; ///< source text in context "Catalogue"
    const char *help = nullptr;  ///< one sentence, source text in context "Catalogue"
    ValueKind kind = ValueKind::Text;
    Section section = Section::Needed;
    Need need = Need::Optional;
    Applies applies = Applies::ToBoth;
    CodeSet codes = CodeSet::None;
    int maximumLength = 0; ///< in characters (UTF-16 code units); 0 is no limit
    Width width = Width::Medium;
    bool neverInFuture = false;     ///< Date: no day after today
    bool isIdentifier = false;      ///< Text: one that is often written in groups (LEI, IBAN)
    Carry carry = Carry::Never;     ///< in a row: to new rows
    QString rowElement = {};        ///< Rows, Choices: XML element of one row
    const char *rowLabel = nullptr; ///< Rows: what one row is called
    QList<Field> rowFields = {};    ///< Rows: the fields of one row

    /// The element name in XML: the JSON name with a capital first letter.
    QString xmlName() const;
    bool appliesTo(CustomerKind customer) const;
    /// The row field of this name, or nullptr.
    const Field *rowField(QStringView fieldName) const;

    /// The label and help in the user's language.
    QString labelText() const;
    QString helpText() const;
    QString rowLabelText() const;
};

} // namespace Forms
