// ui/screens/play_cards.cpp
//
// One card per response, side by side where there is room. While a silence is held the other cards
// step back.
#include "ui/screens/play_cards.hpp"

#include "ui/screens/play.hpp"
#include "ui/screens/play_parts.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pace.hpp"
#include "ui/widgets/response_card.hpp"

#include <algorithm>

namespace tegenover::ui {

namespace {

using session::PlayView;
using session::ResponseCardView;

constexpr double coming_in = 0.25;   // seconds
constexpr float narrowest_card = 22; // em
constexpr float stepped_back = 0.45F;

struct Table {
    const PlayView& view;
    const Look& look;
    const engine::Words& words;
    bool reduced;
};

/// Its key, 1..9; 0 where there are more cards than keys.
int key_of(int place) { return place < 9 ? place + 1 : 0; }

session::Intent answer(const ResponseCardView& card)
{
    return session::Decide{engine::Respond{card.id}};
}

std::string_view hint_of(const Table& table, bool tap, bool let_go)
{
    if (let_go) return table.words("play.let_go");
    return table.words(tap ? "play.silence_tap" : "play.silence_hold");
}

std::optional<session::Intent> draw_silence(const Table& table, const ResponseCardView& card,
                                            int place, PlayScratch& scratch)
{
    const bool tap = table.view.silence_by == session::SilenceBy::tap;
    const bool mine = scratch.silence == card.id;
    HoldScratch hold = mine ? scratch.hold : HoldScratch{.running = !tap && scratch.spent};
    const std::string_view label =
        card.says.empty() ? table.words("play.silence") : std::string_view(card.says);
    const auto result = hold_ring(table.look, "card-" + card.id,
                                  {.label = label,
                                   .hint = hint_of(table, tap, scratch.let_go),
                                   .seconds = static_cast<float>(card.seconds),
                                   .tap = tap,
                                   .number = key_of(place)},
                                  hold, scratch.timing.elapsed);
    if (result == HoldResult::idle && !mine) {
        scratch.spent = !tap && hold.running;
        return std::nullopt;
    }
    scratch.hold = hold;
    scratch.silence = result == HoldResult::filling ? card.id : std::string();
    if (result == HoldResult::filling) scratch.let_go = false;
    if (result == HoldResult::let_go) scratch.let_go = true;
    if (result == HoldResult::completed) {
        scratch.spent = !tap;
        return answer(card);
    }
    return std::nullopt;
}

std::optional<session::Intent> draw_words_or_act(const Table& table, const ResponseCardView& card,
                                                 int place)
{
    const bool act = card.kind == engine::ResponseKind::act;
    const bool chosen = response_card(table.look, "card-" + card.id,
                                      {.text = card.says,
                                       .look = act ? ResponseLook::act : ResponseLook::words,
                                       .number = key_of(place)});
    if (chosen) return answer(card);
    return std::nullopt;
}

/// What was noticed put it on the table, beside those that lay there.
bool comes_later(const CardTimes& times, std::size_t line, const std::string& card, double now)
{
    if (times.line != line || times.since.empty() || times.since.front().second >= now)
        return false;
    return std::none_of(times.since.begin(), times.since.end(),
                        [&](const auto& entry) { return entry.first == card; });
}

void scroll_into_view(const Look& look, float bottom)
{
    const float below = ImGui::GetWindowPos().y + ImGui::GetWindowHeight() - look.em(1);
    if (bottom > below) ImGui::SetScrollY(ImGui::GetScrollY() + bottom - below);
}

std::optional<session::Intent> draw_card(const Table& table, int place, PlayScratch& scratch)
{
    const auto& card = table.view.responses[static_cast<std::size_t>(place)];
    const ImVec2 top = ImGui::GetCursorScreenPos();
    const bool later =
        comes_later(scratch.cards, table.view.line_number, card.id, scratch.timing.now);
    scratch.cards =
        with_card(std::move(scratch.cards), table.view.line_number, card.id, scratch.timing.now);
    const bool silence = card.kind == engine::ResponseKind::silence;
    auto intent =
        silence ? draw_silence(table, card, place, scratch) : draw_words_or_act(table, card, place);
    float presence = presence_of(scratch.cards, card.id, scratch.timing.now, table.reduced);
    const bool another_is_held = !scratch.silence.empty() && scratch.silence != card.id;
    if (another_is_held) presence = std::min(presence, stepped_back);
    veil_since(table.look, top, presence);
    if (later) scroll_into_view(table.look, ImGui::GetCursorScreenPos().y);
    return intent;
}

} // namespace

float presence_of(const CardTimes& times, const std::string& card, double now, bool reduced)
{
    const auto found = std::find_if(times.since.begin(), times.since.end(),
                                    [&](const auto& entry) { return entry.first == card; });
    if (found == times.since.end()) return reduced ? 1 : 0;
    return eased(found->second, now, coming_in, reduced);
}

CardTimes with_card(CardTimes times, std::size_t line, const std::string& card, double now)
{
    if (times.line != line) times = {line, {}};
    const bool known = std::any_of(times.since.begin(), times.since.end(),
                                   [&](const auto& entry) { return entry.first == card; });
    if (!known) times.since.emplace_back(card, now);
    return times;
}

std::optional<session::Intent> draw_cards(const PlayView& view, const Look& look,
                                          const engine::Words& words, PlayScratch& scratch)
{
    const Table table{view, look, words, view.reduced_motion || look.reduced_motion};
    std::optional<session::Intent> intent;
    const bool silence_is_gone =
        std::none_of(view.responses.begin(), view.responses.end(),
                     [&](const auto& card) { return card.id == scratch.silence; });
    if (silence_is_gone) scratch.silence.clear();
    const int count = static_cast<int>(view.responses.size());
    const auto draw = [&](int place) {
        if (auto chosen = draw_card(table, place, scratch)) intent = std::move(chosen);
    };
    if (cells_across(look, count, narrowest_card) > 1) {
        grid(look, count, narrowest_card, draw);
        return intent;
    }
    for (int place = 0; place < count; ++place) {
        if (place > 0) space(look, 0.65F);
        draw(place);
    }
    return intent;
}

} // namespace tegenover::ui
