// authoring/layout_gaps.cpp
//
// Counts the arrows that turn in each gap: behind the card that they leave, and before the one to
// which they go.
#include "authoring/layout_gaps.hpp"

#include "authoring/links.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace tegenover::authoring {

namespace {

/// The band, and the column that ends at the gap.
using Gap = std::pair<std::size_t, std::size_t>;

constexpr int fit_in = 9;   // arrows, in the gap that the spacing leaves
constexpr int for_each = 6; // units that one more needs
constexpr int most_wider = 240;
constexpr int step = 10;       // of the grid on which an author's cards stand
constexpr double level = 0.25; // rows: an arrow to the next column goes straight on

std::map<Gap, int> arrows_in(const engine::Scene& scene, const std::vector<Cell>& cells)
{
    std::map<Gap, int> count;
    for (const auto& link : links_of(scene)) {
        if (!link.to) continue;
        const auto& from = cells[link.from];
        const auto& to = cells[*link.to];
        const Gap behind{from.band, from.column};
        const bool comes_into_band = to.column == 0; // beside its first column there is room
        const Gap before{to.band, to.column - (comes_into_band ? 0 : 1)};
        const bool next = !comes_into_band && behind == before;
        if (next && std::abs(from.row - to.row) < level) continue;
        ++count[behind];
        if (!next && !comes_into_band) ++count[before];
    }
    return count;
}

int wider_by(int arrows)
{
    const int wanted = std::clamp((arrows - fit_in) * for_each, 0, most_wider);
    return (wanted + step - 1) / step * step;
}

} // namespace

std::vector<int> left_edges(const engine::Scene& scene, const std::vector<Cell>& cells,
                            Spacing spacing)
{
    const auto count = arrows_in(scene, cells);
    std::vector<int> edges;
    for (const auto& cell : cells) {
        int left = static_cast<int>(cell.column) * spacing.column;
        const auto first = count.lower_bound({cell.band, 0});
        const auto last = count.lower_bound({cell.band, cell.column});
        for (auto gap = first; gap != last; ++gap)
            left += wider_by(gap->second);
        edges.push_back(left);
    }
    return edges;
}

} // namespace tegenover::authoring
