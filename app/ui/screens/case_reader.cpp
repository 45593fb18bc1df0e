// ui/screens/case_reader.cpp
//
// The person in her own words, the timeline, the people around her, and the scenes to play.
#include "ui/screens/case_reader.hpp"

#include "ui/screens/picture.hpp"
#include "ui/screens/scrolled_page.hpp"
#include "ui/screens/timeline.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace tegenover::ui {

namespace {

using session::CaseView;
using session::Intent;
using Wish = std::optional<Intent>;

constexpr float page_characters = 104;
constexpr float cell_width = 15; // em, of a person or a scene

void draw_opening(const CaseView& view, const Look& look)
{
    const auto words = [&] {
        heading(look, view.title, 1);
        space(look, 0.4F);
        paragraph(look, view.summary, Tone::muted, TextKind::large);
    };
    const auto picture = [&] {
        draw_picture(look,
                     {engine::Setting::home, engine::Mood::tired, view.looks, look.theme.paper},
                     std::min(look.em(16), available_width() * 0.8F));
    };
    side_by_side(look, 0.64F, 14, words, picture);
}

void draw_own_words(const CaseView& view, const Look& look, const engine::Words& words)
{
    if (view.own_words.empty()) return;
    heading(look, words("case.own_words"), 2);
    for (std::size_t i = 0; i < view.own_words.size(); ++i) {
        space(look, 0.5F);
        const auto kind = i == 0 ? TextKind::large : TextKind::body;
        paragraph(look, view.own_words[i], Tone::ink, kind);
    }
}

void draw_people(const CaseView& view, const Look& look, const engine::Words& words)
{
    if (view.people.empty()) return;
    heading(look, engine::fill(words("case.around"), {{"name", view.name}}), 3);
    space(look, 0.5F);
    grid(look, static_cast<int>(view.people.size()), cell_width, [&](int place) {
        const auto& person = view.people[static_cast<std::size_t>(place)];
        const Card card(look, {.raised = false, .padding = 1});
        paragraph(look, person.name, Tone::ink, TextKind::strong);
        caption(look, person.relation);
        space(look, 0.3F);
        caption(look, person.text, Tone::ink);
    });
}

void draw_scenes(const CaseView& view, const Look& look, const engine::Words& words, Wish& wish)
{
    if (view.scenes.empty()) return;
    space(look, 1.5F);
    heading(look, words("case.scenes"), 3);
    space(look, 0.5F);
    grid(look, static_cast<int>(view.scenes.size()), cell_width, [&](int place) {
        const auto& scene = view.scenes[static_cast<std::size_t>(place)];
        const bool chosen = pressable_card(look, scene.id, scene.title, {.padding = 1}, [&] {
            paragraph(look, scene.title, Tone::accent, TextKind::strong);
            caption(look, scene.situation, Tone::ink);
        });
        if (chosen) wish = session::StartScene{scene.id};
    });
}

} // namespace

std::optional<Intent> draw_case_reader_screen(const CaseView& view, const Look& look,
                                              const engine::Words& words, CaseScratch& scratch,
                                              double)
{
    scratch.moving = false;
    Wish wish;
    const ScrolledPage page(look, "case", page_characters);
    if (view.name.empty()) {
        empty_state(look, Icon::book, words("case.empty"), words("case.empty_advice"));
        return wish;
    }
    draw_opening(view, look);
    space(look, 2);
    const auto story = [&] {
        draw_own_words(view, look, words);
        draw_timeline(view, look, words);
    };
    const auto beside = [&] {
        draw_people(view, look, words);
        draw_scenes(view, look, words, wish);
    };
    side_by_side(look, 0.64F, 15, story, beside);
    return wish;
}

} // namespace tegenover::ui
