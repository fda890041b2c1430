#include "screens/meeting/MeetingPresenter.h"

#include "services/MeetingDrafts.h"

#include <algorithm>

namespace sakhi::screens {

using base::Money;
using books::MeetingSheet;
using books::SheetLine;
using domain::Attendance;

namespace {

std::string tagOf(int row, AmountField field) {
    return "cell." + std::to_string(row) + "." + std::to_string(static_cast<int>(field));
}

/// Gives each loan what is due on it, the oldest first; what is left goes to the first.
void spread(SheetLine& line, Money amount) {
    for (auto& repayment : line.repayments) {
        repayment.paid = std::min(amount, repayment.due);
        repayment.interest.reset();
        amount -= repayment.paid;
    }
    if (!line.repayments.empty()) {
        line.repayments.front().paid += amount;
    }
}

int numberIn(const std::string& resolution, const std::string& prefix) {
    if (!resolution.starts_with(prefix)) {
        return 0;
    }
    const std::string tail = resolution.substr(prefix.size());
    const bool digits = !tail.empty() && tail.size() < 6 &&
                        std::ranges::all_of(tail, [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::stoi(tail) : 0;
}

}  // namespace

void MeetingPresenter::keepInForm(const std::string& field, const std::string& text) {
    const auto at = m_state.forms.find(field);
    if (at == m_state.forms.end() || at->second != text) {
        m_state.forms[field] = text;
        keep();
    }
}

void MeetingPresenter::forgetForm(const std::string& prefix) {
    std::erase_if(m_state.forms, [&](const auto& one) { return one.first.starts_with(prefix); });
}

void MeetingPresenter::dropForm(const std::string& prefix) {
    forgetForm(prefix);
    const auto kept = services::formsOf(m_kept);
    const auto at = kept.lower_bound(prefix);
    if (at != kept.end() && at->first.starts_with(prefix)) {
        keep();
    }
}

void MeetingPresenter::setAttendance(int row, Attendance attendance) {
    edit({}, [&](MeetingSheet& sheet) {
        auto& line = sheet.lines[static_cast<std::size_t>(row)];
        if (line.attendance != attendance) {
            line = books::withAttendance(m_state.desk.basis(), sheet, line, attendance);
        }
    });
}

void MeetingPresenter::setAmount(int row, AmountField field, Money amount) {
    edit(tagOf(row, field), [&](MeetingSheet& sheet) {
        auto& line = sheet.lines[static_cast<std::size_t>(row)];
        switch (field) {
            case AmountField::savings:
                line.savings = amount;
                break;
            case AmountField::voluntary:
                line.voluntarySavings = amount;
                break;
            case AmountField::paid:
                spread(line, amount);
                break;
            case AmountField::fine:
                line.fine = amount;
                break;
        }
    });
}

Money MeetingPresenter::amount(int row, AmountField field) const {
    const auto& line = m_state.sheet.lines[static_cast<std::size_t>(row)];
    switch (field) {
        case AmountField::savings:
            return line.savings;
        case AmountField::voluntary:
            return line.voluntarySavings;
        case AmountField::fine:
            return line.fine;
        case AmountField::paid:
            break;
    }
    Money sum;
    for (const auto& repayment : line.repayments) {
        sum += repayment.paid;
    }
    return sum;
}

void MeetingPresenter::setLine(const SheetLine& line) {
    edit({}, [&](MeetingSheet& sheet) {
        const auto at = std::ranges::find(sheet.lines, line.member, &SheetLine::member);
        if (at != sheet.lines.end()) {
            *at = line;
        }
    });
}

void MeetingPresenter::addRow(const domain::MemberId& id) {
    const auto* who = member(id);
    const bool stands =
        std::ranges::find(m_state.sheet.lines, id, &SheetLine::member) != m_state.sheet.lines.end();
    if (who != nullptr && !stands) {
        edit({}, [&](MeetingSheet& sheet) {
            sheet.lines.push_back(books::prefilledLine(m_state.desk.basis(), *who, sheet.heldOn));
        });
    }
}

void MeetingPresenter::setNotes(Money note, int number) {
    edit("notes." + base::formatPlain(note), [&](MeetingSheet& sheet) {
        domain::CashCount count = sheet.counted.value_or(domain::CashCount{});
        std::erase_if(count.notes, [&](const domain::NoteCount& one) { return one.note == note; });
        if (number > 0) {
            count.notes.push_back({note, Money::paise(note.inPaise() * number)});
            std::ranges::sort(count.notes, std::ranges::greater(), &domain::NoteCount::note);
        }
        count.total = Money();
        for (const auto& one : count.notes) {
            count.total += one.amount;
        }
        sheet.counted = count;
    });
}

void MeetingPresenter::setCounted(std::optional<Money> total) {
    edit("counted", [&](MeetingSheet& sheet) {
        sheet.counted = total ? std::optional(domain::CashCount{*total, {}}) : std::nullopt;
    });
}

void MeetingPresenter::grant(books::GrantedLoan loan, const std::string& words) {
    edit({}, [&](MeetingSheet& sheet) {
        sheet.resolutions.push_back({loan.resolutionNo, words, loan.member, {}});
        sheet.loans.push_back(std::move(loan));
    });
}

books::GrantedLoan MeetingPresenter::newLoan() {
    books::GrantedLoan loan;
    loan.loan = domain::LoanId{newId()};
    constexpr int kMonths = 12;
    const base::Rate usual = m_state.desk.books->records.group.internalMonthlyRate;
    loan.yearlyRate = base::Rate::basisPoints(usual.inBasisPoints() * kMonths);
    loan.firstDueOn = base::addMonths(m_state.sheet.heldOn, 1);
    loan.resolutionNo = nextResolution();
    return loan;
}

books::GrantedLoan MeetingPresenter::loanOf(const services::ApplicationRow& request) {
    books::GrantedLoan loan = newLoan();
    loan.member = request.member.id;
    loan.purpose = request.purpose;
    loan.principal = request.amount;
    loan.tenureMonths = request.months;
    loan.application = request.id;
    return loan;
}

std::string MeetingPresenter::nextResolution() const {
    const std::string prefix = std::to_string(m_state.desk.number) + "/";
    int last = 0;
    for (const auto& one : m_state.sheet.resolutions) {
        last = std::max(last, numberIn(one.number, prefix));
    }
    return prefix + std::to_string(last + 1);
}

base::Uuid MeetingPresenter::newId() {
    return base::makeUuidV7(m_context.workspace->clock().nowMs(), m_context.workspace->entropy());
}

const domain::Member* MeetingPresenter::member(const domain::MemberId& id) const {
    return m_state.desk.books == nullptr ? nullptr : m_state.desk.books->member(id);
}

std::vector<const domain::Member*> MeetingPresenter::withoutRow() const {
    std::vector<const domain::Member*> out;
    if (m_state.desk.books != nullptr) {
        for (const auto& one : m_state.desk.books->records.members) {
            const bool stands = std::ranges::find(m_state.sheet.lines, one.id, &SheetLine::member) !=
                                m_state.sheet.lines.end();
            if (one.onRoll(m_state.sheet.heldOn) && !stands) {
                out.push_back(&one);
            }
        }
    }
    return out;
}

}  // namespace sakhi::screens
