#pragma once

#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/fieldfinder.h"

#include <QApplication>
#include <QListView>
#include <QTest>

/// What the tests of Ctrl+K do with the finder.
namespace FinderDesk {

using namespace Qt::StringLiterals;
using Support::FormWindow;

inline Forms::FieldFinder *finder(FormWindow &clerk)
{
    auto *found = clerk.window().findChild<Forms::FieldFinder *>();
    return found && found->isVisible() ? found : nullptr;
}

inline void open(FormWindow &clerk)
{
    clerk.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(finder(clerk));
    QTRY_COMPARE(QApplication::activeWindow(), finder(clerk));
}

/// The form has the keyboard again; offscreen no window manager gives it back.
inline void goBack(FormWindow &clerk)
{
    clerk.window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &clerk.window());
}

/// Looks at the finder and thinks better of it: the keyboard is where it was.
inline void openAndLeave(FormWindow &clerk)
{
    const QString place = clerk.focused();
    open(clerk);
    clerk.press(Qt::Key_Escape);
    goBack(clerk);
    QVERIFY(!finder(clerk));
    QCOMPARE(clerk.focused(), place);
}

inline QStringList lines(FormWindow &clerk)
{
    const auto *list = finder(clerk)->findChild<QListView *>();
    QStringList texts;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        texts.append(list->model()->index(row, 0).data().toString());
    return texts;
}

inline Forms::Record withTwoAddresses()
{
    Forms::Record record = Support::minimalRecord(Forms::CustomerKind::Individual);
    record.appendRow(u"listAddress"_s, {{u"country"_s, u"LT"_s}, {u"city"_s, u"Vilnius"_s}});
    record.appendRow(u"listAddress"_s, {{u"country"_s, u"LV"_s}, {u"city"_s, u"Riga"_s}});
    return record;
}

} // namespace FinderDesk
