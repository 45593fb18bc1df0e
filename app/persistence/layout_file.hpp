// persistence/layout_file.hpp
//
// Where the moments of a scene stand on its map, kept beside the scene in NAME.layout.json, so that
// the scene itself holds nothing but what is played:
// {"format": 1, "moments": {"asked": [0, 220], ...}}
#pragma once

#include "authoring/layout.hpp"
#include "persistence/limits.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace tegenover::persistence {

inline constexpr std::string_view layout_ending = ".layout.json";

/// `talk.json` -> `talk.layout.json`
[[nodiscard]] std::filesystem::path layout_file_of(const std::filesystem::path& scene);

/// What can be read of it; a file that is broken holds no positions, which costs nothing but a
/// layout made anew.
[[nodiscard]] authoring::Positions read_layout(std::string_view json, const Limits& limits = {});

/// One moment a line, sorted by id.
[[nodiscard]] std::string write_layout(const authoring::Positions& positions);

} // namespace tegenover::persistence
