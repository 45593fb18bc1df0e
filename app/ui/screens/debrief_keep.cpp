// ui/screens/debrief_keep.cpp
//
// Private or shared: a choice that asks for nothing. Then the ways on.
#include "ui/screens/debrief_pages.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <string>

namespace tegenover::ui {
namespace {

void draw_card_title(const DebriefPen& pen, Icon sign, std::string_view key)
{
    icon(pen.look, sign, pen.look.theme.accent, 1.3F);
    ImGui::SameLine(0, pen.look.em(0.6F));
    const Column column(0, available_width());
    heading(pen.look, pen.say(key), 3);
}

void draw_private(const DebriefPen& pen)
{
    const Card card(pen.look);
    draw_card_title(pen, Icon::lock, "debrief.keep.private");
    paragraph(pen.look, pen.say("debrief.keep.private_about"));
}

MaybeIntent draw_saved(const DebriefPen& pen)
{
    if (pen.view.report_path.empty()) return std::nullopt;
    space(pen.look, 0.6F);
    paragraph(pen.look, pen.say("debrief.keep.saved"), Tone::ink, TextKind::strong);
    paragraph(pen.look, pen.view.report_path, Tone::muted);
    const auto label = pen.say("debrief.keep.open");
    if (button(pen.look, "open", {.label = label, .icon = Icon::book}))
        return session::OpenReport{pen.view.report_path};
    return std::nullopt;
}

/// For a portfolio, a spreadsheet or a learning platform: quieter than the page itself.
MaybeIntent draw_other_forms(const DebriefPen& pen)
{
    MaybeIntent intent;
    space(pen.look, 0.8F);
    caption(pen.look, pen.say("debrief.keep.format"));
    bool first = true;
    for (const auto format : reports::all_report_formats) {
        if (format == reports::ReportFormat::html) continue;
        const std::string id{reports::key(format)};
        const auto label = pen.say("debrief.keep.format." + id);
        const Button one{.label = label, .kind = ButtonKind::quiet};
        if (!first) flow(pen.look, button_width(pen.look, one), 0.25F);
        first = false;
        if (button(pen.look, id, one) && !second_click()) intent = session::KeepReport{format};
    }
    caption(pen.look, pen.say("debrief.keep.xapi_about"));
    return intent;
}

MaybeIntent draw_report(const DebriefPen& pen)
{
    MaybeIntent intent;
    const Card card(pen.look);
    draw_card_title(pen, Icon::share, "debrief.keep.report");
    paragraph(pen.look, pen.say("debrief.keep.report_about"));
    space(pen.look, 0.6F);
    const auto name = pen.say("debrief.keep.name");
    const auto result = text_field(pen.look, "name", {.label = name}, pen.scratch.name);
    if (result != FieldResult::unchanged) intent = session::WriteName{pen.scratch.name};
    caption(pen.look, pen.say("debrief.keep.name_about"));
    space(pen.look, 0.6F);
    const bool saved = !pen.view.report_path.empty();
    const auto label = pen.say(saved ? "debrief.keep.save_again" : "debrief.keep.save");
    if (button(pen.look, "save",
               {.label = label, .kind = saved ? ButtonKind::secondary : ButtonKind::primary}) &&
        !second_click()) {
        intent = session::KeepReport{};
    }
    if (auto wanted = draw_saved(pen)) intent = wanted;
    if (auto wanted = draw_other_forms(pen)) intent = wanted;
    return intent;
}

MaybeIntent draw_ways_on(const DebriefPen& pen)
{
    MaybeIntent intent;
    heading(pen.look, pen.say("debrief.keep.on"), 3);
    paragraph(pen.look, pen.say("debrief.keep.again_about"));
    space(pen.look, 0.4F);
    const auto again = pen.say("debrief.keep.again");
    const auto library = pen.say("debrief.keep.library");
    if (button(pen.look, "again", {.label = again, .icon = Icon::again}))
        intent = session::StartScene{pen.view.story.scene_id};
    const Button home{.label = library, .icon = Icon::book};
    flow(pen.look, button_width(pen.look, home));
    if (button(pen.look, "library", home)) intent = session::GoToLibrary{};
    return intent;
}

} // namespace

MaybeIntent draw_keep_page(const DebriefPen& pen)
{
    MaybeIntent intent;
    const ScrollArea area(pen.look, "keep", pen.height);
    const Page page(pen.look, debrief_characters);
    space(pen.look, 1);
    heading(pen.look, pen.say("debrief.keep.title"), 2);
    paragraph(pen.look, pen.say("debrief.keep.about"));
    space(pen.look, 1);
    side_by_side(
        pen.look, 0.42F, 20, [&] { draw_private(pen); },
        [&] {
            if (auto wanted = draw_report(pen)) intent = wanted;
        });
    space(pen.look, 1.8F);
    if (auto wanted = draw_ways_on(pen)) intent = wanted;
    space(pen.look, 2);
    return intent;
}

} // namespace tegenover::ui
