#include "contract/fieldpath.h"

#include <QRegularExpression>

namespace Forms {

FieldPath::FieldPath(QString field) : m_field(std::move(field)) {}

FieldPath::FieldPath(QString list, int row, QString rowField)
    : m_field(std::move(list)), m_row(row), m_rowField(std::move(rowField))
{}

std::optional<FieldPath> FieldPath::fromString(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A([A-Za-z]+)(?:\[(0|[1-9][0-9]{0,8})\](?:\.([A-Za-z]+))?)?\z)"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedStart(2) < 0)
        return FieldPath(match.captured(1));
    return FieldPath(match.captured(1), match.captured(2).toInt(), match.captured(3));
}

QString FieldPath::toString() const
{
    if (!isInRow())
        return m_field;
    const QString row = m_field + QLatin1Char('[') + QString::number(m_row) + QLatin1Char(']');
    return m_rowField.isEmpty() ? row : QString(row + QLatin1Char('.') + m_rowField);
}

QString FieldPath::inAnyRow() const
{
    return m_rowField.isEmpty() ? m_field : QString(m_field + QLatin1Char('.') + m_rowField);
}

} // namespace Forms
