// ui/screens/editor_map_hairlines.cpp
//
// Strokes in one row are sorted, and joined where they touch.
#include "ui/screens/editor_map_hairlines.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace tegenover::ui {

namespace {

constexpr float level = 0.5F; // pixels that a level line may rise or fall

/// Lines less than this apart are one.
constexpr int grid = 2; // pixels

int on_grid(float at) { return grid * static_cast<int>(std::floor(at / grid)); }

/// Both ends are in it, so that lines which meet at a corner leave no gap.
Hairlines::Stroke stroke_of(float across, float one, float other, bool down, ImU32 colour)
{
    return {.colour = colour,
            .down = down,
            .at = on_grid(across),
            .from = on_grid(std::min(one, other)),
            .to = on_grid(std::max(one, other)) + 1};
}

} // namespace

void Hairlines::add(std::span<const ImVec2> points, ImU32 colour)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        const ImVec2 a = points[i - 1];
        const ImVec2 b = points[i];
        const bool flat = std::abs(a.y - b.y) <= level;
        const bool upright = std::abs(a.x - b.x) <= level;
        if (!flat && !upright) slants_.push_back({a, b, colour});
        const auto stroke =
            flat ? stroke_of(a.y, a.x, b.x, false, colour) : stroke_of(a.x, a.y, b.y, true, colour);
        if ((flat || upright) && stroke.to - stroke.from > 1) strokes_.push_back(stroke);
    }
}

std::vector<Hairlines::Stroke> Hairlines::strokes() const
{
    auto sorted = strokes_;
    const auto order = [](const Stroke& one) {
        return std::tuple{one.colour, one.down, one.at, one.from};
    };
    std::ranges::sort(sorted, {}, order);
    std::vector<Stroke> joined;
    for (const auto& stroke : sorted) {
        const bool goes_on = !joined.empty() && joined.back().colour == stroke.colour &&
                             joined.back().down == stroke.down && joined.back().at == stroke.at &&
                             stroke.from <= joined.back().to;
        if (goes_on)
            joined.back().to = std::max(joined.back().to, stroke.to);
        else
            joined.push_back(stroke);
    }
    return joined;
}

void Hairlines::draw(ImDrawList& list) const
{
    const auto corner = [](int x, int y) {
        return ImVec2{static_cast<float>(x), static_cast<float>(y)};
    };
    for (const auto& stroke : strokes()) {
        const auto [from, to] =
            stroke.down
                ? std::pair{corner(stroke.at, stroke.from), corner(stroke.at + 1, stroke.to)}
                : std::pair{corner(stroke.from, stroke.at), corner(stroke.to, stroke.at + 1)};
        list.AddRectFilled(from, to, stroke.colour);
    }
    for (const auto& slant : slants_)
        list.AddLine(slant.from, slant.to, slant.colour);
}

} // namespace tegenover::ui
