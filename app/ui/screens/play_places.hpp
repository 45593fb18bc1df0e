// ui/screens/play_places.hpp
//
// Which part of the play screen is where, for every window and text size. Pure arithmetic.
#pragma once

#include <imgui.h>

namespace tegenover::ui {

struct Place {
    ImVec2 at;
    ImVec2 size;

    [[nodiscard]] ImVec2 end() const { return {at.x + size.x, at.y + size.y}; }
    [[nodiscard]] ImVec2 middle() const { return {at.x + size.x / 2, at.y + size.y / 2}; }
    [[nodiscard]] bool holds(ImVec2 point) const
    {
        return point.x >= at.x && point.y >= at.y && point.x < end().x && point.y < end().y;
    }
};

struct PlayPlaces {
    bool wide = true; ///< stage and words on the left, what to do on the right
    Place stage;
    Place voice;    ///< her words
    Place panel;    ///< what the learner may do
    Place controls; ///< back, pause, leave

    /// Whether what was seen can be written beside her, on the stage.
    [[nodiscard]] bool labels_on_stage() const { return wide; }
};

/// `em` is the height of body text in pixels. Where the window is too narrow for two columns, her
/// words stand beside a smaller stage and what to do lies below both.
[[nodiscard]] PlayPlaces places_for(ImVec2 at, ImVec2 size, float em, bool with_controls = true);

} // namespace tegenover::ui
