#include "onlooker.h"
#include "topics.h"

#include "support/formwindow.h"

using namespace Qt::StringLiterals;
using Support::FormWindow;

namespace Pictures {

/// An address with its parts, a document of a citizen, and a residence that follows from both.
void showSuggestions(Onlooker &onlooker)
{
    FormWindow clerk;
    clerk.window().resize(onlooker.size());
    clerk.enter(u"citizenshipCountry"_s, u"lt"_s);
    clerk.goTo(u"listAddress"_s);
    clerk.press(Qt::Key_Space);
    clerk.enter(u"listAddress[0].country"_s, u"lt"_s);
    clerk.enter(u"listAddress[0].city"_s, u"Vilnius"_s);
    clerk.enter(u"listAddress[0].streetAddress"_s, u"Gedimino pr. 1, butas 12"_s);
    clerk.enter(u"listAddress[0].zipCode"_s, u"01103"_s);
    onlooker.see(u"90-suggested-full-address"_s, clerk.window());
    clerk.goTo(u"listBusinessEntityDocument"_s);
    clerk.press(Qt::Key_Space);
    clerk.goTo(u"listBusinessEntityDocument[0].documentIssueCountry"_s);
    onlooker.see(u"91-suggested-issuing-country"_s, clerk.window());
    clerk.submit();
    clerk.goTo(u"listBusinessEntityDocument[0].documentIssueCountry"_s);
    onlooker.see(u"92-suggested-beside-errors"_s, clerk.window());
    clerk.goTo(u"secondCitizenshipCountry"_s);
    onlooker.see(u"93-suggested-without-focus"_s, clerk.window());
}

} // namespace Pictures
