#pragma once

#include "Cli.h"
#include "books/Statements.h"
#include "services/queries/RecordsQuery.h"

namespace sakhi::cli {

/// The cash book or the bank book as rows, each with the names of its entries as `reverse` takes them.
Answer cashBook(const books::Book& book, const services::GroupBooks& books);

}  // namespace sakhi::cli
