// ui/screens/timeline.cpp
//
// The line runs from the first dot to the last; each entry stands beside its dot.
#include "ui/screens/timeline.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <cmath>
#include <optional>

namespace tegenover::ui {

namespace {

constexpr float dot = 0.36F;    // em, radius
constexpr float indent = 2;     // em, from the line's left to the words
constexpr float between = 1.1F; // em, between entries
constexpr float gutter = 11;    // em, for the time left of the line where there is room
constexpr float roomy = 40;     // em, from here on there is

/// Where the dot of an entry belongs whose first line starts here.
ImVec2 dot_beside(const Look& look, ImVec2 start)
{
    const float line = look.fonts.of(TextKind::heading).line_height();
    return {start.x + look.em(0.5F), start.y + line / 2};
}

/// Left of the line, up against it.
void draw_time(const session::CaseView::Event& event, const Look& look, ImVec2 start)
{
    const Face& face = look.fonts.of(TextKind::caption_strong);
    const float width = look.em(gutter - 0.5F);
    float y = start.y;
    for (const auto line : wrap(face, event.when, width)) {
        const float left = start.x + width - measure(face, line).x;
        draw_text(*ImGui::GetWindowDrawList(), face, line, {std::round(left), y}, width + 1,
                  packed(look.theme.accent));
        y += face.line_height();
    }
}

void draw_entry(const session::CaseView::Event& event, const Look& look, bool time_above)
{
    const Column column(look.em(indent), available_width() - look.em(indent));
    if (time_above) paragraph(look, event.when, Tone::accent, TextKind::caption_strong);
    paragraph(look, event.title, Tone::ink, TextKind::heading);
    paragraph(look, event.text);
}

} // namespace

void draw_timeline(const session::CaseView& view, const Look& look, const engine::Words& words)
{
    if (view.timeline.empty()) return;
    space(look, 2);
    heading(look, words("case.timeline"), 2);
    space(look, 0.8F);
    const bool beside = available_width() > look.em(roomy);
    const ImVec2 left = ImGui::GetCursorScreenPos();
    const Column column(beside ? look.em(gutter) : 0,
                        available_width() - (beside ? look.em(gutter) : 0));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float thickness = look.em(0.11F);
    std::optional<ImVec2> last;
    for (const auto& event : view.timeline) {
        const ImVec2 centre = dot_beside(look, ImGui::GetCursorScreenPos());
        if (last) {
            list.AddLine({last->x, last->y + look.em(dot + 0.25F)},
                         {centre.x, centre.y - look.em(dot + 0.25F)}, packed(look.theme.line),
                         thickness);
        }
        list.AddCircle(centre, look.em(dot), packed(look.theme.accent), 0, look.em(0.16F));
        if (beside) draw_time(event, look, {left.x, ImGui::GetCursorScreenPos().y});
        draw_entry(event, look, !beside);
        space(look, between);
        last = centre;
    }
}

} // namespace tegenover::ui
