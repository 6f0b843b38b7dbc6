#include "sheets/reviewparts.h"

#include "contract/catalogue.h"
#include "contract/codenames.h"
#include "contract/valuetext.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App::ReviewParts {

namespace {

/// Walks a customer as it is sent and collects its parts.
class Collector
{
public:
    Collector(const Record &sent, const Findings &findings, const ShownCode &shownCode)
        : m_sent(sent), m_findings(findings), m_shownCode(shownCode)
    {}

    QList<Part> collect()
    {
        for (const Section section : Catalogue::sections(m_sent.kind())) {
            const qsizetype heading = m_parts.size();
            m_parts.append(Part{.title = Catalogue::sectionTitle(section, m_sent.kind())});
            for (const Field &field : Catalogue::fields())
                if (field.section == section && field.appliesTo(m_sent.kind()))
                    add(field, heading);
            const Part &part = m_parts.at(heading);
            const bool hasRows = m_parts.size() > heading + 1;
            if (part.lines.isEmpty() && part.findings.isEmpty() && !hasRows)
                m_parts.removeLast();
        }
        return m_parts;
    }

private:
    void add(const Field &field, qsizetype heading)
    {
        const FieldPath path(field.name);
        if (field.kind == ValueKind::Rows)
            addRows(field, heading);
        else if (field.kind == ValueKind::Choices)
            addLine(m_parts[heading], field, path, choicesText(field));
        else
            addLine(m_parts[heading], field, path, valueText(field, m_sent.value(path)));
    }

    void addRows(const Field &list, qsizetype heading)
    {
        m_parts[heading].findings += at(FieldPath(list.name));
        for (int row = 0; row < m_sent.rowCount(list.name); ++row) {
            Part part{.title = Catalogue::describe(FieldPath(list.name, row)),
                      .isRow = true,
                      .findings = at(FieldPath(list.name, row))};
            for (const Field &field : list.rowFields) {
                const FieldPath path(list.name, row, field.name);
                addLine(part, field, path, valueText(field, m_sent.value(path)));
            }
            m_parts.append(part);
        }
    }

    void addLine(Part &part, const Field &field, const FieldPath &path, const QString &value)
    {
        const Findings found = at(path);
        if (!value.isEmpty() || !found.isEmpty())
            part.lines.append({field.labelText(), value, found});
    }

    QString choicesText(const Field &field) const
    {
        QStringList shown;
        for (const QString &code : m_sent.choices(field.name))
            shown.append(m_shownCode(field.codes, code));
        return shown.join(u", "_s);
    }

    QString valueText(const Field &field, const QString &text) const
    {
        switch (field.kind) {
        case ValueKind::Code:
        case ValueKind::Enumeration:
            return m_shownCode(field.codes, text);
        case ValueKind::Boolean:
            return CodeNames::shownAnswer(text);
        case ValueKind::Date:
            if (const auto date = ValueText::date(text))
                return CodeNames::withCode(QLocale().toString(*date, QLocale::LongFormat), text);
            return text;
        default:
            return text;
        }
    }

    Findings at(const FieldPath &path) const
    {
        Findings found;
        std::copy_if(m_findings.cbegin(), m_findings.cend(), std::back_inserter(found),
                     [&path](const Finding &each) { return each.path == path; });
        return found;
    }

    const Record &m_sent;
    const Findings &m_findings;
    const ShownCode &m_shownCode;
    QList<Part> m_parts;
};

} // namespace

QList<Part> of(const Record &record, const Findings &findings, const ShownCode &shownCode)
{
    const Record sent = record.asSent();
    return Collector(sent, findings, shownCode).collect();
}

} // namespace App::ReviewParts
