// session/update.hpp
//
// One step of the program: the model and an intent in, the next model and what is to be done out.
// Reads no clock, disk or random device; time and chance come in as data.
#pragma once

#include "engine/words.hpp"
#include "session/catalogue.hpp"
#include "session/effect.hpp"
#include "session/intent.hpp"

#include <vector>

namespace tegenover::session {

/// What the outside world lends to a step.
struct Circumstances {
    std::int64_t now = 0;                                  ///< seconds since 1970, UTC
    std::uint64_t chance = 0;                              ///< fresh for every step
    const std::vector<engine::Words>* languages = nullptr; ///< for texts of reports
    int ahead_of_utc = 0;                                  ///< seconds, of the clock on the wall
};

struct Updated {
    Model model;
    Effects effects;

    bool operator==(const Updated&) const = default;
};

/// An intent that makes no sense where the program stands changes nothing.
[[nodiscard]] Updated update(const Catalogue& catalogue, Model model, const Intent& intent,
                             const Circumstances& circumstances);

} // namespace tegenover::session
