#pragma once

#include "settings/settings.h"

class QApplication;

namespace App {

/// The program's look: our style, and the palette of a theme. The system's theme is the desktop's
/// own palette, followed when it changes.
namespace Look {

void apply(QApplication &application, Theme theme);

} // namespace Look

} // namespace App
