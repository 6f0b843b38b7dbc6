#pragma once

#include "contract/record.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

namespace Support {

class Desk;

/// Tells on standard output, a line each, what a clerk sees: every change of every field of the
/// customer in the form, what is submitted, and each outcome. Written at once, so that all that was
/// told before a kill can be read: milliseconds of the steady clock, what, customer, path, value.
class Reporter : public QObject
{
    Q_OBJECT

public:
    explicit Reporter(Desk &desk);

    static void tell(const QByteArray &what, const QString &customer = {}, const QString &path = {},
                     const QString &value = {});

private:
    void tellChanges();

    Desk &m_desk;
    QHash<QString, QMap<QString, QString>> m_told; ///< by customerExtId, what each path held
};

} // namespace Support
