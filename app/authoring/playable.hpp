// authoring/playable.hpp
//
// A scene that is half written, as far as it can be played: for trying it out, never for keeping.
#pragma once

#include "engine/scene.hpp"

#include <cstddef>
#include <optional>

namespace tegenover::authoring {

struct Playable {
    engine::Scene scene; ///< without structure problems; moments keep their numbers
    /// A moment behind all others, to which every way leads that leads nowhere yet.
    std::optional<std::size_t> nowhere;
};

/// What names nothing is left out, what has a name of another gets its own, a moment without
/// responses ends there. Nothing where there is no moment.
[[nodiscard]] std::optional<Playable> made_playable(engine::Scene scene);

} // namespace tegenover::authoring
