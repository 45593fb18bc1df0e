// authoring/links.hpp
//
// The arrows of a scene's map: which response leads from where to where, and which way on it is.
#pragma once

#include "engine/scene.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tegenover::authoring {

struct Link {
    std::size_t from = 0;          ///< number of the moment
    std::size_t response = 0;      ///< within it
    std::size_t branch = 0;        ///< of the response's ways on
    std::optional<std::size_t> to; ///< number of the moment; nothing where the id is not there

    bool operator==(const Link&) const = default;
};

/// In the order of the scene.
[[nodiscard]] std::vector<Link> links_of(const engine::Scene& scene);

/// Number of the first moment with this id.
[[nodiscard]] std::optional<std::size_t> moment_number(const engine::Scene& scene,
                                                       std::string_view id);

} // namespace tegenover::authoring
