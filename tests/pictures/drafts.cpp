#include "onlooker.h"
#include "topics.h"

#include "support/draftsdesk.h"
#include "support/sampleheads.h"

using namespace App;
using namespace Qt::StringLiterals;

namespace Pictures {

namespace {

/// Records of every state and script, as a list meets them.
QList<RecordHead> fewOfEverything()
{
    QList<RecordHead> heads = Support::manyHeads(40);
    for (RecordHead &head : heads)
        if (head.id > 30)
            head.state = static_cast<RecordState>(head.id % 6);
    heads[3].summary.name.clear();
    heads[3].state = RecordState::Draft;
    heads[6].summary.name.clear();
    heads[6].isWiped = true;
    heads[6].state = RecordState::Accepted;
    heads[8].isPractice = true;
    return heads;
}

} // namespace

void showDrafts(Onlooker &onlooker)
{
    Support::DraftsDesk desk(fewOfEverything());
    desk.window().resize(onlooker.size());
    onlooker.see(u"30-drafts"_s, desk.window());
    desk.press(Qt::Key_Down);
    for (int row = 0; row < 5; ++row)
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
    onlooker.see(u"31-drafts-selected"_s, desk.window());
    desk.press(Qt::Key_Delete);
    desk.window().showRemoved({1, 2, 3});
    onlooker.see(u"32-drafts-deleted"_s, desk.window());
    desk.type(u"muller"_s);
    onlooker.see(u"33-drafts-searched"_s, desk.window());
    desk.type(u" xyz"_s);
    onlooker.see(u"34-drafts-nothing-found"_s, desk.window());
    Support::DraftsDesk empty({});
    empty.window().resize(onlooker.size());
    onlooker.see(u"35-drafts-empty"_s, empty.window());
}

} // namespace Pictures
