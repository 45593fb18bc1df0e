// What a HeadlessUi keeps between frames. Shared by the files that make it up; tests do not use it.
#pragma once

#include "support/ui/imgui_glyphs.hpp"
#include "support/ui/imgui_headless.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <string>
#include <vector>

namespace tegenover::tests {

struct Recorded {
    DrawnItem item;
    ImGuiWindow* window = nullptr;
};

struct HeadlessUi::Inside {
    HeadlessSettings settings;
    ui::Look look;
    ImGuiContext* context = nullptr;
    const GlyphTable* glyphs = nullptr;
    HeadlessUi::Draw draw;
    std::vector<Recorded> recorded; ///< items of the last frame, in drawing order
    std::vector<DrawnItem> items;
    /// The words of the last frame, once read_words() has been asked for them since.
    std::vector<SeenText> seen;
    std::vector<DrawnText> texts;
    bool read = true;
    std::string clipboard;

    void add_item(ImGuiID id, const ImRect& box, bool disabled);
    void name_item(ImGuiID id, const char* label);
    void gather();
    /// Reads the words back from the triangles, which costs as much as some frames: only when they
    /// are asked for.
    void read_words();
    [[nodiscard]] const Recorded* find(std::string_view label) const;
    /// The window in front that is taller than what it shows, if any.
    [[nodiscard]] ImGuiWindow* scrolling_window() const;
};

/// The one that is drawing now; Dear ImGui's hooks are free functions.
HeadlessUi::Inside*& drawing_now();

} // namespace tegenover::tests
