#pragma once

#include "security/FieldSealer.h"
#include "store/PersonalFields.h"
#include "unit/store/StoreBench.h"

namespace sakhi::test {

/// One group with two members, a loan, two meetings and what follows, in a store whose key is at hand. Names
/// are made up.
class Village {
public:
    Village();

    bool write(const std::vector<wire::OpBody>& ops) { return m_bench.write(*m_store, ops).has_value(); }
    domain::Sealed seal(const store::PersonalField& field, const base::Uuid& row, std::string_view text) {
        return *m_sealer.seal(field.at(row), text);
    }
    store::Connection& reader() { return m_store->reader(); }
    store::FieldOpener opener() { return store::openerOf(m_sealer); }
    StoreBench& bench() { return m_bench; }

    bool writeRecords();

    domain::GroupId group;
    domain::MemberId lata, asha;
    domain::LoanId loan, bankLoan;
    domain::MeetingId first, second;

private:
    StoreBench m_bench;
    std::unique_ptr<store::Store> m_store;
    security::KeyRing m_ring;
    security::FieldSealer m_sealer;
};

}  // namespace sakhi::test
