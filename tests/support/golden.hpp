// Outputs that someone looked at and approved, kept as files.
#pragma once

#include <filesystem>
#include <string>

namespace tegenover::tests {

/// The approved text of a file; an empty one where there is none. With TEGENOVER_APPROVE set in the
/// environment `text` is written there first, for a person to read in the diff.
[[nodiscard]] std::string approved(const std::filesystem::path& file, const std::string& text);

} // namespace tegenover::tests
