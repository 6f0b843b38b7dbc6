#pragma once

#include "submission/outcome.h"

namespace App {

/// What the service wrote in an answer, in any of the shapes that it and its sister services use
/// (contract, "Answers"). Says nothing about what became of the customer: see readAnswer().
struct AnswerBody
{
    bool wellFormed = false;  ///< a JSON object as it came, not one that had to be mended
    bool listsErrors = false; ///< a list "errors" with something in it
    QString resultType;
    QString path;          ///< the path that the service says it was asked for
    QList<Reason> reasons; ///< texts and codes; no field paths yet
};

/// Reads a body. One that lacks commas, as the documented 500 does, is mended first; what is no
/// JSON even then gives an empty result.
AnswerBody readAnswerBody(const QByteArray &body);

} // namespace App
