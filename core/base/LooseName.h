#pragma once

#include <string>
#include <string_view>

namespace sakhi::base {

/// The key under which a name's usual spellings fall, in Latin and in Devanagari letters: "Sunita" and
/// "सुनीता", "Laxmi" and "लक्ष्मी". Vowels lose their length, consonants their breath and their doubles, and
/// an a after the first letter is left out, for Hindi writes no difference between one spoken and one not.
/// One key a word, joined by spaces; digits of any Indian script as 0-9. Letters of other scripts stay.
std::string looseKey(std::string_view name);

/// True where each word typed begins a word of the name, as they sound. A key of one sign says too little and
/// matches nothing.
bool soundsLike(std::string_view typed, std::string_view name);

}  // namespace sakhi::base
