#pragma once

#include "contract/field.h"

#include <QList>
#include <QString>

namespace App {

/// What one word of the service's may mean on the form.
struct Meaning
{
    /// A field within the rows of a list.
    struct InRow
    {
        const Forms::Field *list = nullptr;
        const Forms::Field *field = nullptr;
    };

    const Forms::Field *field = nullptr; ///< a field at the top of a customer, no list of rows
    const Forms::Field *list = nullptr;  ///< the list whose rows, or one row, the word names
    bool namesWholeList = false;         ///< "ListAddress", not a plain word such as "Address"
    QList<InRow> inRows;                 ///< fields of this name within rows
    bool isPlainWord = false; ///< "country", "city": means a row's field beside a row only
    bool mayBeSpaced = false; ///< also as separate words: "closing date"
};

/// The words by which the service calls the form's fields and rows, made from the catalogue: JSON
/// and XML names, row elements, singular and plural. Knows no sentences.
namespace ErrorVocabulary {

/// The meaning of a word in lower case, or nullptr.
const Meaning *find(const QString &lowerCaseWord);

/// Whether a word stands for the customer as a whole, as in "customer.firstName".
bool meansTheCustomer(const QString &lowerCaseWord);

} // namespace ErrorVocabulary

} // namespace App
