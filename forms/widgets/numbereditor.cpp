#include "widgets/numbereditor.h"

#include "contract/typednumber.h"
#include "contract/valuetext.h"

namespace Forms {

QString NumberEditor::settled(const QString &typed) const
{
    const QString clean = ValueText::cleaned(typed);
    return readTypedNumber(clean).value_or(clean);
}

} // namespace Forms
