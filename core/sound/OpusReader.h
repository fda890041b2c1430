#pragma once

#include "base/Result.h"
#include "sound/Pcm.h"

namespace sakhi::sound {

/// A voice note's file is at most so large: a minute at four times our own bitrate.
inline constexpr std::size_t kLargestNote = std::size_t{512} * 1024;

/// The samples of an Ogg/Opus file, mono (of a stereo file both sides mixed). A file that ends before its end
/// gives what is there. formatUnknown where it is no Opus, fileDamaged where it cannot be decoded, ruleBroken
/// (voice_size, voice_length, voice_channels) above kLargestNote, kLongestNoteMs or two channels.
base::Result<Samples> readOpus(std::span<const std::uint8_t> file);

}  // namespace sakhi::sound
