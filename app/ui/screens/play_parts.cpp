// ui/screens/play_parts.cpp
//
// Uses the widgets' own shapes, so that these pieces look like theirs.
#include "ui/screens/play_parts.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float padding = 0.75F; // em
constexpr float badge = 1.6F;
constexpr float gap = 0.7F;

void draw_badge(ImDrawList& list, const Look& look, int number, ImVec2 corner, bool lit)
{
    const Face& face = look.fonts.of(TextKind::caption_strong);
    const std::string digit = std::to_string(number);
    const float side = std::round(look.em(badge));
    list.AddRectFilled(corner, {corner.x + side, corner.y + side},
                       packed(lit ? look.theme.accent : look.theme.sunken), look.em(0.4F));
    const ImVec2 size = measure(face, digit);
    const ImVec2 at = {std::round(corner.x + (side - size.x) / 2),
                       std::round(corner.y + (side - size.y) / 2)};
    draw_text(list, face, digit, at, side, packed(lit ? look.theme.on_accent : look.theme.ink));
}

float text_offset(const Look& look, const PickTile& tile)
{
    return std::round(look.em(tile.number < 0 ? padding : padding + badge + gap));
}

void draw_tile(const Look& look, const PickTile& tile, const Press& press)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool lit = press.hovered || press.held || press.ringed;
    const float rounding = look.em(0.6F);
    const Colour edge =
        lit ? look.theme.accent : (look.theme.outlined ? look.theme.line : look.theme.hairline);
    list.AddRectFilled(press.rect.min, press.rect.max,
                       packed(press.hovered ? look.theme.accent_soft : look.theme.surface),
                       rounding);
    list.AddRect(press.rect.min, press.rect.max, packed(edge), rounding, 0,
                 std::max(1.0F, look.em(0.07F)));
    if (press.ringed) draw_focus_ring(list, look, press.rect, rounding);
    const Face& face = look.fonts.of(TextKind::body);
    const float offset = text_offset(look, tile);
    const float width = press.rect.width() - offset - look.em(padding);
    const float top = press.rect.centre().y - measure(face, tile.text, width).y / 2;
    if (tile.number >= 0) {
        const float corner_y = std::round(top + (face.line_height() - look.em(badge)) / 2);
        draw_badge(list, look, tile.number, {press.rect.min.x + look.em(padding), corner_y}, lit);
    }
    draw_text(list, face, tile.text, {press.rect.min.x + offset, std::round(top)}, width,
              packed(look.theme.ink));
}

bool meet(const Place& one, const Place& other)
{
    return one.at.x < other.end().x && other.at.x < one.end().x && one.at.y < other.end().y &&
           other.at.y < one.end().y;
}

/// Moved down until it is clear of what is taken; back up where the stage ends.
Place made_clear(Place wanted, const Place& stage, const std::vector<Place>& taken, float apart)
{
    for (const auto& other : taken) {
        if (meet(wanted, other)) wanted.at.y = other.end().y + apart;
    }
    wanted.at.y = std::min(wanted.at.y, stage.end().y - wanted.size.y - apart);
    wanted.at.y = std::max(wanted.at.y, stage.at.y + apart);
    return wanted;
}

/// How wide a label may be: from its anchor to the edge of the stage.
float room_for(const Place& stage, const StageLabel& label, float margin)
{
    const float room =
        label.to_the_right ? stage.end().x - label.anchor.x : label.anchor.x - stage.at.x;
    return room - margin;
}

} // namespace

PartPress press_place(std::string_view id, std::string_view name, const Place& place)
{
    const Press press = press_at(id, name, {place.at, place.end()});
    return {press.pressed, press.hovered, press.ringed};
}

void draw_stage_label(const Look& look, const Place& stage, const StageLabel& label,
                      std::vector<Place>& taken)
{
    const Face& face = look.fonts.of(TextKind::caption);
    const float side = look.em(0.7F);
    const float sign = label.icon ? look.em(1.5F) : 0;
    const float margin = look.em(0.5F);
    const float room =
        std::clamp(room_for(stage, label, margin), std::min(look.em(9), stage.size.x), look.em(17));
    const ImVec2 words = measure(face, label.text, room - 2 * side - sign);
    const ImVec2 size = {std::ceil(words.x + 2 * side + sign), std::ceil(words.y + look.em(0.7F))};
    const float left = label.to_the_right ? label.anchor.x : label.anchor.x - size.x;
    Place place = {{std::clamp(left, stage.at.x + margin,
                               std::max(stage.at.x + margin, stage.end().x - size.x - margin)),
                    label.anchor.y - size.y / 2},
                   size};
    place = made_clear(place, stage, taken, look.em(0.4F));
    place.at = {std::round(place.at.x), std::round(place.at.y)};
    taken.push_back(place);
    if (label.presence <= 0) return;

    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect rect{place.at, place.end()};
    const float rounding = std::min(size.y / 2, look.em(0.9F));
    const auto faded = [&](Colour colour) {
        return packed(with_alpha(colour, colour.alpha * label.presence));
    };
    if (label.presence >= 1) draw_shadow(list, look, rect, 0.3F);
    list.AddRectFilled(rect.min, rect.max, faded(look.theme.raised), rounding);
    if (look.theme.outlined) list.AddRect(rect.min, rect.max, faded(look.theme.line), rounding);
    if (label.icon) {
        const float icon = look.em(1);
        draw_icon(
            list, *label.icon,
            {place.at.x + side, place.at.y + look.em(0.35F) + (face.line_height() - icon) / 2},
            icon, faded(look.theme.accent));
    }
    draw_text(list, face, label.text,
              {std::round(place.at.x + side + sign), std::round(place.at.y + look.em(0.35F))},
              words.x + 1, faded(look.theme.ink));
}

bool pick_tile(const Look& look, std::string_view id, const PickTile& tile)
{
    const float width = available_width();
    const Face& face = look.fonts.of(TextKind::body);
    const float words = width - text_offset(look, tile) - look.em(padding);
    const float text = measure(face, tile.text, words).y;
    const float height = std::max(text, look.em(badge)) + look.em(tile.small ? 0.8F : 1.3F);
    const ImVec2 top = ImGui::GetCursorScreenPos();
    const Press press = press_area(id, tile.text, {width, std::round(height)});
    if (press.visible) draw_tile(look, tile, press);
    veil_since(look, top, tile.presence);
    return press.pressed || number_pressed(tile.number);
}

void veil_since(const Look& look, ImVec2 top, float presence)
{
    if (presence >= 1) return;
    const float over = look.em(0.5F); // shadows
    const ImVec2 low = {top.x - over, top.y - over * 0.4F};
    const ImVec2 high = {top.x + available_width() + over, ImGui::GetItemRectMax().y + over};
    ImGui::GetWindowDrawList()->AddRectFilled(low, high,
                                              packed(with_alpha(look.theme.paper, 1 - presence)));
}

void go_to(ImVec2 at) { move_cursor({std::round(at.x), std::round(at.y)}); }

void end_of_scroll(const Look& look)
{
    const float most = ImGui::GetScrollMaxY();
    if (most <= 0) return;
    const float page = ImGui::GetWindowHeight() * 0.8F;
    if (!ImGui::GetIO().WantTextInput && !covered()) {
        if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) ImGui::SetScrollY(ImGui::GetScrollY() + page);
        if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) ImGui::SetScrollY(ImGui::GetScrollY() - page);
    }
    if (ImGui::GetScrollY() >= most - 1) return;
    const ImVec2 at = ImGui::GetWindowPos();
    const ImVec2 size = ImGui::GetWindowSize();
    const float right = at.x + size.x - ImGui::GetStyle().ScrollbarSize;
    const ImU32 paper = packed(look.theme.paper);
    const ImU32 clear = packed(with_alpha(look.theme.paper, 0));
    ImGui::GetWindowDrawList()->AddRectFilledMultiColor(
        {at.x, at.y + size.y - look.em(1.4F)}, {right, at.y + size.y}, clear, clear, paper, paper);
}

std::string_view client_in(const session::PlayView& view, const engine::Words& words)
{
    return view.client_name.empty() ? words("play.client") : std::string_view(view.client_name);
}

bool keyboard_is_on_an_item()
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    return g.NavId != 0 && g.NavIdIsAlive && !g.NavDisableHighlight;
}

} // namespace tegenover::ui
