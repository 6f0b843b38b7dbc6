#pragma once

#include <QList>
#include <QStringList>

namespace Forms {

/// Recognises a machine-readable zone while it is typed, as readers do that pose as a keyboard. The
/// shape alone decides; no time is measured, so that a slow reader is one too.
class MrzTyping
{
public:
    /// Whether a zone may begin with a character: only then type() needs to know what was before.
    static bool mayBegin(QChar character);
    /// A character was typed into a field that held `before` until then: its text, or what is chosen
    /// there. True where it completes a zone, which zone() and before() tell of.
    bool type(QChar character, const QStringList &before);
    /// Enter or Tab was pressed. True where it ends a line of a zone that is being typed, so that it
    /// belongs to the zone.
    bool endLine();
    /// Something else happened: what is typed from here on is another text.
    void reset();

    /// The zone that was completed, its lines run together.
    const QString &zone() const { return m_zone; }
    /// What the field held before the zone's first character.
    const QStringList &before() const { return m_before; }

private:
    /// A place in the run at which a zone may have begun.
    struct Start
    {
        qsizetype at = 0;
        QStringList before;
        QList<qsizetype> lineEnds = {}; ///< counted from `at`
    };

    bool completes(const Start &start) const;
    /// Whether the ends of lines speak for this start alone.
    bool isTheOnlyOneWithLines(const Start &start) const;

    QString m_run; ///< what was typed in one go, in capitals
    QList<Start> m_starts;
    QString m_zone;
    QStringList m_before;
};

} // namespace Forms
