#pragma once

#include <QList>
#include <QString>

namespace App {

/// A key that works within one sort of box, for the keyboard sheet. What it does is done there.
struct BoxKey
{
    const char *keys = nullptr; ///< source texts in context "App::KeySheet"
    const char *text = nullptr;
};

/// The keys of one sort of box.
struct BoxKeys
{
    const char *title = nullptr; ///< source text in context "App::KeySheet"
    QList<BoxKey> keys = {};
};

/// All of them, in the order of the sheet.
const QList<BoxKeys> &boxKeys();

} // namespace App
