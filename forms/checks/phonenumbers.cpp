#include "checks/phonenumbers.h"

#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;

namespace Forms::PhoneNumbers {

Verdict judge(const QString &text)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;

    QString international = text;
    if (international.startsWith(u"00"))
        international.replace(0, 2, u'+');
    if (!international.startsWith(u'+'))
        return Verdict::WithoutCountryCode;

    const PhoneNumberUtil *phones = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto outcome = phones->Parse(international.toStdString(), "ZZ", &number);
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR)
        return Verdict::Unreal;
    return phones->IsValidNumber(number) ? Verdict::Real : Verdict::Unreal;
}

} // namespace Forms::PhoneNumbers
