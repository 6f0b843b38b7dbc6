#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// One text of a .ts file with what it is called in the file's language.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one for each form of the plural
    QString state;            ///< "unfinished", "obsolete", "vanished" or nothing
    bool isPlural = false;

    /// What tells a text from all others.
    QString key() const { return context + u'|' + source + u'|' + comment; }
};

/// The texts of a .ts file, read by themselves rather than by Qt's own tools; nothing where the file
/// cannot be read.
std::optional<QList<TsMessage>> readTsFile(const QString &fileName);
