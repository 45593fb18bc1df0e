// ui/screens/editor_map_arrows.cpp
//
// Arrows between the cards, with a colour and a pattern for what they do to trust, and which of
// them lies under the pointer.
#include "ui/screens/editor_map_hairlines.hpp"
#include "ui/screens/editor_map_parts.hpp"
#include "ui/screens/editor_map_pieces.hpp"
#include "ui/screens/editor_map_routes.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

using authoring::MapPoint;
using session::TrustTurn;

constexpr float ring_from_card = 13; // units
constexpr float reach_em = 0.4F;     // how near the pointer has to be

/// Both dashes and dots begin anew after so many times the thickness of a line.
constexpr float pattern_repeats = 143;

struct ArrowPaint {
    Colour colour;
    Pattern pattern = Pattern::solid;
};

ArrowPaint paint_of(const Theme& theme, TrustTurn trust)
{
    switch (trust) {
    case TrustTurn::up:
        return {theme.accent, Pattern::solid};
    case TrustTurn::down:
        return {theme.warn, Pattern::dashed};
    case TrustTurn::same:
        break;
    }
    return {theme.muted, Pattern::dotted};
}

void draw_head(ImDrawList& list, ImVec2 tip, ImVec2 before, float size, ImU32 colour)
{
    const ImVec2 way{tip.x - before.x, tip.y - before.y};
    const float length = std::max(0.01F, std::sqrt(way.x * way.x + way.y * way.y));
    const ImVec2 along{way.x / length * size, way.y / length * size};
    const ImVec2 across{-along.y * 0.55F, along.x * 0.55F};
    list.AddTriangleFilled(tip, {tip.x - along.x + across.x, tip.y - along.y + across.y},
                           {tip.x - along.x - across.x, tip.y - along.y - across.y}, colour);
}

ImVec2 on_screen(const MapLens& lens, const MapPoint& point)
{
    return lens.on_screen({static_cast<float>(point.x), static_cast<float>(point.y)});
}

Rect on_screen(const MapLens& lens, const authoring::MapCard& area)
{
    return {on_screen(lens, MapPoint{area.left, area.top}),
            on_screen(lens, MapPoint{area.right, area.bottom})};
}

std::vector<ImVec2> pixels_of(const MapLens& lens, const std::vector<MapPoint>& points)
{
    std::vector<ImVec2> pixels;
    pixels.reserve(points.size());
    for (const auto& point : points)
        pixels.push_back(on_screen(lens, point));
    return pixels;
}

void draw_arrow(const EditorPen& pen, const MapLens& lens, const session::ArrowView& arrow,
                const DrawnRoute& drawn, bool lit)
{
    const auto paint = paint_of(pen.look.theme, arrow.trust);
    auto& list = *ImGui::GetWindowDrawList();
    const auto points = pixels_of(lens, drawn.route->points);
    const float scale = std::clamp(pen.scratch.map.zoom, 0.3F, 1.0F);
    // In whole pixels, which are drawn with a third of the triangles.
    const float thickness = std::max(1.0F, std::round(pen.look.em(lit ? 0.2F : 0.11F) * scale));
    const auto colour = packed(with_alpha(paint.colour, lit ? 1.0F : 0.75F));
    const Rect view{lens.corner, {lens.corner.x + lens.size.x, lens.corner.y + lens.size.y}};
    for (const auto& piece : pieces_in(view.grown(thickness), points, thickness * pattern_repeats))
        draw_path(list, piece, paint.pattern, thickness, colour);
    draw_head(list, points.back(), points[points.size() - 2], pen.look.em(0.55F) * scale, colour);
    if (!arrow.conditional) return;
    const ImVec2 near{points.front().x + ring_from_card * lens.unit, points.front().y};
    list.AddCircleFilled(near, pen.look.em(0.24F) * scale, packed(pen.look.theme.surface));
    list.AddCircle(near, pen.look.em(0.24F) * scale, colour, 0, thickness);
}

bool is_seen(const MapLens& lens, const DrawnRoute& drawn)
{
    return drawn.route->points.size() >= 2 && lens.sees(on_screen(lens, *drawn.around).grown(4));
}

std::vector<DrawnRoute> routes_now(const EditorPen& pen, const MapLens& lens)
{
    return routes_for(pen.scratch.map.routes, pen.view.cards, pen.view.arrows,
                      [&](std::size_t moment) { return shift_of(pen, lens, moment); });
}

float distance(ImVec2 at, ImVec2 from, ImVec2 to)
{
    const ImVec2 way{to.x - from.x, to.y - from.y};
    const float square = way.x * way.x + way.y * way.y;
    const float along = ((at.x - from.x) * way.x + (at.y - from.y) * way.y) / square;
    const float share = square > 0 ? std::clamp(along, 0.0F, 1.0F) : 0;
    return std::hypot(at.x - from.x - way.x * share, at.y - from.y - way.y * share);
}

float distance(ImVec2 at, const std::vector<ImVec2>& points)
{
    float least = 1e9F;
    for (std::size_t i = 1; i < points.size(); ++i)
        least = std::min(least, distance(at, points[i - 1], points[i]));
    return least;
}

std::optional<std::size_t> nearest(const EditorPen& pen, const MapLens& lens, ImVec2 at,
                                   const std::vector<DrawnRoute>& routes)
{
    float least = pen.look.em(reach_em);
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < routes.size(); ++i) {
        const Rect around = on_screen(lens, *routes[i].around).grown(least);
        if (at.x < around.min.x || at.x > around.max.x || at.y < around.min.y ||
            at.y > around.max.y) {
            continue;
        }
        const float away = distance(at, pixels_of(lens, routes[i].route->points));
        if (away >= least) continue;
        least = away;
        found = i;
    }
    return found;
}

bool is_chosen(const session::Selection& chosen, const session::ArrowView& arrow)
{
    return chosen.has(arrow.from) && (chosen.part != session::Part::response ||
                                      (chosen.one() && chosen.item == arrow.response));
}

/// Both ways on of a response are lit with it.
bool is_one_response(const session::ArrowView& one, const session::ArrowView& other)
{
    return one.from == other.from && one.response == other.response;
}

} // namespace

void draw_arrows(const EditorPen& pen, const MapLens& lens)
{
    const auto& arrows = pen.view.arrows;
    const auto routes = routes_now(pen, lens);
    const bool pointed = ImGui::IsWindowHovered() && !ImGui::IsAnyItemHovered() &&
                         pen.scratch.map.drag.what == MapDrag::What::nothing;
    const auto under = pointed ? nearest(pen, lens, ImGui::GetIO().MousePos, routes) : std::nullopt;
    const auto is_lit = [&](const session::ArrowView& arrow) {
        return is_chosen(pen.view.selection, arrow) ||
               (under && is_one_response(arrows[*under], arrow));
    };
    const bool far = pen.scratch.map.zoom < far_zoom;
    Hairlines hairlines;
    std::vector<std::size_t> lit;
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        if (!is_seen(lens, routes[i])) continue;
        if (is_lit(arrows[i])) {
            lit.push_back(i);
        } else if (far) {
            const auto colour = paint_of(pen.look.theme, arrows[i].trust).colour;
            hairlines.add(pixels_of(lens, routes[i].route->corners),
                          packed(with_alpha(colour, 0.6F)));
        } else {
            draw_arrow(pen, lens, arrows[i], routes[i], false);
        }
    }
    hairlines.draw(*ImGui::GetWindowDrawList());
    for (const auto i : lit)
        draw_arrow(pen, lens, arrows[i], routes[i], true);
}

std::optional<std::size_t> arrow_at(const EditorPen& pen, const MapLens& lens, ImVec2 at)
{
    return nearest(pen, lens, at, routes_now(pen, lens));
}

} // namespace tegenover::ui
