// ui/screens/progress.cpp
//
// From top to bottom: what is looked at, the principles over time, promises, and scenes.
#include "ui/screens/progress.hpp"

#include "ui/screens/earlier_pairs.hpp"
#include "ui/screens/progress_parts.hpp"
#include "ui/screens/scrolled_page.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace tegenover::ui {

namespace {

using session::Intent;
using session::ProgressView;
using Wish = std::optional<Intent>;

constexpr float page_characters = 124;

void keep(Wish& wish, Wish next)
{
    if (next) wish = std::move(next);
}

void draw_principles(const ProgressView& view, const Look& look, const engine::Words& words,
                     Wish& wish)
{
    heading(look, words("progress.principles"), 2);
    paragraph(look, words("progress.principles_about"), Tone::muted);
    space(look, 0.5F);
    const std::array<std::string_view, 2> forms{words("progress.as_picture"),
                                                words("progress.as_table")};
    const std::size_t now = view.wish.as_table ? 1 : 0;
    if (const auto picked = segmented(look, "form", forms, now)) {
        auto next = view.wish;
        next.as_table = *picked == 1;
        wish = session::ShowProgress{std::move(next)};
    }
    const Button table{.label = words("progress.save_table"),
                       .kind = ButtonKind::quiet,
                       .icon = Icon::share,
                       .tip = words("progress.save_table_about")};
    flow(look, button_width(look, table));
    if (button(look, "save-table", table)) wish = session::KeepTable{};
    space(look, 0.75F);
    if (view.wish.as_table) {
        keep(wish, draw_progress_table(view, look, words));
    } else if (view.points.empty()) {
        paragraph(look, words("progress.no_figures"), Tone::muted);
    } else {
        draw_progress_charts(view, look, words);
    }
}

void draw_pairs(const ProgressView& view, const Look& look, const engine::Words& words, Wish& wish)
{
    constexpr std::size_t most = 50;
    if (view.pairs.empty()) return;
    space(look, 2);
    heading(look, words("progress.pairs"), 2);
    if (view.all_tries > 0) paragraph(look, words("progress.pairs_about"), Tone::muted);
    keep(wish, draw_earlier_pairs(view.pairs, most, look, words));
    if (view.pairs.size() > most)
        caption(look, engine::fill(words("library.broken_more"),
                                   {{"count", std::to_string(view.pairs.size() - most)}}));
}

void draw_content(const ProgressView& view, const Look& look, const engine::Words& words,
                  Wish& wish)
{
    if (auto next = draw_progress_filters(view, look, words)) {
        wish = session::ShowProgress{std::move(*next)};
    }
    space(look, 1.25F);
    if (view.tries.empty()) {
        empty_state(look, Icon::search, words("progress.nothing_here"),
                    words("progress.nothing_here_advice"));
        return;
    }
    if (view.less_sure) {
        callout(look, {.kind = CalloutKind::info, .what = words("progress.kind")});
        space(look, 1.25F);
    }
    draw_principles(view, look, words, wish);
    space(look, 2);
    const auto promises = [&] { keep(wish, draw_promises(view, look, words)); };
    const auto scenes = [&] { draw_scene_tries(view, look, words); };
    side_by_side(look, 0.56F, 20, promises, scenes);
}

} // namespace

std::optional<Intent> draw_progress_screen(const ProgressView& view, const Look& look,
                                           const engine::Words& words, ProgressScratch& scratch,
                                           double)
{
    scratch.moving = false;
    Wish wish;
    const ScrolledPage page(look, "progress", page_characters);
    if (view.all_tries == 0) {
        empty_state(look, Icon::chart, words("progress.empty"), words("progress.empty_advice"));
        draw_pairs(view, look, words, wish);
        return wish;
    }
    heading(look, words("progress.title"), 1);
    space(look, 0.3F);
    paragraph(look, words("progress.about"), Tone::muted);
    space(look, 0.5F);
    draw_content(view, look, words, wish);
    draw_pairs(view, look, words, wish);
    space(look, 2);
    return wish;
}

} // namespace tegenover::ui
