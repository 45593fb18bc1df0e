// Shared shapes, drawn with the plain primitives of a draw list.
#include "ui/widgets/paint.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tegenover::ui {

namespace {

float length(ImVec2 from, ImVec2 to) { return std::hypot(to.x - from.x, to.y - from.y); }

ImVec2 towards(ImVec2 from, ImVec2 to, float share)
{
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

/// No one sees that a dot of two or three pixels is a square, and it is drawn in two triangles.
void draw_dot(ImDrawList& list, ImVec2 centre, float across, ImU32 colour)
{
    if (across > 3) return list.AddCircleFilled(centre, across / 2, colour, 8);
    const float side = std::round(across);
    const ImVec2 at{std::round(centre.x - side / 2), std::round(centre.y - side / 2)};
    list.AddRectFilled(at, {at.x + side, at.y + side}, colour);
}

void draw_dots(ImDrawList& list, std::span<const ImVec2> points, float thickness, ImU32 colour)
{
    const float gap = thickness * 2.2F;
    float next = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const float span = length(points[i - 1], points[i]);
        for (; next <= span && span > 0; next += gap)
            draw_dot(list, towards(points[i - 1], points[i], next / span), thickness * 1.2F,
                     colour);
        next -= span;
    }
}

void draw_dashes(ImDrawList& list, std::span<const ImVec2> points, float thickness, ImU32 colour)
{
    const float dash = thickness * 4;
    const float period = dash + thickness * 2.5F;
    float phase = 0; // how far into the period the segment begins
    for (std::size_t i = 1; i < points.size(); ++i) {
        const float span = length(points[i - 1], points[i]);
        if (span <= 0) continue;
        float at = -phase;
        while (at < span) {
            const float from = std::max(at, 0.0F);
            const float to = std::min(at + dash, span);
            if (to > from)
                list.AddLine(towards(points[i - 1], points[i], from / span),
                             towards(points[i - 1], points[i], to / span), colour, thickness);
            at += period;
        }
        phase = std::fmod(phase + span, period);
    }
}

} // namespace

float corner(const Look& look) { return std::round(look.em(0.65F)); }

namespace {

/// What shows of a sheet that lies below `cover`, whose corners are round: filling pixels is most
/// of the work where there is no graphics card.
void draw_what_shows(ImDrawList& list, Rect sheet, float rounding, Rect cover, float cover_rounding,
                     ImU32 colour)
{
    Rect hole = cover.grown(-cover_rounding);
    hole.min.y = std::max(hole.min.y, sheet.min.y + rounding + 1);
    hole.max.y = std::min(hole.max.y, sheet.max.y - rounding - 1);
    if (hole.width() <= 0 || hole.height() <= 0) {
        list.AddRectFilled(sheet.min, sheet.max, colour, rounding);
        return;
    }
    list.AddRectFilled(sheet.min, {sheet.max.x, hole.min.y}, colour, rounding,
                       ImDrawFlags_RoundCornersTop);
    list.AddRectFilled({sheet.min.x, hole.max.y}, sheet.max, colour, rounding,
                       ImDrawFlags_RoundCornersBottom);
    list.AddRectFilled({sheet.min.x, hole.min.y}, {hole.min.x, hole.max.y}, colour);
    list.AddRectFilled({hole.max.x, hole.min.y}, {sheet.max.x, hole.max.y}, colour);
}

} // namespace

void draw_shadow(ImDrawList& list, const Look& look, Rect rect, float height)
{
    if (look.theme.outlined || look.theme.shadow.alpha <= 0) return;
    const float spread = look.em(height);
    const int layers = std::clamp(static_cast<int>(std::ceil(spread)), 4, 12); // about one a pixel
    const Colour thin =
        with_alpha(look.theme.shadow, look.theme.shadow.alpha / static_cast<float>(layers));
    for (int layer = layers; layer > 0; --layer) {
        const float share = static_cast<float>(layer) / static_cast<float>(layers);
        Rect wide = rect.grown(spread * share * share);
        wide.min.y += spread * 0.4F;
        wide.max.y += spread * 0.4F;
        draw_what_shows(list, wide, corner(look) + spread * share, rect, corner(look),
                        packed(thin));
    }
}

void draw_sheet(ImDrawList& list, const Look& look, Rect rect, Colour fill, float rounding)
{
    list.AddRectFilled(rect.min, rect.max, packed(fill), rounding);
    if (look.theme.outlined)
        list.AddRect(rect.min, rect.max, packed(look.theme.line), rounding, 0,
                     std::max(1.0F, look.em(0.06F)));
}

void draw_focus_ring(ImDrawList& list, const Look& look, Rect rect, float rounding)
{
    const float thickness = std::max(2.0F, std::round(look.em(0.14F)));
    const float gap = std::round(look.em(0.12F)) + thickness / 2;
    const Rect ring = rect.grown(gap);
    list.AddRect(ring.min, ring.max, packed(look.theme.focus), rounding + gap, 0, thickness);
}

void draw_path(ImDrawList& list, std::span<const ImVec2> points, Pattern pattern, float thickness,
               ImU32 colour, bool closed)
{
    std::vector<ImVec2> path(points.begin(), points.end());
    if (closed && !path.empty()) path.push_back(path.front());
    switch (pattern) {
    case Pattern::solid:
        list.AddPolyline(path.data(), static_cast<int>(path.size()), colour, 0, thickness);
        return;
    case Pattern::dashed:
        draw_dashes(list, path, thickness, colour);
        return;
    case Pattern::dotted:
        draw_dots(list, path, thickness, colour);
        return;
    }
}

void draw_marker(ImDrawList& list, Marker marker, ImVec2 centre, float radius, ImU32 colour,
                 ImU32 rim)
{
    const auto shape = [&](float size, ImU32 fill) {
        const float half = size * 0.9F;
        switch (marker) {
        case Marker::disc:
            list.AddCircleFilled(centre, size, fill);
            return;
        case Marker::square:
            list.AddRectFilled({centre.x - half, centre.y - half},
                               {centre.x + half, centre.y + half}, fill);
            return;
        case Marker::triangle:
            list.AddTriangleFilled({centre.x, centre.y - size * 1.15F},
                                   {centre.x + size, centre.y + half},
                                   {centre.x - size, centre.y + half}, fill);
            return;
        }
    };
    shape(radius * 1.4F, rim);
    shape(radius, colour);
}

Pattern series_pattern(std::size_t index)
{
    constexpr Pattern patterns[] = {Pattern::solid, Pattern::dashed, Pattern::dotted};
    return patterns[index % 3];
}

Marker series_marker(std::size_t index)
{
    constexpr Marker markers[] = {Marker::disc, Marker::square, Marker::triangle};
    return markers[index % 3];
}

Colour series_colour(const Theme& theme, std::size_t index)
{
    if (index == 0) return theme.accent;
    return index == 1 ? theme.ink : theme.principle[0];
}

} // namespace tegenover::ui
