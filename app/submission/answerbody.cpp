#include "submission/answerbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// More than this many reasons help nobody, and an endless list would stall the window.
constexpr qsizetype maximumReasons = 1000;

/// The body with a comma where one value follows another without any.
QByteArray withMissingCommas(const QByteArray &json)
{
    QByteArray mended;
    mended.reserve(json.size() + 16);
    bool inString = false;
    bool escaped = false;
    bool afterValue = false;
    for (const char each : json) {
        if (inString) {
            inString = escaped || each != '"';
            escaped = !escaped && each == '\\';
            afterValue = !inString;
        } else if (each == '"' || each == '{' || each == '[') {
            if (afterValue)
                mended.append(',');
            inString = each == '"';
            afterValue = false;
        } else if (each == ',' || each == ':') {
            afterValue = false;
        } else if (!QChar::isSpace(static_cast<uchar>(each))) {
            afterValue = true;
        }
        mended.append(each);
    }
    return mended;
}

/// A value as the text that is shown for it.
QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// The first of some members that holds a text or number.
QString firstOf(const QJsonObject &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const QJsonValue value = object.value(name);
        if ((value.isString() || value.isDouble()) && !textOf(value).isEmpty())
            return textOf(value);
    }
    return {};
}

Reason reasonOf(const QJsonValue &error)
{
    if (!error.isObject())
        return {{}, textOf(error), {}};
    const QJsonObject object = error.toObject();
    const QString text = firstOf(
        object, {u"description", u"errorDescription", u"message", u"text", u"defaultMessage"});
    const QString code = firstOf(object, {u"code", u"errorCode"});
    return {code, text.isEmpty() && code.isEmpty() ? textOf(error) : text, {}};
}

QList<Reason> listedReasons(const QJsonValue &errors)
{
    QList<Reason> reasons;
    const auto add = [&](const Reason &reason) {
        if (reasons.size() < maximumReasons && !(reason.text.isEmpty() && reason.code.isEmpty()))
            reasons.append(reason);
    };
    if (errors.isArray()) {
        const QJsonArray list = errors.toArray();
        for (const QJsonValue &each : list)
            add(reasonOf(each));
    } else if (errors.isString() || errors.isObject()) {
        add(reasonOf(errors));
    }
    return reasons;
}

} // namespace

AnswerBody readAnswerBody(const QByteArray &body)
{
    AnswerBody result;
    QByteArray json = body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
    QJsonDocument document = QJsonDocument::fromJson(json);
    result.wellFormed = document.isObject();
    if (document.isNull())
        document = QJsonDocument::fromJson(withMissingCommas(json));
    const QJsonObject answer = document.object();

    result.resultType = answer.value(u"resultType").toString();
    result.path = answer.value(u"path").toString();
    result.reasons = listedReasons(answer.value(u"errors"));
    result.listsErrors = !result.reasons.isEmpty();
    const Reason single{firstOf(answer, {u"errorCode", u"code"}),
                        firstOf(answer, {u"errorDescription", u"description"}),
                        {}};
    if (!single.code.isEmpty() || !single.text.isEmpty())
        result.reasons.append(single);
    for (const QStringView name : {u"error", u"message"})
        if (const QString text = firstOf(answer, {name}); !text.isEmpty())
            result.reasons.append({{}, text, {}});
    return result;
}

} // namespace App
