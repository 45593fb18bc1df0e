// shell/opening_pair.hpp
//
// Straight to a page of two at one computer, for pictures and tests: plays as a pair would, with
// the first line and the first card each time. Saves nothing.
#pragma once

#include "session/update.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tegenover::shell {

/// `wish` is a page and how the session is set up, in any number: "felt", "observer", "free",
/// "together", "named", "round-2", or the id of a scene. No page: the set-up; "resume" alone: the
/// newest session that was kept. Nothing where there is no such page on the way.
[[nodiscard]] std::optional<session::Model> opened_pair(const session::Catalogue& catalogue,
                                                        const session::Circumstances& around,
                                                        session::Model model,
                                                        const std::vector<std::string>& wish);

} // namespace tegenover::shell
