#include "topics.h"

using namespace Qt::StringLiterals;

namespace Pictures {

QList<Topic> topics()
{
    return {{u"form"_s, &showForm},       {u"drafts"_s, &showDrafts},
            {u"finding"_s, &showFinding}, {u"filling"_s, &showFilling},
            {u"review"_s, &showReview},   {u"carrying"_s, &showCarrying},
            {u"list"_s, &showList},       {u"suggestions"_s, &showSuggestions},
            {u"asking"_s, &showAsking}};
}

} // namespace Pictures
