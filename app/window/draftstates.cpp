#include "window/draftstates.h"

#include "drafts/draftlistmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace App {

namespace {

QString labelOf(DraftFilter filter)
{
    switch (filter) {
    case DraftFilter::All:
        return DraftStates::tr("&All (%1)");
    case DraftFilter::Drafts:
        return DraftStates::tr("D&rafts (%1)");
    case DraftFilter::Waiting:
        return DraftStates::tr("&Waiting (%1)");
    case DraftFilter::Unknown:
        return DraftStates::tr("&Unknown (%1)");
    case DraftFilter::Refused:
        return DraftStates::tr("Re&fused (%1)");
    case DraftFilter::Accepted:
        return DraftStates::tr("Accep&ted (%1)");
    }
    return {};
}

} // namespace

DraftStates::DraftStates(QWidget *parent) : QTabBar(parent)
{
    setObjectName(u"states"_s);
    setAccessibleName(tr("State"));
    setDrawBase(false);
    setExpanding(false);
    for (const DraftFilter filter : DraftFilters::all())
        addTab(labelOf(filter));
    connect(this, &QTabBar::currentChanged, this,
            [this](int tab) { emit filterChanged(DraftFilters::all().at(tab)); });
}

void DraftStates::showCounts(const DraftListModel &model)
{
    int tab = 0;
    for (const DraftFilter filter : DraftFilters::all())
        setTabText(tab++, labelOf(filter).arg(QLocale().toString(model.matches(filter))));
}

} // namespace App
