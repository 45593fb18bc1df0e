// Letting a silence fall: hold the button or its key while a ring fills; or, in tap mode, tap once
// and let it fill by itself (tap again to stop). Time comes in as data.
#pragma once

#include "ui/widgets/look.hpp"

#include <string_view>

namespace tegenover::ui {

struct HoldRing {
    std::string_view label; ///< what it does
    std::string_view hint;  ///< how: "hold", or "tap"
    float seconds = 6;
    bool tap = false;
    ImGuiKey key = ImGuiKey_None; ///< works besides Space and Enter on the focused ring
    int number = 0;               ///< 1..9: a number key, shown on the ring
    bool enabled = true;
};

/// How far this silence has come. Belongs to the screen that draws the ring.
struct HoldScratch {
    float held = 0;       ///< seconds
    bool running = false; ///< tap mode: it fills by itself
    bool begun = false;   ///< it was pressed while the ring was there, and is held since

    bool operator==(const HoldScratch&) const = default;
};

enum class HoldResult {
    idle,     ///< nothing happens
    filling,  ///< draw the next frame soon
    let_go,   ///< stopped before it was full
    completed ///< full: once
};

/// `elapsed`: seconds since the last frame.
[[nodiscard]] HoldResult hold_ring(const Look& look, std::string_view id, const HoldRing& ring,
                                   HoldScratch& scratch, float elapsed);

} // namespace tegenover::ui
