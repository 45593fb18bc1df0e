// ui/screens/play_cards.hpp
//
// The responses as cards on the table: words, acts and silences. Says which was chosen; a card that
// comes later fades in and moves none of the others.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/play_view.hpp"
#include "ui/widgets/look.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tegenover::ui {

struct PlayScratch;

/// Since when (seconds of play) each card of a line lies on the table.
struct CardTimes {
    std::size_t line = 0;
    std::vector<std::pair<std::string, double>> since;

    bool operator==(const CardTimes&) const = default;
};

/// How far the card has come in, 0..1.
[[nodiscard]] float presence_of(const CardTimes& times, const std::string& card, double now,
                                bool reduced);
/// The times with this card in them, and nothing of an earlier line.
[[nodiscard]] CardTimes with_card(CardTimes times, std::size_t line, const std::string& card,
                                  double now);

[[nodiscard]] std::optional<session::Intent> draw_cards(const session::PlayView& view,
                                                        const Look& look,
                                                        const engine::Words& words,
                                                        PlayScratch& scratch);

} // namespace tegenover::ui
