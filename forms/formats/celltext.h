#pragma once

#include "contract/classifier.h"
#include "contract/codefinder.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <map>

namespace Forms {

/// Reads the cell of a list or of a spreadsheet's row as the form reads what is typed: dates in any
/// usual way of writing, codes by their names, yes and no as words, numbers with their separators.
/// What it cannot read stays as it is, for the checks to speak of. Guesses nothing from a part of a
/// name. Remembers what it has read, hence is for one thread at a time.
class CellText
{
public:
    /// `classifiers` as in Rules; days and names are read as the locale writes them.
    CellText(const QHash<CodeSet, Classifier> &classifiers, const QDate &today,
             const QLocale &locale = {});

    /// The text of a field of any kind but Choices and Rows.
    QString value(const Field &field, const QString &cell) const;
    /// Several codes with commas, semicolons, bars or line ends between them.
    QStringList choices(const Field &field, const QString &cell) const;

private:
    QString code(CodeSet set, const QString &text) const;
    QString date(const Field &field, const QString &text) const;
    static QString boolean(const QString &text);

    QHash<CodeSet, Classifier> m_classifiers;
    QDate m_today;
    QLocale m_locale;
    mutable std::map<CodeSet, CodeFinder> m_finders; ///< made when first asked for
    mutable QHash<std::pair<int, QString>, QString>
        m_codes; ///< by set and text; a list repeats its countries
};

} // namespace Forms
