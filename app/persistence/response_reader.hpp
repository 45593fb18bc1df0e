// persistence/response_reader.hpp
//
// One response of a moment: what the helper says or does, and where it leads.
#pragma once

#include "engine/scene.hpp"
#include "persistence/spot.hpp"

namespace tegenover::persistence {

[[nodiscard]] engine::Response read_response(const Spot& spot);

} // namespace tegenover::persistence
