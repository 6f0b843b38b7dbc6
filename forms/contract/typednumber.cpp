#include "contract/typednumber.h"

#include "contract/plaindigits.h"
#include "contract/valuetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Forms {

std::optional<QString> readTypedNumber(const QString &text)
{
    if (ValueText::isNumber(text))
        return text;
    static const QRegularExpression groupSigns(u"[\\s\\x{00A0}\\x{202F}'’_٬]"_s);
    QString digits = plainDigits(text);
    digits.remove(groupSigns);
    digits.replace(u'٫', u'.'); // Arabic's decimal sign, as ٬ is its sign between groups

    static const QRegularExpression groupedByComma(u"\\A-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+\\z"_s);
    static const QRegularExpression groupedByCommas(u"\\A-?[0-9]{1,3}(,[0-9]{3}){2,}\\z"_s);
    static const QRegularExpression groupedByDot(u"\\A-?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+\\z"_s);
    static const QRegularExpression groupedByDots(u"\\A-?[0-9]{1,3}(\\.[0-9]{3}){2,}\\z"_s);
    static const QRegularExpression eitherWay(u"\\A-?[0-9]{1,3},[0-9]{3}\\z"_s);
    if (eitherWay.match(digits).hasMatch())
        return std::nullopt;
    if (groupedByComma.match(digits).hasMatch() || groupedByCommas.match(digits).hasMatch()) {
        digits.remove(u',');
    } else if (groupedByDot.match(digits).hasMatch() || groupedByDots.match(digits).hasMatch()) {
        digits.remove(u'.');
        digits.replace(u',', u'.');
    } else {
        digits.replace(u',', u'.');
    }

    static const QRegularExpression form(u"\\A\\+?(-?)0*([0-9]+)(\\.[0-9]+)?\\.?\\z"_s);
    const auto found = form.match(digits);
    if (!found.hasMatch())
        return std::nullopt;
    return QString(found.captured(1) + found.captured(2) + found.captured(3));
}

} // namespace Forms
