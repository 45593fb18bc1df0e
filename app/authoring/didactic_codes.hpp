// authoring/didactic_codes.hpp
//
// The codes of didactic warnings and the thresholds behind them. No scene can silence one. What
// each is good for stands in dialogues/README.md, help for each code in persistence/codes.md.
#pragma once

#include <cstddef>
#include <string_view>

namespace tegenover::authoring {

namespace codes {
inline constexpr std::string_view longest_gives_away = "DW001";
inline constexpr std::string_view first_gives_away = "DW002";
inline constexpr std::string_view player_without_understanding = "DW003";
inline constexpr std::string_view principle_hardly_at_stake = "DW004";
inline constexpr std::string_view no_trade_off = "DW005";
inline constexpr std::string_view all_responses_equal = "DW006";
inline constexpr std::string_view only_one_response = "DW007";
inline constexpr std::string_view no_feedback = "DW008";
inline constexpr std::string_view feedback_length = "DW009";
inline constexpr std::string_view feedback_judges = "DW010";
inline constexpr std::string_view no_road_back = "DW011";
inline constexpr std::string_view short_way_scores_high = "DW012";
inline constexpr std::string_view silence_never_best = "DW013";
inline constexpr std::string_view silence_always_best = "DW014";
inline constexpr std::string_view unused_cue = "DW015";
inline constexpr std::string_view best_behind_one_cue = "DW016";
inline constexpr std::string_view long_line = "DW017";
inline constexpr std::string_view missing_translation = "DW018";
inline constexpr std::string_view same_text = "DW019";
inline constexpr std::string_view no_reflection = "DW020";
inline constexpr std::string_view no_words = "DW021";
} // namespace codes

namespace thresholds {
/// Give-aways are looked for in scenes with at least this many moments that offer a choice.
inline constexpr std::size_t moments_for_a_pattern = 5;
/// By how much the share of moments may lie over chance, 1/n with n responses on average.
inline constexpr double give_away_margin = 0.10;
/// By how many points of 100, of the best total, a player by rule may lie over chance.
inline constexpr double player_margin = 10;
inline constexpr std::size_t moments_per_principle = 3;
/// Most moments without a trade-off, as a share.
inline constexpr double moments_without_trade_off = 0.70;
inline constexpr std::size_t feedback_words_low = 15;
inline constexpr std::size_t feedback_words_high = 60;
/// Of the best total: still within reach after any one response.
inline constexpr double road_back = 0.70;
/// A way is short below this share of the most responses, and scores high above this share of best.
inline constexpr double short_way = 0.60;
inline constexpr double high_score = 0.80;
/// Of the best total: within reach without noticing a certain cue.
inline constexpr double without_one_cue = 0.90;
inline constexpr std::size_t line_words = 60;
} // namespace thresholds

} // namespace tegenover::authoring
