#include "contract/catalogue.h"

#include "contract/catalogueparts.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Forms {

QString Field::xmlName() const
{
    return name.left(1).toUpper() + name.mid(1);
}

bool Field::appliesTo(CustomerKind customer) const
{
    switch (applies) {
    case Applies::ToBoth:
        return true;
    case Applies::ToIndividuals:
        return customer == CustomerKind::Individual;
    case Applies::ToOrganizations:
        return customer == CustomerKind::Organization;
    }
    return true;
}

const Field *Field::rowField(QStringView fieldName) const
{
    const auto found = std::find_if(rowFields.cbegin(), rowFields.cend(),
                                    [&](const Field &each) { return each.name == fieldName; });
    return found == rowFields.cend() ? nullptr : &*found;
}

QString Field::labelText() const
{
    return QCoreApplication::translate("Catalogue", label);
}

QString Field::helpText() const
{
    return QCoreApplication::translate("Catalogue", help);
}

QString Field::rowLabelText() const
{
    return QCoreApplication::translate("Catalogue", rowLabel);
}

namespace {

/// Where a field stands on the page. Risk and activity begin with what every customer is asked.
std::pair<Section, bool> placeOf(const Field &field)
{
    const bool isSharedFirst = field.section == Section::Risk || field.section == Section::Activity;
    return {field.section, isSharedFirst && field.applies != Applies::ToBoth};
}

} // namespace

namespace Catalogue {

const QList<Field> &fields()
{
    static const QList<Field> all = [] {
        // What is typed for each customer comes first, what is mostly filled already behind it.
        QList<Field> list = CatalogueParts::identifyingFields() +
                            CatalogueParts::individualFields() +
                            CatalogueParts::organizationFields() + CatalogueParts::requestFields() +
                            CatalogueParts::commonFields() + CatalogueParts::rowsFields();
        // Rows stand in one section with all of their fields.
        for (Field &each : list)
            for (Field &part : each.rowFields)
                part.section = each.section;
        std::stable_sort(list.begin(), list.end(), [](const Field &left, const Field &right) {
            return placeOf(left) < placeOf(right);
        });
        return list;
    }();
    return all;
}

const Field *field(QStringView name)
{
    static const QHash<QStringView, const Field *> byName = [] {
        QHash<QStringView, const Field *> index;
        for (const Field &each : fields())
            index.insert(each.name, &each);
        return index;
    }();
    return byName.value(name, nullptr);
}

const Field *field(const FieldPath &path)
{
    const Field *top = field(path.field());
    if (!top || path.rowField().isEmpty())
        return top;
    return top->rowField(path.rowField());
}

const char *sectionTitleSource(Section section, CustomerKind kind)
{
    switch (section) {
    case Section::Needed:
        return QT_TRANSLATE_NOOP("Catalogue", "Needed to send");
    case Section::Identity:
        return kind == CustomerKind::Individual ? QT_TRANSLATE_NOOP("Catalogue", "Person")
                                                : QT_TRANSLATE_NOOP("Catalogue", "Registration");
    case Section::Addresses:
        return QT_TRANSLATE_NOOP("Catalogue", "Addresses");
    case Section::Documents:
        return QT_TRANSLATE_NOOP("Catalogue", "Documents");
    case Section::Contacts:
        return QT_TRANSLATE_NOOP("Catalogue", "Contacts");
    case Section::Risk:
        return QT_TRANSLATE_NOOP("Catalogue", "Risk and screening");
    case Section::Relationship:
        return QT_TRANSLATE_NOOP("Catalogue", "Business relationship");
    case Section::Activity:
        return QT_TRANSLATE_NOOP("Catalogue", "Activity and income");
    case Section::Deposit:
        return QT_TRANSLATE_NOOP("Catalogue", "Initial deposit");
    case Section::Organization:
        return QT_TRANSLATE_NOOP("Catalogue", "Structure and oversight");
    }
    return "";
}

QString sectionTitle(Section section, CustomerKind kind)
{
    return QCoreApplication::translate("Catalogue", sectionTitleSource(section, kind));
}

QList<Section> sections(CustomerKind kind)
{
    QList<Section> present;
    for (const Field &each : fields())
        if (each.appliesTo(kind) && !present.contains(each.section))
            present.append(each.section);
    return present;
}

QString describe(const FieldPath &path)
{
    const Field *top = field(path.field());
    if (!top)
        return path.toString();
    if (!path.isInRow())
        return top->labelText();
    const QString row = QCoreApplication::translate("Catalogue", "%1 %2", "a row: Address 2")
                            .arg(top->rowLabelText())
                            .arg(path.row() + 1);
    const Field *within = top->rowField(path.rowField());
    if (!within)
        return row;
    return QCoreApplication::translate("Catalogue", "%1: %2", "a field in a row: Address 2: City")
        .arg(row, within->labelText());
}

} // namespace Catalogue

} // namespace Forms
