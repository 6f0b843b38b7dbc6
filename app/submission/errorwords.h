#pragma once

#include "submission/errorvocabulary.h"

namespace App {

/// One word, or run of words, in a text of the service's.
struct ErrorWord
{
    QString text;                     ///< in lower case, without the spaces of a run
    const Meaning *meaning = nullptr; ///< nullptr where the form has nothing of this name
    int index = -1;                   ///< the row's index that stands with it
};

/// A text of the service's, taken apart.
struct ErrorWords
{
    QList<ErrorWord> words;
    /// It counts rows of something that the form does not have: "PaymentCountry (index: 0)".
    bool countsForeignRows = false;
};

/// Takes a text apart. Names count as whole words in any case ("Country" is not in
/// "PaymentCountry"); one below something unknown ("FieldOfActivity.Student.Country") means nothing.
ErrorWords readErrorWords(const QString &text);

} // namespace App
