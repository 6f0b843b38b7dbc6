#include "window/boxkeys.h"

#include <QCoreApplication>

namespace App {

namespace {

BoxKeys ofLists()
{
    return {QT_TRANSLATE_NOOP("App::KeySheet", "In a list of customers"),
            {{QT_TRANSLATE_NOOP("App::KeySheet", "As in the form"),
              QT_TRANSLATE_NOOP("App::KeySheet",
                                "submit, save as drafts, undo, redo, go to what is wrong")},
             {QT_TRANSLATE_NOOP("App::KeySheet", "F2"),
              QT_TRANSLATE_NOOP("App::KeySheet", "correct a cell; typing begins it anew")},
             {QT_TRANSLATE_NOOP("App::KeySheet", "Space"),
              QT_TRANSLATE_NOOP("App::KeySheet", "tick or untick customers")},
             {QT_TRANSLATE_NOOP("App::KeySheet", "Delete"),
              QT_TRANSLATE_NOOP("App::KeySheet", "remove customers from the list")},
             {QT_TRANSLATE_NOOP("App::KeySheet", "Ctrl+O"),
              QT_TRANSLATE_NOOP("App::KeySheet", "open a customer in the form")},
             {QT_TRANSLATE_NOOP("App::KeySheet", "Ctrl+Shift+S"),
              QT_TRANSLATE_NOOP("App::KeySheet", "save the result")},
             {QT_TRANSLATE_NOOP("App::KeySheet", "Esc"),
              QT_TRANSLATE_NOOP("App::KeySheet", "close the message, then the list")}}};
}

} // namespace

const QList<BoxKeys> &boxKeys()
{
    static const QList<BoxKeys> all = {
        {QT_TRANSLATE_NOOP("App::KeySheet", "On the page"),
         {{QT_TRANSLATE_NOOP("App::KeySheet", "Tab, Shift+Tab"),
           QT_TRANSLATE_NOOP("App::KeySheet", "to the next or the previous box")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Enter, Space"),
           QT_TRANSLATE_NOOP("App::KeySheet", "on a section's heading: fold or open it")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Space"),
           QT_TRANSLATE_NOOP("App::KeySheet", "on a button: press it; on a tick: set or clear it")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Enter"),
           QT_TRANSLATE_NOOP("App::KeySheet", "on a line of the list of findings: go there")}}},
        {QT_TRANSLATE_NOOP("App::KeySheet", "In a date"),
         {{QT_TRANSLATE_NOOP("App::KeySheet", "24051995, 24 may 1995"),
           QT_TRANSLATE_NOOP("App::KeySheet", "a day, as you write it")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "t"), QT_TRANSLATE_NOOP("App::KeySheet", "today")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "+, -"),
           QT_TRANSLATE_NOOP("App::KeySheet", "a day later or earlier")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Alt+Down"),
           QT_TRANSLATE_NOOP("App::KeySheet", "open the calendar")}}},
        {QT_TRANSLATE_NOOP("App::KeySheet", "In a country, a currency, a code"),
         {{QT_TRANSLATE_NOOP("App::KeySheet", "LT, LTU, lietuva, lith"),
           QT_TRANSLATE_NOOP("App::KeySheet", "a code, a name in your language or its own")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Down, Enter"),
           QT_TRANSLATE_NOOP("App::KeySheet", "choose from what fits")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Alt+Down"),
           QT_TRANSLATE_NOOP("App::KeySheet", "open the whole list")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Esc"),
           QT_TRANSLATE_NOOP("App::KeySheet", "close the list")}}},
        {QT_TRANSLATE_NOOP("App::KeySheet", "In yes or no"),
         {{QT_TRANSLATE_NOOP("App::KeySheet", "Y, N"),
           QT_TRANSLATE_NOOP("App::KeySheet", "yes, no")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Delete"),
           QT_TRANSLATE_NOOP("App::KeySheet", "not stated")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Left, Right"),
           QT_TRANSLATE_NOOP("App::KeySheet", "the answer before or behind")}}},
        ofLists(),
        {QT_TRANSLATE_NOOP("App::KeySheet", "In a long text"),
         {{QT_TRANSLATE_NOOP("App::KeySheet", "Enter"),
           QT_TRANSLATE_NOOP("App::KeySheet", "a new line")},
          {QT_TRANSLATE_NOOP("App::KeySheet", "Tab"),
           QT_TRANSLATE_NOOP("App::KeySheet", "to the next box")}}},
    };
    return all;
}

} // namespace App
