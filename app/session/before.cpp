// session/before.cpp
//
// The question on the role. Beginning is a step of the play itself.
#include "session/handlers.hpp"

namespace tegenover::session {

void handle(Turn& turn, const ChooseRole& intent)
{
    const auto* screen = std::get_if<BeforeScreen>(&turn.model.screen);
    if (screen == nullptr) return;
    if (auto* attempt = find_attempt(turn.model, screen->attempt)) attempt->role = intent.role;
}

} // namespace tegenover::session
