// session/pair/earlier.hpp
//
// Sessions of two that were begun before, to go on with or to look back on.
#pragma once

#include "session/catalogue.hpp"
#include "session/model.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tegenover::session {

struct EarlierPairView {
    std::int64_t number = 0;
    std::int64_t started = 0; ///< seconds since 1970, of the clock on the wall
    bool with_time = false;   ///< so short ago that the time of day tells it from others
    std::string scenes;       ///< titles
    std::string names;        ///< "" where none were given
    std::size_t round = 1;    ///< that it has come to
    bool is_over = false;

    bool operator==(const EarlierPairView&) const = default;
};

/// All of them, newest first; `now` in seconds since 1970, UTC.
[[nodiscard]] std::vector<EarlierPairView> earlier_pairs(const Catalogue& catalogue,
                                                         const Model& model, std::int64_t now);

} // namespace tegenover::session
