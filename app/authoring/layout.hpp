// authoring/layout.hpp
//
// Where the moments of a scene stand on its map: in columns from left to right, as far from the
// start as the longest way there, and within a column so that few arrows cross. Pure and always the
// same for the same scene.
#pragma once

#include "engine/scene.hpp"

#include <map>
#include <string>
#include <vector>

namespace tegenover::authoring {

/// The upper left corner of a moment's card, in units of the map.
struct Position {
    int x = 0;
    int y = 0;

    bool operator==(const Position&) const = default;
};

/// By moment id.
using Positions = std::map<std::string, Position>;

/// From the corner of one card to that of its neighbour, at least.
struct Spacing {
    int column = 360;
    int row = 220;

    bool operator==(const Spacing&) const = default;
};

/// A place for every moment that has an id, all of them anew. The smallest x and y are 0. A scene
/// that would be far wider than high is broken into bands below one another, like lines of text;
/// where many arrows pass between two columns, these stand further apart.
[[nodiscard]] Positions lay_out(const engine::Scene& scene, Spacing spacing = {});

/// Those that have a place in `kept` stay there; each other one is put beside those that lead to it
/// or that it leads to, where nothing stands. What is no moment of the scene is left out.
[[nodiscard]] Positions add_to_layout(const engine::Scene& scene, const Positions& kept,
                                      Spacing spacing = {});

/// Places for copies, in the order of their originals: as these stand to one another, and so far
/// below them that they cover nothing.
[[nodiscard]] Positions beside(const Positions& kept, const std::vector<std::string>& originals,
                               const std::vector<std::string>& copies, Spacing spacing = {});

} // namespace tegenover::authoring
