// persistence/decisions_writer.hpp
//
// The decisions of a play-through as JSON that decisions_reader reads back. Touches no disk.
#pragma once

#include "engine/play.hpp"

#include <span>
#include <string>

namespace tegenover::persistence {

/// An object with `mode` and `decisions`, one decision a line, with a line feed at the end. What is
/// no UTF-8 in a note is replaced, never thrown at.
[[nodiscard]] std::string write_decisions(engine::Mode mode,
                                          std::span<const engine::Decision> decisions);

/// One decision as a JSON object on one line.
[[nodiscard]] std::string write_decision(const engine::Decision& decision);

} // namespace tegenover::persistence
