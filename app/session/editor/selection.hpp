// session/editor/selection.hpp
//
// What the author is looking at: the scene as a whole, some moments, or a part of one moment.
#pragma once

#include "engine/scene.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace tegenover::session {

enum class Part { whole, line, response };

struct Selection {
    std::vector<std::size_t> moments{}; ///< numbers, ascending; none: the scene as a whole
    Part part = Part::whole;            ///< of the one moment that is chosen
    std::size_t item = 0;               ///< number of the line or response

    [[nodiscard]] bool one() const { return moments.size() == 1; }
    [[nodiscard]] bool has(std::size_t moment) const;

    bool operator==(const Selection&) const = default;
};

[[nodiscard]] Selection whole_scene();
[[nodiscard]] Selection moment_selected(std::size_t moment);
[[nodiscard]] Selection part_selected(std::size_t moment, Part part, std::size_t item);

/// What a JSON pointer into the scene leads to ("/moments/2/lines/0/says").
[[nodiscard]] Selection selection_of(std::string_view pointer);
/// As much of a selection as the scene has.
[[nodiscard]] Selection within(const engine::Scene& scene, Selection wish);

} // namespace tegenover::session
