#include "records/PackedRows.h"

#include "records/Draft.h"

#include <concepts>

namespace sakhi::records {

namespace {

// Each kind of row is told once; packing and unpacking follow the same words.

template <class Coder, class Row>
requires std::same_as<std::remove_const_t<Row>, MeetingRow>
void code(Coder& coder, Row& row) {
    coder.line(row.line);
    coder.day(row.heldOn);
    coder.flags(row.faulty, row.amountsKnown, row.openingKnown, row.closingKnown, row.loansKnown);
    coder.money(row.openingCash);
    coder.money(row.bankWithdrawn);
    coder.money(row.bankDeposited);
    coder.money(row.loansDisbursed);
    coder.money(row.expenses);
    coder.money(row.closingCash);
    coder.text(row.place);
    coder.text(row.resolution);
    coder.id(row.id.value);
}

template <class Coder, class Row>
requires std::same_as<std::remove_const_t<Row>, LineRow>
void code(Coder& coder, Row& row) {
    coder.line(row.line);
    coder.place(row.member);
    coder.day(row.heldOn);
    coder.flags(row.present, row.amountsKnown, row.repaidKnown, row.faulty);
    coder.money(row.savings);
    coder.money(row.voluntary);
    coder.money(row.principal);
    coder.money(row.interest);
    coder.money(row.fine);
}

template <class Coder, class Row>
requires std::same_as<std::remove_const_t<Row>, RepaymentRow>
void code(Coder& coder, Row& row) {
    coder.line(row.line);
    coder.place(row.loan);
    coder.day(row.paidOn);
    coder.choice(row.mode);
    coder.flags(row.modeKnown, row.amountsKnown, row.faulty);
    coder.money(row.principal);
    coder.money(row.interest);
}

template <class Coder, class Row>
requires std::same_as<std::remove_const_t<Row>, EntryRow>
void code(Coder& coder, Row& row) {
    coder.line(row.line);
    coder.place(row.member);
    coder.day(row.heldOn);
    coder.choice(row.kind);
    coder.choice(row.account);
    coder.money(row.amount);
    coder.text(row.note);
}

}  // namespace

template <class Row>
void PackedRows<Row>::add(const Row& row) {
    RowPacker packer(m_bytes, m_last);
    code(packer, row);
    ++m_size;
}

template <class Row>
std::vector<Row> PackedRows<Row>::unpack() const {
    std::vector<Row> rows(m_size);
    RowUnpacker unpacker(m_bytes);
    for (Row& row : rows) {
        code(unpacker, row);
    }
    return rows;
}

namespace {

template <class Row>
PackedRows<Row> packed(const std::vector<Row>& rows) {
    PackedRows<Row> out;
    for (const Row& row : rows) {
        out.add(row);
    }
    out.trim();
    return out;
}

}  // namespace

GroupRows PackedGroup::unpack() const {
    return {meetings.unpack(), lines.unpack(), repayments.unpack(), entries.unpack()};
}

void PackedGroup::trim() {
    meetings.trim();
    lines.trim();
    repayments.trim();
    entries.trim();
}

PackedGroup pack(const GroupRows& rows) {
    return {packed(rows.meetings), packed(rows.lines), packed(rows.repayments), packed(rows.entries)};
}

template class PackedRows<MeetingRow>;
template class PackedRows<LineRow>;
template class PackedRows<RepaymentRow>;
template class PackedRows<EntryRow>;

}  // namespace sakhi::records
