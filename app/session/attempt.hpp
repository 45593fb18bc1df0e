// session/attempt.hpp
//
// The names by which screens and updates call an attempt. What it is stands in engine/attempt.hpp,
// so that it can be kept on disk without the program around it.
#pragma once

#include "engine/attempt.hpp"

namespace tegenover::session {

using engine::Attempt;
using engine::role_count;
using engine::RoleTaken;
using engine::SelfEstimate;

} // namespace tegenover::session
