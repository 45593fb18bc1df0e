// engine/card_order.hpp
//
// In which order responses lie before the helper. Their order in the file would give the author's
// habits away, so they are shuffled; a number decides how, and the same number does the same.
#pragma once

#include "engine/play.hpp"

#include <cstdint>

namespace tegenover::engine {

/// Numbers of the responses on offer, shuffled by `seed` per moment: the same every time the moment
/// is entered, whatever else is on offer. A response that noticing put on the table stands behind
/// those that were there.
[[nodiscard]] std::vector<Index> cards_in_order(const Script& script, const Play& play,
                                                std::uint64_t seed);

} // namespace tegenover::engine
