// ui/screens/earlier_pairs.hpp
//
// The list of sessions of two, below the set-up of a new one and below one's own progress.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/pair/earlier.hpp"
#include "ui/widgets/look.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace tegenover::ui {

/// At most `most` of them; whether there are more is for the caller to say.
[[nodiscard]] std::optional<session::Intent>
draw_earlier_pairs(const std::vector<session::EarlierPairView>& pairs, std::size_t most,
                   const Look& look, const engine::Words& words);

} // namespace tegenover::ui
