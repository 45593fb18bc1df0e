// ui/screens/editor_map_parts.hpp
//
// From units of the map to pixels, and the drawing of cards and arrows. Only for editor_map*.cpp.
#pragma once

#include "ui/screens/editor_parts.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/pressable.hpp"

#include <optional>
#include <span>

namespace tegenover::ui {

/// Size of a card, in units of the map; authoring/layout puts them 360 by 220 apart.
inline constexpr float card_width = 290;
inline constexpr float card_height = 138;
/// Unless a long scene needs less to be seen whole.
inline constexpr float smallest_zoom = 0.08F;
/// Below it cards and arrows are hairlines: neither patterns nor round corners could be made out.
inline constexpr float far_zoom = 0.2F;
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
    bool aimed = false; ///< a connection that is being dragged would end here
};
void draw_map_card(const EditorPen& pen, const MapLens& lens, const session::MapCardView& card,
                   const Rect& rect, const CardLook& state);

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
/// Nothing where all cards are in view, or `room` is too small for it.
[[nodiscard]] std::optional<Minimap> minimap_of(const EditorPen& pen, const MapLens& lens,
                                                const Rect& room);
void draw_minimap(const EditorPen& pen, const MapLens& lens, const Minimap& small);

// editor_map.cpp
/// By how many units a card that is being dragged stands away from its place.
[[nodiscard]] std::optional<ImVec2> shift_of(const EditorPen& pen, const MapLens& lens,
                                             std::size_t moment);

// editor_map_arrows.cpp
/// All arrows: those of the response or moment that is chosen, and the one under the pointer, lit
/// and above the others.
void draw_arrows(const EditorPen& pen, const MapLens& lens);
/// The arrow that passes at a pixel, by number; the nearest of several.
[[nodiscard]] std::optional<std::size_t> arrow_at(const EditorPen& pen, const MapLens& lens,
                                                  ImVec2 at);

// editor_map_keys.cpp
/// Where an arrow was pressed on a card, the keyboard goes on to the next one that way; it stays
/// where there is none. Before the cards are drawn.
void take_arrow_keys(const EditorPen& pen);
/// A card that the keyboard comes to is brought into view. Where the one it was on is gone, it goes
/// on from the card that took its number. After each card.
void follow_keyboard(const EditorPen& pen, const session::MapCardView& card, const Press& press);

// editor_map_strip.cpp
/// Of the strip below the map that holds the hint and the small map; 0 where there is no room.
[[nodiscard]] float strip_height(const EditorPen& pen, ImVec2 size);
void draw_strip(const EditorPen& pen, const MapLens& lens, float height);

// editor_map_view.cpp
[[nodiscard]] MapLens lens_of(const EditorPen& pen, ImVec2 corner, ImVec2 size);
/// Zooms so that what lies under `at` stays there.
void zoom_at(const EditorPen& pen, const MapLens& lens, ImVec2 at, float factor);
/// + and - zoom at the middle, 0 shows all.
void take_zoom_keys(const EditorPen& pen, const MapLens& lens);
/// Moves as little as is needed for the moment that is to be shown.
void reveal(const EditorPen& pen, ImVec2 corner, ImVec2 size);
/// Brings all of the map into view, or as much as can be read.
void fit_map(const EditorPen& pen, ImVec2 size, bool all);
/// All of a small scene, as long as its cards have room for words; else its start.
void open_map(const EditorPen& pen, ImVec2 size);

// editor_map_words.cpp
/// How much a card says: fewer words where it is small, and never too small to read.
struct CardPlan {
    float scale = 1; ///< of the letters, to captions
    float pad = 0;   ///< pixels
    bool id = false;
    std::size_t lines = 0; ///< of what she says
    bool facts = false;
    bool signs = false;

    bool operator==(const CardPlan&) const = default;
};
[[nodiscard]] CardPlan plan_card(const Look& look, const Rect& rect, float zoom);
/// As many whole words as fit; of a first word that does not, as much as does.
[[nodiscard]] std::string first_words(const Face& face, std::string_view words, float width);
void draw_card_words(const EditorPen& pen, const session::MapCardView& card, const Rect& rect,
                     const CardPlan& plan);
[[nodiscard]] Colour outcome_colour(const Theme& theme, engine::Outcome outcome);

/// The smallest rectangle around all cards, in units.
[[nodiscard]] Rect bounds_of(std::span<const session::MapCardView> cards);

} // namespace tegenover::ui
