#include "window/startbox.h"

namespace App {

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
        profile.setDefault(m_field, text().trimmed());
}

} // namespace App
