// A scene of six moments that no warning is given of; each test spoils one thing in it.
#pragma once

#include "support/scenes.hpp"

#include <algorithm>

namespace tegenover::testing {

/// `count` words.
inline std::string words(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += i == 0 ? "She" : " waits";
    return text;
}

/// Of each moment, wherever it stands in the list.
enum class Kind { best, warm, honest, poor };

inline engine::Response& of_kind(engine::Moment& moment, Kind kind)
{
    static constexpr const char* ids[] = {"best", "warm", "honest", "poor"};
    const auto id = std::string{ids[static_cast<std::size_t>(kind)]};
    for (auto& response : moment.responses) {
        if (response.id == id) return response;
    }
    return moment.responses.front();
}

inline engine::Response taught(const char* id, PrincipleScores scores, std::size_t length,
                               const std::string& next)
{
    auto made = ResponseBuilder{id, next}.scores(scores).says(std::string(length, 'x') + id).made;
    made.why = engine::plain(words(20));
    return made;
}

inline engine::Moment taught_moment(std::size_t number, const std::string& next)
{
    const bool even = number % 2 == 0;
    engine::Moment made;
    made.id = "m" + std::to_string(number);
    made.lines.push_back(line("You did not call."));
    made.responses = {taught("best", {0, 2, 1, 0, 0}, 20, next),
                      taught("warm", {2, 0, 0, 0, 0}, even ? 25 : 40, next),
                      taught("honest", {0, 0, 0, 1, 1}, even ? 10 : 25, next),
                      taught("poor", {-1, -1, 0, 0, 0}, even ? 40 : 10, next)};
    std::rotate(made.responses.begin(),
                made.responses.begin() + static_cast<std::ptrdiff_t>((number + 1) % 4),
                made.responses.end());
    return made;
}

inline engine::Moment taught_ending(const char* id, engine::Outcome outcome)
{
    auto made = ending(id, outcome);
    made.ending->reflection = {engine::plain("What did you notice in yourself?")};
    return made;
}

inline engine::Scene teaching_scene()
{
    constexpr std::size_t count = 6;
    std::vector<engine::Moment> moments;
    for (std::size_t m = 0; m < count; ++m) {
        const auto next = m + 1 == count ? std::string{"good"} : "m" + std::to_string(m + 1);
        moments.push_back(taught_moment(m, next));
    }
    for (auto& response : moments.back().responses)
        response.next = {{trust_between(60, 100), "good"}, {{}, "open"}};
    moments[1].lines[0] = line("You did not call.", {"wrings"});
    auto named = taught("name", {0, 1, 1, 0, 0}, 22, "m2");
    named.when = noticed("wrings");
    moments[1].responses.push_back(named);
    of_kind(moments[2], Kind::honest).kind = engine::ResponseKind::silence;
    of_kind(moments[4], Kind::best).kind = engine::ResponseKind::silence;
    moments.push_back(taught_ending("good", engine::Outcome::repaired));
    moments.push_back(taught_ending("open", engine::Outcome::fragile));
    return scene(std::move(moments));
}

} // namespace tegenover::testing
