// Ways to pick: a chip, a switch, one of a few side by side, one of several cards below each other,
// a value on a scale. Each takes what is chosen now and returns what was picked in this frame.
#pragma once

#include "ui/widgets/icons.hpp"
#include "ui/widgets/look.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tegenover::ui {

struct Chip {
    std::string_view label;
    std::optional<Icon> icon = std::nullopt;
    bool chosen = false;
    bool refused = false; ///< chosen to be absent: crossed rather than ticked
    bool slim = false;    ///< without a sign, so that more fit in a row
};
/// A filter or a small choice in a row (see flow); true when it was activated.
[[nodiscard]] bool chip(const Look& look, std::string_view id, const Chip& chip);
[[nodiscard]] float chip_width(const Look& look, const Chip& chip);
/// A quiet note in the shape of a chip that cannot be pressed: "you noticed: ...". Wraps.
void note_chip(const Look& look, std::string_view text, Icon icon);

/// A row of colours; `name` and a number say to tests and readers which one it is.
[[nodiscard]] std::optional<std::size_t> swatches(const Look& look, std::string_view id,
                                                  std::string_view name,
                                                  std::span<const Colour> colours,
                                                  std::optional<std::size_t> chosen);

struct Toggle {
    std::string_view label;
    std::string_view explanation = {};
    bool on = false;
};
/// The new state when it was switched.
[[nodiscard]] std::optional<bool> toggle(const Look& look, std::string_view id,
                                         const Toggle& toggle);

/// One of a few, side by side in one track (below each other where they do not fit). `fills`: as
/// wide as there is room, so that nothing moves where a label changes.
[[nodiscard]] std::optional<std::size_t> segmented(const Look& look, std::string_view id,
                                                   std::span<const std::string_view> labels,
                                                   std::optional<std::size_t> chosen,
                                                   bool fills = false);

/// Whether its parts have room side by side.
[[nodiscard]] bool fit_in_a_row(const Look& look, std::span<const std::string_view> labels);

struct Choice {
    std::string_view label;
    std::string_view explanation = {};
    std::optional<Icon> icon = std::nullopt;
    int number = 0; ///< 1..9: its key
};
/// One of several as cards with a radio mark.
[[nodiscard]] std::optional<std::size_t> choice_list(const Look& look, std::string_view id,
                                                     std::span<const Choice> choices,
                                                     std::optional<std::size_t> chosen);

struct Slider {
    std::string_view label;
    float value = 0; ///< `least`..`most`
    float least = 0;
    float most = 1;
    float step = 0.1F;             ///< one press of an arrow; values are kept to its multiples
    std::string_view shown = {};   ///< the value in words; empty: nothing is shown
    std::string_view low_end = {}; ///< words under both ends
    std::string_view high_end = {};
    bool untouched = false; ///< no value was given yet: no thumb is shown
};
/// Where a slider stands while the pointer holds it: for one whose value would move it away from
/// under the pointer, which is told when it is let go.
struct HeldSlider {
    std::optional<float> at;

    /// The value once it was let go, or moved by keys. Draw the slider with `at` while there is
    /// one.
    [[nodiscard]] std::optional<float> let_go(std::optional<float> moved);
};

/// The new value when it moved. Pointer: anywhere on the track. Keys: left, right, Home, End.
[[nodiscard]] std::optional<float> slider(const Look& look, std::string_view id,
                                          const Slider& slider);

} // namespace tegenover::ui
