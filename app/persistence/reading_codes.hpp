// persistence/reading_codes.hpp
//
// The codes of problems in a file as such. Each has its own paragraph of help in codes.md; a code
// is never given a new meaning. What is wrong with a scene's structure: authoring/structure_codes.
#pragma once

#include <string_view>

namespace tegenover::persistence::codes {

inline constexpr std::string_view unreadable_file = "TG001";
inline constexpr std::string_view file_too_large = "TG002";
inline constexpr std::string_view not_utf8 = "TG003";
inline constexpr std::string_view not_json = "TG004";
inline constexpr std::string_view empty_file = "TG005";
inline constexpr std::string_view too_deep = "TG006";
inline constexpr std::string_view too_many_moments = "TG007";
inline constexpr std::string_view text_too_long = "TG008";
inline constexpr std::string_view forbidden_character = "TG009";
inline constexpr std::string_view doubled_key = "TG010";
inline constexpr std::string_view other_format = "TG011";
inline constexpr std::string_view wrong_type = "TG013";
inline constexpr std::string_view unknown_key = "TG014";
inline constexpr std::string_view missing_key = "TG015";
inline constexpr std::string_view out_of_range = "TG016";
inline constexpr std::string_view not_whole = "TG017";
inline constexpr std::string_view unknown_word = "TG018";
inline constexpr std::string_view bad_slug = "TG019";
inline constexpr std::string_view no_wording = "TG020";
inline constexpr std::string_view bad_language = "TG021";
inline constexpr std::string_view empty_list = "TG022";
inline constexpr std::string_view doubled_scene = "TG033";
inline constexpr std::string_view and_more = "TG034";
inline constexpr std::string_view bad_colour = "TG036";
inline constexpr std::string_view bad_decision = "TG040";

} // namespace tegenover::persistence::codes
