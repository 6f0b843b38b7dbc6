#include "contract/catalogueparts.h"

using namespace Qt::StringLiterals;

namespace Forms::CatalogueParts {

// Contract, "Both kinds": what tells one customer from all others. The name comes directly behind.
QList<Field> identifyingFields()
{
    return {
        {.name = u"entityType"_s,
         .label = QT_TRANSLATE_NOOP("Catalogue", "Kind of customer"),
         .help =
             QT_TRANSLATE_NOOP("Catalogue", "Whether the customer is a person or an organization."),
         .kind = ValueKind::Enumeration,
         .section = Section::Needed,
         .need = Need::Mandatory,
         .codes = CodeSet::EntityType},
        {.name = u"customerExtId"_s,
         .label = QT_TRANSLATE_NOOP("Catalogue", "External id"),
         .help = QT_TRANSLATE_NOOP("Catalogue", "Your own, unique id of this customer."),
         .section = Section::Needed,
         .need = Need::Mandatory},
    };
}

// Contract, "Both kinds": what every customer needs beside that, mostly the same for each, and
// businessUnit where a connection asks for it.
QList<Field> requestFields()
{
    return {
        {.name = u"communicationNumber"_s,
         .label = QT_TRANSLATE_NOOP("Catalogue", "Communication number"),
         .help = QT_TRANSLATE_NOOP("Catalogue", "Unique number of this communication. The risk "
                                                "assessment refers to it when it answers."),
         .section = Section::Needed,
         .need = Need::Mandatory,
         .maximumLength = 256},
        {.name = u"requester"_s,
         .label = QT_TRANSLATE_NOOP("Catalogue", "Requester"),
         .help = QT_TRANSLATE_NOOP(
             "Catalogue",
             "The system that asks for the screening, for example financial_institution."),
         .section = Section::Needed,
         .need = Need::Mandatory,
         .carry = Carry::Default},
        {.name = u"riskManagementCategory"_s,
         .label = QT_TRANSLATE_NOOP("Catalogue", "Risk management category"),
         .help = QT_TRANSLATE_NOOP(
             "Catalogue", "Category under which the customer is assessed, for example FAST."),
         .kind = ValueKind::Code,
         .section = Section::Needed,
         .need = Need::Mandatory,
         .codes = CodeSet::RiskManagementCategory,
         .carry = Carry::Default},
        {.name = u"customerStatus"_s,
         .label = QT_TRANSLATE_NOOP("Catalogue", "Customer status"),
         .help = QT_TRANSLATE_NOOP(
             "Catalogue",
             "Pending: application received. Active: onboarded. Rejected: turned down before an "
             "account was opened. Suspended: activity restricted. Closed: profile disabled."),
         .kind = ValueKind::Enumeration,
         .section = Section::Needed,
         .need = Need::Mandatory,
         .codes = CodeSet::CustomerStatus,
         .carry = Carry::Default},
        {.name = u"businessUnit"_s,
         .label = QT_TRANSLATE_NOOP("Catalogue", "Business unit"),
         .help = QT_TRANSLATE_NOOP("Catalogue",
                                   "The unit of your institution that serves the customer."),
         .kind = ValueKind::Code,
         .section = Section::Needed,
         .need = Need::BySetting,
         .codes = CodeSet::BusinessUnit,
         .carry = Carry::Default},
    };
}

} // namespace Forms::CatalogueParts
