// Text as items in the flow. Measuring and drawing of lines is in text_measure.cpp.
#include "ui/widgets/text.hpp"

#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text_measure.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float widest_line = 35; // em, about 70 characters

void block(const Look& look, std::string_view text, Tone tone, TextKind kind)
{
    const Face& face = look.fonts.of(kind);
    const float width =
        std::min(available_width(), std::max(look.em(widest_line), face.em * widest_line));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size = measure(face, text, width);
    take_space({std::max(size.x, 1.0F), size.y});
    if (!ImGui::IsRectVisible(at, {at.x + width, at.y + size.y})) return;
    draw_text(*ImGui::GetWindowDrawList(), face, text, at, width,
              packed(tone_colour(look.theme, tone)));
}

} // namespace

Colour tone_colour(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::muted:
        return theme.muted;
    case Tone::accent:
        return theme.accent;
    case Tone::warn:
        return theme.warn;
    case Tone::on_accent:
        return theme.on_accent;
    case Tone::ink:
        break;
    }
    return theme.ink;
}

void paragraph(const Look& look, std::string_view text, Tone tone, TextKind kind)
{
    block(look, text, tone, kind);
}

void caption(const Look& look, std::string_view text, Tone tone)
{
    block(look, text, tone, TextKind::caption);
}

void heading(const Look& look, std::string_view text, int level)
{
    if (level <= 1) return block(look, text, Tone::ink, TextKind::display);
    block(look, text, Tone::ink, level == 2 ? TextKind::title : TextKind::heading);
}

void bullet(const Look& look, std::string_view text)
{
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float middle = look.fonts.of(TextKind::body).line_height() / 2;
    ImGui::GetWindowDrawList()->AddCircleFilled({at.x + look.em(0.5F), at.y + middle},
                                                look.em(0.16F), packed(look.theme.accent));
    const float indent = look.em(1.3F);
    const Column column(indent, available_width() - indent);
    block(look, text, Tone::ink, TextKind::body);
}

void principle_label(const Look& look, std::size_t index, std::string_view name)
{
    const Colour colour = look.theme.principle[index % principle_count];
    icon(look, principle_icon(index), colour);
    ImGui::SameLine(0, look.em(0.4F));
    const Column column(0, available_width());
    block(look, name, Tone::ink, TextKind::strong);
}

void one_line(const Look& look, std::string_view text, float width, Tone tone, TextKind kind)
{
    const Face& face = look.fonts.of(kind);
    std::string line(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    const std::string fitting = cut_to_width(face, line, width);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space(measure(face, fitting));
    draw_text(*ImGui::GetWindowDrawList(), face, fitting, at, width + face.em,
              packed(tone_colour(look.theme, tone)));
}

void separator(const Look& look)
{
    space(look, 0.75F);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float thickness = std::max(1.0F, std::round(look.em(0.06F)));
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + available_width(), at.y + thickness},
                                              packed(look.theme.hairline));
    take_space({1, thickness});
    space(look, 0.75F);
}

} // namespace tegenover::ui
