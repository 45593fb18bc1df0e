// session/intent.cpp
//
// How an intent is copied, moved and compared. Nothing else.
#include "session/intent.hpp"

namespace tegenover::session {

Intent::Intent(const Intent& other) = default;
Intent::Intent(Intent&& other) noexcept = default;
Intent& Intent::operator=(const Intent& other) = default;
Intent& Intent::operator=(Intent&& other) noexcept = default;
Intent::~Intent() = default;

bool Intent::operator==(const Intent& other) const
{
    return static_cast<const AnyIntent&>(*this) == static_cast<const AnyIntent&>(other);
}

} // namespace tegenover::session
