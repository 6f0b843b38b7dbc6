#pragma once

#include "bulk/bulkrow.h"
#include "widgets/tones.h"

#include <QListWidget>

namespace App {

/// All that is found about one row of a list, in words: why it was held back, its errors and advice,
/// what was left out. Enter on a line asks for its cell.
class BulkFindings : public QListWidget
{
    Q_OBJECT

public:
    explicit BulkFindings(QWidget *parent);

    void present(const BulkRow &row);

signals:
    void findingAsked(const Forms::FieldPath &path);

private:
    void add(Forms::Mark mark, const QString &text, const Forms::FieldPath &path = {});
    void ask();
};

} // namespace App
