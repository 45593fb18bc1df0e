// The two drawings of the debrief: a radar of the five principles, and the line of trust through a
// conversation. Series differ by line pattern and marker, never by colour only.
#pragma once

#include "ui/widgets/look.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tegenover::ui {

struct RadarSeries {
    std::string_view name;
    std::array<std::optional<float>, principle_count> values; ///< 0..1; none: not at stake
};
/// Up to three series. `axes` are the names of the principles, in their order.
void radar(const Look& look, std::string_view id,
           const std::array<std::string_view, principle_count>& axes,
           std::span<const RadarSeries> series);

struct TrustPoint {
    float trust = 50;     ///< 0..100
    std::string_view tip; ///< what happened there
};
struct TrustLine {
    std::string_view name;
    std::span<const TrustPoint> points;
};
struct TrustChart {
    std::span<const TrustLine> lines; ///< one or two
    std::string_view low_end;         ///< words at the ends of the scale
    std::string_view high_end;
    std::optional<std::size_t> current = std::nullopt; ///< the moment in view, on the first line
    float height = 12;                                 ///< em
};
/// Points of the first line are items (Tab, arrows, tooltip). Returns the one that was chosen.
[[nodiscard]] std::optional<std::size_t> trust_line(const Look& look, std::string_view id,
                                                    const TrustChart& chart);

} // namespace tegenover::ui
