// cli/kept_records.hpp
//
// The records of this machine's user, for commands that read or delete them.
#pragma once

#include "cli/console.hpp"
#include "persistence/records.hpp"

#include <optional>
#include <string>

namespace tegenover::cli {

/// Those in `data`, or in the usual place where it is empty. Nothing is made: where there are no
/// records yet, that is said on `err`, as is what else is wrong.
[[nodiscard]] std::optional<persistence::Records>
kept_records(const std::string& command, const std::string& data, const Console& console);

/// A scene as it was when it was played; nothing where it was not kept or cannot be read.
[[nodiscard]] std::optional<engine::Scene> kept_scene(persistence::Records& records,
                                                      const std::string& hash);

} // namespace tegenover::cli
