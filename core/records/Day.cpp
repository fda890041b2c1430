#include "records/Day.h"

namespace sakhi::records {

namespace {

/// The number of `count` digits at `at`, or -1.
int number(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        const int digit = text[i] - '0';
        if (digit < 0 || digit > 9) {
            return -1;
        }
        value = value * 10 + digit;
    }
    return value;
}

}  // namespace

std::optional<FormedDay> readDay(std::string_view text) {
    if (text.size() != 10) {
        return std::nullopt;
    }
    const bool iso = text[4] == '-' && text[7] == '-';
    const bool dashed = text[2] == '-' && text[5] == '-';
    const bool slashed = text[2] == '/' && text[5] == '/';
    if (!iso && !dashed && !slashed) {
        return std::nullopt;
    }
    const int year = number(text, iso ? 0 : 6, 4);
    const int month = number(text, iso ? 5 : 3, 2);
    const int day = number(text, iso ? 8 : 0, 2);
    if (year < 0 || month < 0 || day < 0) {
        return std::nullopt;
    }
    const auto date = base::makeDate(year, month, day);
    if (!date) {
        return std::nullopt;
    }
    return FormedDay{toDay(*date), iso ? DateForm::iso : dashed ? DateForm::dashed : DateForm::slashed};
}

std::string_view patternOf(DateForm form) {
    switch (form) {
        case DateForm::iso:
            return "YYYY-MM-DD";
        case DateForm::dashed:
            return "DD-MM-YYYY";
        case DateForm::slashed:
            return "DD/MM/YYYY";
    }
    return {};
}

}  // namespace sakhi::records
