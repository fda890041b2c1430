#include "base/Text.h"
#include "records/TableReader.h"

#include <charconv>

namespace sakhi::records {

using base::Money;

namespace {

constexpr std::size_t kLongestCode = 64;

/// Whole rupees of up to nine digits: nearly every amount. None where it is written otherwise.
std::optional<Money> wholeRupees(std::string_view text) {
    if (text.empty() || text.size() > 9) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return Money::rupees(value);
}

}  // namespace

std::string_view TableReader::cell(std::size_t column) const {
    return m_unreadable[column] ? std::string_view() : base::trimmed(m_csv.fields()[m_places[column]]);
}

bool TableReader::needed(std::size_t column, std::string_view text, Need need) {
    if (text.empty() && need == Need::must && !m_unreadable[column]) {
        flaw(column, FaultCode::valueMissing);
    }
    return !text.empty();
}

std::string_view TableReader::code(std::size_t column, Need need) {
    const std::string_view found = cell(column);
    if (!needed(column, found, need)) {
        return {};
    }
    if (found.size() > kLongestCode) {
        flaw(column, FaultCode::codeTooLong, {std::to_string(kLongestCode)});
        return {};
    }
    return found;
}

std::string TableReader::text(std::size_t column, Need need) {
    if (m_unreadable[column] || !needed(column, cell(column), need)) {
        return {};
    }
    return std::string(m_csv.fields()[m_places[column]]);
}

std::optional<Money> TableReader::money(std::size_t column, Need need) {
    const std::string_view text = cell(column);
    if (const auto quick = wholeRupees(text)) {
        return quick;
    }
    if (!needed(column, text, need)) {
        return std::nullopt;
    }
    const auto amount = base::parsePlain(text);
    if (!amount) {
        const bool large = amount.error().code == base::ErrorCode::outOfRange;
        flaw(column, large ? FaultCode::moneyTooLarge : FaultCode::notMoney);
        return std::nullopt;
    }
    if (amount->isNegative()) {
        flaw(column, FaultCode::moneyNegative);
        return std::nullopt;
    }
    return *amount;
}

std::optional<Money> TableReader::positiveMoney(std::size_t column) {
    const auto amount = money(column);
    if (amount && amount->isZero()) {
        flaw(column, FaultCode::notPositive);
        return std::nullopt;
    }
    return amount;
}

Day TableReader::day(std::size_t column, Need need) {
    const std::string_view text = cell(column);
    if (!needed(column, text, need)) {
        return kNoDay;
    }
    const auto found = readDay(text);
    if (!found) {
        flaw(column, FaultCode::notDate);
        return kNoDay;
    }
    m_days.push_back({found->form, column});
    return found->day;
}

Day TableReader::pastDay(std::size_t column, Need need) {
    const Day found = day(column, need);
    if (found != kNoDay && found > m_today) {
        flaw(column, FaultCode::dateInFuture);
        return kNoDay;
    }
    return found;
}

std::optional<base::Rate> TableReader::rate(std::size_t column, int perYear) {
    const std::string_view text = cell(column);
    if (!needed(column, text, Need::must)) {
        return std::nullopt;
    }
    const auto found = base::parsePercent(text);
    if (!found) {
        flaw(column, FaultCode::notRate);
        return std::nullopt;
    }
    if (found->inBasisPoints() < 0 ||
        found->inBasisPoints() * perYear > domain::kHighestYearlyRate.inBasisPoints()) {
        flaw(column, FaultCode::rateOutOfRange);
        return std::nullopt;
    }
    return *found;
}

std::optional<int> TableReader::whole(std::size_t column, int least, int most, FaultCode code) {
    const std::string_view text = cell(column);
    if (!needed(column, text, Need::must)) {
        return std::nullopt;
    }
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most) {
        flaw(column, code);
        return std::nullopt;
    }
    return value;
}

}  // namespace sakhi::records
