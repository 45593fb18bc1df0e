// persistence/pair_text.hpp
//
// A session of two at one computer as JSON, and back. One record holds both rounds. Touches no
// disk.
#pragma once

#include "engine/pair.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tegenover::persistence {

/// What is no UTF-8 in typed text is replaced, never thrown at.
[[nodiscard]] std::string write_pair(const engine::pair::Session& session);

/// Nothing where the text is no session. What it leaves out, or holds out of range, is as in a new
/// session; keys that are not known are passed over.
[[nodiscard]] std::optional<engine::pair::Session> read_pair(std::string_view text);

} // namespace tegenover::persistence
