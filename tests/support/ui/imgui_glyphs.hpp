// Reads words back from what was drawn: every glyph on the screen is a quad with its own place in
// the font atlas, so text can be recovered with its exact place and clip, whoever drew it.
#pragma once

#include "support/ui/imgui_headless.hpp"

#include <imgui.h>

#include <map>
#include <utility>
#include <vector>

namespace tegenover::tests {

struct GlyphOf {
    const ImFont* font = nullptr;
    const ImFontGlyph* glyph = nullptr;
};
using GlyphTable = std::map<std::pair<float, float>, GlyphOf>;

[[nodiscard]] GlyphTable glyph_table(const ImFontAtlas& atlas);

struct SeenText {
    DrawnText text;
    int layer = 0; ///< which window drew it
};
[[nodiscard]] std::vector<SeenText> read_texts(const ImDrawData& drawn, const GlyphTable& table);

} // namespace tegenover::tests
