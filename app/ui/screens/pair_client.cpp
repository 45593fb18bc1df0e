// ui/screens/pair_client.cpp
//
// The pages of the client player: how she says it, saying it, how safe it feels, what would help.
#include "ui/screens/pair_pages.hpp"

#include "ui/widgets/card.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/response_card.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

using session::WayToSayView;

std::string mood_of(const PairPen& pen, const WayToSayView& way)
{
    return pen.say("mood." + std::string{engine::key(way.mood)});
}

/// How it might be said: her body, and what she keeps inside.
void draw_how(const PairPen& pen, const WayToSayView& way)
{
    if (!way.shows.empty()) caption(pen.look, pen.say("pair.line.seen"));
    for (const auto& shows : way.shows) {
        icon(pen.look, Icon::eye, pen.look.theme.muted);
        ImGui::SameLine(0, pen.look.em(0.5F));
        const Column column(0, available_width());
        paragraph(pen.look, shows, Tone::muted);
    }
    if (way.feels.empty()) return;
    space(pen.look, 0.4F);
    const auto emotion = pen.say("mood." + std::string{engine::key(way.emotion)});
    caption(pen.look, pen.say("pair.line.inside") + ": " + engine::in_sentence(emotion));
    paragraph(pen.look, way.feels, Tone::ink, TextKind::spoken_act);
}

std::string spoken(const PairPen& pen, const WayToSayView& way)
{
    return way.says.empty() ? pen.say("pair.line.silent") : way.says;
}

bool draw_way(const PairPen& pen, const WayToSayView& way, int number)
{
    const auto name = spoken(pen, way);
    const bool pressed = pressable_card(pen.look, "line-" + way.id, name, {}, [&] {
        paragraph(pen.look, std::to_string(number) + "  ·  " + mood_of(pen, way), Tone::accent,
                  TextKind::caption_strong);
        space(pen.look, 0.2F);
        paragraph(pen.look, name, Tone::ink, TextKind::large);
        space(pen.look, 0.5F);
        draw_how(pen, way);
    });
    return pressed || number_pressed(number);
}

/// A number key sets it as well; ten is a one and a nought.
std::optional<int> typed_felt(const std::optional<int>& felt)
{
    if (ImGui::GetIO().WantTextInput || covered()) return std::nullopt;
    for (int digit = 0; digit <= 9; ++digit) {
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + digit), false) ||
            ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + digit), false))
            return digit == 0 && felt == 1 ? engine::pair::most_felt : digit;
    }
    return std::nullopt;
}

std::optional<int> draw_felt_scale(const PairPen& pen, const std::optional<int>& felt, bool at_end)
{
    const auto label = pen.say(at_end ? "pair.felt.label_end" : "pair.felt.label");
    const auto low = pen.say("pair.felt.low");
    const auto high = pen.say("pair.felt.high");
    const auto shown =
        felt ? engine::fill(pen.words("pair.felt.of_ten"), {{"felt", std::to_string(*felt)}})
             : std::string{};
    const auto moved = slider(pen.look, "felt",
                              {.label = label,
                               .value = static_cast<float>(felt.value_or(5)),
                               .least = 0,
                               .most = engine::pair::most_felt,
                               .step = 1,
                               .shown = shown,
                               .low_end = low,
                               .high_end = high,
                               .untouched = !felt});
    if (moved) return static_cast<int>(std::lround(*moved));
    return typed_felt(felt);
}

} // namespace

PairWish draw_page(const PairPen& pen, const session::ChooseLineView& view)
{
    PairWish wish = draw_pair_clock(pen, view.clock);
    const PairSheet sheet(pen, "choose-line");
    draw_helper_deed(pen, view.helper_did);
    heading(pen.look, pen.say("pair.line.title", view.client_name), 2);
    paragraph(pen.look, pen.say("pair.line.about"), Tone::muted);
    space(pen.look, 0.8F);
    const int count = static_cast<int>(view.lines.size());
    grid(pen.look, count, 24, [&](int place) {
        const auto& way = view.lines[static_cast<std::size_t>(place)];
        if (draw_way(pen, way, place + 1)) wish = happens(engine::pair::PickLine{way.id});
    });
    return wish;
}

PairWish draw_page(const PairPen& pen, const session::SayLineView& view)
{
    PairWish wish = draw_pair_clock(pen, view.clock);
    const auto done = pen.say("pair.say.done");
    const auto again = pen.say("pair.say.again");
    PairWayOn way{.go_on = done};
    if (!view.only) way.other = again;
    const auto taken = draw_pair_page(pen, "say-line", way, [&] {
        draw_helper_deed(pen, view.helper_did);
        caption(pen.look, pen.say("pair.say.line", view.client_name));
        space(pen.look, 0.5F);
        {
            const Card card(pen.look, {.padding = 1.8F});
            paragraph(pen.look, mood_of(pen, view.line), Tone::accent, TextKind::caption_strong);
            space(pen.look, 0.3F);
            paragraph(pen.look, spoken(pen, view.line), Tone::ink, TextKind::title);
        }
        space(pen.look, 1);
        draw_how(pen, view.line);
    });
    if (taken == PairStepTaken::go_on) wish = happens(engine::pair::GoOn{});
    if (taken == PairStepTaken::other) wish = happens(engine::pair::PickAgain{});
    return wish;
}

PairWish draw_page(const PairPen& pen, const session::FeltView& view)
{
    PairWish wish;
    if (view.clock) wish = draw_pair_clock(pen, *view.clock);
    const auto felt = view.at_end ? view.felt : pen.scratch.felt;
    const auto on = pen.say("pair.felt.done");
    const auto hint = pen.say("pair.felt.hint");
    const PairWayOn way{.go_on = on, .enabled = felt.has_value(), .hint = hint, .from_items = true};
    std::optional<int> rated;
    const auto taken = draw_pair_page(pen, "felt", way, [&] {
        heading(pen.look,
                pen.say(view.at_end ? "pair.felt.end_title" : "pair.felt.title", view.client_name),
                2);
        space(pen.look, 0.5F);
        const auto scale = [&] {
            {
                const Card card(pen.look, {.padding = 1.4F});
                rated = draw_felt_scale(pen, felt, view.at_end);
            }
            space(pen.look, 0.8F);
            paragraph(pen.look, pen.say("pair.felt.about"), Tone::muted);
        };
        if (!view.helper_did) return scale();
        // The scale first, so that it is in view with large letters too.
        side_by_side(pen.look, 0.6F, 19, scale, [&] { draw_helper_deed(pen, view.helper_did); });
    });
    if (rated && view.at_end) wish = happens(engine::pair::RateFelt{*rated});
    if (rated) pen.scratch.felt = rated;
    if (taken != PairStepTaken::go_on) return wish;
    if (view.at_end) return happens(engine::pair::GoOn{});
    return happens(engine::pair::RateFelt{*felt});
}

PairWish draw_page(const PairPen& pen, const session::ClientChoosesView& view)
{
    PairWish wish = draw_pair_clock(pen, view.clock);
    const PairSheet sheet(pen, "client-chooses");
    caption(pen.look, pen.say("pair.together.she_said"));
    paragraph(pen.look, view.says.empty() ? pen.say("pair.line.silent") : view.says, Tone::muted);
    space(pen.look, 0.8F);
    heading(pen.look, pen.say("pair.together.client", view.client_name), 2);
    paragraph(pen.look, pen.say("pair.together.client_about"), Tone::muted);
    space(pen.look, 0.8F);
    const int count = static_cast<int>(view.responses.size());
    grid(pen.look, count, 24, [&](int place) {
        const auto& one = view.responses[static_cast<std::size_t>(place)];
        const bool silent = one.says.empty();
        const auto text = silent ? pen.say("play.silence") : one.says;
        const bool words = one.kind == engine::ResponseKind::say;
        if (response_card(pen.look, "card-" + one.id,
                          {.text = text,
                           .look = words ? ResponseLook::words : ResponseLook::act,
                           .number = place + 1})) {
            wish = happens(engine::pair::PickResponse{one.id});
        }
    });
    return wish;
}

} // namespace tegenover::ui
