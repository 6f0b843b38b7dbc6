#pragma once

#include <QTranslator>

namespace Support {

/// A language that nobody speaks: English with accents and two fifths longer, as translations tend
/// to be. Shows what is cut off and what was never given to a translator. Keeps placeholders,
/// mnemonics and what stands around the words, and is no language for testing meaning.
class LongLanguage : public QTranslator
{
public:
    explicit LongLanguage(QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;

    static QString lengthened(const QString &text);

private:
    QTranslator m_plurals; ///< English with one text for one thing and for many
};

} // namespace Support
