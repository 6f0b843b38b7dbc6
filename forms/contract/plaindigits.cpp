#include "contract/plaindigits.h"

#include <algorithm>

namespace Forms {

QString plainDigits(const QString &text)
{
    const auto isOther = [](QChar each) { return each.unicode() > 0x7F && each.isDigit(); };
    if (std::none_of(text.cbegin(), text.cend(), isOther))
        return text;
    QString plain = text;
    for (QChar &each : plain)
        if (isOther(each))
            each = QChar(u'0' + each.digitValue());
    return plain;
}

} // namespace Forms
