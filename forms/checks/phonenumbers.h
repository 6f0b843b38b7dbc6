#pragma once

#include <QString>

/// Phone numbers, judged by libphonenumber. Its metadata is read at the first number, not before.
namespace Forms::PhoneNumbers {

enum class Verdict {
    Real,              ///< valid somewhere
    Unreal,            ///< valid nowhere
    WithoutCountryCode ///< cannot be judged: it starts with neither + nor 00
};

Verdict judge(const QString &text);

} // namespace Forms::PhoneNumbers
