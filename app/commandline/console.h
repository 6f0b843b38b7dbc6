#pragma once

#include "contract/fieldpath.h"

#include <QString>

class QIODevice;

namespace App {

/// What the program says where it has no window: results on one device, everything else on the
/// other. Keeps nothing.
class Console
{
public:
    Console(QIODevice &results, QIODevice &errors);

    void say(const QString &line) const;
    void complain(const QString &line) const;
    /// Bytes as they are, into the results.
    void print(const QByteArray &bytes) const;

    /// A text on one line, without anything that a terminal would obey.
    static QString plain(const QString &text);
    /// The place of a finding; a dash where it has none.
    static QString shown(const Forms::FieldPath &path);

private:
    QIODevice &m_results;
    QIODevice &m_errors;
};

} // namespace App
