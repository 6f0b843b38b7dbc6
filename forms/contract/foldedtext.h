#pragma once

class QString;

namespace Forms {

/// A text as it is compared with what people type: without regard to case, accents, the width of
/// characters and the kind of apostrophe. Control characters are spaces in it.
QString foldedText(const QString &text);

} // namespace Forms
