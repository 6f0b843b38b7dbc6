#pragma once

#include "bulk/bulksheet.h"

/// Lists of customers for tests, with a column each for customerExtId, communicationNumber, firstName
/// and lastName.
namespace Lists {

/// What is judged by: customers that lack nothing but what the list has.
App::BulkTerms plainTerms();
/// A list of so many customers: EXT1;COM1;Ada;Lovelace and so on.
QByteArray customers(int count, int from = 1);
/// Reads a list and makes its rows.
void openList(App::BulkSheet &sheet, const QByteArray &content);

} // namespace Lists
