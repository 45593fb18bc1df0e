// persistence/layout_file.hpp
//
// What only an author needs, kept beside the scene in NAME.layout.json, so that the scene itself
// holds nothing but what is played: where its moments stand on the map, and what could not be taken
// as it was and is not looked after yet.
// {"format": 1, "moments": {"asked": [0, 220], ...},
//  "left_out": [{"what": "code", "where": "Start", "detail": "(set: $x to 1)"}, ...]}
#pragma once

#include "authoring/layout.hpp"
#include "authoring/left_out.hpp"
#include "persistence/limits.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

inline constexpr std::string_view layout_ending = ".layout.json";

/// `talk.json` -> `talk.layout.json`
[[nodiscard]] std::filesystem::path layout_file_of(const std::filesystem::path& scene);

struct Layout {
    authoring::Positions positions{};
    std::vector<authoring::LeftOut> left_out{};

    bool operator==(const Layout&) const = default;
};

/// What can be read of it; a file that is broken holds no positions, which costs nothing but a
/// layout made anew.
[[nodiscard]] Layout read_layout(std::string_view json, const Limits& limits = {});
/// A file that is there and holds something else.
[[nodiscard]] bool is_no_layout(std::string_view json, const Limits& limits = {});
/// That of a scene, where there is such a file beside it.
[[nodiscard]] Layout layout_beside(const std::filesystem::path& scene);

/// One moment a line, sorted by id; then one line for each that was left out, if any was.
[[nodiscard]] std::string write_layout(const Layout& layout);

} // namespace tegenover::persistence
