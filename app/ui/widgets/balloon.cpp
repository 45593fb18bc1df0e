// The balloon's sheet, its tail (spoken) or little circles (thought), and its words.
#include "ui/widgets/balloon.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tegenover::ui {

namespace {

constexpr float padding_x = 1.4F; // em
constexpr float padding_y = 0.95F;
constexpr float tail_length = 0.9F;
constexpr float widest = 36;

bool upright(BalloonTail tail) { return tail == BalloonTail::up || tail == BalloonTail::down; }

/// The sheet's own place within what the balloon takes up, tail included.
Rect sheet_within(const Look& look, const Balloon& balloon, Rect all)
{
    const float tail = look.em(tail_length);
    if (balloon.tail == BalloonTail::up) all.min.y += tail;
    if (balloon.tail == BalloonTail::down) all.max.y -= tail;
    if (balloon.tail == BalloonTail::left) all.min.x += tail;
    if (balloon.tail == BalloonTail::right) all.max.x -= tail;
    return all;
}

/// Root left, tip, root right.
std::array<ImVec2, 3> tail_shape(const Look& look, const Balloon& balloon, Rect sheet)
{
    const float half = look.em(0.6F);
    const float length = look.em(tail_length);
    const float inset = look.em(1.8F);
    const float over = 1; // overlaps the sheet so that no seam shows
    const auto along = [&](float from, float to) {
        const float low = from + inset;
        return std::clamp(from + (to - from) * balloon.tail_at, low, std::max(low, to - inset));
    };
    const float x = along(sheet.min.x, sheet.max.x);
    const float y = std::clamp(sheet.min.y + sheet.height() * balloon.tail_at, sheet.min.y + half,
                               std::max(sheet.min.y + half, sheet.max.y - half));
    switch (balloon.tail) {
    case BalloonTail::down:
        return {{{x + half, sheet.max.y - over},
                 {x, sheet.max.y + length},
                 {x - half, sheet.max.y - over}}};
    case BalloonTail::left:
        return {{{sheet.min.x + over, y + half},
                 {sheet.min.x - length, y},
                 {sheet.min.x + over, y - half}}};
    case BalloonTail::right:
        return {{{sheet.max.x - over, y - half},
                 {sheet.max.x + length, y},
                 {sheet.max.x - over, y + half}}};
    case BalloonTail::up:
    case BalloonTail::none:
        break;
    }
    return {{{x - half, sheet.min.y + over},
             {x, sheet.min.y - length},
             {x + half, sheet.min.y + over}}};
}

void draw_thought_tail(ImDrawList& list, const Look& look, const std::array<ImVec2, 3>& tail,
                       Colour fill, Colour edge)
{
    const ImVec2 root = {(tail[0].x + tail[2].x) / 2, (tail[0].y + tail[2].y) / 2};
    const auto bubble = [&](float share, float radius) {
        const ImVec2 at = {root.x + (tail[1].x - root.x) * share,
                           root.y + (tail[1].y - root.y) * share};
        list.AddCircleFilled(at, look.em(radius), packed(fill));
        list.AddCircle(at, look.em(radius), packed(edge), 0, std::max(1.0F, look.em(0.06F)));
    };
    bubble(0.45F, 0.28F);
    bubble(0.95F, 0.16F);
}

void draw_shape(ImDrawList& list, const Look& look, const Balloon& balloon, Rect sheet)
{
    const bool thought = balloon.kind == BalloonKind::thought;
    const Colour fill = thought ? look.theme.sunken : look.theme.surface;
    const Colour edge = thought || look.theme.outlined ? look.theme.line : look.theme.hairline;
    const float thin = std::max(1.0F, std::round(look.em(0.06F)));
    const float rounding = look.em(thought ? 1.4F : 1);
    if (!thought) draw_shadow(list, look, sheet, 0.6F);
    list.AddRectFilled(sheet.min, sheet.max, packed(fill), rounding);
    list.AddRect(sheet.min, sheet.max, packed(edge), rounding, 0, thin);
    if (balloon.tail == BalloonTail::none) return;
    const auto tail = tail_shape(look, balloon, sheet);
    if (thought) return draw_thought_tail(list, look, tail, fill, edge);
    list.AddTriangleFilled(tail[0], tail[1], tail[2], packed(fill));
    list.AddPolyline(tail.data(), 3, packed(edge), 0, thin);
}

struct Measures {
    ImVec2 words;
    float speaker = 0;
};

Measures measures_of(const Look& look, const Balloon& balloon, float width)
{
    const float side =
        upright(balloon.tail) || balloon.tail == BalloonTail::none ? 0 : look.em(tail_length);
    const float room = std::min(width - side - look.em(2 * padding_x), look.em(widest));
    Measures sizes;
    sizes.words = measure(look.fonts.of(balloon.text_kind), balloon.text, room);
    if (balloon.speaker.empty()) return sizes;
    const ImVec2 speaker = measure(look.fonts.of(TextKind::caption_strong), balloon.speaker, room);
    sizes.speaker = speaker.y;
    sizes.words.x = std::max(sizes.words.x, speaker.x);
    return sizes;
}

} // namespace

ImVec2 balloon_size(const Look& look, const Balloon& balloon, float width)
{
    const Measures sizes = measures_of(look, balloon, width);
    ImVec2 size = {sizes.words.x + look.em(2 * padding_x),
                   sizes.words.y + sizes.speaker + look.em(2 * padding_y)};
    if (balloon.tail == BalloonTail::none) return {std::ceil(size.x), std::ceil(size.y)};
    (upright(balloon.tail) ? size.y : size.x) += look.em(tail_length);
    return {std::ceil(size.x), std::ceil(size.y)};
}

void balloon(const Look& look, const Balloon& balloon, bool centred)
{
    const float width = available_width();
    const Measures sizes = measures_of(look, balloon, width);
    const ImVec2 size = balloon_size(look, balloon, width);
    ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({centred ? width : size.x, size.y});
    if (centred) at.x = std::round(at.x + (width - size.x) / 2);
    const Rect sheet = sheet_within(look, balloon, {at, {at.x + size.x, at.y + size.y}});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_shape(list, look, balloon, sheet);
    ImVec2 pen = {std::round(sheet.min.x + look.em(padding_x)),
                  std::round(sheet.min.y + look.em(padding_y))};
    draw_text(list, look.fonts.of(TextKind::caption_strong), balloon.speaker, pen,
              sizes.words.x + 1, packed(look.theme.muted));
    pen.y += sizes.speaker;
    draw_text(list, look.fonts.of(balloon.text_kind), balloon.text, pen, sizes.words.x + 1,
              packed(look.theme.ink), balloon.visible);
}

} // namespace tegenover::ui
