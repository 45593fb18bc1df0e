// session/effect.cpp
//
// How an effect is copied, moved and compared. Nothing else.
#include "session/effect.hpp"

namespace tegenover::session {

Effect::Effect(const Effect& other) = default;
Effect::Effect(Effect&& other) noexcept = default;
Effect& Effect::operator=(const Effect& other) = default;
Effect& Effect::operator=(Effect&& other) noexcept = default;
Effect::~Effect() = default;

bool Effect::operator==(const Effect& other) const
{
    return static_cast<const AnyEffect&>(*this) == static_cast<const AnyEffect&>(other);
}

} // namespace tegenover::session
