#include "submission/classifierreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using Forms::Classifier;

namespace App {

namespace {

/// More codes than this are no list that a person chooses from.
constexpr qsizetype maximumCodes = 10'000;
constexpr qsizetype maximumLength = 256;

/// A value as one line; empty where it is none, or unreasonably long.
QString lineOf(const QJsonValue &value)
{
    QString line = value.toString();
    if (value.isDouble())
        line = value.toVariant().toString();
    if (line.size() > maximumLength)
        return {};
    for (QChar &each : line)
        if (!each.isPrint() && !each.isSurrogate())
            each = u' ';
    return line.simplified();
}

bool isObject(const QJsonValue &value)
{
    return value.isObject();
}

/// The member that holds the code, the same one in all entries; one with texts goes before one with
/// numbers, which are often a database's own and not the service's.
QString memberWithCodes(const QJsonArray &entries)
{
    const auto heldByAll = [&](const QString &member, bool numbersToo) {
        return std::all_of(entries.cbegin(), entries.cend(), [&](const QJsonValue &each) {
            const QJsonValue value = each[member];
            return (value.isString() || (numbersToo && value.isDouble())) &&
                   !lineOf(value).isEmpty();
        });
    };
    for (const bool numbersToo : {false, true})
        for (const QString &member : {u"code"_s, u"id"_s, u"value"_s})
            if (heldByAll(member, numbersToo))
                return member;
    return {};
}

QString nameIn(const QJsonValue &entry)
{
    for (const QString &member : {u"name"_s, u"title"_s, u"description"_s})
        if (const QString name = lineOf(entry[member]); !name.isEmpty())
            return name;
    return {};
}

std::optional<Classifier> fromTexts(const QJsonArray &entries)
{
    Classifier classifier;
    for (const QJsonValue &each : entries) {
        const QString code = each.isString() ? lineOf(each) : QString();
        if (code.isEmpty())
            return std::nullopt;
        classifier.codes.append(code);
    }
    return classifier;
}

std::optional<Classifier> fromObjects(const QJsonArray &entries)
{
    const QString member = memberWithCodes(entries);
    if (member.isEmpty())
        return std::nullopt;
    Classifier classifier;
    for (const QJsonValue &each : entries) {
        const QString code = lineOf(each[member]);
        const QString name = nameIn(each);
        if (!name.isEmpty() && name != code && !classifier.names.contains(code))
            classifier.names.insert(code, name);
        classifier.codes.append(code);
    }
    return classifier;
}

std::optional<Classifier> fromArray(const QJsonArray &entries)
{
    if (entries.size() > maximumCodes)
        return std::nullopt;
    auto classifier = std::all_of(entries.cbegin(), entries.cend(), isObject) ? fromObjects(entries)
                                                                              : fromTexts(entries);
    if (classifier)
        classifier->codes.removeDuplicates();
    return classifier;
}

/// Whether an object around a list says that it holds only a part of it: one page of several.
bool isPart(const QJsonObject &object, qsizetype listed)
{
    for (const QString &member : {u"total"_s, u"totalElements"_s, u"totalCount"_s})
        if (object.value(member).toDouble() > static_cast<double>(listed))
            return true;
    return object.value(u"last"_s).isBool() && !object.value(u"last"_s).toBool();
}

/// The one list in an object. Two of them would have to be guessed at, errors are no codes.
std::optional<Classifier> fromObject(const QJsonObject &object)
{
    std::optional<Classifier> found;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isArray())
            continue;
        const QJsonArray entries = member.value().toArray();
        if (member.key() == u"errors") {
            if (!entries.isEmpty())
                return std::nullopt;
            continue;
        }
        auto listed = fromArray(entries);
        if (!listed || (found && !found->codes.isEmpty() && !listed->codes.isEmpty()))
            return std::nullopt;
        if (!found || found->codes.isEmpty())
            found = listed;
    }
    return found && isPart(object, found->codes.size()) ? std::nullopt : found;
}

} // namespace

Forms::Result<Classifier> readClassifier(const QByteArray &body)
{
    const QByteArray json = body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    std::optional<Classifier> classifier;
    if (document.isArray())
        classifier = fromArray(document.array());
    else if (document.isObject())
        classifier = fromObject(document.object());
    if (classifier)
        return *classifier;
    return Forms::Failure{
        u"classifier.none"_s,
        QCoreApplication::translate("Classifiers",
                                    "The service offers no list of codes here. Type the code.")};
}

} // namespace App
