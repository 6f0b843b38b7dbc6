#pragma once

#include "sheets/reviewparts.h"

#include <QPalette>
#include <QTextDocument>
#include <QUrl>

#include <memory>

namespace App {

/// A customer on one sheet to look through: where it goes, what the request
/// will hold, and what is found about it beside the values. On the screen and
/// on paper it is laid out alike.
namespace ReviewSheet {

struct Content
{
    Forms::Record record;
    Forms::Findings findings = {};
    ReviewParts::ShownCode shownCode = {};
    QString connection = {}; ///< empty where it goes nowhere
    QUrl url = {};
    bool isPractice = false;
    QString state = {}; ///< what the store says of it; empty where nothing worth saying
};

/// The sheet in a palette's colours.
std::unique_ptr<QTextDocument> make(const Content &content, const QPalette &palette);
/// The palette of paper.
QPalette paper();

} // namespace ReviewSheet

} // namespace App
