// support/scenes.hpp
//
// Named builders for scenes in tests, so that the whole of a test's scene stands in sight.
#pragma once

#include "engine/play.hpp"

#include <initializer_list>
#include <string>
#include <vector>

namespace tegenover::testing {

using engine::Condition;
using engine::Moment;
using engine::PrincipleScores;
using engine::Response;

struct ResponseBuilder {
    Response made;

    ResponseBuilder(std::string id, std::string to);
    ResponseBuilder&& says(std::string text) &&;
    ResponseBuilder&& scores(PrincipleScores scores) &&;
    ResponseBuilder&& trust(int change) &&;
    ResponseBuilder&& when(Condition condition) &&;
    ResponseBuilder&& sets(std::string flag) &&;
    ResponseBuilder&& clears(std::string flag) &&;
    /// Ways on that are tried before the plain one given at the start.
    ResponseBuilder&& first_to(std::string moment, Condition condition) &&;
};

[[nodiscard]] Condition trust_between(int low, int high);
[[nodiscard]] Condition having(std::string flag);
[[nodiscard]] Condition lacking(std::string flag);
[[nodiscard]] Condition noticed(std::string cue);
[[nodiscard]] Condition not_noticed(std::string cue);

[[nodiscard]] engine::Line line(std::string says, std::vector<std::string> cues = {});
[[nodiscard]] engine::Line line_when(std::string id, Condition condition);

[[nodiscard]] Moment moment(std::string id, std::initializer_list<ResponseBuilder> responses);
[[nodiscard]] Moment ending(std::string id, engine::Outcome outcome);
[[nodiscard]] Moment with_lines(Moment moment, std::vector<engine::Line> lines);

/// Begins at the first moment with trust 50 and every weight 2.
[[nodiscard]] engine::Scene scene(std::vector<Moment> moments);

/// The play after these decisions, all of which must be possible.
[[nodiscard]] engine::Play after(const engine::Script& script, engine::Mode mode,
                                 std::vector<engine::Decision> decisions);
[[nodiscard]] engine::Play after(const engine::Script& script,
                                 std::initializer_list<std::string> responses);

/// Ids of responses of the current moment.
[[nodiscard]] std::vector<std::string> ids(const engine::Script& script, const engine::Play& play,
                                           const std::vector<engine::Index>& responses);

} // namespace tegenover::testing
