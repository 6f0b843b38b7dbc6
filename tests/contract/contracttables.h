#pragma once

#include <QString>
#include <QStringList>

/// Reads the tables under "Fields" of the contract's document, a line for each field in a form
/// that the catalogue can be written in too.
namespace ContractTables {

/// The document itself where it lies in a folder `shared` beside or above the sources; else empty.
QString documentFile();
/// The copy of its chapter "Fields" that is kept with the tests.
QString copyFile();

/// "firstName: text, M, INDIVIDUAL" or "listAddress.city: text", sorted.
QStringList fieldLines(const QString &fileName);
/// "Address" for listAddress and so on, as "listAddress: Address", sorted.
QStringList rowElementLines(const QString &fileName);

} // namespace ContractTables
