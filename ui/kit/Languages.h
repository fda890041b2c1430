#pragma once

#include <array>
#include <span>
#include <string_view>

namespace sakhi::kit {

/// A language of the program. `code` names translations/sakhi_<code>.ts; `ownName` is in its own script.
struct Language {
    std::string_view code;
    std::string_view ownName;
    std::string_view englishName;
    std::string_view fontFamily;  ///< beside Noto Sans
    bool released;                ///< offered to people; the others wait for their translation
};

inline constexpr std::array<Language, 7> kLanguages{{
    {"en", "English", "English", "Noto Sans", true},
    {"hi", "हिन्दी", "Hindi", "Noto Sans Devanagari", true},
    {"ta", "தமிழ்", "Tamil", "Noto Sans Tamil", false},
    {"te", "తెలుగు", "Telugu", "Noto Sans Telugu", false},
    {"kn", "ಕನ್ನಡ", "Kannada", "Noto Sans Kannada", false},
    {"bn", "বাংলা", "Bengali", "Noto Sans Bengali", false},
    {"mr", "मराठी", "Marathi", "Noto Sans Devanagari", false},
}};

/// The row of a code; null where there is none.
constexpr const Language* findLanguage(std::string_view code) {
    for (const Language& language : kLanguages) {
        if (language.code == code) {
            return &language;
        }
    }
    return nullptr;
}

}  // namespace sakhi::kit
