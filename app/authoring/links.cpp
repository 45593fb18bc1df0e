// authoring/links.cpp
//
// One walk with the ids of all moments at hand.
#include "authoring/links.hpp"

#include <algorithm>
#include <unordered_map>

namespace tegenover::authoring {

std::vector<Link> links_of(const engine::Scene& scene)
{
    std::unordered_map<std::string_view, std::size_t> numbers;
    for (std::size_t m = 0; m < scene.moments.size(); ++m)
        numbers.emplace(scene.moments[m].id, m);
    std::vector<Link> links;
    for (std::size_t m = 0; m < scene.moments.size(); ++m) {
        const auto& responses = scene.moments[m].responses;
        for (std::size_t r = 0; r < responses.size(); ++r) {
            for (std::size_t b = 0; b < responses[r].next.size(); ++b) {
                Link link{m, r, b, std::nullopt};
                const auto found = numbers.find(responses[r].next[b].to);
                if (found != numbers.end()) link.to = found->second;
                links.push_back(link);
            }
        }
    }
    return links;
}

std::optional<std::size_t> moment_number(const engine::Scene& scene, std::string_view id)
{
    const auto found = std::find_if(scene.moments.begin(), scene.moments.end(),
                                    [&](const auto& moment) { return moment.id == id; });
    if (found == scene.moments.end()) return std::nullopt;
    return static_cast<std::size_t>(found - scene.moments.begin());
}

} // namespace tegenover::authoring
