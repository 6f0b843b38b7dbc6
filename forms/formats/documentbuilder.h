#pragma once

#include "formats/remarklist.h"

namespace Forms {

/// How a file names fields and rows: `Address[0].City` or `listAddress[0].city`.
enum class Naming { Xml, Json };

/// Takes what a reader meets, part by part, into a Document by the catalogue, and remarks on what
/// the form cannot take. Knows no format: it never sees a byte, an element or a brace.
class DocumentBuilder
{
public:
    /// Deeper than this no part of a customer's document lies; readers give up there.
    static constexpr int maximumDepth = 32;
    /// No customer has so many rows in a list; what comes after them is left out.
    static constexpr int maximumRows = 1000;

    explicit DocumentBuilder(Naming naming);

    /// Goes into what stands around a customer, where nothing but text out of place is reported.
    void enterEnvelope(const QString &name, int line);
    void enterCustomer(const QString &name, int line);
    /// Goes into a part below the present one; the entries of a JSON array have an empty name.
    void open(const QString &name, Shape shape, int line);
    /// Goes into a part that is left out whole and reported once.
    void openOmitted(const QString &name, Omission why, int line);
    void addText(QStringView text, int line);
    /// Leaves the present part: only now is its value taken, or the part reported.
    void close();
    /// Remarks on something that stands at the present part, such as an attribute.
    void remark(const QString &name, const QString &value, const QString &text, int line);

    int depth() const { return static_cast<int>(m_levels.size()); }
    bool isWithinCustomer() const { return m_withinCustomer; }
    bool isOmitting() const;
    /// Whether any part was known by name, whatever became of it.
    bool metAnyField() const { return m_metAnyField; }
    /// What the present part is called in remarks.
    QString presentName() const;

    /// The document, once everything was met.
    Document finish();

private:
    enum class Place { Envelope, Customer, List, Row, Choices, Choice, Value, Omitted };

    struct Level
    {
        Place place = Place::Omitted;
        QString name; ///< as remarks show it
        int line = 0;
        Shape shape = Shape::Markup;
        const Field *field = nullptr;
        FieldPath path = {};
        Omission why = Omission::NoSuchField;
        int entries = 0; ///< entries of a list met so far
        QString text = {};
        int textLine = 0;
    };

    Level inCustomer(const QString &name, Shape shape, int line);
    Level inRow(const Level &row, const QString &name, Shape shape, int line);
    Level inList(Level &list, const QString &name, Shape shape, int line);
    Level inChoices(Level &choices, const QString &name, Shape shape, int line);
    Level omitted(const QString &name, Omission why, int line) const;
    Level valueLevel(const Field *field, const FieldPath &path, const Level &named) const;

    const Field *fieldNamed(const QString &name) const;
    const Field *rowFieldNamed(const Field &list, const QString &name) const;
    QString nameBelow(const QString &name) const;
    QString entryName(const Level &list, const QString &name) const;
    QString nameOf(const FieldPath &path) const;

    void takeValue(const Level &level);
    void takeChoice(const Level &level);
    void reportOmitted(const Level &level);
    void judge(const FieldPath &path, const Field &field);
    void judgeRows(const Field &list);
    void leaveOut(const Field &field);

    Naming m_naming;
    QList<Level> m_levels;
    Document m_document;
    RemarkList m_remarks;
    QHash<FieldPath, Shape> m_misshapen; ///< taken from another JSON type than the field's
    bool m_withinCustomer = false;
    bool m_metAnyField = false;
};

} // namespace Forms
