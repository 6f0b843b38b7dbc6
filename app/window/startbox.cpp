#include "window/startbox.h"

#include "contract/catalogue.h"
#include "contract/codefinder.h"

namespace App {

namespace {

/// As the form reads what is typed into a field; a service may have codes that are not known here.
QString readAs(const Forms::Field &field, const QString &text)
{
    if (field.codes == Forms::CodeSet::None)
        return text;
    return Forms::CodeFinder(field.codes, {}, QLocale()).exact(text).value_or(text);
}

} // namespace

StartBox::StartBox(const QString &field, QWidget *parent) : QLineEdit(parent), m_field(field) {}

void StartBox::showFor(const ConnectionProfile &profile)
{
    const auto startOf = [&](Forms::CustomerKind kind) {
        return profile.defaults(kind).value(m_field).value(0);
    };
    const QString individuals = startOf(Forms::CustomerKind::Individual);
    const QString organizations = startOf(Forms::CustomerKind::Organization);
    const bool isOne = individuals == organizations;
    setText(isOne ? individuals : QString());
    setModified(false);
    setPlaceholderText(isOne ? QString()
                             : tr("Individuals: %1; organizations: %2",
                                  "what new customers of each kind start with")
                                   .arg(individuals.isEmpty() ? tr("nothing") : individuals,
                                        organizations.isEmpty() ? tr("nothing") : organizations));
    setAccessibleDescription(placeholderText());
}

void StartBox::putInto(ConnectionProfile &profile) const
{
    if (isModified())
        profile.setDefault(m_field, readAs(*Forms::Catalogue::field(m_field), text().trimmed()));
}

} // namespace App
