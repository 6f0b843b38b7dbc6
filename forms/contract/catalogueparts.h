#pragma once

#include "contract/field.h"

#include <QCoreApplication>

/// The pieces of the catalogue, a file each; Catalogue::fields() puts them in the form's order.
namespace Forms::CatalogueParts {

QList<Field> identifyingFields();
QList<Field> requestFields();
QList<Field> commonFields();
QList<Field> individualFields();
QList<Field> organizationFields();
QList<Field> rowsFields();

} // namespace Forms::CatalogueParts
