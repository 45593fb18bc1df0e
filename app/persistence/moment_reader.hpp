// persistence/moment_reader.hpp
//
// One moment of a scene file. Looks at what stands in the moment, not at whether it fits the rest.
#pragma once

#include "engine/scene.hpp"
#include "persistence/spot.hpp"

namespace tegenover::persistence {

[[nodiscard]] engine::Moment read_moment(const Spot& spot);

} // namespace tegenover::persistence
