// ui/screens/debrief_steps.cpp
//
// All seven names in a row where they fit; else dots with the name of the current page.
#include "ui/screens/debrief_steps.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace tegenover::ui {
namespace {

using session::DebriefPage;
constexpr std::size_t page_count = session::debrief_page_count;

constexpr std::array<std::string_view, page_count> page_keys{
    "debrief.page.her_eyes", "debrief.page.estimate",   "debrief.page.gap", "debrief.page.moments",
    "debrief.page.what_if",  "debrief.page.reflection", "debrief.page.keep"};

constexpr float step_height = 2.4F; // em
constexpr float step_padding = 0.8F;
constexpr float step_badge = 1.35F;
constexpr float step_gap = 0.3F;

float step_width(const Look& look, std::string_view name)
{
    const float words = measure(look.fonts.of(TextKind::body), name).x;
    return std::ceil(words + look.em(2 * step_padding + step_badge + 0.45F));
}

/// A number, or a check for a page that was seen, in a small disc.
void draw_badge(ImDrawList& list, const Look& look, ImVec2 centre, std::size_t number, bool seen,
                bool current, bool open)
{
    const float radius = look.em(step_badge / 2);
    const Colour ink = current ? look.theme.on_accent : open ? look.theme.accent : look.theme.muted;
    if (current)
        list.AddCircleFilled(centre, radius, packed(look.theme.accent));
    else
        list.AddCircle(centre, radius, packed(ink), 0, std::max(1.0F, look.em(0.08F)));
    if (seen && !current) {
        const float side = look.em(0.9F);
        draw_icon(list, Icon::check, {centre.x - side / 2, centre.y - side / 2}, side, packed(ink));
        return;
    }
    const Face& face = look.fonts.of(TextKind::caption_strong);
    const std::string digit = std::to_string(number + 1);
    const ImVec2 size = measure(face, digit);
    draw_text(list, face, digit,
              {std::round(centre.x - size.x / 2), std::round(centre.y - size.y / 2)}, size.x + 1,
              packed(ink));
}

bool draw_step(const DebriefPen& pen, std::size_t number, const std::string& name)
{
    const Look& look = pen.look;
    const auto page = static_cast<DebriefPage>(number);
    const bool current = pen.view.page == page;
    const bool open = page_is_open(pen.view, page);
    const bool seen = pen.view.furthest >= page;
    const Press press = press_area(std::to_string(number), name,
                                   {step_width(look, name), look.em(step_height)}, open || current);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float rounding = press.rect.height() / 2;
    if (current || press.hovered)
        list.AddRectFilled(press.rect.min, press.rect.max,
                           packed(current ? look.theme.accent_soft : look.theme.sunken), rounding);
    if (press.ringed) draw_focus_ring(list, look, press.rect, rounding);
    const float middle = press.rect.centre().y;
    const float badge_at = press.rect.min.x + look.em(step_padding + step_badge / 2);
    draw_badge(list, look, {badge_at, middle}, number, seen, current, open);
    const Face& face = look.fonts.of(TextKind::body);
    draw_text(
        list, face, name,
        {badge_at + look.em(step_badge / 2 + 0.45F), std::round(middle - face.line_height() / 2)},
        press.rect.width(), packed(open || current ? look.theme.ink : look.theme.muted));
    if (!open && !current) tooltip(look, pen.say("debrief.step_locked", {{"page", name}}));
    return press.pressed && !current;
}

MaybeIntent draw_named_steps(const DebriefPen& pen,
                             const std::array<std::string, page_count>& names)
{
    MaybeIntent intent;
    ImGui::PushID("steps");
    for (std::size_t i = 0; i < page_count; ++i) {
        if (i > 0) ImGui::SameLine(0, pen.look.em(step_gap));
        if (draw_step(pen, i, names[i])) intent = session::TurnToPage{static_cast<DebriefPage>(i)};
    }
    ImGui::PopID();
    return intent;
}

MaybeIntent draw_dots(const DebriefPen& pen, const std::array<std::string, page_count>& names)
{
    std::array<std::string_view, page_count> views;
    std::copy(names.begin(), names.end(), views.begin());
    const auto picked =
        stepper(pen.look, "steps", {.names = views, .current = std::size_t(pen.view.page)});
    if (!picked || !page_is_open(pen.view, static_cast<DebriefPage>(*picked))) return std::nullopt;
    return session::TurnToPage{static_cast<DebriefPage>(*picked)};
}

void draw_line_across(const Look& look)
{
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddLine(at, {at.x + available_width(), at.y},
                                        packed(look.theme.hairline));
}

/// Why the next page is not open yet.
void draw_what_is_left(const DebriefPen& pen)
{
    const auto& estimate = pen.view.story.notes.estimate;
    const auto left = std::count(estimate.begin(), estimate.end(), std::nullopt);
    const std::string text =
        left == 1 ? pen.say("debrief.estimate.left_one")
                  : pen.say("debrief.estimate.left", {{"count", std::to_string(left)}});
    const Face& face = pen.look.fonts.of(TextKind::body);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_text(*ImGui::GetWindowDrawList(), face, text,
              {at.x - measure(face, text).x,
               std::round(at.y + (pen.look.em(2.2F) - face.line_height()) / 2)},
              pen.look.em(20), packed(pen.look.theme.muted));
}

MaybeIntent draw_next(const DebriefPen& pen, float right_edge, float top)
{
    const auto next = static_cast<DebriefPage>(static_cast<int>(pen.view.page) + 1);
    const bool open = page_is_open(pen.view, next);
    const std::string named = pen.say("debrief.next", {{"page", page_name(pen, next)}});
    const std::string brief = pen.say("debrief.next_short");
    Button way{.label = named, .kind = ButtonKind::primary, .icon = Icon::forward, .enabled = open};
    if (button_width(pen.look, way) > available_width() * 0.55F) way.label = brief;
    const float left = right_edge - button_width(pen.look, way);
    if (!open && pen.view.page == DebriefPage::estimate) {
        ImGui::SetCursorScreenPos({left - pen.look.em(1), top});
        draw_what_is_left(pen);
    }
    ImGui::SetCursorScreenPos({left, top});
    if (button(pen.look, "next", way)) return session::TurnToPage{next};
    return std::nullopt;
}

} // namespace

std::string page_name(const DebriefPen& pen, DebriefPage page)
{
    return pen.say(page_keys[static_cast<std::size_t>(page)]);
}

bool page_is_open(const session::DebriefView& view, DebriefPage page)
{
    if (page > DebriefPage::estimate && !view.estimate_complete) return false;
    return static_cast<int>(page) <= static_cast<int>(view.furthest) + 1;
}

MaybeIntent draw_steps(const DebriefPen& pen)
{
    std::array<std::string, page_count> names;
    float whole = -pen.look.em(step_gap);
    for (std::size_t i = 0; i < page_count; ++i) {
        names[i] = page_name(pen, static_cast<DebriefPage>(i));
        whole += step_width(pen.look, names[i]) + pen.look.em(step_gap);
    }
    space(pen.look, 0.6F);
    MaybeIntent intent;
    {
        const Page page(pen.look, debrief_characters);
        // The first badge stands above the text of the page, its ground in the margin.
        const float hang = pen.look.em(step_padding);
        const Column steps(-hang, available_width() + hang);
        intent = whole <= available_width() ? draw_named_steps(pen, names) : draw_dots(pen, names);
    }
    space(pen.look, 0.6F);
    return intent;
}

float way_on_height(const Look& look) { return std::round(look.em(3.6F)); }

MaybeIntent draw_way_on(const DebriefPen& pen)
{
    MaybeIntent intent;
    draw_line_across(pen.look);
    const Page page(pen.look, debrief_characters);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float top = std::round(at.y + (way_on_height(pen.look) - pen.look.em(2.2F)) / 2);
    const float right_edge = at.x + available_width();
    ImGui::SetCursorScreenPos({at.x - pen.look.em(0.9F), top});
    if (pen.view.page != DebriefPage::her_eyes) {
        const std::string back = pen.say("debrief.previous");
        if (button(pen.look, "previous",
                   {.label = back, .kind = ButtonKind::quiet, .icon = Icon::back})) {
            intent =
                session::TurnToPage{static_cast<DebriefPage>(static_cast<int>(pen.view.page) - 1)};
        }
    }
    if (pen.view.page == DebriefPage::keep) return intent;
    if (auto turned = draw_next(pen, right_edge, top)) intent = turned;
    return intent;
}

} // namespace tegenover::ui
