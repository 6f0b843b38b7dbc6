#pragma once

#include "contract/result.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace App {

class StoreThread;

enum class ExportFormat { Json, Xml };

/// Writes stored customers in clear to a folder, a file each, named by their external ids. Works in
/// the store's thread, one customer at a time so that drafts are stored in between, and never
/// replaces a file that is there.
class DraftExport : public QObject
{
    Q_OBJECT

public:
    DraftExport(StoreThread &store, const QString &folder, ExportFormat format, QObject *parent);

    /// Writes these one after the other; finished() or failed() follows. To be called once.
    void start(const QList<qint64> &ids);

    /// The external id with what every file system takes: other characters are underlines.
    static QString safeName(const QString &customerExtId);

signals:
    /// `leftOut` are names, and why: of what was wiped or does not open.
    void finished(int written, const QStringList &leftOut);
    /// Nothing more can be written. Codes store.closed, export.notWritten.
    void failed(int written, const Forms::Failure &failure);

private:
    void next();
    void take(const Forms::Result<QString> &leftOut);

    StoreThread &m_store;
    QString m_folder;
    ExportFormat m_format;
    QList<qint64> m_ids;
    int m_written = 0;
    QStringList m_leftOut;
};

} // namespace App
