// authoring/structure_codes.hpp
//
// The codes of problems in how a scene hangs together. Each has its own paragraph of help in
// persistence/codes.md; a code is never given a new meaning.
#pragma once

#include <string_view>

namespace tegenover::authoring::codes {

inline constexpr std::string_view missing_moment = "TG012";
inline constexpr std::string_view missing_cue = "TG024";
inline constexpr std::string_view missing_response = "TG025";
inline constexpr std::string_view doubled_id = "TG023";
inline constexpr std::string_view no_id = "TG030";
inline constexpr std::string_view trust_range_reversed = "TG026";
inline constexpr std::string_view neither_responses_nor_ending = "TG027";
inline constexpr std::string_view both_responses_and_ending = "TG028";
inline constexpr std::string_view no_line = "TG029";
inline constexpr std::string_view no_next = "TG031";
inline constexpr std::string_view not_on_an_ending = "TG032";
inline constexpr std::string_view no_moment = "TG035";

} // namespace tegenover::authoring::codes
