// One of several as cards below each other, each with a radio mark.
#include "ui/widgets/choices.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float padding = 0.8F; // em
constexpr float mark = 1.25F;
constexpr float gap = 0.75F;
constexpr float sign = 1.3F;

struct Measures {
    float words_at; // from the left edge of the card
    float words_width;
    float label;
    float more;
};

Measures measures_of(const Look& look, const Choice& choice, float width)
{
    Measures sizes{};
    sizes.words_at = std::round(look.em(padding + mark + gap + (choice.icon ? sign + gap : 0)));
    sizes.words_width = width - sizes.words_at - look.em(padding + (choice.number > 0 ? 1.5F : 0));
    sizes.label = measure(look.fonts.of(TextKind::body), choice.label, sizes.words_width).y;
    if (!choice.explanation.empty())
        sizes.more =
            measure(look.fonts.of(TextKind::caption), choice.explanation, sizes.words_width).y;
    return sizes;
}

void draw_mark(ImDrawList& list, const Look& look, ImVec2 centre, bool chosen)
{
    const float radius = look.em(mark) / 2;
    list.AddCircle(centre, radius, packed(chosen ? look.theme.accent : look.theme.line), 0,
                   std::max(1.5F, look.em(0.1F)));
    if (chosen) list.AddCircleFilled(centre, radius * 0.55F, packed(look.theme.accent));
}

void draw_choice(const Look& look, const Choice& choice, const Press& press, const Measures& sizes,
                 bool chosen)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float rounding = corner(look);
    const bool lit = chosen || press.hovered;
    list.AddRectFilled(press.rect.min, press.rect.max,
                       packed(lit ? look.theme.accent_soft : look.theme.surface), rounding);
    const Colour quiet = look.theme.outlined ? look.theme.line : look.theme.hairline;
    list.AddRect(press.rect.min, press.rect.max, packed(chosen ? look.theme.accent : quiet),
                 rounding, 0, std::max(1.0F, look.em(chosen ? 0.11F : 0.06F)));
    if (press.ringed) draw_focus_ring(list, look, press.rect, rounding);

    const Face& body = look.fonts.of(TextKind::body);
    const Face& small = look.fonts.of(TextKind::caption);
    const float top = std::round(press.rect.centre().y - (sizes.label + sizes.more) / 2);
    const float middle = top + body.line_height() / 2;
    float left = press.rect.min.x + look.em(padding);
    draw_mark(list, look, {left + look.em(mark) / 2, middle}, chosen);
    left += look.em(mark + gap);
    if (choice.icon)
        draw_icon(list, *choice.icon, {left, middle - look.em(sign) / 2}, look.em(sign),
                  packed(lit ? look.theme.accent : look.theme.muted));
    const float words = press.rect.min.x + sizes.words_at;
    draw_text(list, body, choice.label, {words, top}, sizes.words_width, packed(look.theme.ink));
    draw_text(list, small, choice.explanation, {words, top + sizes.label}, sizes.words_width,
              packed(look.theme.muted));
    if (choice.number > 0)
        draw_text(list, small, std::to_string(choice.number),
                  {std::round(press.rect.max.x - look.em(padding + 0.6F)),
                   std::round(middle - small.line_height() / 2)},
                  look.em(2), packed(look.theme.muted));
}

} // namespace

std::optional<std::size_t> choice_list(const Look& look, std::string_view id,
                                       std::span<const Choice> choices,
                                       std::optional<std::size_t> chosen)
{
    std::optional<std::size_t> picked;
    ImGui::PushID(id.data(), id.data() + id.size());
    const float width = available_width();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const Choice& choice = choices[i];
        const Measures sizes = measures_of(look, choice, width);
        const float words = std::max(sizes.label + sizes.more, look.em(1.6F));
        const Press press = press_area(std::to_string(i), choice.label,
                                       {width, std::round(words + look.em(2 * padding * 0.8F))});
        if (press.visible) draw_choice(look, choice, press, sizes, chosen == i);
        if (press.pressed || number_pressed(choice.number)) picked = i;
    }
    ImGui::PopID();
    return picked;
}

} // namespace tegenover::ui
