#pragma once

#include "books/Journal.h"

#include <vector>

namespace sakhi::books {

/// A correction as vouchers of its own day: for each entry one that reverses what stood and one that enters
/// what stands now. Entries of nothing are left out.
std::vector<Voucher> correctionVouchers(const domain::Correction& correction,
                                        const domain::GroupRecords& records);

/// What a correction does to the cash box: what it puts in less what it takes out.
base::Money cashEffect(const domain::Correction& correction, const domain::GroupRecords& records);

}  // namespace sakhi::books
