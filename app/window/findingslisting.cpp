#include "window/findingslisting.h"

#include "widgets/customermodel.h"
#include "widgets/findingslist.h"

#include <algorithm>

namespace App {

FindingsListing::FindingsListing(Forms::CustomerModel &model, Forms::FindingsList &list,
                                 QObject *parent)
    : QObject(parent), m_model(model), m_list(list)
{
    connect(&model, &Forms::CustomerModel::findingsChanged, this, &FindingsListing::refresh);
    // What was said of one customer says nothing of another, as after undoing a load.
    connect(&model, &Forms::CustomerModel::customerReplaced, this,
            [this] { show(About::Nothing); });
}

QString FindingsListing::remarkLine(const Forms::Remark &remark)
{
    QString line = remark.name;
    if (!remark.value.isEmpty())
        line = tr("%1 “%2”", "a name in a file and its value")
                   .arg(remark.name, remark.value.simplified());
    if (line.isEmpty())
        return remark.text;
    if (remark.line > 0)
        return tr("Line %1, %2: %3", "line number, name and value, what happened")
            .arg(QString::number(remark.line), line, remark.text);
    return tr("%1: %2", "name and value, what happened").arg(line, remark.text);
}

void FindingsListing::show(About about)
{
    m_about = about;
    m_remarks.clear();
    refresh();
}

void FindingsListing::showFile(const QString &name, const QList<Forms::Remark> &remarks)
{
    m_about = About::File;
    m_fileName = name;
    m_remarks = remarks;
    refresh();
}

QString FindingsListing::heading(int errors, int all) const
{
    switch (m_about) {
    case About::Nothing:
        return {};
    case About::Submit:
        return tr("Nothing was sent yet. To correct: %n", nullptr, errors);
    case About::Service:
        return tr("Reasons that the service gave: %n", nullptr, errors);
    case About::File:
        return tr("“%1” is loaded. To look at: %n", nullptr, all).arg(m_fileName);
    }
    return {};
}

void FindingsListing::refresh()
{
    if (m_about == About::Nothing) {
        m_list.setFindings({}, {});
        return;
    }
    Forms::Findings findings = m_model.shown();
    const auto errors = static_cast<int>(
        std::count_if(findings.cbegin(), findings.cend(), [](const Forms::Finding &each) {
            return each.severity == Forms::Severity::Error;
        }));
    // Advice alone never stands in the way, so it needs no list once the errors are mended.
    if (m_about != About::File && errors == 0)
        findings.clear();
    for (const Forms::Remark &remark : std::as_const(m_remarks))
        findings.append({.severity = Forms::Severity::Advice, .text = remarkLine(remark)});
    m_list.setFindings(heading(errors, static_cast<int>(findings.size())), findings);
}

} // namespace App
