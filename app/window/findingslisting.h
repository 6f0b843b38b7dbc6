#pragma once

#include "formats/document.h"

#include <QObject>

namespace Forms {
class CustomerModel;
class FindingsList;
} // namespace Forms

namespace App {

/// Keeps the list above the form true: after a failed Submit, a refusal or a loaded file it says
/// what is left to look at, and it goes when nothing is.
class FindingsListing : public QObject
{
    Q_OBJECT

public:
    enum class About { Nothing, Submit, Service, File };

    FindingsListing(Forms::CustomerModel &model, Forms::FindingsList &list, QObject *parent);

    /// A remark on one line: "Line 21: TradingName “Shop”: …".
    static QString remarkLine(const Forms::Remark &remark);

    void show(About about);
    /// A loaded file: its findings and what could not be taken from it.
    void showFile(const QString &name, const QList<Forms::Remark> &remarks);

private:
    void refresh();
    QString heading(int errors, int all) const;

    Forms::CustomerModel &m_model;
    Forms::FindingsList &m_list;
    About m_about = About::Nothing;
    QString m_fileName;
    QList<Forms::Remark> m_remarks;
};

} // namespace App
