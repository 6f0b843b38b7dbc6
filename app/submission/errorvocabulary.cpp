#include "submission/errorvocabulary.h"

#include "contract/catalogue.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App::ErrorVocabulary {

namespace {

using Words = QHash<QString, Meaning>;

/// "initializeScreeningProcesses" as its three words.
QStringList camelWords(const QString &name)
{
    static const QRegularExpression border(u"(?<=[a-z])(?=[A-Z])"_s);
    return name.split(border);
}

QString plural(const QString &word)
{
    return word + (word.endsWith(u's') ? u"es"_s : u"s"_s);
}

void addField(Words &words, const Field &field)
{
    QStringList names{field.name};
    if (field.kind == ValueKind::Choices) {
        // "ScreeningProcesses", "ScreeningProcess": the name's last words, also in the singular.
        const QStringList parts = camelWords(field.name);
        for (qsizetype first = 0; first + 1 < parts.size(); ++first) {
            const QStringList tail = parts.mid(first);
            names << tail.join(QString())
                  << tail.mid(0, tail.size() - 1).join(QString()) + field.rowElement;
        }
    }
    for (const QString &name : names) {
        Meaning &meaning = words[name.toLower()];
        meaning.field = &field;
        meaning.mayBeSpaced = field.kind != ValueKind::Boolean; // "is listed" is plain English
    }
}

void addRows(Words &words, const Field &list)
{
    const QString lastWord = camelWords(list.rowElement).constLast();
    for (const QString &name : {list.name, list.rowElement, lastWord}) {
        const bool namesWholeList = name != lastWord;
        for (const QString &form : {name, plural(name)}) {
            Meaning &meaning = words[form.toLower()];
            meaning.list = &list;
            meaning.namesWholeList = namesWholeList;
            meaning.mayBeSpaced = true;
        }
    }
    for (const Field &field : list.rowFields) {
        Meaning &meaning = words[field.name.toLower()];
        meaning.inRows.append(Meaning::InRow{&list, &field});
        meaning.isPlainWord = camelWords(field.name).size() == 1;
        meaning.mayBeSpaced = field.kind != ValueKind::Boolean;
    }
}

Words allWords()
{
    Words words;
    for (const Field &field : Catalogue::fields()) {
        if (field.kind == ValueKind::Rows)
            addRows(words, field);
        else
            addField(words, field);
    }
    return words;
}

} // namespace

const Meaning *find(const QString &lowerCaseWord)
{
    static const Words words = allWords();
    const auto found = words.constFind(lowerCaseWord);
    return found == words.cend() ? nullptr : &*found;
}

bool meansTheCustomer(const QString &lowerCaseWord)
{
    static const QSet<QString> names = {u"customer"_s, u"customers"_s, u"simplifiedcustomer"_s,
                                        u"amlyze"_s,   u"body"_s,      u"request"_s};
    return names.contains(lowerCaseWord);
}

} // namespace App::ErrorVocabulary
