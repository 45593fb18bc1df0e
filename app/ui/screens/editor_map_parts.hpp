// ui/screens/editor_map_parts.hpp
//
// From units of the map to pixels, and the drawing of cards and arrows. Only for editor_map*.cpp.
#pragma once

#include "ui/screens/editor_parts.hpp"
#include "ui/widgets/paint.hpp"

#include <optional>
#include <span>

namespace tegenover::ui {

/// Size of a card, in units of the map; authoring/layout puts them 360 by 220 apart.
inline constexpr float card_width = 290;
inline constexpr float card_height = 138;
inline constexpr float smallest_zoom = 0.08F;
inline constexpr float largest_zoom = 1.6F;

struct MapLens {
    ImVec2 corner; ///< of the area, in pixels of the window
    ImVec2 size;
    ImVec2 pan;
    float unit = 1; ///< pixels a unit

    [[nodiscard]] ImVec2 on_screen(ImVec2 place) const
    {
        return {corner.x + pan.x + place.x * unit, corner.y + pan.y + place.y * unit};
    }
    [[nodiscard]] ImVec2 on_map(ImVec2 pixel) const
    {
        return {(pixel.x - corner.x - pan.x) / unit, (pixel.y - corner.y - pan.y) / unit};
    }
    [[nodiscard]] Rect card(const session::MapCardView& card, ImVec2 moved = {}) const
    {
        const ImVec2 at{static_cast<float>(card.at.x) + moved.x,
                        static_cast<float>(card.at.y) + moved.y};
        return {on_screen(at), on_screen({at.x + card_width, at.y + card_height})};
    }
    [[nodiscard]] bool sees(const Rect& rect) const
    {
        return rect.max.x > corner.x && rect.min.x < corner.x + size.x && rect.max.y > corner.y &&
               rect.min.y < corner.y + size.y;
    }
};

struct CardLook {
    bool chosen = false;
    bool hovered = false;
    bool ringed = false;
    bool in_trial = false;
};
void draw_map_card(const EditorPen& pen, const MapLens& lens, const session::MapCardView& card,
                   const Rect& rect, const CardLook& state);

/// `from` and `to` are cards; the arrow leaves lower for later responses.
void draw_map_arrow(const EditorPen& pen, const MapLens& lens, const session::ArrowView& arrow,
                    const Rect& from, const Rect& to, bool lit);

/// The whole map in a corner, with a frame around what is in view.
struct Minimap {
    Rect area;   ///< pixels
    Rect around; ///< units
    float scale = 1;

    [[nodiscard]] ImVec2 on_screen(ImVec2 place) const
    {
        return {area.min.x + (place.x - around.min.x) * scale,
                area.min.y + (place.y - around.min.y) * scale};
    }
    [[nodiscard]] ImVec2 on_map(ImVec2 pixel) const
    {
        return {(pixel.x - area.min.x) / scale + around.min.x,
                (pixel.y - area.min.y) / scale + around.min.y};
    }
};
/// Nothing where all cards are in view, or there is no room for it.
[[nodiscard]] std::optional<Minimap> minimap_of(const EditorPen& pen, const MapLens& lens);
void draw_minimap(const EditorPen& pen, const MapLens& lens, const Minimap& small);

/// The smallest rectangle around all cards, in units.
[[nodiscard]] Rect bounds_of(std::span<const session::MapCardView> cards);

} // namespace tegenover::ui
