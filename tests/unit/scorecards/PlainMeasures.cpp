#include "PlainMeasures.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <set>

using sakhi::test::CsvRow;

namespace {

double rupees(const CsvRow& row, const char* column) {
    return std::stod(row.at(column));
}

QDate dateOf(const std::string& iso) {
    return QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
}

/// ISO days compare as text; QDate moves a month's end as the import does.
std::string monthsLater(const std::string& iso, int months) {
    static std::map<std::pair<std::string, int>, std::string> known;
    std::string& later = known[{iso, months}];
    if (later.empty()) {
        later = dateOf(iso).addMonths(months).toString(Qt::ISODate).toStdString();
    }
    return later;
}

double slopeOf(const std::map<int, double>& points) {
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (const auto& [k, v] : points) {
        n += 1, x += k, y += v, xx += double(k) * k, xy += k * v;
    }
    return (n * xy - x * y) / (n * xx - x * x);
}

/// A loan worked through day by day as a person with a ledger would: a list of demands, payments laid on the
/// oldest.
struct Ledger {
    struct Demand {
        std::string dueOn;
        double amount = 0;
        double paid = 0;
        bool onTime = false;
    };
    std::vector<Demand> demands;
    double outstanding = 0;
    bool closed = false;
    std::string closedOn;
    double tolerance = 0;

    Ledger(const CsvRow& loan, const std::vector<CsvRow>& repayments, const std::string& asOf) {
        tolerance = loan.at("kind") == "internal" ? 10 : 0;
        outstanding = rupees(loan, "principal");
        const int n = std::stoi(loan.at("tenure_months"));
        const long double r = std::stold(loan.at("rate_pct_year")) / 1200;
        const long double grown = std::pow(1 + r, static_cast<long double>(n));
        const double emi = static_cast<double>(std::floor(outstanding * r * grown / (grown - 1) + 0.5L));
        double left = outstanding;
        for (int i = 0; i < n; ++i) {
            const double interest = static_cast<double>(std::floor(left * r + 0.5L + 1e-12L));
            const double principal = i == n - 1 ? left : std::min(left, emi - interest);
            left -= principal;
            demands.push_back({monthsLater(loan.at("first_due_on"), i), principal + interest, 0, false});
        }
        std::vector<CsvRow> paid;
        for (const CsvRow& row : repayments) {
            if (row.at("paid_on") <= asOf) {
                paid.push_back(row);
            }
        }
        std::stable_sort(paid.begin(), paid.end(),
                         [](auto& a, auto& b) { return a.at("paid_on") < b.at("paid_on"); });
        run(paid, asOf);
    }

    void run(const std::vector<CsvRow>& paid, const std::string& asOf) {
        std::size_t next = 0;
        for (auto& demand : demands) {
            if (demand.dueOn > asOf) {
                break;
            }
            for (; next < paid.size() && paid[next].at("paid_on") <= demand.dueOn; ++next) {
                take(paid[next]);
            }
            demand.onTime = closed || demand.amount - demand.paid <= tolerance;
        }
        for (; next < paid.size(); ++next) {
            take(paid[next]);
        }
        // What was still to fall due on the day of closing falls away.
        if (closed) {
            std::erase_if(demands, [this](const Demand& d) { return d.dueOn > closedOn; });
        }
        std::erase_if(demands, [&](const Demand& d) { return d.dueOn > asOf; });
        for (auto& demand : demands) {
            demand.paid = closed ? demand.amount : demand.paid;
        }
    }

    void take(const CsvRow& payment) {
        double money = rupees(payment, "principal") + rupees(payment, "interest");
        outstanding -= rupees(payment, "principal");
        for (auto& demand : demands) {
            const double part = std::min(money, demand.amount - demand.paid);
            demand.paid += part;
            money -= part;
        }
        if (outstanding == 0 && !closed) {
            closed = true;
            closedOn = payment.at("paid_on");
        }
    }

    [[nodiscard]] bool late30(const std::string& asOf) const {
        double arrears = 0;
        for (const auto& demand : demands) {
            arrears += demand.amount - demand.paid;
        }
        if (arrears <= tolerance) {
            return false;
        }
        double missing = 0;
        for (const auto& demand : demands) {
            missing += demand.amount - demand.paid;
            if (missing > tolerance) {
                return dateOf(demand.dueOn).daysTo(dateOf(asOf)) + 1 > 30;
            }
        }
        return false;
    }
};

}  // namespace

PlainMeasures::PlainMeasures(const QString& folder) {
    const auto read = [&](const char* file) {
        return sakhi::test::readCsv(folder + QLatin1Char('/') + QLatin1String(file));
    };
    for (const CsvRow& row : read("groups.csv")) {
        m_groups[row.at("group_code")] = row;
    }
    for (const CsvRow& row : read("opening.csv")) {
        m_openings[row.at("group_code")] = row;
    }
    for (const CsvRow& row : read("opening_members.csv")) {
        m_openingSavings[row.at("member_code")] = rupees(row, "savings");
    }
    for (const CsvRow& row : read("members.csv")) {
        m_members[row.at("group_code")].push_back(row);
    }
    for (const CsvRow& row : read("meetings.csv")) {
        m_meetings[row.at("group_code")].push_back(row);
    }
    for (const CsvRow& row : read("meeting_lines.csv")) {
        m_lines[row.at("group_code")].push_back(row);
    }
    for (const CsvRow& row : read("loans.csv")) {
        m_loans[row.at("group_code")].push_back(row);
    }
    for (const CsvRow& row : read("repayments.csv")) {
        m_repayments[row.at("loan_code")].push_back(row);
    }
}

std::vector<std::string> PlainMeasures::groups() const {
    std::vector<std::string> codes;
    for (const auto& [code, row] : m_groups) {
        codes.push_back(code);
    }
    return codes;
}

std::map<std::string, double> PlainMeasures::of(const std::string& group, const std::string& asOf) const {
    std::map<std::string, double> out;
    addMeetings(group, asOf, out);
    addLoans(group, asOf, out);
    addMembers(group, asOf, out);
    const auto mean = [&](const char* to, const char* a, const char* b) {
        if (out.contains(a) && out.contains(b)) {
            out[to] = (out[a] + out[b]) / 2;
        }
    };
    mean("principle_meetings", "meeting_regularity", "attendance_rate");
    mean("principle_lending", "lending_ratio", "borrowers_ratio");
    mean("principle_savings", "savings_regularity", "savings_regularity");
    mean("principle_repayment", "loan_repayment_rate", "loan_repayment_rate");
    return out;
}

void PlainMeasures::addMeetings(const std::string& group, const std::string& asOf,
                                std::map<std::string, double>& out) const {
    const std::string start = monthsLater(asOf, -12);
    double held = 0, roll = 0, present = 0, lines = 0, regular = 0, compulsory = 0, voluntary = 0,
           members = 0;
    std::vector<double> saved(12, 0.0);
    std::map<int, std::pair<double, double>> attendance, savings;
    const auto monthOf = [&](const std::string& day) {
        int k = 0;
        while (day > monthsLater(asOf, k - 11)) {
            ++k;
        }
        return k;
    };
    bool any = false;
    for (const CsvRow& row : m_meetings.at(group)) {
        any = any || row.at("held_on") <= asOf;
        held += row.at("held_on") > start && row.at("held_on") <= asOf;
    }
    // The cluster has one line for each member on the roll (its README): the lines count the roll.
    for (const CsvRow& row : m_lines.at(group)) {
        const std::string& day = row.at("held_on");
        if (day <= start || day > asOf) {
            continue;
        }
        const bool kept = rupees(row, "savings") >= rupees(m_groups.at(group), "compulsory_saving");
        roll += 1, lines += 1, present += row.at("present") == "1", regular += kept;
        compulsory += rupees(row, "savings"), voluntary += rupees(row, "voluntary_savings");
        const int k = monthOf(day);
        saved[static_cast<std::size_t>(k)] += rupees(row, "savings") + rupees(row, "voluntary_savings");
        attendance[k].first += row.at("present") == "1", attendance[k].second += 1;
        savings[k].first += kept, savings[k].second += 1;
    }
    for (const CsvRow& row : m_members.at(group)) {
        members += row.at("joined_on") <= asOf && (row.at("left_on").empty() || row.at("left_on") > asOf);
    }
    if (any) {
        // All groups meet monthly; a younger one is measured against the whole months since its formation.
        int lived = 12;
        while (lived > 1 && monthsLater(m_groups.at(group).at("formed_on"), lived) > asOf) {
            --lived;
        }
        out["meeting_regularity"] = std::min(100.0, 100 * held / lived);
    }
    if (held == 0) {
        return;
    }
    out["attendance_rate"] = 100 * present / roll;
    out["savings_regularity"] = 100 * regular / lines;
    out["compulsory_saving_per_member"] = compulsory / members;
    out["voluntary_saving_per_member"] = voluntary / members;
    out["savings_per_member"] = (compulsory + voluntary) / members;
    // Months that ended before the group was formed are none of its own.
    for (int k = 0; k < 11 && monthsLater(asOf, k - 11) < m_groups.at(group).at("formed_on"); ++k) {
        saved.erase(saved.begin());
    }
    const double mean = (compulsory + voluntary) / static_cast<double>(saved.size());
    double variance = 0;
    for (const double month : saved) {
        variance += (month - mean) * (month - mean) / static_cast<double>(saved.size());
    }
    out["budget_consistency"] = std::max(0.0, 100 - 100 * std::sqrt(variance) / mean);
    std::map<int, double> a, s;
    for (const auto& [k, v] : attendance) {
        a[k] = 100 * v.first / v.second;
        s[k] = 100 * savings[k].first / savings[k].second;
    }
    if (a.size() > 1) {
        out["attendance_trend"] = slopeOf(a);
        out["savings_trend"] = slopeOf(s);
    }
}

void PlainMeasures::addLoans(const std::string& group, const std::string& asOf,
                             std::map<std::string, double>& out) const {
    const std::string start = monthsLater(asOf, -12);
    double due = 0, paid = 0, count = 0, onTime = 0, outstanding = 0, lent = 0, late = 0;
    std::set<std::string> borrowers;
    std::map<int, std::pair<double, double>> months;
    for (const CsvRow& loan : m_loans.at(group)) {
        if (loan.at("disbursed_on") > asOf) {
            continue;
        }
        const Ledger ledger(loan, paymentsOf(loan), asOf);
        for (const auto& demand : ledger.demands) {
            if (demand.dueOn > start) {
                due += demand.amount, paid += demand.paid, count += 1, onTime += demand.onTime;
            }
        }
        outstanding += ledger.outstanding;
        late += ledger.late30(asOf) ? ledger.outstanding : 0;
        if (loan.at("kind") == "internal") {
            lent += ledger.outstanding;
            if (!ledger.closed || ledger.closedOn > start) {
                borrowers.insert(loan.at("member_code"));
            }
        }
        for (int k = 0; k < 12; ++k) {
            const std::string end = monthsLater(asOf, k - 11);
            if (loan.at("disbursed_on") > end) {
                continue;
            }
            for (const auto& demand : Ledger(loan, paymentsOf(loan), end).demands) {
                if (demand.dueOn > monthsLater(asOf, k - 12)) {
                    months[k].first += demand.paid, months[k].second += demand.amount;
                }
            }
        }
    }
    if (due > 0) {
        out["loan_repayment_rate"] = 100 * paid / due;
        out["on_time_ratio"] = 100 * onTime / count;
    }
    std::map<int, double> trend;
    for (const auto& [k, v] : months) {
        trend[k] = 100 * v.first / v.second;
    }
    if (trend.size() > 1) {
        out["repayment_trend"] = slopeOf(trend);
    }
    if (outstanding > 0) {
        out["par_30"] = 100 * late / outstanding;
    }
    if (m_meetings.at(group).front().at("held_on") > asOf) {
        return;
    }
    double members = 0, borrowing = 0;
    for (const CsvRow& row : m_members.at(group)) {
        if (row.at("joined_on") <= asOf && (row.at("left_on").empty() || row.at("left_on") > asOf)) {
            members += 1;
            borrowing += borrowers.contains(row.at("member_code"));
        }
    }
    out["borrowers_ratio"] = 100 * borrowing / members;
    out["lending_ratio"] = std::min(100.0, 100 * lent / ownFunds(group, asOf));
}

const std::vector<CsvRow>& PlainMeasures::paymentsOf(const CsvRow& loan) const {
    static const std::vector<CsvRow> kNone;
    const auto found = m_repayments.find(loan.at("loan_code"));
    return found == m_repayments.end() ? kNone : found->second;
}

/// Savings + surplus: what was brought in, what members paid in beside principal, less what was spent.
double PlainMeasures::ownFunds(const std::string& group, const std::string& asOf) const {
    double funds = rupees(m_openings.at(group), "surplus");
    for (const CsvRow& row : m_members.at(group)) {
        funds += m_openingSavings.at(row.at("member_code"));
    }
    for (const CsvRow& row : m_lines.at(group)) {
        if (row.at("held_on") <= asOf) {
            for (const char* column : {"savings", "voluntary_savings", "interest_repaid", "fine"}) {
                funds += rupees(row, column);
            }
        }
    }
    for (const CsvRow& row : m_meetings.at(group)) {
        funds -= row.at("held_on") <= asOf ? rupees(row, "expenses") : 0;
    }
    for (const CsvRow& loan : m_loans.at(group)) {
        for (const CsvRow& row : paymentsOf(loan)) {
            funds -=
                row.at("mode") != "meeting_cash" && row.at("paid_on") <= asOf ? rupees(row, "interest") : 0;
        }
    }
    return funds;
}

void PlainMeasures::addMembers(const std::string& group, const std::string& asOf,
                               std::map<std::string, double>& out) const {
    const std::string start = monthsLater(asOf, -12);
    double left = 0, atStart = 0;
    for (const CsvRow& row : m_members.at(group)) {
        const std::string& gone = row.at("left_on");
        left += !gone.empty() && gone > start && gone <= asOf;
        atStart += row.at("joined_on") <= start && (gone.empty() || gone > start);
    }
    if (atStart > 0) {
        out["member_turnover"] = 100 * left / atStart;
    }
}
