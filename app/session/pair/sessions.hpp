// session/pair/sessions.hpp
//
// Looking up sessions of two, and the one that is open.
#pragma once

#include "session/catalogue.hpp"
#include "session/model.hpp"

#include <cstdint>

namespace tegenover::session {

/// The session with this number, or nullptr.
[[nodiscard]] const engine::pair::Session* find_pair(const Model& model, std::int64_t number);
[[nodiscard]] engine::pair::Session* find_pair(Model& model, std::int64_t number);
/// The one on the screen, or nullptr.
[[nodiscard]] const engine::pair::Session* open_pair(const Model& model);
/// A clock counts on the screen: whole seconds are to be told as they pass.
[[nodiscard]] bool pair_clock_runs(const Model& model);

/// The scene of a round as it was then; where that is not at hand, as it is now.
[[nodiscard]] const ShelfScene* find_scene_of(const Catalogue& catalogue,
                                              const engine::pair::Round& round);

} // namespace tegenover::session
