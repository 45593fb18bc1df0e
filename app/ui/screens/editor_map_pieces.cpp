// ui/screens/editor_map_pieces.cpp
//
// Stretches of a line are cut at the edges of the view, and joined where they go on.
#include "ui/screens/editor_map_pieces.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tegenover::ui {

namespace {

/// Along the line, in pixels from its beginning.
struct Stretch {
    float from = 0;
    float to = 0;
};

ImVec2 between(ImVec2 a, ImVec2 b, float share)
{
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

/// Which share of the way from one point to the other lies in the view.
std::optional<Stretch> seen_of(const Rect& view, ImVec2 a, ImVec2 b)
{
    Stretch seen{0, 1};
    const auto cut = [&](float at, float way, float low, float high) {
        if (way == 0) {
            if (at < low || at > high) seen.to = -1;
            return;
        }
        const float first = (low - at) / way;
        const float second = (high - at) / way;
        seen.from = std::max(seen.from, std::min(first, second));
        seen.to = std::min(seen.to, std::max(first, second));
    };
    cut(a.x, b.x - a.x, view.min.x, view.max.x);
    cut(a.y, b.y - a.y, view.min.y, view.max.y);
    if (seen.to < seen.from) return std::nullopt;
    return seen;
}

std::vector<float> distances_of(std::span<const ImVec2> points)
{
    std::vector<float> distances{0};
    for (std::size_t i = 1; i < points.size(); ++i) {
        const float way = std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        distances.push_back(distances.back() + way);
    }
    return distances;
}

std::vector<Stretch> stretches_in(const Rect& view, std::span<const ImVec2> points,
                                  const std::vector<float>& distances, float step)
{
    std::vector<Stretch> found;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto seen = seen_of(view, points[i - 1], points[i]);
        if (!seen) continue;
        const float way = distances[i] - distances[i - 1];
        const Stretch here{
            std::floor((distances[i - 1] + way * seen->from) / step) * step,
            distances[i - 1] + way * seen->to,
        };
        if (!found.empty() && here.from <= found.back().to) {
            found.back().to = std::max(found.back().to, here.to);
            continue;
        }
        found.push_back(here);
    }
    return found;
}

} // namespace

std::vector<std::vector<ImVec2>> pieces_in(const Rect& view, std::span<const ImVec2> points,
                                           float step)
{
    const auto distances = distances_of(points);
    std::vector<std::vector<ImVec2>> pieces;
    for (const auto& stretch : stretches_in(view, points, distances, step)) {
        std::vector<ImVec2> piece;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const float before = distances[i - 1];
            const float behind = distances[i];
            if (behind <= stretch.from || before >= stretch.to) continue;
            const auto at = [&](float distance) {
                const float share = (distance - before) / (behind - before);
                return between(points[i - 1], points[i], std::clamp(share, 0.0F, 1.0F));
            };
            if (piece.empty()) piece.push_back(at(stretch.from));
            piece.push_back(at(stretch.to));
        }
        if (piece.size() > 1) pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace tegenover::ui
