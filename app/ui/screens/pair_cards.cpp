// ui/screens/pair_cards.cpp
//
// Pages that are read and passed on: the hand-over, both cards, the free talk, the swap.
#include "ui/screens/pair_pages.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <vector>

namespace tegenover::ui {

namespace {

using engine::pair::Role;

/// "Anna, who plays Nadia".
std::string person(const PairPen& pen, Role role, const std::string& player,
                   const std::string& client)
{
    static constexpr std::array<std::string_view, 3> keys{"pair.to.client", "pair.to.helper",
                                                          "pair.to.observer"};
    static constexpr std::array<std::string_view, 3> named{
        "pair.to.client_named", "pair.to.helper_named", "pair.to.observer"};
    const auto place = static_cast<std::size_t>(role);
    if (player.empty()) return pen.say(keys.at(place), client);
    return pen.say(named.at(place), client, {{"player", player}});
}

struct Brief {
    std::string title;
    std::string scene;
    const std::string& text;
    std::string how;
    std::string go_on;
};

PairWish draw_brief(const PairPen& pen, const Brief& brief)
{
    const auto taken = draw_pair_page(pen, "brief", {.go_on = brief.go_on}, [&] {
        caption(pen.look, brief.scene);
        heading(pen.look, brief.title, 1);
        space(pen.look, 0.8F);
        side_by_side(
            pen.look, 0.6F, 18, [&] { paragraph(pen.look, brief.text); },
            [&] {
                const Card card(pen.look);
                paragraph(pen.look, pen.words("pair.card.how"), Tone::ink, TextKind::heading);
                space(pen.look, 0.3F);
                paragraph(pen.look, brief.how, Tone::muted);
            });
    });
    if (taken == PairStepTaken::go_on) return happens(engine::pair::GoOn{});
    return std::nullopt;
}

} // namespace

PairWish draw_page(const PairPen& pen, const session::HandOverView& view)
{
    const auto to = person(pen, view.to, view.name, view.client_name);
    const auto title = engine::fill(pen.words("pair.hand_over.title"), {{"person", to}});
    const auto about = pen.say(view.observed ? "pair.hand_over.about_all" : "pair.hand_over.about");
    const auto me = pen.say("pair.hand_over.me");
    const auto hint = pen.say("pair.hand_over.hint");
    const auto taken = draw_pair_page(pen, "hand-over", {.go_on = me, .hint = hint}, [&] {
        space(pen.look, ImGui::GetContentRegionAvail().y > pen.look.em(20) ? 5 : 0.2F);
        empty_state(pen.look, Icon::person, title, about);
    });
    if (taken == PairStepTaken::go_on) return happens(engine::pair::TakeScreen{});
    return std::nullopt;
}

PairWish draw_page(const PairPen& pen, const session::HelperCardView& view)
{
    return draw_brief(
        pen, {.title = pen.say("pair.card.helper", view.client_name),
              .scene = view.scene_title,
              .text = view.brief,
              .how = pen.say(view.free_round ? "pair.card.helper_free" : "pair.card.helper_how",
                             view.client_name),
              .go_on = pen.say("pair.card.helper_done")});
}

PairWish draw_page(const PairPen& pen, const session::ClientCardView& view)
{
    return draw_brief(
        pen, {.title = pen.say("pair.card.client", view.client_name),
              .scene = view.scene_title,
              .text = view.brief,
              .how = pen.say(view.free_round ? "pair.card.client_free" : "pair.card.client_how",
                             view.client_name),
              .go_on = pen.say("pair.card.client_done")});
}

PairWish draw_page(const PairPen& pen, const session::ObserverCardView& view)
{
    const auto done = pen.say("pair.card.helper_done");
    const auto taken = draw_pair_page(pen, "observer-card", {.go_on = done}, [&] {
        caption(pen.look, view.scene_title);
        heading(pen.look, pen.say("pair.card.observer"), 1);
        space(pen.look, 0.8F);
        side_by_side(
            pen.look, 0.6F, 18,
            [&] {
                paragraph(pen.look, view.situation);
                space(pen.look, 1);
                paragraph(pen.look, pen.words("pair.card.look_for"), Tone::ink, TextKind::heading);
                for (std::size_t i = 0; i < engine::principle_count; ++i) {
                    const std::string key =
                        "principle." + std::string{engine::key(engine::all_principles.at(i))};
                    space(pen.look, 0.4F);
                    principle_label(pen.look, i, pen.words(key));
                    paragraph(pen.look, pen.words(key + ".about"), Tone::muted);
                }
            },
            [&] {
                const Card card(pen.look);
                paragraph(pen.look, pen.words("pair.card.how"), Tone::ink, TextKind::heading);
                space(pen.look, 0.3F);
                paragraph(pen.look, pen.say("pair.card.observer_how", view.client_name),
                          Tone::muted);
            });
    });
    if (taken == PairStepTaken::go_on) return happens(engine::pair::GoOn{});
    return std::nullopt;
}

PairWish draw_page(const PairPen& pen, const session::PausedView& view)
{
    const auto title = pen.say("pair.paused.title");
    auto about = pen.say("pair.paused.about");
    if (view.whose) {
        const auto who = person(pen, *view.whose, view.name, view.client_name);
        about = engine::fill(pen.words("pair.paused.whose"), {{"person", who}});
    }
    const auto on = pen.say("pair.paused.on");
    const auto taken = draw_pair_page(pen, "paused", {.go_on = on}, [&] {
        space(pen.look, ImGui::GetContentRegionAvail().y > pen.look.em(20) ? 5 : 0.2F);
        empty_state(pen.look, Icon::pause, title, about);
    });
    if (taken == PairStepTaken::go_on) return happens(engine::pair::PauseClock{false});
    return std::nullopt;
}

PairWish draw_page(const PairPen& pen, const session::FreeTalkView& view)
{
    PairWish wish = draw_pair_clock(pen, view.clock);
    const auto ask = pen.say("pair.free.ask_felt", view.client_name);
    const auto done = pen.say("pair.free.done");
    const auto taken = draw_pair_page(pen, "free", {.go_on = done, .other = ask}, [&] {
        caption(pen.look, view.scene_title);
        heading(pen.look, pen.say("pair.free.title"), 1);
        caption(pen.look, pen.say("pair.free.situation"));
        paragraph(pen.look, view.situation);
        space(pen.look, 1);
        paragraph(pen.look, pen.say("pair.free.about", view.client_name), Tone::muted);
    });
    if (taken == PairStepTaken::go_on) pen.scratch.rounding_off = true;
    if (taken == PairStepTaken::other) wish = happens(engine::pair::AskFelt{});
    return wish;
}

PairWish draw_page(const PairPen& pen, const session::SwapView& view)
{
    PairWish wish;
    const auto start = pen.say("pair.swap.start");
    const auto stop = pen.say("pair.swap.stop");
    const auto taken = draw_pair_page(pen, "swap", {.go_on = start, .other = stop}, [&] {
        heading(pen.look, pen.say("pair.swap.title"), 1);
        const bool named = !view.next_client.empty() && !view.next_helper.empty();
        paragraph(pen.look, pen.say(named ? "pair.swap.who" : "pair.swap.about", view.client_name,
                                    {{"client", view.next_client}, {"helper", view.next_helper}}));
        space(pen.look, 1);
        paragraph(pen.look, pen.words("pair.swap.scene"), Tone::ink, TextKind::heading);
        space(pen.look, 0.4F);
        std::vector<Choice> choices;
        std::vector<std::string> about;
        about.reserve(view.scenes.size()); // the choices look at these
        std::optional<std::size_t> chosen;
        for (const auto& scene : view.scenes) {
            if (scene.id == view.chosen) chosen = choices.size();
            about.push_back(scene.played ? pen.say("pair.swap.played") : scene.situation);
            choices.push_back({.label = scene.title,
                               .explanation = about.back(),
                               .number = static_cast<int>(choices.size()) + 1});
        }
        if (const auto picked = choice_list(pen.look, "next-scene", choices, chosen)) {
            wish = wish_for(session::ChooseNextScene{view.scenes[*picked].id});
        }
        if (!view.observer) return;
        space(pen.look, 1);
        const auto label = pen.say("pair.swap.observe_again");
        if (button(pen.look, "observe-again", {.label = label, .icon = Icon::eye})) {
            wish = happens(engine::pair::ObserveAgain{});
        }
    });
    if (taken == PairStepTaken::go_on) wish = wish_for(session::BeginSecondRound{});
    if (taken == PairStepTaken::other) wish = happens(engine::pair::StopAfterOne{});
    return wish;
}

} // namespace tegenover::ui
