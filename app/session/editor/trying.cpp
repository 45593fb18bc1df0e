// session/editor/trying.cpp
//
// Playing from a moment on while writing. A trial is a place to begin and a list of decisions, so
// it is played anew after every change of the scene, and nothing of it is kept with attempts.
#include "session/editor/stepping.hpp"

#include "session/editor/trial_play.hpp"

#include <utility>

namespace tegenover::session {

void step(EditorTurn& at, const TryFrom& trial)
{
    at.writing.trial = trial.trial;
    at.writing.aside = Aside::trial;
}

void step(EditorTurn& at, const DecideInTrial& decide)
{
    auto& writing = at.writing;
    if (!writing.trial || writing.scene().moments.empty()) return;
    auto next = *writing.trial;
    next.decisions = played(writing.scene(), next).decisions; // as far as they still hold
    next.decisions.push_back(decide.decision);
    const auto after = played(writing.scene(), next);
    if (after.decisions.size() == next.decisions.size()) writing.trial = std::move(next);
}

void step(EditorTurn& at, const StepBackInTrial&)
{
    if (!at.writing.trial) return;
    auto& decisions = at.writing.trial->decisions;
    while (!decisions.empty()) {
        const bool response = std::holds_alternative<engine::Respond>(decisions.back());
        decisions.pop_back();
        if (response) return;
    }
}

} // namespace tegenover::session
