#include "window/look.h"

#include "widgets/formstyle.h"

#include <QApplication>
#include <QPalette>

namespace App::Look {

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xF3, 0xF4, 0xF6));
    palette.setColor(QPalette::Window, QColor(0xF3, 0xF4, 0xF6));
    palette.setColor(QPalette::WindowText, QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xF7, 0xF8, 0xFA));
    palette.setColor(QPalette::Text, QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::Button, QColor(0xE9, 0xEB, 0xEF));
    palette.setColor(QPalette::ButtonText, QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5B, 0x63, 0x6E));
    palette.setColor(QPalette::Highlight, QColor(0x1D, 0x5F, 0xC4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::ToolTipText, QColor(0x1B, 0x1F, 0x24));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x1E, 0x21, 0x26));
    palette.setColor(QPalette::Window, QColor(0x1E, 0x21, 0x26));
    palette.setColor(QPalette::WindowText, QColor(0xE6, 0xE8, 0xEB));
    palette.setColor(QPalette::Base, QColor(0x26, 0x2A, 0x30));
    palette.setColor(QPalette::AlternateBase, QColor(0x2B, 0x30, 0x37));
    palette.setColor(QPalette::Text, QColor(0xE6, 0xE8, 0xEB));
    palette.setColor(QPalette::Button, QColor(0x32, 0x37, 0x3F));
    palette.setColor(QPalette::ButtonText, QColor(0xE6, 0xE8, 0xEB));
    palette.setColor(QPalette::PlaceholderText, QColor(0xA4, 0xAB, 0xB5));
    palette.setColor(QPalette::Highlight, QColor(0x6C, 0xA8, 0xFF));
    palette.setColor(QPalette::HighlightedText, QColor(0x0B, 0x1B, 0x33));
    palette.setColor(QPalette::Link, QColor(0x6C, 0xA8, 0xFF));
    palette.setColor(QPalette::ToolTipBase, QColor(0x32, 0x37, 0x3F));
    palette.setColor(QPalette::ToolTipText, QColor(0xE6, 0xE8, 0xEB));
    return palette;
}

QPalette withQuietDisabled(QPalette palette)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, palette.color(QPalette::PlaceholderText));
    return palette;
}

} // namespace

void apply(QApplication &application, Theme theme)
{
    if (!qobject_cast<Forms::FormStyle *>(application.style()))
        application.setStyle(new Forms::FormStyle);
    switch (theme) {
    case Theme::System:
        application.setPalette(QPalette());
        break;
    case Theme::Light:
        application.setPalette(withQuietDisabled(lightPalette()));
        break;
    case Theme::Dark:
        application.setPalette(withQuietDisabled(darkPalette()));
        break;
    }
}

} // namespace App::Look
