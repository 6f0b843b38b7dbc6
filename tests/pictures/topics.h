#pragma once

#include <QList>
#include <QString>

namespace Pictures {

class Onlooker;

/// A part of the program whose states are shown together.
struct Topic
{
    QString name;
    void (*show)(Onlooker &onlooker);
};

QList<Topic> topics();

// One a file: each drives windows of its own into the states that are worth a look.
void showForm(Onlooker &onlooker);
void showDrafts(Onlooker &onlooker);
void showFinding(Onlooker &onlooker);
void showFilling(Onlooker &onlooker);
void showReview(Onlooker &onlooker);
void showCarrying(Onlooker &onlooker);
void showList(Onlooker &onlooker);
void showSuggestions(Onlooker &onlooker);
void showAsking(Onlooker &onlooker);

} // namespace Pictures
