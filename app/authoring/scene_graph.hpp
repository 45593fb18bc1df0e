// authoring/scene_graph.hpp
//
// A scene as a graph that Graphviz draws: its moments, its responses, and where each leads. Colour
// and shape say the same, so that either is enough.
#pragma once

#include "engine/scene.hpp"

#include <string>

namespace tegenover::authoring {

/// DOT, the language of Graphviz. Texts in `language` where the scene has it, cut after some
/// seventy code points. Every text is escaped: none can add a node, an edge or an attribute. A way
/// to a moment that is not there is left out.
[[nodiscard]] std::string scene_graph(const engine::Scene& scene, const std::string& language);

/// A condition for people: "trust 40 to 100, has seen, not noticed wrings"; "" where it always
/// holds.
[[nodiscard]] std::string told(const engine::Condition& condition);

} // namespace tegenover::authoring
