#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace App {

struct AnswerBody;
struct RawAnswer;

/// The words for an outcome: what happened, what it means for the customer's record, what to do.
/// They explain an outcome that was decided elsewhere and never decide one.
namespace AnswerTexts {

QString refused(const RawAnswer &raw, const AnswerBody &body);
QString notSent(const RawAnswer &raw, const std::optional<QDateTime> &notBefore);
QString unknown(const RawAnswer &raw, const AnswerBody &body);
/// No byte of the customer left; `why` is a whole sentence.
QString neverLeft(const QString &why);

} // namespace AnswerTexts

} // namespace App
