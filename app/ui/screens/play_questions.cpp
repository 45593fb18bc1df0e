// ui/screens/play_questions.cpp
//
// Draws the questions; knows no right answers.
#include "ui/screens/play_questions.hpp"

#include "ui/screens/play_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <span>
#include <string>

namespace tegenover::ui {

namespace {

using session::Intent;
using session::PlayView;

constexpr float narrowest_word = 9; // em

void ask(const Look& look, std::string_view question, std::string_view about)
{
    paragraph(look, question, Tone::ink, TextKind::heading);
    if (!about.empty()) caption(look, about);
    space(look, 0.9F);
}

std::optional<Intent> draw_skip(const Look& look, const engine::Words& words)
{
    space(look, 0.8F);
    const bool skipped =
        button(look, "skip", {.label = words("play.skip"), .kind = ButtonKind::quiet});
    if (skipped) return session::SkipAsked{};
    return std::nullopt;
}

/// One word of a list, as a tile with its key.
std::optional<std::size_t> pick_word(const Look& look, const engine::Words& words,
                                     std::string_view group, std::span<const std::string_view> keys)
{
    std::optional<std::size_t> picked;
    grid(look, static_cast<int>(keys.size()), narrowest_word, [&](int place) {
        const auto key = keys[static_cast<std::size_t>(place)];
        const std::string text(words(std::string(group) + std::string(key)));
        const PickTile tile = {.text = text, .number = place < 9 ? place + 1 : -1, .small = true};
        if (pick_tile(look, "word-" + std::string(key), tile)) {
            picked = static_cast<std::size_t>(place);
        }
    });
    return picked;
}

std::optional<Intent> noted(engine::CheckIn about, std::span<const std::string_view> keys,
                            std::optional<std::size_t> picked)
{
    if (!picked) return std::nullopt;
    return session::Decide{engine::NoteCheckIn{about, std::string(keys[*picked])}};
}

TextKind kind_of(engine::ResponseKind kind)
{
    return kind == engine::ResponseKind::say ? TextKind::body : TextKind::spoken_act;
}

/// What the learner just said or did.
void draw_deed(const Look& look, const engine::Words& words, engine::ResponseKind kind,
               std::string_view text)
{
    const bool silent = kind == engine::ResponseKind::silence && text.empty();
    caption(look, words("play.you"));
    space(look, 0.2F);
    paragraph(look, silent ? words("play.you_were_silent") : text, Tone::muted, kind_of(kind));
    space(look, 1);
}

} // namespace

std::optional<Intent> draw_check_in(const PlayView& view, const Look& look,
                                    const engine::Words& words)
{
    const bool about_her = view.check_in == engine::CheckIn::client;
    const std::string question = engine::fill(
        words(about_her ? "check_in.client" : "check_in.self"), {{"name", client_in(view, words)}});
    ask(look, question, words(about_her ? "check_in.client_about" : "check_in.self_about"));
    const auto keys = about_her ? engine::keys<engine::Mood>() : engine::self_senses();
    const auto picked = pick_word(look, words, about_her ? "mood." : "sense.", keys);
    auto skipped = draw_skip(look, words);
    if (skipped) return skipped;
    return noted(about_her ? engine::CheckIn::client : engine::CheckIn::self, keys, picked);
}

std::optional<Intent> draw_reasons(const PlayView& view, const Look& look,
                                   const engine::Words& words)
{
    // While a reason is asked her next line is held back, so the last entry is the learner's own.
    if (!view.transcript.empty() && !view.transcript.back().by_client) {
        draw_deed(look, words, view.transcript.back().kind, view.transcript.back().text);
    }
    ask(look, words("play.why"), words("play.why_about"));
    std::optional<Intent> intent;
    for (std::size_t place = 0; place < view.reasons.size(); ++place) {
        const auto& reason = view.reasons[place];
        const int number = place < 9 ? static_cast<int>(place) + 1 : -1;
        if (place > 0) space(look, 0.6F);
        if (pick_tile(look, "reason-" + reason.id, {.text = reason.says, .number = number})) {
            intent = session::Decide{engine::GiveReason{reason.id}};
        }
    }
    if (auto skipped = draw_skip(look, words)) return skipped;
    return intent;
}

std::optional<Intent> draw_coaching(const PlayView& view, const Look& look,
                                    const engine::Words& words)
{
    if (!view.coaching) return std::nullopt;
    const auto& coaching = *view.coaching;
    draw_deed(look, words, coaching.kind, coaching.you_did);
    {
        const Card card(look);
        paragraph(look, words("play.coaching"), Tone::accent, TextKind::strong);
        space(look, 0.4F);
        paragraph(look, coaching.why);
    }
    space(look, 1);
    if (button(look, "continue", {.label = words("play.continue"), .kind = ButtonKind::primary})) {
        return session::Continue{};
    }
    return std::nullopt;
}

} // namespace tegenover::ui
