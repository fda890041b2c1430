#include "report/AmountInWords.h"

#include <QStringList>

#include <array>
#include <string_view>

namespace sakhi::report {
namespace {

constexpr std::array<std::string_view, 20> kSmallEnglish{
    "Zero",     "One",     "Two",     "Three",     "Four",     "Five",    "Six",
    "Seven",    "Eight",   "Nine",    "Ten",       "Eleven",   "Twelve",  "Thirteen",
    "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"};

constexpr std::array<std::string_view, 10> kTensEnglish{"",      "",      "Twenty",  "Thirty", "Forty",
                                                        "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"};

/// Hindi has a word of its own for each number below a hundred (Kendriya Hindi Nideshalaya's standard forms).
constexpr std::array<std::string_view, 100> kHindi{
    "शून्य",   "एक",      "दो",     "तीन",    "चार",    "पाँच",    "छह",      "सात",    "आठ",      "नौ",       //
    "दस",    "ग्यारह",   "बारह",   "तेरह",    "चौदह",   "पंद्रह",   "सोलह",    "सत्रह",   "अठारह",   "उन्नीस",    //
    "बीस",   "इक्कीस",   "बाईस",   "तेईस",    "चौबीस",  "पच्चीस",  "छब्बीस",   "सत्ताईस", "अट्ठाईस",  "उनतीस",    //
    "तीस",   "इकतीस",   "बत्तीस",  "तैंतीस",   "चौंतीस",  "पैंतीस",   "छत्तीस",   "सैंतीस",   "अड़तीस",   "उनतालीस",  //
    "चालीस", "इकतालीस", "बयालीस", "तैंतालीस", "चवालीस", "पैंतालीस", "छियालीस", "सैंतालीस", "अड़तालीस", "उनचास",    //
    "पचास",  "इक्यावन",  "बावन",   "तिरपन",  "चौवन",   "पचपन",   "छप्पन",    "सत्तावन", "अट्ठावन",  "उनसठ",     //
    "साठ",   "इकसठ",    "बासठ",   "तिरसठ",  "चौंसठ",   "पैंसठ",    "छियासठ",  "सड़सठ",   "अड़सठ",    "उनहत्तर",   //
    "सत्तर",  "इकहत्तर",  "बहत्तर",  "तिहत्तर", "चौहत्तर", "पचहत्तर", "छिहत्तर",  "सतहत्तर", "अठहत्तर",  "उनासी",    //
    "अस्सी",  "इक्यासी",  "बयासी",  "तिरासी", "चौरासी", "पचासी",  "छियासी",  "सत्तासी", "अट्ठासी",  "नवासी",    //
    "नब्बे",   "इक्यानवे",  "बानवे",   "तिरानवे", "चौरानवे", "पचानवे",  "छियानवे",  "सत्तानवे", "अट्ठानवे",  "निन्यानवे"};

QString word(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString belowHundred(std::int64_t n, bool hindi) {
    const auto i = static_cast<std::size_t>(n);
    if (hindi) {
        return word(kHindi[i]);
    }
    if (n < 20) {
        return word(kSmallEnglish[i]);
    }
    const QString tens = word(kTensEnglish[i / 10]);
    return n % 10 == 0 ? tens : tens + QLatin1Char(' ') + word(kSmallEnglish[i % 10]);
}

struct Scale {
    std::int64_t value;
    std::string_view english;
    std::string_view hindi;
};

constexpr std::array<Scale, 4> kScales{{
    {10'000'000, "Crore", "करोड़"},
    {100'000, "Lakh", "लाख"},
    {1'000, "Thousand", "हज़ार"},
    {100, "Hundred", "सौ"},
}};

/// Words of a whole number, the crores themselves in words where there are a hundred or more of them.
QString whole(std::int64_t n, bool hindi) {
    QStringList parts;
    std::int64_t rest = n;
    for (const Scale& scale : kScales) {
        const std::int64_t count = rest / scale.value;
        rest %= scale.value;
        if (count > 0) {
            parts << whole(count, hindi) << word(hindi ? scale.hindi : scale.english);
        }
    }
    if (rest > 0 || parts.isEmpty()) {
        parts << belowHundred(rest, hindi);
    }
    return parts.join(QLatin1Char(' '));
}

QString english(std::int64_t rupees, std::int64_t paise) {
    const QString paiseWords = paise == 0 ? QString() : belowHundred(paise, false) + QStringLiteral(" Paise");
    if (rupees == 0 && paise > 0) {
        return paiseWords + QStringLiteral(" Only");
    }
    const QString unit = rupees == 1 ? QStringLiteral("Rupee ") : QStringLiteral("Rupees ");
    const QString tail = paise == 0 ? QString() : QStringLiteral(" and ") + paiseWords;
    return unit + whole(rupees, false) + tail + QStringLiteral(" Only");
}

QString hindi(std::int64_t rupees, std::int64_t paise) {
    const QString paiseWords = paise == 0 ? QString() : belowHundred(paise, true) + QStringLiteral(" पैसे");
    if (rupees == 0 && paise > 0) {
        return paiseWords + QStringLiteral(" मात्र");
    }
    const QString unit = rupees == 1 ? QStringLiteral(" रुपया") : QStringLiteral(" रुपये");
    const QString tail = paise == 0 ? QString() : QStringLiteral(" और ") + paiseWords;
    return whole(rupees, true) + unit + tail + QStringLiteral(" मात्र");
}

}  // namespace

QString amountInWords(base::Money amount, const QString& language) {
    const bool inHindi = language == QLatin1String("hi");
    const std::int64_t paise = amount.isNegative() ? (-amount).inPaise() : amount.inPaise();
    const QString words = inHindi ? hindi(paise / 100, paise % 100) : english(paise / 100, paise % 100);
    if (!amount.isNegative()) {
        return words;
    }
    return (inHindi ? QStringLiteral("ऋण ") : QStringLiteral("Minus ")) + words;
}

}  // namespace sakhi::report
