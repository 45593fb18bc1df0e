// Scales strokes from the grid of 24 to pixels; lines end round.
#include "ui/widgets/icon_pen.hpp"

#include <algorithm>
#include <numbers>

namespace tegenover::ui {

IconPen::IconPen(ImDrawList& list, ImVec2 corner, float size, ImU32 colour)
    : list_(list), corner_(corner), unit_(size / 24), stroke_(std::max(1.4F, size * 0.085F)),
      colour_(colour)
{
}

ImVec2 IconPen::at(ImVec2 point) const
{
    return {corner_.x + point.x * unit_, corner_.y + point.y * unit_};
}

void IconPen::line(std::initializer_list<ImVec2> points, bool closed)
{
    for (const ImVec2 point : points)
        list_.PathLineTo(at(point));
    list_.PathStroke(colour_, closed ? ImDrawFlags_Closed : 0, stroke_);
    if (closed) return;
    for (const ImVec2 end : {*points.begin(), *(points.end() - 1)})
        list_.AddCircleFilled(at(end), stroke_ * 0.5F, colour_, 8);
}

void IconPen::bar(ImVec2 from, ImVec2 to, float width)
{
    list_.AddLine(at(from), at(to), colour_, width * unit_);
}

void IconPen::ring(ImVec2 centre, float radius, float width)
{
    list_.AddCircle(at(centre), radius * unit_, colour_, 0, width * unit_);
}

void IconPen::fill(std::initializer_list<ImVec2> convex)
{
    for (const ImVec2 point : convex)
        list_.PathLineTo(at(point));
    list_.PathFillConvex(colour_);
}

void IconPen::circle(ImVec2 centre, float radius)
{
    list_.AddCircle(at(centre), radius * unit_, colour_, 0, stroke_);
}

void IconPen::disc(ImVec2 centre, float radius)
{
    list_.AddCircleFilled(at(centre), radius * unit_, colour_);
}

void IconPen::arc(ImVec2 centre, float radius, float from, float to)
{
    constexpr float radians = std::numbers::pi_v<float> / 180;
    list_.PathArcTo(at(centre), radius * unit_, from * radians, to * radians, 24);
    list_.PathStroke(colour_, 0, stroke_);
}

void IconPen::box(ImVec2 min, ImVec2 max, float rounding)
{
    list_.AddRect(at(min), at(max), colour_, rounding * unit_, 0, stroke_);
}

void IconPen::filled_box(ImVec2 min, ImVec2 max, float rounding)
{
    list_.AddRectFilled(at(min), at(max), colour_, rounding * unit_);
}

void IconPen::curve(ImVec2 from, ImVec2 first, ImVec2 second, ImVec2 to)
{
    list_.AddBezierCubic(at(from), at(first), at(second), at(to), colour_, stroke_, 20);
}

} // namespace tegenover::ui
