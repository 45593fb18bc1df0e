// ui/screens/library_cards.cpp
//
// What stands on each card, from top to bottom.
#include "ui/screens/library_cards.hpp"

#include "session/editor/steps.hpp"
#include "ui/screens/picture.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

using session::Intent;
using Wish = std::optional<Intent>;

constexpr float card_padding = 1; // em

/// Leaves the cursor `height` pixels below `top`, however little was drawn.
void fill_down_to(float top, float height)
{
    const float left = top + height - ImGui::GetCursorScreenPos().y;
    if (left > 0) ImGui::Dummy({1, left - ImGui::GetStyle().ItemSpacing.y});
}

Wish draw_case_words(const session::CaseCardView& view, const Look& look,
                     const engine::Words& words)
{
    Wish wish;
    heading(look, view.title, 2);
    paragraph(look, view.summary, Tone::muted);
    space(look, 0.4F);
    const auto label = engine::fill(words("library.case_read"), {{"name", view.name}});
    const Button read{.label = label, .kind = ButtonKind::secondary, .icon = Icon::book};
    if (button(look, "read", read)) wish = session::ReadCase{view.id};
    if (view.scenes == 0) return wish;
    caption(look,
            engine::fill(words("library.done_of"), {{"done", std::to_string(view.scenes_done)},
                                                    {"count", std::to_string(view.scenes)}}));
    return wish;
}

std::string status_of(const session::SceneCardView& view, const engine::Words& words)
{
    if (view.tries == 0) return std::string(words("library.never_played"));
    std::string status = view.tries == 1 ? std::string(words("library.once"))
                                         : engine::fill(words("library.times"),
                                                        {{"count", std::to_string(view.tries)}});
    if (!view.last_outcome) return status + " · " + std::string(words("library.started"));
    const std::string outcome(words("outcome." + std::string(engine::key(*view.last_outcome))));
    return status + " · " + engine::fill(words("library.last_outcome"), {{"outcome", outcome}});
}

void draw_facts(const session::SceneCardView& view, const Look& look, const engine::Words& words)
{
    const auto minutes =
        engine::fill(words("library.minutes"), {{"minutes", std::to_string(view.minutes)}});
    const std::string place(words("setting." + std::string(engine::key(view.setting))));
    icon(look, Icon::clock, look.theme.muted, 0.9F);
    ImGui::SameLine(0, look.em(0.35F));
    one_line(look, minutes + "  ·  " + place, available_width(), Tone::muted, TextKind::caption);
    one_line(look, status_of(view, words), available_width(),
             view.tries == 0 ? Tone::muted : Tone::ink, TextKind::caption);
}

/// What the card is there for.
Intent main_intent(const session::SceneCardView& view)
{
    if (view.unfinished) return session::ResumeAttempt{*view.unfinished};
    return session::StartScene{view.id};
}

std::optional<Intent> draw_actions(const session::SceneCardView& view, const Look& look,
                                   const engine::Words& words)
{
    std::optional<Intent> intent;
    const auto first = view.unfinished ? "library.resume"
                       : view.finished ? "library.again"
                                       : "library.play";
    const Button main{.label = words(first),
                      .kind = view.finished && !view.unfinished ? ButtonKind::secondary
                                                                : ButtonKind::primary,
                      .icon = view.finished && !view.unfinished ? Icon::again : Icon::play};
    if (button(look, "play", main)) intent = main_intent(view);
    const bool both = view.unfinished || view.finished;
    if (!both) return intent;
    const Button other{.label = words(view.finished ? "library.review" : "library.again"),
                       .kind = ButtonKind::quiet};
    flow(look, button_width(look, other), 0.4F);
    if (button(look, "other", other)) {
        if (view.finished) intent = session::ResumeAttempt{*view.finished};
        if (!view.finished) intent = session::StartScene{view.id};
    }
    return intent;
}

float text_height(const Look& look, TextKind kind, std::string_view text, float width)
{
    return measure(look.fonts.of(kind), text, width).y;
}

std::string unfinished_facts(const session::UnfinishedCardView& view, const engine::Words& words)
{
    const auto moments = engine::counted(words, "editor.moment_count", view.moments);
    if (!view.saved) return moments + "  ·  " + std::string(words("editor.never_saved"));
    auto facts = moments;
    if (view.to_mend > 0)
        facts += "  ·  " + engine::counted(words, "library.to_mend", view.to_mend);
    if (view.waits) facts.append("  ·  ").append(words("library.draft_waits"));
    return facts;
}

/// In the reader's language what is wrong; below it exactly what the check says.
void draw_first_problem(const session::BrokenCardView& view, const Look& look,
                        const engine::Words& words)
{
    const auto key = "problem." + view.code;
    const auto plain = words(key);
    if (plain == key) {
        paragraph(look, view.code + ": " + view.message);
        return;
    }
    paragraph(look, plain);
    caption(look, engine::fill(words("problem.detail"),
                               {{"message", view.message}, {"code", view.code}}));
}

} // namespace

std::optional<Intent> draw_case_card(const session::CaseCardView& view, const Look& look,
                                     const engine::Words& words)
{
    std::optional<Intent> intent;
    ImGui::PushID(view.id.c_str());
    {
        Card card(look, {.padding = 1.25F});
        const auto picture = [&] {
            draw_picture(
                look, {engine::Setting::home, engine::Mood::open, view.looks, look.theme.surface},
                std::min(look.em(9), available_width() * 0.6F));
        };
        const auto text = [&] { intent = draw_case_words(view, look, words); };
        side_by_side(look, 0.26F, 14, picture, text);
        if (card.press_beside()) intent = session::ReadCase{view.id};
    }
    ImGui::PopID();
    return intent;
}

std::vector<SceneCardRoom> rooms_for(const std::vector<session::SceneCardView>& cards,
                                     const Look& look)
{
    const int count = static_cast<int>(cards.size());
    const int across = cells_across(look, count, scene_card_width);
    const float gaps = look.em(static_cast<float>(across - 1));
    const float cell = (available_width() - gaps) / static_cast<float>(across);
    const float width = std::floor(cell - 2 * std::round(look.em(card_padding)));
    const auto row = static_cast<std::size_t>(across);
    std::vector<SceneCardRoom> rooms(cards.size());
    for (std::size_t first = 0; first < cards.size(); first += row) {
        SceneCardRoom room;
        const auto end = std::min(first + row, cards.size());
        for (auto i = first; i < end; ++i) {
            room.title =
                std::max(room.title, text_height(look, TextKind::heading, cards[i].title, width));
            room.situation = std::max(room.situation,
                                      text_height(look, TextKind::body, cards[i].situation, width));
        }
        std::fill(rooms.begin() + static_cast<std::ptrdiff_t>(first),
                  rooms.begin() + static_cast<std::ptrdiff_t>(end), room);
    }
    return rooms;
}

std::optional<Intent> draw_scene_card(const session::SceneCardView& view, const SceneCardRoom& room,
                                      const Look& look, const engine::Words& words)
{
    std::optional<Intent> intent;
    ImGui::PushID(view.id.c_str());
    {
        Card card(look, {.padding = card_padding});
        const float picture_height = std::min(look.em(8), available_width() * 0.5F);
        draw_picture(look, {view.setting, view.mood, view.looks, look.theme.surface},
                     picture_height);
        space(look, 0.4F);
        const float gap = ImGui::GetStyle().ItemSpacing.y;
        float top = ImGui::GetCursorScreenPos().y;
        heading(look, view.title, 3);
        fill_down_to(top, room.title + gap);
        top = ImGui::GetCursorScreenPos().y;
        paragraph(look, view.situation);
        fill_down_to(top, room.situation + gap);
        space(look, 0.3F);
        draw_facts(view, look, words);
        space(look, 0.5F);
        intent = draw_actions(view, look, words);
        if (card.press_beside()) intent = main_intent(view);
    }
    ImGui::PopID();
    return intent;
}

std::optional<Intent> draw_unfinished_card(const session::UnfinishedCardView& view,
                                           const Look& look, const engine::Words& words)
{
    std::optional<Intent> intent;
    ImGui::PushID(view.file.c_str());
    {
        Card card(look, {.padding = card_padding});
        const std::string title(view.title.empty() ? words("editor.untitled")
                                                   : std::string_view(view.title));
        heading(look, title, 3);
        caption(look, unfinished_facts(view, words));
        space(look, 0.5F);
        const Button go_on{.label = words("library.go_on_writing"),
                           .kind = ButtonKind::secondary,
                           .icon = Icon::pen};
        const bool pressed = button(look, "go-on", go_on);
        if (card.press_beside() || pressed) intent = session::asked(session::WriteFile{view.file});
    }
    ImGui::PopID();
    return intent;
}

void draw_broken_card(const session::BrokenCardView& view, const Look& look,
                      const engine::Words& words)
{
    const Card card(look, {.raised = false, .padding = card_padding});
    icon(look, Icon::warning, look.theme.warn, 1.2F);
    ImGui::SameLine(0, look.em(0.5F));
    {
        const Column column(0, available_width());
        paragraph(look, words("library.broken"), Tone::ink, TextKind::strong);
    }
    const auto place =
        view.line == 0 ? view.file
                       : engine::fill(words("library.broken_line"),
                                      {{"file", view.file}, {"line", std::to_string(view.line)}});
    caption(look, place, Tone::ink);
    draw_first_problem(view, look, words);
    if (view.more > 0) {
        caption(look,
                engine::fill(words("library.broken_more"), {{"count", std::to_string(view.more)}}));
    }
    caption(look, words("library.broken_advice"));
}

} // namespace tegenover::ui
