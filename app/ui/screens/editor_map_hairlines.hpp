// ui/screens/editor_map_hairlines.hpp
//
// Thousands of thin lines at once, for a map seen from far: what would fall on the same pixels is
// drawn once. Only for editor_map*.cpp.
#pragma once

#include <imgui.h>

#include <span>
#include <vector>

namespace tegenover::ui {

class Hairlines {
public:
    /// Pixels of one row or column, one pixel thick.
    struct Stroke {
        ImU32 colour = 0;
        bool down = false; ///< a column, else a row
        int at = 0;        ///< which one
        int from = 0;
        int to = 0; ///< the pixel behind the last

        bool operator==(const Stroke&) const = default;
    };

    /// A line through points in pixels. What is level or upright is snapped to every other pixel,
    /// and nothing is left of what is shorter; the rest is kept as it is.
    void add(std::span<const ImVec2> points, ImU32 colour);

    /// Each pixel once for each colour, as few strokes as can be.
    [[nodiscard]] std::vector<Stroke> strokes() const;

    void draw(ImDrawList& list) const;

private:
    struct Slant {
        ImVec2 from;
        ImVec2 to;
        ImU32 colour = 0;
    };

    std::vector<Stroke> strokes_;
    std::vector<Slant> slants_;
};

} // namespace tegenover::ui
