// ui/screens/before.cpp
//
// The brief beside the picture, the question below, and one way on.
#include "ui/screens/before.hpp"

#include "ui/screens/picture.hpp"
#include "ui/screens/scrolled_page.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace tegenover::ui {

namespace {

using session::Intent;
using session::RoleTaken;
using Wish = std::optional<Intent>;

struct RoleKey {
    RoleTaken role;
    std::string_view key;
};
constexpr std::array<RoleKey, 5> roles{{{RoleTaken::invited, "before.role.invited"},
                                        {RoleTaken::my_task, "before.role.my_task"},
                                        {RoleTaken::asked_leave, "before.role.asked_leave"},
                                        {RoleTaken::repairing, "before.role.repairing"},
                                        {RoleTaken::unsure, "before.role.unsure"}}};

constexpr float page_characters = 104;

void draw_facts(const session::BeforeView& view, const Look& look, const engine::Words& words)
{
    const auto minutes =
        engine::fill(words("before.minutes"), {{"minutes", std::to_string(view.minutes)}});
    const std::string place(words("setting." + std::string(engine::key(view.setting))));
    caption(look, place + "  ·  " + minutes);
}

void draw_brief(const session::BeforeView& view, const Look& look, const engine::Words& words,
                Wish& wish)
{
    draw_picture(look, {view.setting, view.mood, view.looks, look.theme.paper},
                 std::min(available_width() * 0.56F, look.em(15)));
    space(look, 1);
    paragraph(look, words("before.brief"), Tone::ink, TextKind::heading);
    space(look, 0.3F);
    paragraph(look, view.brief);
    if (view.case_id.empty()) return;
    const auto label = engine::fill(words("before.read_case"), {{"name", view.person}});
    if (link(look, "read-case", label)) wish = session::ReadCase{view.case_id};
}

std::optional<std::size_t> place_of(RoleTaken role)
{
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (roles[i].role == role) return i;
    }
    return std::nullopt;
}

void draw_question(const session::BeforeView& view, const Look& look, const engine::Words& words,
                   Wish& wish)
{
    paragraph(look, words("before.question"), Tone::ink, TextKind::heading);
    paragraph(look, words("before.question_about"), Tone::muted);
    space(look, 0.6F);
    std::array<std::string, roles.size()> explanations;
    std::array<Choice, roles.size()> choices;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const std::string key(roles[i].key);
        explanations[i] = words(key + "_about");
        choices[i] = {.label = words(roles[i].key),
                      .explanation = explanations[i],
                      .number = static_cast<int>(i) + 1};
    }
    if (const auto picked = choice_list(look, "role", choices, place_of(view.role))) {
        wish = session::ChooseRole{roles[*picked].role};
    }
    space(look, 0.8F);
    const bool chosen = view.role != RoleTaken::not_chosen;
    const Button begin{.label = words("before.begin"),
                       .kind = ButtonKind::primary,
                       .icon = Icon::play,
                       .enabled = chosen};
    // Enter goes on where no item has the keyboard's ring: else it is that item's.
    const bool entered =
        chosen && !ImGui::GetIO().NavVisible && ImGui::IsKeyPressed(ImGuiKey_Enter, false);
    if (button(look, "begin", begin) || entered) wish = session::BeginPlay{};
    caption(look, words(chosen ? "before.or_enter" : "before.choose_first"));
}

} // namespace

std::optional<Intent> draw_before_screen(const session::BeforeView& view, const Look& look,
                                         const engine::Words& words, BeforeScratch& scratch, double)
{
    scratch.moving = false;
    Wish wish;
    const ScrolledPage page(look, "before", page_characters);
    heading(look, view.title, 1);
    draw_facts(view, look, words);
    space(look, 1);
    side_by_side(
        look, 0.47F, 18, [&] { draw_brief(view, look, words, wish); },
        [&] { draw_question(view, look, words, wish); });
    return wish;
}

} // namespace tegenover::ui
