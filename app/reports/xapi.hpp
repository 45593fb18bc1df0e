// reports/xapi.hpp
//
// One attempt as xAPI 1.0.3 statements: a JSON array of "attempted", one "answered" per response
// (interaction type "choice", with what lay on the table), and "completed" where it ended. The
// learner is an opaque account; no name, no words that the learner wrote. The same attempt gives
// the same statements, so that a record store takes them once.
#pragma once

#include "engine/attempt.hpp"
#include "engine/measure.hpp"
#include "reports/pair_debrief.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tegenover::reports {

/// `best` as for the debrief; without it no score is given.
[[nodiscard]] std::string xapi_statements(const engine::Script& script,
                                          const engine::Attempt& attempt,
                                          const std::optional<engine::Totals>& best);

/// The same of the rounds of two, one after the other. The learner of a round is its helper, under
/// an account of its own; nothing of what the client player felt, said or wrote.
[[nodiscard]] std::string pair_statements(const engine::pair::Session& session,
                                          const std::vector<RoundSource>& rounds);

} // namespace tegenover::reports
