// session/attempt_play.cpp
//
// Folding an attempt.
#include "session/attempt_play.hpp"

namespace tegenover::session {

engine::Play play_of(const ShelfScene& scene, const Attempt& attempt)
{
    return engine::fold(scene.script, engine::Mode::solo, attempt.decisions).play;
}

} // namespace tegenover::session
