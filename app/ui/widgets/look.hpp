// What every widget needs to know to draw itself: colours, faces, and whether things may move.
// A value, passed on by const reference; there is no global look.
#pragma once

#include "ui/fonts.hpp"
#include "ui/theme.hpp"

namespace tegenover::ui {

struct Look {
    Theme theme;
    Fonts fonts;
    bool reduced_motion = false;

    /// `count` times the height of body text, in pixels.
    [[nodiscard]] float em(float count = 1) const { return fonts.em * count; }
};

} // namespace tegenover::ui
