// ui/screens/pair_setup.cpp
//
// Everything has a sensible beginning: starting takes one action, and no choice more than one.
#include "ui/screens/pair_pages.hpp"

#include "engine/text.hpp"

#include "ui/screens/earlier_pairs.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/text.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::ui {

namespace {

using session::PairSetupView;

PairWish changed(engine::pair::Setup setup)
{
    return wish_for(session::ChangePairSetup{std::move(setup)});
}

void draw_label(const PairPen& pen, const std::string& text)
{
    space(pen.look, 0.9F);
    paragraph(pen.look, text, Tone::ink, TextKind::strong);
    space(pen.look, 0.2F);
}

PairWish draw_scenes(const PairPen& pen, const PairSetupView& view)
{
    std::vector<Choice> choices;
    std::optional<std::size_t> chosen;
    for (const auto& scene : view.scenes) {
        if (scene.id == view.setup.scene) chosen = choices.size();
        choices.push_back({.label = scene.title,
                           .explanation = scene.situation,
                           .number = static_cast<int>(choices.size()) + 1});
    }
    const auto picked = choice_list(pen.look, "scene", choices, chosen);
    if (!picked) return std::nullopt;
    auto setup = view.setup;
    setup.scene = view.scenes[*picked].id;
    return changed(setup);
}

PairWish draw_names(const PairPen& pen, const PairSetupView& view)
{
    static constexpr std::array<std::string_view, 2> labels{"pair.setup.left", "pair.setup.right"};
    PairWish wish;
    const auto hint = pen.say("pair.setup.name_hint");
    grid(pen.look, 2, 9, [&](int place) {
        const auto player = static_cast<std::size_t>(place);
        auto& name = pen.scratch.names.at(player);
        const auto label = pen.say(labels.at(player));
        if (text_field(pen.look, "name-" + std::to_string(place), {.label = label, .hint = hint},
                       name) == FieldResult::unchanged)
            return;
        auto setup = view.setup;
        setup.names.at(player) = name;
        wish = changed(setup);
    });
    return wish;
}

/// As much of a name as fits beside another; names are UTF-8.
std::string short_name(const std::string& name)
{
    constexpr std::size_t most = 16; // code points
    if (engine::code_points(name) <= most) return name;
    return std::string{engine::first_points(name, most - 1)} + "…";
}

PairWish draw_first(const PairPen& pen, const PairSetupView& view)
{
    draw_label(pen, pen.say("pair.setup.first", view.client_name));
    const auto& names = view.setup.names;
    const std::array<std::string, 2> shown{
        names[0].empty() ? pen.say("pair.setup.left") : short_name(names[0]),
        names[1].empty() ? pen.say("pair.setup.right") : short_name(names[1])};
    const std::array<std::string_view, 2> labels{shown[0], shown[1]};
    const auto picked = segmented(pen.look, "first", labels, view.setup.client_first);
    if (!picked) return std::nullopt;
    auto setup = view.setup;
    setup.client_first = *picked;
    return changed(setup);
}

PairWish draw_minutes(const PairPen& pen, const PairSetupView& view)
{
    draw_label(pen, pen.say("pair.setup.minutes"));
    std::vector<std::string> numbers;
    std::optional<std::size_t> chosen;
    for (const int minutes : view.minutes) {
        if (minutes == view.setup.minutes) chosen = numbers.size();
        numbers.push_back(std::to_string(minutes));
    }
    const std::vector<std::string_view> labels(numbers.begin(), numbers.end());
    const auto picked = segmented(pen.look, "minutes", labels, chosen);
    if (!picked) return std::nullopt;
    auto setup = view.setup;
    setup.minutes = view.minutes.at(*picked);
    return changed(setup);
}

PairWish draw_toggle(const PairPen& pen, const PairSetupView& view, const std::string& key,
                     bool engine::pair::Setup::*part)
{
    space(pen.look, 0.6F);
    const auto label = pen.say("pair.setup." + key);
    const auto about = pen.say("pair.setup." + key + "_about");
    const auto switched =
        toggle(pen.look, key, {.label = label, .explanation = about, .on = view.setup.*part});
    if (!switched) return std::nullopt;
    auto setup = view.setup;
    setup.*part = *switched;
    return changed(setup);
}

/// The one that was left last, where it was not at its end.
PairWish draw_unfinished(const PairPen& pen, const PairSetupView& view)
{
    if (view.earlier.empty() || view.earlier.front().is_over) return std::nullopt;
    const std::vector<session::EarlierPairView> last{view.earlier.front()};
    paragraph(pen.look, pen.words("pair.setup.unfinished"), Tone::ink, TextKind::strong);
    auto wish = draw_earlier_pairs(last, 1, pen.look, pen.words);
    space(pen.look, 1);
    return wish;
}

PairWish draw_earlier(const PairPen& pen, const PairSetupView& view)
{
    constexpr std::size_t most = 4;
    if (view.earlier.empty()) return std::nullopt;
    const bool above = !view.earlier.front().is_over;
    const std::vector<session::EarlierPairView> rest(view.earlier.begin() + (above ? 1 : 0),
                                                     view.earlier.end());
    if (rest.empty()) return std::nullopt;
    space(pen.look, 1.4F);
    paragraph(pen.look, pen.words("pair.setup.earlier"), Tone::ink, TextKind::heading);
    auto wish = draw_earlier_pairs(rest, most, pen.look, pen.words);
    if (rest.size() > most) caption(pen.look, pen.words("pair.setup.more"));
    return wish;
}

} // namespace

PairWish draw_page(const PairPen& pen, const PairSetupView& view)
{
    PairWish wish;
    const auto keep = [&](PairWish next) {
        if (next) wish = std::move(next);
    };
    const auto start = pen.say("pair.setup.start");
    const auto hint = pen.say("pair.setup.hint");
    const PairWayOn way{.go_on = start, .enabled = !view.scenes.empty(), .hint = hint};
    const auto taken = draw_pair_page(pen, "setup", way, [&] {
        heading(pen.look, pen.say("pair.setup.title"), 1);
        paragraph(pen.look, pen.say("pair.setup.about", view.client_name), Tone::muted);
        space(pen.look, 1);
        keep(draw_unfinished(pen, view));
        side_by_side(
            pen.look, 0.52F, 19,
            [&] {
                keep(draw_scenes(pen, view));
                keep(draw_earlier(pen, view));
            },
            [&] {
                keep(draw_names(pen, view));
                keep(draw_first(pen, view));
                keep(draw_minutes(pen, view));
                keep(draw_toggle(pen, view, "observer", &engine::pair::Setup::observer));
                keep(draw_toggle(pen, view, "together", &engine::pair::Setup::decide_together));
                keep(draw_toggle(pen, view, "free", &engine::pair::Setup::free_round));
            });
    });
    if (taken == PairStepTaken::go_on) wish = wish_for(session::StartPair{});
    return wish;
}

} // namespace tegenover::ui
