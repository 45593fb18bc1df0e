// session/place.hpp
//
// Where one is in an attempt, as plain numbers that can be kept on disk, and back to its screen.
#pragma once

#include "session/model.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tegenover::session {

struct Place {
    std::string screen;      ///< "before", "play" or "debrief"; "" where it was never open
    int page = 0;            ///< of the debrief; on the play screen, what is asked
    int furthest = 0;        ///< page of the debrief
    std::int64_t moment = 0; ///< opened in the debrief

    bool operator==(const Place&) const = default;
};

/// Of the screen, or as the attempt was left last.
[[nodiscard]] Place place_of(const Model& model, std::int64_t attempt);

/// The screen of that place; nothing where the place names none.
[[nodiscard]] std::optional<ScreenModel> screen_at(const Place& place, std::int64_t attempt);

} // namespace tegenover::session
