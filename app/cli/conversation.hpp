// cli/conversation.hpp
//
// The play itself in the terminal: she speaks, one looks, chooses, or goes a step back.
#pragma once

#include "cli/talk.hpp"

#include <optional>

namespace tegenover::cli {

/// Plays on from here to an ending. Nothing where the player left, or the input ended.
[[nodiscard]] std::optional<engine::Play> converse(const Talk& talk, engine::Play play);

/// All that was said so far, with the line that waits for an answer.
void tell_transcript(const Talk& talk, const engine::Play& play);

/// What a response is on a card: its words, or that it is a silence and how long.
[[nodiscard]] std::string card_text(const Talk& talk, const engine::Response& response);

/// Asks the one who plays the client, or the helper, to take the keyboard; nothing in solo play.
/// False once the input has ended.
[[nodiscard]] bool hand_over(const Talk& talk, engine::Mode mode, bool to_client);

} // namespace tegenover::cli
