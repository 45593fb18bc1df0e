// A pen on a grid of 24 by 24 on which the icons are drawn. Part of the icons; widgets use
// icons.hpp.
#pragma once

#include <imgui.h>

#include <initializer_list>

namespace tegenover::ui {

class IconPen {
public:
    IconPen(ImDrawList& list, ImVec2 corner, float size, ImU32 colour);

    void line(std::initializer_list<ImVec2> points, bool closed = false);
    /// A thick stroke with flat ends, `width` on the grid.
    void bar(ImVec2 from, ImVec2 to, float width);
    void ring(ImVec2 centre, float radius, float width);
    void fill(std::initializer_list<ImVec2> convex);
    void circle(ImVec2 centre, float radius);
    void disc(ImVec2 centre, float radius);
    /// Degrees, clockwise from the right.
    void arc(ImVec2 centre, float radius, float from, float to);
    void box(ImVec2 min, ImVec2 max, float rounding);
    void filled_box(ImVec2 min, ImVec2 max, float rounding);
    void curve(ImVec2 from, ImVec2 first, ImVec2 second, ImVec2 to);

private:
    [[nodiscard]] ImVec2 at(ImVec2 point) const;

    ImDrawList& list_;
    ImVec2 corner_;
    float unit_;
    float stroke_;
    ImU32 colour_;
};

void draw_present(IconPen& pen);
void draw_attuned(IconPen& pen);
void draw_compassion(IconPen& pen);
void draw_authentic(IconPen& pen);
void draw_network(IconPen& pen);

} // namespace tegenover::ui
