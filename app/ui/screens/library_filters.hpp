// ui/screens/library_filters.hpp
//
// Which scenes the library shows: done or not, whose, in which language. A choice that would make
// no difference is left out.
#pragma once

#include "engine/words.hpp"
#include "session/library_view.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

[[nodiscard]] std::optional<session::LibraryScreen>
draw_library_filters(const session::LibraryView& view, const Look& look,
                     const engine::Words& words);

} // namespace tegenover::ui
