#include "practice/practiceclassifiers.h"

#include "contract/codenames.h"
#include "contract/codes.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App::PracticeClassifiers {

namespace {

struct Classifier
{
    CodeSet set = CodeSet::None; ///< where the codes' names come from
    QStringList codes = {};
};

/// Every classifier that the contract names (its last section).
const QHash<QString, Classifier> &classifiers()
{
    static const QHash<QString, Classifier> all = [] {
        QHash<QString, Classifier> made;
        for (const QString &unused :
             {u"relationType"_s, u"accountType"_s, u"activityType"_s, u"appealReasonType"_s,
              u"serviceType"_s, u"incomeSourceType"_s, u"sourceOfWealth"_s, u"decisionGround"_s,
              u"operationType"_s, u"introductionSourceType"_s, u"paymentPurposeType"_s,
              u"turnoverType"_s})
            made.insert(unused, {});
        const auto add = [&](CodeSet set, const QStringList &more = {}) {
            made.insert(Codes::classifier(set), {set, Codes::all(set) + more});
        };
        add(CodeSet::Country);
        add(CodeSet::Currency);
        add(CodeSet::RiskManagementCategory, {u"OCCASIONAL"_s, u"REGULAR"_s});
        add(CodeSet::BusinessUnit, {u"HEAD_OFFICE"_s, u"BRANCH"_s, u"ONLINE"_s});
        add(CodeSet::LegalForm, {u"PLC"_s, u"PARTNERSHIP"_s, u"SOLE_TRADER"_s, u"FOUNDATION"_s,
                                 u"ASSOCIATION"_s, u"PUBLIC_BODY"_s});
        add(CodeSet::AddressType, {u"CORRESPONDENCE"_s, u"WORKPLACE"_s});
        return made;
    }();
    return all;
}

/// "SOLE_TRADER" as "Sole trader", for codes that have no name of their own.
QString spoken(const QString &code)
{
    const QString words = QString(code).replace(u'_', u' ').toLower();
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

std::optional<QStringList> codes(const QString &name)
{
    const auto found = classifiers().constFind(name);
    if (found == classifiers().cend())
        return std::nullopt;
    return found->codes;
}

std::optional<QByteArray> list(const QString &name)
{
    const auto found = classifiers().constFind(name);
    if (found == classifiers().cend())
        return std::nullopt;
    QJsonArray entries;
    for (const QString &code : found->codes) {
        const QString called = CodeNames::name(found->set, code, QLocale(QLocale::English));
        entries.append(
            QJsonObject{{u"code"_s, code}, {u"name"_s, called.isEmpty() ? spoken(code) : called}});
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

} // namespace App::PracticeClassifiers
