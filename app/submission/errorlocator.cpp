#include "submission/errorlocator.h"

#include "contract/catalogue.h"
#include "contract/codes.h"
#include "submission/errorwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App {

namespace {

const Field *rowFieldIn(const ErrorWord &word, const Field *list)
{
    if (word.meaning)
        for (const Meaning::InRow &each : word.meaning->inRows)
            if (each.list == list)
                return each.field;
    return nullptr;
}

/// The field that a text speaks of within rows of a list; the words behind the row's name first.
const Field *rowFieldOf(const QList<ErrorWord> &words, qsizetype row, const Field *list)
{
    for (qsizetype each = row; each < words.size(); ++each)
        if (const Field *field = rowFieldIn(words.at(each), list))
            return field;
    for (qsizetype each = row - 1; each >= 0; --each)
        if (const Field *field = rowFieldIn(words.at(each), list))
            return field;
    return nullptr;
}

/// Whether a field only says when the rule applies: it stands there with one of its own values, as
/// in "ClosingDate is mandatory for CLOSED CustomerStatus".
bool isCondition(const Field &field, const QList<ErrorWord> &words)
{
    if (field.kind != ValueKind::Enumeration)
        return false;
    const QStringList &codes = Codes::all(field.codes);
    return std::any_of(words.cbegin(), words.cend(), [&](const ErrorWord &word) {
        return codes.contains(word.text, Qt::CaseInsensitive);
    });
}

} // namespace

ErrorLocator::ErrorLocator(const Record &sent) : m_kind(sent.kind())
{
    for (const Field &field : Catalogue::fields())
        if (field.kind == ValueKind::Rows)
            m_rowCounts.insert(field.name, sent.rowCount(field.name));
}

Reason ErrorLocator::located(const Reason &reason) const
{
    Reason result = reason;
    if (result.code.isEmpty())
        result.code = codeOf(reason.text);
    result.path = pathOf(reason.text);
    return result;
}

FieldPath ErrorLocator::pathOf(const QString &text) const
{
    const ErrorWords found = readErrorWords(text);
    if (found.countsForeignRows)
        return {};
    const FieldPath row = pathInRows(found.words);
    return row.isEmpty() ? topLevelPath(found.words) : row;
}

FieldPath ErrorLocator::pathInRows(const QList<ErrorWord> &words) const
{
    const auto first = [&](auto matches) {
        return std::find_if(words.cbegin(), words.cend(), matches);
    };
    auto row = first([](const ErrorWord &each) { return each.index >= 0; });
    if (row == words.cend())
        row = first([](const ErrorWord &each) { return each.meaning && each.meaning->list; });
    if (row == words.cend())
        return {};

    const Field *list = row->meaning->list ? row->meaning->list : row->meaning->inRows.first().list;
    const Field *field = rowFieldOf(words, row - words.cbegin(), list);
    if (row->index < 0 && !field && !row->meaning->namesWholeList)
        return {}; // "contact", "document": a plain word
    return inRow(*list, row->index, field);
}

FieldPath ErrorLocator::topLevelPath(const QList<ErrorWord> &words) const
{
    const Field *condition = nullptr;
    for (const ErrorWord &word : words) {
        if (!word.meaning)
            continue;
        const Field *field = word.meaning->field;
        if (field && isCondition(*field, words)) {
            condition = condition ? condition : field;
        } else if (field) {
            return field->appliesTo(m_kind) ? FieldPath(field->name) : FieldPath();
        } else if (word.meaning->inRows.size() == 1 && !word.meaning->isPlainWord) {
            return inRow(*word.meaning->inRows.first().list, -1,
                         word.meaning->inRows.first().field);
        }
    }
    return condition && condition->appliesTo(m_kind) ? FieldPath(condition->name) : FieldPath();
}

FieldPath ErrorLocator::inRow(const Field &list, int row, const Field *rowField) const
{
    const int count = m_rowCounts.value(list.name);
    if (row < 0 && rowField && count == 1)
        row = 0; // there is only one that can be meant
    if (row < 0 || row >= count)
        return FieldPath(list.name);
    return FieldPath(list.name, row, rowField ? rowField->name : QString());
}

QString ErrorLocator::codeOf(const QString &text)
{
    static const QString part = u"[A-Z]{1,4}[0-9]{2,3}[a-z]?"_s;
    static const QRegularExpression inFront(
        u"\\A\\s*[\\[(]?((?:%1)(?:\\.%1)*|REG)(?:[\\])]|(?=[\\s:;,.-]|\\z))"_s.arg(part));
    static const QRegularExpression behind(
        u"[\\s\\[(,:-]((?:C|Q|SCR|AV|FOA)[0-9]{2,3}[a-z]?(?:\\.%1)*|REG)[\\])]?[.\\s]*\\z"_s.arg(
            part));
    const QString start = text.left(100);
    if (const auto match = inFront.match(start); match.hasMatch())
        return match.captured(1);
    return behind.match(text.right(100)).captured(1);
}

} // namespace App
