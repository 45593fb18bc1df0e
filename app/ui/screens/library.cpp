// ui/screens/library.cpp
//
// From top to bottom: a welcome, the scenes with their filters, so that a play is begun without
// scrolling, then scenes that are being written, the cases, and the files that need mending.
#include "ui/screens/library.hpp"

#include "ui/screens/library_cards.hpp"
#include "ui/screens/library_filters.hpp"
#include "ui/screens/scrolled_page.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <utility>

namespace tegenover::ui {

namespace {

using session::Intent;
using session::LibraryView;
using Wish = std::optional<Intent>;

constexpr float page_characters = 124;
constexpr float broken_card_width = 24;     // em
constexpr float unfinished_card_width = 17; // em
constexpr int unfinished_in_a_row = 3;

void keep(Wish& wish, Wish next)
{
    if (next) wish = std::move(next);
}

void draw_welcome(const LibraryView& view, const Look& look, const engine::Words& words, Wish& wish)
{
    heading(look, words("library.welcome"), 1);
    paragraph(look, words("library.welcome_about"), Tone::muted);
    space(look, 0.4F);
    if (view.all_scenes > 0 &&
        button(look, "pair", {.label = words("library.pair"), .icon = Icon::person})) {
        wish = session::PairIntent{session::OpenPair{}};
    }
    space(look, 0.7F);
}

void draw_cases(const LibraryView& view, const Look& look, const engine::Words& words, Wish& wish)
{
    for (const auto& person : view.cases) {
        if (!person.has_story) continue;
        space(look, 1);
        keep(wish, draw_case_card(person, look, words));
    }
}

void draw_no_scenes(const LibraryView& view, const Look& look, const engine::Words& words)
{
    const auto advice = view.folder.empty() ? std::string(words("library.empty_nowhere"))
                                            : engine::fill(words("library.empty_advice"),
                                                           {{"folder", view.folder}});
    empty_state(look, Icon::book, words("library.empty"), advice);
}

void draw_nothing_left(const Look& look, const engine::Words& words, Wish& wish)
{
    empty_state(look, Icon::search, words("library.nothing_left"),
                words("library.nothing_left_advice"));
    const Button all{.label = words("library.show_all"), .kind = ButtonKind::secondary};
    const float width = button_width(look, all);
    const Column middle((available_width() - width) / 2, width);
    if (button(look, "show-all", all)) wish = session::FilterLibrary{};
}

void draw_scenes(const LibraryView& view, const Look& look, const engine::Words& words, Wish& wish)
{
    if (view.all_scenes == 0) return draw_no_scenes(view, look, words);
    if (auto filter = draw_library_filters(view, look, words)) {
        wish = session::FilterLibrary{std::move(*filter)};
    }
    space(look, 0.8F);
    if (view.scenes.empty()) return draw_nothing_left(look, words, wish);
    const auto rooms = rooms_for(view.scenes, look);
    grid(look, static_cast<int>(view.scenes.size()), scene_card_width, [&](int place) {
        const auto number = static_cast<std::size_t>(place);
        keep(wish, draw_scene_card(view.scenes[number], rooms[number], look, words));
    });
}

void draw_unfinished(const LibraryView& view, const Look& look, const engine::Words& words,
                     Wish& wish)
{
    if (view.unfinished.empty()) return;
    space(look, 1.5F);
    heading(look, words("library.unfinished"), 2);
    space(look, 0.3F);
    grid(look, static_cast<int>(view.unfinished.size()), unfinished_card_width, [&](int place) {
        keep(wish,
             draw_unfinished_card(view.unfinished[static_cast<std::size_t>(place)], look, words));
    });
}

void draw_broken(const LibraryView& view, const Look& look, const engine::Words& words)
{
    if (view.broken.empty()) return;
    space(look, 1.5F);
    grid(look, static_cast<int>(view.broken.size()), broken_card_width, [&](int place) {
        draw_broken_card(view.broken[static_cast<std::size_t>(place)], look, words);
    });
}

} // namespace

std::optional<Intent> draw_library_screen(const LibraryView& view, const Look& look,
                                          const engine::Words& words, LibraryScratch& scratch,
                                          double)
{
    scratch.moving = false;
    Wish wish;
    const ScrolledPage page(look, "library", page_characters, ScrolledPage::Opens::where_it_was);
    draw_welcome(view, look, words, wish);
    draw_scenes(view, look, words, wish);
    draw_unfinished(view, look, words, wish);
    draw_cases(view, look, words, wish);
    draw_broken(view, look, words);
    return wish;
}

} // namespace tegenover::ui
