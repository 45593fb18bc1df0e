// session/update.cpp
//
// Hands each intent to its handler. No rule of any screen stands here.
#include "session/update.hpp"

#include "session/handlers.hpp"
#include "session/recording.hpp"

#include <utility>

namespace tegenover::session {

Updated update(const Catalogue& catalogue, Model model, const Intent& intent,
               const Circumstances& circumstances)
{
    const auto before = before_step(model);
    model.ahead_of_utc = circumstances.ahead_of_utc;
    Turn turn{catalogue, circumstances, std::move(model), {}};
    std::visit([&](const auto& one) { handle(turn, one); }, static_cast<const AnyIntent&>(intent));
    record_changes(turn, before);
    return {std::move(turn.model), std::move(turn.effects)};
}

} // namespace tegenover::session
