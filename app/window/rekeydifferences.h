#pragma once

#include "contract/fieldpath.h"
#include "window/textdifference.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace App {

/// Shows each field that was typed differently the second time, one text above the other with what
/// differs marked, and asks which one is right. It prefers neither.
class RekeyDifferences : public QWidget
{
    Q_OBJECT

public:
    struct Difference
    {
        Forms::FieldPath path;
        QString first;
        QString second;
    };

    RekeyDifferences(const QList<Difference> &differences, QWidget *parent);

    /// Whether the clerk has chosen for every field.
    bool isDecided() const;
    /// What was chosen.
    QHash<Forms::FieldPath, QString> chosen() const;

signals:
    /// The clerk has chosen for a field.
    void decided();

private:
    QButtonGroup *addField(QGridLayout *grid, const Difference &difference);
    QString marked(const TextDifference::Pieces &pieces) const;

    QList<Difference> m_differences;
    QList<QButtonGroup *> m_choices; ///< one for each difference
};

} // namespace App
