// One thing the helper may say or do, as a card with a number key. Words have quotation marks and a
// rounded sheet; an act has a hand, italics and a cut corner. Nothing on it tells what it is worth.
#pragma once

#include "ui/widgets/look.hpp"

#include <string_view>

namespace tegenover::ui {

enum class ResponseLook { words, act };

struct ResponseCard {
    std::string_view text;
    ResponseLook look = ResponseLook::words;
    int number = 0; ///< 1..9: its key, listened to while no text is being typed; 0: none
    bool enabled = true;
};

/// True when it was chosen, by pointer, Enter, Space or its number.
[[nodiscard]] bool response_card(const Look& look, std::string_view id, const ResponseCard& card);
/// Its height in pixels at a width in pixels.
[[nodiscard]] float response_card_height(const Look& look, const ResponseCard& card, float width);

} // namespace tegenover::ui
