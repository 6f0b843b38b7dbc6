#pragma once

#include "contract/field.h"
#include "contract/fieldpath.h"
#include "contract/usualnames.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace Forms {

/// A place on the form that has names: a section, a field, a list of rows, or a field within rows.
struct NamedPlace
{
    Section section = Section::Needed;
    const Field *list = nullptr;  ///< the list, where the place is a field within its rows
    const Field *field = nullptr; ///< nullptr where the place is a section as a whole
    QStringList names; ///< JSON name, XML name, label in each language, as written; none twice

    bool appliesTo(CustomerKind kind) const;
};

/// What every place on the form is called in all languages that the program speaks, made from the
/// catalogue. It knows names and no values.
class FieldNames
{
public:
    /// Gives the translations that a source text of context "Catalogue" has, in whatever languages.
    using Translations = std::function<QStringList(const char *source)>;

    explicit FieldNames(const Translations &translations);

    /// All places, each section before its fields, a list before the fields of its rows.
    const QList<NamedPlace> &places() const { return m_places; }

    /// The place in a customer that a heading names, as of a column in a spreadsheet: "First name*",
    /// "FIRST_NAME", "Address 2: Country", "listAddress[1].country", "address country" (of the first
    /// row), "Birth date (yyyy-mm-dd)". A list, or a row as a whole, where it names no more. Rows
    /// are counted from 0 within brackets and between dots, else from 1. Nothing where the text is
    /// no name or the name of several; fields of both kinds are found.
    std::optional<FieldPath> meant(const QString &heading) const;
    /// The usual name that a heading is, where it settles another field of its row too: "E-mail" is
    /// the number or address of a contact, and says its type. nullptr where it settles nothing.
    const UsualName *settling(const QString &heading) const;

private:
    /// What a name means, by its letters alone.
    struct Meaning
    {
        const Field *field = nullptr; ///< at the top, or the list
        QString rowField = {};
        bool isInRow = false;
        bool isOfRowOnly = false;         ///< a row field named without its list, which gives way
        bool isDoubtful = false;          ///< the name of several
        const UsualName *usual = nullptr; ///< where it settles more than one field

        bool operator==(const Meaning &) const = default;
    };

    void addSections(const Translations &translations);
    void addFields(const Translations &translations);
    void addRows(const Field &list, const QStringList &listNames, const Translations &translations);
    void addUsualNames(const Translations &translations);
    void learn(const QString &name, const Meaning &meaning);
    std::optional<FieldPath> read(const QString &folded) const;

    QList<NamedPlace> m_places;
    QHash<QString, Meaning> m_meanings;
};

} // namespace Forms
