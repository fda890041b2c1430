#include "services/MeetingDrafts.h"

#include <algorithm>
#include <charconv>
#include <type_traits>

namespace sakhi::services {

using base::Date;
using base::Money;
using books::MeetingSheet;
using books::SheetLine;

namespace {

// A value of each kind as text, and back. Nothing comes back where the text says nothing.

std::string textOf(const std::string& value) {
    return value;
}
std::string textOf(Money value) {
    return base::formatPlain(value);
}
std::string textOf(Date value) {
    return base::formatIso(value);
}
std::string textOf(int value) {
    return std::to_string(value);
}
std::string textOf(base::Rate value) {
    return std::to_string(value.inBasisPoints());
}
template <class Tag>
std::string textOf(const base::Id<Tag>& value) {
    return base::toText(value.value);
}
template <class E>
requires std::is_enum_v<E> std::string textOf(E value) {
    return std::string(base::keyOf(value));
}
template <class T>
std::string textOf(const std::optional<T>& value) {
    return value ? textOf(*value) : std::string();
}

void take(const std::string& text, std::string& value) {
    value = text;
}
void take(const std::string& text, Money& value) {
    value = base::parsePlain(text).value_or(value);
}
void take(const std::string& text, Date& value) {
    value = base::parseIsoDate(text).value_or(value);
}
void take(const std::string& text, int& value) {
    std::from_chars(text.data(), text.data() + text.size(), value);
}
void take(const std::string& text, base::Rate& value) {
    int points = value.inBasisPoints();
    take(text, points);
    value = base::Rate::basisPoints(points);
}
template <class Tag>
void take(const std::string& text, base::Id<Tag>& value) {
    value.value = base::parseUuid(text).value_or(value.value);
}
template <class E>
requires std::is_enum_v<E>
void take(const std::string& text, E& value) {
    value = base::fromKey<E>(text).value_or(value);
}
template <class T>
void take(const std::string& text, std::optional<T>& value) {
    if (text.empty()) {
        value.reset();
        return;
    }
    T read{};
    take(text, read);
    value = read;
}

/// Writes every value it is shown into fields.
class Writer {
public:
    explicit Writer(DraftFields& fields) : m_fields(fields) {}

    template <class T>
    void at(const std::string& name, T& value) {
        m_fields[name] = textOf(value);
    }
    template <class T>
    void size(const std::string& name, std::vector<T>& list) {
        m_fields[name] = std::to_string(list.size());
    }

private:
    DraftFields& m_fields;
};

/// Changes every value it is shown to what the fields say.
class Reader {
public:
    explicit Reader(const DraftFields& fields) : m_fields(fields) {}

    template <class T>
    void at(const std::string& name, T& value) {
        if (const auto found = m_fields.find(name); found != m_fields.end()) {
            take(found->second, value);
        }
    }
    template <class T>
    void size(const std::string& name, std::vector<T>& list) {
        int count = static_cast<int>(list.size());
        at(name, count);
        constexpr int kMost = 500;
        list.resize(static_cast<std::size_t>(std::clamp(count, 0, kMost)));
    }

private:
    const DraftFields& m_fields;
};

template <class Way, class T, class Each>
void walkList(Way& way, const std::string& name, std::vector<T>& list, const Each& each) {
    way.size(name, list);
    for (std::size_t i = 0; i < list.size(); ++i) {
        each(list[i], name + "." + std::to_string(i) + ".");
    }
}

template <class Way>
void walkLine(Way& way, SheetLine& line) {
    const std::string at = "line." + textOf(line.member) + ".";
    way.at(at + "attendance", line.attendance);
    way.at(at + "savings", line.savings);
    way.at(at + "voluntary", line.voluntarySavings);
    way.at(at + "withdrawn", line.compulsoryWithdrawal);
    way.at(at + "voluntary_withdrawn", line.voluntaryWithdrawal);
    way.at(at + "fine", line.fine);
    way.at(at + "waived", line.fineWaived);
    way.at(at + "brought_by", line.broughtBy);
    for (auto& repayment : line.repayments) {
        way.at(at + "paid." + textOf(repayment.loan), repayment.paid);
        way.at(at + "interest." + textOf(repayment.loan), repayment.interest);
    }
}

template <class Way>
void walkLoans(Way& way, MeetingSheet& sheet) {
    walkList(way, "loans", sheet.loans, [&](books::GrantedLoan& loan, const std::string& at) {
        way.at(at + "id", loan.loan);
        way.at(at + "member", loan.member);
        way.at(at + "purpose", loan.purpose);
        way.at(at + "principal", loan.principal);
        way.at(at + "rate", loan.yearlyRate);
        way.at(at + "method", loan.method);
        way.at(at + "months", loan.tenureMonths);
        way.at(at + "first_due", loan.firstDueOn);
        way.at(at + "fund", loan.fund);
        way.at(at + "resolution", loan.resolutionNo);
        way.at(at + "application", loan.application);
    });
    walkList(way, "bank_repayments", sheet.bankRepayments,
             [&](books::BankRepayment& paid, const std::string& at) {
                 way.at(at + "loan", paid.loan);
                 way.at(at + "on", paid.paidOn);
                 way.at(at + "principal", paid.principal);
                 way.at(at + "interest", paid.interest);
                 way.at(at + "mode", paid.mode);
             });
    walkList(way, "bank_loans", sheet.bankLoans, [&](books::BankLoanReceived& loan, const std::string& at) {
        way.at(at + "id", loan.loan);
        way.at(at + "code", loan.code);
        way.at(at + "purpose", loan.purpose);
        way.at(at + "principal", loan.principal);
        way.at(at + "rate", loan.yearlyRate);
        way.at(at + "method", loan.method);
        way.at(at + "months", loan.tenureMonths);
        way.at(at + "on", loan.disbursedOn);
        way.at(at + "first_due", loan.firstDueOn);
        way.at(at + "application", loan.application);
    });
}

/// The count is none, a total, or notes too.
template <class Way>
void walkCount(Way& way, MeetingSheet& sheet) {
    std::string total = sheet.counted ? textOf(sheet.counted->total) : std::string();
    way.at("counted", total);
    if (total.empty()) {
        sheet.counted.reset();
        return;
    }
    if (!sheet.counted) {
        sheet.counted.emplace();
    }
    take(total, sheet.counted->total);
    walkList(way, "notes", sheet.counted->notes, [&](domain::NoteCount& note, const std::string& at) {
        way.at(at + "note", note.note);
        way.at(at + "amount", note.amount);
    });
}

template <class Way>
void walk(Way& way, MeetingSheet& sheet) {
    way.at("group", sheet.group);
    way.at("kind", sheet.kind);
    way.at("held_on", sheet.heldOn);
    way.at("place", sheet.place);
    way.at("chair", sheet.chair);
    for (auto& line : sheet.lines) {
        walkLine(way, line);
    }
    walkList(way, "others", sheet.others, [&](domain::OtherItem& item, const std::string& at) {
        std::string bank = item.atBank ? "1" : "0";
        way.at(at + "head", item.head);
        way.at(at + "amount", item.amount);
        way.at(at + "bank", bank);
        way.at(at + "member", item.member);
        way.at(at + "note", item.note);
        item.atBank = bank == "1";
    });
    way.at("bank_withdrawn", sheet.bankWithdrawn);
    way.at("bank_deposited", sheet.bankDeposited);
    walkLoans(way, sheet);
    walkList(way, "resolutions", sheet.resolutions, [&](domain::Resolution& one, const std::string& at) {
        way.at(at + "number", one.number);
        way.at(at + "text", one.text);
        way.at(at + "proposer", one.proposedBy);
        way.at(at + "seconder", one.secondedBy);
    });
    walkCount(way, sheet);
    way.at("difference_reason", sheet.differenceReason);
    way.at("next_on", sheet.nextOn);
    way.at("reason", sheet.reason);
}

std::string rowsOf(const MeetingSheet& sheet) {
    std::string out;
    for (const auto& line : sheet.lines) {
        out += textOf(line.member) + ' ';
    }
    return out;
}

/// The rows that stood, each as prefilled: in a meeting between meetings they were added one by one.
void restoreRows(const books::SheetBasis& basis, const std::string& rows, MeetingSheet& sheet) {
    constexpr std::size_t kIdLength = 36;
    std::vector<SheetLine> lines;
    for (std::size_t at = 0; at + kIdLength <= rows.size(); at += kIdLength + 1) {
        domain::MemberId id;
        take(rows.substr(at, kIdLength), id);
        const auto known = std::ranges::find(sheet.lines, id, &SheetLine::member);
        const auto member = std::ranges::find(basis.records.members, id, &domain::Member::id);
        if (known != sheet.lines.end()) {
            lines.push_back(*known);
        } else if (member != basis.records.members.end()) {
            lines.push_back(books::prefilledLine(basis, *member, sheet.heldOn));
        }
    }
    sheet.lines = std::move(lines);
}

template <class T>
T valueOf(const DraftFields& fields, const char* name, T value = {}) {
    Reader(fields).at(name, value);
    return value;
}

constexpr std::string_view kForm = "form.";
constexpr char kTyped = '=';

}  // namespace

bool isFormField(std::string_view field) {
    return field.starts_with(kForm);
}

DraftFields formFields(const DraftFields& forms) {
    DraftFields fields;
    for (const auto& [name, text] : forms) {
        fields[std::string(kForm) + name] = kTyped + text;
    }
    return fields;
}

DraftFields formsOf(const DraftFields& fields) {
    DraftFields forms;
    for (const auto& [field, text] : fields) {
        if (isFormField(field) && !text.empty()) {
            forms[field.substr(kForm.size())] = text.substr(1);
        }
    }
    return forms;
}

DraftFields fieldsOf(const MeetingSheet& sheet) {
    DraftFields fields;
    MeetingSheet copy = sheet;
    Writer writer(fields);
    walk(writer, copy);
    fields["rows"] = rowsOf(sheet);
    return fields;
}

MeetingSheet resumed(const books::SheetBasis& basis, const domain::MeetingId& meeting,
                     const DraftFields& fields) {
    auto sheet = books::prefilled(basis, valueOf(fields, "kind", domain::MeetingKind::regular), dayOf(fields),
                                  meeting);
    if (const auto rows = fields.find("rows"); rows != fields.end()) {
        restoreRows(basis, rows->second, sheet);
    }
    Reader reader(fields);
    walk(reader, sheet);
    return sheet;
}

domain::GroupId groupOf(const DraftFields& fields) {
    return valueOf<domain::GroupId>(fields, "group");
}

Date dayOf(const DraftFields& fields) {
    return valueOf(fields, "held_on", base::earliestDate());
}

}  // namespace sakhi::services
