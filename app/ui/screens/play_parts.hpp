// ui/screens/play_parts.hpp
//
// Small pieces that only the play screen uses: a place on the stage that can be pressed, a label
// that stands on it, an answer to pick. They take plain places and hold nothing.
#pragma once

#include "engine/words.hpp"
#include "session/play_view.hpp"
#include "ui/screens/play_places.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/look.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tegenover::ui {

struct PartPress {
    bool pressed = false;
    bool hovered = false;
    bool ringed = false; ///< the keyboard is on it and shows
};
/// Something to press at a place that draws itself.
[[nodiscard]] PartPress press_place(std::string_view id, std::string_view name, const Place& place);

struct StageLabel {
    std::string_view text;
    std::optional<Icon> icon = std::nullopt;
    ImVec2 anchor;            ///< the end of the line that leads to it
    bool to_the_right = true; ///< it starts at the anchor; otherwise it ends there
    float presence = 1;       ///< 0..1
};
/// Draws it inside `stage`, clear of the places already `taken`, and adds its own to them.
void draw_stage_label(const Look& look, const Place& stage, const StageLabel& label,
                      std::vector<Place>& taken);

struct PickTile {
    std::string_view text;
    int number = 0;     ///< 0..9: its key; below zero: none
    float presence = 1; ///< 0..1
    bool small = false; ///< a word rather than a sentence
};
/// One of several answers, as wide as the column. True when it was picked.
[[nodiscard]] bool pick_tile(const Look& look, std::string_view id, const PickTile& tile);

/// Veils what was drawn in the flow since `top` (screen pixels): the other way to fade it in.
void veil_since(const Look& look, ImVec2 top, float presence);

/// Starts to draw at a place of the window, `inset` pixels from its edges.
void go_to(ImVec2 at);

/// At the end of an area that scrolls: shows that there is more below, and lets the page keys turn.
void end_of_scroll(const Look& look);

/// The client's name, or a word for whom has none.
[[nodiscard]] std::string_view client_in(const session::PlayView& view, const engine::Words& words);

/// Whether the keyboard is on an item that was drawn in this frame.
[[nodiscard]] bool keyboard_is_on_an_item();

} // namespace tegenover::ui
