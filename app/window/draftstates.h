#pragma once

#include "drafts/draftfilter.h"

#include <QTabBar>

namespace App {

class DraftListModel;

/// The choice of the states that the drafts window shows, each with how many match.
class DraftStates : public QTabBar
{
    Q_OBJECT

public:
    explicit DraftStates(QWidget *parent);

    void showCounts(const DraftListModel &model);

signals:
    void filterChanged(DraftFilter filter);
};

} // namespace App
