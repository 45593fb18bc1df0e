// ui/screens/editor_map_strip.cpp
//
// Below the map, where they cover no card: what the pointer does there, and the whole map in small.
#include "ui/screens/editor_map_parts.hpp"

#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

constexpr float strip_em = 2.9F;
constexpr float least_height = 16; // em: a lower map has no strip

/// What the pointer does, where there is room to say it.
void draw_hint(const EditorPen& pen, const Rect& area)
{
    const Face& face = pen.look.fonts.of(TextKind::caption);
    const auto words = pen.words("editor.map_hint");
    const ImVec2 size = measure(face, words, area.width());
    if (size.y > area.height()) return;
    draw_text(*ImGui::GetWindowDrawList(), face, words,
              {area.min.x, std::round(area.centre().y - size.y / 2)}, area.width(),
              packed(pen.look.theme.muted));
}

/// The place on the map that was pressed on the small one.
std::optional<ImVec2> take_minimap(const EditorPen& pen, const Minimap& small)
{
    const auto press = press_at("minimap", pen.words("editor.minimap"), small.area);
    if (!press.held) return std::nullopt;
    return small.on_map(ImGui::GetIO().MousePos);
}

} // namespace

float strip_height(const EditorPen& pen, ImVec2 size)
{
    return size.y < pen.look.em(least_height) ? 0 : pen.look.em(strip_em);
}

void draw_strip(const EditorPen& pen, const MapLens& lens, float height)
{
    const float edge = pen.look.em(0.3F);
    const float top = lens.corner.y + lens.size.y;
    Rect room{{lens.corner.x + edge, top + edge}, {lens.corner.x + lens.size.x, top + height}};
    if (const auto small = minimap_of(pen, lens, room)) {
        const auto looked_at = take_minimap(pen, *small);
        draw_minimap(pen, lens, *small);
        room.max.x = small->area.min.x - pen.look.em(1);
        if (looked_at) {
            pen.scratch.map.pan = {lens.size.x / 2 - looked_at->x * lens.unit,
                                   lens.size.y / 2 - looked_at->y * lens.unit};
        }
    }
    draw_hint(pen, room);
}

} // namespace tegenover::ui
