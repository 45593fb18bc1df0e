// ui/screens/editor_map_view.cpp
//
// What part of the map is in view: zooming, fitting, and bringing a moment into view.
#include "ui/screens/editor_map_parts.hpp"

#include "ui/widgets/pressable.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::ui {

namespace {

constexpr float units_per_em = 18;
constexpr float readable = 0.78F;
constexpr float most_of_height = 0.88F;
constexpr float still_readable = 0.36F; // the first words of a card can be read
/// A scene of so many moments opens with all of them in view, where they can be read then.
constexpr std::size_t cards_shown_whole = 20;

float unit_at(const EditorPen& pen) { return pen.look.em(1) / units_per_em * pen.scratch.map.zoom; }

/// The smallest rectangle around all cards and arrows, in units.
Rect bounds_of_all(const EditorPen& pen)
{
    Rect around = bounds_of(pen.view.cards);
    const auto still = [](std::size_t) -> std::optional<ImVec2> { return std::nullopt; };
    for (const auto& drawn :
         routes_for(pen.scratch.map.routes, pen.view.cards, pen.view.arrows, still)) {
        if (drawn.route->points.empty()) continue;
        around.min = {std::min(around.min.x, static_cast<float>(drawn.around->left)),
                      std::min(around.min.y, static_cast<float>(drawn.around->top))};
        around.max = {std::max(around.max.x, static_cast<float>(drawn.around->right)),
                      std::max(around.max.y, static_cast<float>(drawn.around->bottom))};
    }
    return around;
}

/// At which all of it is in view.
float fitting_zoom(const EditorPen& pen, const Rect& around, ImVec2 size)
{
    const float room = std::min(pen.look.em(2.4F), size.y * (1 - most_of_height));
    const float pixels = pen.look.em(1) / units_per_em;
    return std::min((size.x - room) / (around.width() * pixels),
                    (size.y - room) / (around.height() * pixels));
}

/// How far one may zoom out: until all is seen, at least.
float least_zoom(const EditorPen& pen, ImVec2 size)
{
    return std::min(smallest_zoom, fitting_zoom(pen, bounds_of_all(pen), size));
}

/// At which one card is as high as the map, where large letters leave it no more than a strip.
float zoom_for_a_card(const EditorPen& pen, ImVec2 size)
{
    return size.y * most_of_height * units_per_em / (pen.look.em(1) * card_height);
}

} // namespace

MapLens lens_of(const EditorPen& pen, ImVec2 corner, ImVec2 size)
{
    return {.corner = corner, .size = size, .pan = pen.scratch.map.pan, .unit = unit_at(pen)};
}

/// Zooms so that what lies under `at` stays there.
void zoom_at(const EditorPen& pen, const MapLens& lens, ImVec2 at, float factor)
{
    auto& map = pen.scratch.map;
    const ImVec2 under = lens.on_map(at);
    map.zoom = std::clamp(map.zoom * factor, least_zoom(pen, lens.size), largest_zoom);
    const float unit = unit_at(pen);
    map.pan = {at.x - lens.corner.x - under.x * unit, at.y - lens.corner.y - under.y * unit};
}

/// + and - zoom at the middle, 0 shows all.
void take_zoom_keys(const EditorPen& pen, const MapLens& lens)
{
    const auto& io = ImGui::GetIO();
    if (io.WantTextInput || covered() || io.KeyAlt) return;
    const auto pressed = [](ImGuiKey one, ImGuiKey other) {
        return ImGui::IsKeyPressed(one) || ImGui::IsKeyPressed(other);
    };
    const ImVec2 middle{lens.corner.x + lens.size.x / 2, lens.corner.y + lens.size.y / 2};
    if (pressed(ImGuiKey_Equal, ImGuiKey_KeypadAdd)) zoom_at(pen, lens, middle, 1.15F);
    if (pressed(ImGuiKey_Minus, ImGuiKey_KeypadSubtract)) zoom_at(pen, lens, middle, 1 / 1.15F);
    if (pressed(ImGuiKey_0, ImGuiKey_Keypad0)) fit_map(pen, lens.size, true);
}

/// Moves as little as is needed for the moment to be seen.
void reveal(const EditorPen& pen, ImVec2 corner, ImVec2 size)
{
    auto& map = pen.scratch.map;
    const auto moment = std::exchange(map.reveal, std::nullopt);
    if (!moment || *moment >= pen.view.cards.size()) return;
    const auto lens = lens_of(pen, corner, size);
    const Rect rect = lens.card(pen.view.cards[*moment]);
    const float room = pen.look.em(1.1F); // less than around all cards: then it stays where it is
    map.pan.x += std::max(0.0F, corner.x + room - rect.min.x);
    map.pan.y += std::max(0.0F, corner.y + room - rect.min.y);
    map.pan.x -= std::max(0.0F, rect.max.x - (corner.x + size.x - room));
    map.pan.y -= std::max(0.0F, rect.max.y - (corner.y + size.y - room));
}

void fit_map(const EditorPen& pen, ImVec2 size, bool all)
{
    auto& map = pen.scratch.map;
    if (pen.view.cards.empty()) return;
    const Rect around = bounds_of_all(pen);
    const float fitting = fitting_zoom(pen, around, size);
    const float low = std::max(smallest_zoom, zoom_for_a_card(pen, size));
    const float least = all ? std::min(smallest_zoom, fitting) : std::min(readable, low);
    map.zoom = std::clamp(fitting, least, 1.0F);
    const float unit = unit_at(pen);
    const ImVec2 middle = around.centre();
    map.pan = {size.x / 2 - middle.x * unit, size.y / 2 - middle.y * unit};
    if (fitting >= least) return;
    // It does not fit: from where the conversation begins.
    const auto start = std::find_if(pen.view.cards.begin(), pen.view.cards.end(),
                                    [](const auto& card) { return card.starts; });
    const auto& first = start == pen.view.cards.end() ? pen.view.cards.front() : *start;
    map.pan = {pen.look.em(1.2F) - static_cast<float>(first.at.x) * unit,
               size.y / 2 - (static_cast<float>(first.at.y) + card_height / 2) * unit};
}

void open_map(const EditorPen& pen, ImVec2 size)
{
    const bool small = pen.view.cards.size() <= cards_shown_whole;
    fit_map(pen, size, small && fitting_zoom(pen, bounds_of_all(pen), size) >= still_readable);
    follow_selection(pen);
}

void follow_selection(const EditorPen& pen)
{
    const auto& selection = pen.view.selection;
    const auto now = selection.one() ? selection.moments.front() + 1 : 0;
    if (now == pen.scratch.map.shown) return;
    pen.scratch.map.shown = now;
    if (now > 0) pen.scratch.map.reveal = now - 1;
}

} // namespace tegenover::ui
