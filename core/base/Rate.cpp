#include "base/Rate.h"

namespace sakhi::base {

Money interest(Money amount, Rate yearly, std::int64_t periods, std::int64_t periodsPerYear,
               std::int64_t unit, Rounding rounding) {
    const Wide numerator = static_cast<Wide>(amount.inPaise()) * yearly.inBasisPoints() * periods;
    const Wide denominator = static_cast<Wide>(10'000) * periodsPerYear * unit;
    return Money::paise(divideRounded(numerator, denominator, rounding) * unit);
}

Result<Rate> parsePercent(std::string_view text) {
    const auto value = parsePlain(text);
    if (!value || value->inPaise() > 1'000'000 || value->inPaise() < -1'000'000) {
        return fail(ErrorCode::invalidNumber, text);
    }
    return Rate::basisPoints(static_cast<std::int32_t>(value->inPaise()));
}

std::string formatPercent(Rate rate, bool keepOne) {
    std::string out = formatPlain(Money::paise(rate.inBasisPoints()));
    if (keepOne && out.find('.') == std::string::npos) {
        out += ".0";
    }
    return out;
}

}  // namespace sakhi::base
