// cli/words_for.hpp
//
// The words of a language, and how a scene's client is called, for commands that speak to people.
#pragma once

#include "cli/console.hpp"
#include "engine/scene.hpp"
#include "engine/words.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace tegenover::cli {

/// `language`, or the console's where it is empty; what is wrong is said on `err`.
[[nodiscard]] std::optional<engine::Words>
words_for(const std::string& command, const std::string& language, const Console& console);

/// How the client is called by the case of that id: of those that come along or are one's own; ""
/// where there is none.
[[nodiscard]] std::string client_named(const std::string& case_id, const Console& console);

/// As the case beside the scene's file says, or one of `people` beside it; else as above.
[[nodiscard]] std::string client_beside(const engine::Scene& scene,
                                        const std::filesystem::path& file, const Console& console);

} // namespace tegenover::cli
