// authoring/didactic_rules.hpp
//
// The rules behind didactic warnings, by what they look at, and what they share. Only for
// didactic*.cpp.
#pragma once

#include "authoring/didactic.hpp"
#include "authoring/didactic_codes.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tegenover::authoring {

struct Looking {
    const engine::Script& script;
    const Evidence& evidence;
    std::vector<engine::Problem>& warnings;

    void warn(std::string_view code, std::string pointer, std::string message) const
    {
        warnings.push_back({std::string{code}, std::move(pointer), std::move(message)});
    }
    [[nodiscard]] const engine::Scene& scene() const { return script.scene; }
    /// Of solo play; nothing to go by where it is not known or not above nothing.
    [[nodiscard]] int best_total() const
    {
        const auto& range = evidence.study.solo.range;
        return range ? range->best.total : 0;
    }
};

[[nodiscard]] std::string pointer_to_moment(std::size_t moment);
[[nodiscard]] std::string pointer_to_response(std::size_t moment, std::size_t response);
[[nodiscard]] std::string name_of_moment(const engine::Moment& moment);
[[nodiscard]] std::string name_of_response(const engine::Moment& moment, std::size_t response);
/// "42 %": `share` of 1.
[[nodiscard]] std::string percent(double share);

// Choices within moments: didactic_choices.cpp
void look_for_longest(const Looking& at);
void look_for_first(const Looking& at);
void look_for_principles(const Looking& at);
void look_for_trade_offs(const Looking& at);
void look_for_equal_responses(const Looking& at);
void look_for_single_responses(const Looking& at);
void look_at_silence(const Looking& at);

// The course of a play: didactic_course.cpp
void look_for_players(const Looking& at);
void look_for_roads_back(const Looking& at);
void look_for_short_ways(const Looking& at);
void look_for_unused_cues(const Looking& at);
void look_behind_cues(const Looking& at);

// Words: didactic_words.cpp
void look_for_feedback(const Looking& at);
void look_at_feedback_length(const Looking& at);
void look_for_judgements(const Looking& at);
void look_for_long_lines(const Looking& at);
void look_for_translations(const Looking& at);
void look_for_same_texts(const Looking& at);
void look_for_reflection(const Looking& at);
void look_for_words(const Looking& at);

} // namespace tegenover::authoring
