// Finds glyph quads among the triangles and joins neighbours on one line into runs of words.
#include "support/ui/imgui_glyphs.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::tests {

namespace {

struct Letter {
    GlyphOf of;
    Box box;
    float pen = 0; // where its advance begins
    float top = 0; // of its line
    ImU32 colour = 0;
};

struct Run {
    DrawnText text;
    Letter last;
};

std::string utf8(unsigned letter)
{
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    if (letter < 0x80) return {byte(letter)};
    if (letter < 0x800) return {byte(0xC0 | (letter >> 6)), byte(0x80 | (letter & 0x3F))};
    return {byte(0xE0 | (letter >> 12)), byte(0x80 | ((letter >> 6) & 0x3F)),
            byte(0x80 | (letter & 0x3F))};
}

bool is_quad(const ImDrawIdx* index, unsigned left)
{
    return left >= 6 && index[1] == index[0] + 1 && index[2] == index[0] + 2 &&
           index[3] == index[0] && index[4] == index[0] + 2 && index[5] == index[0] + 3;
}

const GlyphOf* glyph_at(const GlyphTable& table, const ImDrawVert& corner, const ImDrawVert& other)
{
    const auto found = table.find({corner.uv.x, corner.uv.y});
    if (found == table.end()) return nullptr;
    const ImFontGlyph& glyph = *found->second.glyph;
    return other.uv.x == glyph.U1 && other.uv.y == glyph.V1 ? &found->second : nullptr;
}

float space_of(const ImFont& font) { return font.GetCharAdvance(static_cast<ImWchar>(' ')); }

bool continues(const Run& run, const Letter& letter)
{
    const float gap = letter.pen - (run.last.pen + run.last.of.glyph->AdvanceX);
    return run.last.of.font == letter.of.font && run.last.colour == letter.colour &&
           std::abs(run.last.top - letter.top) < 0.5F && gap > -2 &&
           gap < 1.7F * space_of(*letter.of.font);
}

void add(Run& run, const Letter& letter)
{
    const float gap = letter.pen - (run.last.pen + run.last.of.glyph->AdvanceX);
    if (gap > 0.5F * space_of(*letter.of.font)) run.text.words += ' ';
    run.text.words += utf8(letter.of.glyph->Codepoint);
    run.text.box.right = std::max(run.text.box.right, letter.box.right);
    run.text.box.top = std::min(run.text.box.top, letter.box.top);
    run.text.box.bottom = std::max(run.text.box.bottom, letter.box.bottom);
    run.last = letter;
}

Run begin(const Letter& letter, const ImVec4& clip)
{
    Run run;
    run.text.words = utf8(letter.of.glyph->Codepoint);
    run.text.box = letter.box;
    run.text.clip = {clip.x, clip.y, clip.z, clip.w};
    run.last = letter;
    return run;
}

void finish(std::vector<SeenText>& texts, Run& run, int layer, ImVec2 window)
{
    if (run.text.words.empty()) return;
    const Box& box = run.text.box;
    const Box& clip = run.text.clip;
    run.text.clipped = box.left < clip.left - 1 || box.right > clip.right + 1 || box.left < -1 ||
                       box.right > window.x + 1;
    const bool seen = box.bottom > clip.top && box.top < clip.bottom && box.right > clip.left &&
                      box.left < clip.right;
    if (seen) texts.push_back({run.text, layer});
    run = {};
}

void read_command(std::vector<SeenText>& texts, const ImDrawList& list, const ImDrawCmd& command,
                  const GlyphTable& table, int layer, ImVec2 window)
{
    Run run;
    const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset;
    for (unsigned at = 0; at < command.ElemCount;) {
        if (!is_quad(indices + at, command.ElemCount - at)) {
            at += 3;
            continue;
        }
        const ImDrawVert* corners = list.VtxBuffer.Data + command.VtxOffset + indices[at];
        at += 6;
        const GlyphOf* of = glyph_at(table, corners[0], corners[2]);
        if (of == nullptr) continue;
        const Letter letter = {
            *of,
            {corners[0].pos.x, corners[0].pos.y, corners[2].pos.x, corners[2].pos.y},
            corners[0].pos.x - of->glyph->X0,
            corners[0].pos.y - of->glyph->Y0,
            corners[0].col};
        if (!run.text.words.empty() && continues(run, letter)) {
            add(run, letter);
            continue;
        }
        finish(texts, run, layer, window);
        run = begin(letter, command.ClipRect);
    }
    finish(texts, run, layer, window);
}

} // namespace

GlyphTable glyph_table(const ImFontAtlas& atlas)
{
    GlyphTable table;
    for (const ImFont* font : atlas.Fonts)
        for (const ImFontGlyph& glyph : font->Glyphs)
            if (glyph.Visible && glyph.U1 > glyph.U0)
                table.emplace(std::pair{glyph.U0, glyph.V0}, GlyphOf{font, &glyph});
    return table;
}

std::vector<SeenText> read_texts(const ImDrawData& drawn, const GlyphTable& table)
{
    std::vector<SeenText> texts;
    for (int layer = 0; layer < drawn.CmdListsCount; ++layer) {
        const ImDrawList& list = *drawn.CmdLists[layer];
        for (const ImDrawCmd& command : list.CmdBuffer)
            read_command(texts, list, command, table, layer, drawn.DisplaySize);
    }
    return texts;
}

} // namespace tegenover::tests
