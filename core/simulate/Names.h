#pragma once

#include "base/Random.h"

#include <string>
#include <string_view>

namespace sakhi::simulate {

/// Words that samples are made of. All are made up or common words put together at random: no person,
/// village, bank or group is meant.
enum class WordList { woman, man, surname, village, block, groupName, place, occupation, purpose };

/// A word of a list, drawn at random.
std::string_view draw(WordList list, base::Random& random);

/// The word at a place of a list, counted round.
std::string_view at(WordList list, std::size_t index);

/// How many words a list has.
std::size_t size(WordList list);

}  // namespace sakhi::simulate
