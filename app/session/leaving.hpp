// session/leaving.hpp
//
// Going from an attempt to another screen and back without losing the place in it.
#pragma once

#include "session/model.hpp"

#include <cstdint>
#include <optional>

namespace tegenover::session {

/// The attempt that a screen is about; nothing for the library and a case.
[[nodiscard]] std::optional<std::int64_t> attempt_on(const ScreenModel& screen);

/// Opens another screen. The place in the attempt that is left is kept; an attempt in which nothing
/// was chosen is forgotten.
[[nodiscard]] Model leaving_for(Model model, ScreenModel next);

/// The screen of this attempt as it was left; nothing where it was never open.
[[nodiscard]] std::optional<ScreenModel> place_left(const Model& model, std::int64_t attempt);

} // namespace tegenover::session
