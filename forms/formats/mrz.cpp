#include "formats/mrz.h"

#include <algorithm>

namespace Forms {

namespace {

/// The day in the latest of the years that end in these digits and is not after `latest`.
MrzDate dateUpTo(const QDate &latest, const QString &six)
{
    MrzDate date;
    date.isUnknown = six.contains(u'<');
    const bool areDigits = std::all_of(six.cbegin(), six.cend(),
                                       [](QChar each) { return each >= u'0' && each <= u'9'; });
    if (six.size() != 6 || !areDigits)
        return date;
    const int year = six.first(2).toInt();
    const int month = six.sliced(2, 2).toInt();
    const int day = six.sliced(4, 2).toInt();
    const int century = latest.year() - latest.year() % 100;
    for (const int full : {century + year, century - 100 + year}) {
        const QDate read(full, month, day);
        if (read.isValid() && read <= latest) {
            date.day = read;
            return date;
        }
    }
    return date;
}

} // namespace

const MrzFault *Mrz::fault(MrzPart part) const
{
    const auto found = std::find_if(faults.cbegin(), faults.cend(),
                                    [part](const MrzFault &each) { return each.part == part; });
    return found == faults.cend() ? nullptr : &*found;
}

MrzDate mrzBirthDate(const QString &six, const QDate &today)
{
    return dateUpTo(today, six);
}

MrzDate mrzExpiryDate(const QString &six, const QDate &today)
{
    constexpr int longestStillToRun = 74;
    return dateUpTo(QDate(today.year() + longestStillToRun, 12, 31), six);
}

} // namespace Forms
