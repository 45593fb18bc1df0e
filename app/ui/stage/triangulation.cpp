// ui/stage/triangulation.cpp
//
// Ear clipping after Meisters (1975), with a checked guess before it.
#include "ui/stage/triangulation.hpp"

#include <algorithm>

namespace tegenover::ui::drawing {

namespace {

float turn(ImVec2 a, ImVec2 b, ImVec2 c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool in_triangle(ImVec2 p, ImVec2 a, ImVec2 b, ImVec2 c)
{
    return turn(a, b, p) >= 0.0f && turn(b, c, p) >= 0.0f && turn(c, a, p) >= 0.0f;
}

/// The outline as a ring from which ears are cut. Only dented corners can lie inside an ear.
class Ring {
public:
    explicit Ring(const std::vector<ImVec2>& outline) : points_(outline)
    {
        const auto count = static_cast<unsigned short>(outline.size());
        before_.resize(count);
        after_.resize(count);
        dented_.resize(count);
        for (unsigned short i = 0; i < count; ++i) {
            before_[i] = static_cast<unsigned short>((i + count - 1) % count);
            after_[i] = static_cast<unsigned short>((i + 1) % count);
        }
        for (unsigned short i = 0; i < count; ++i)
            dented_[i] = is_dented(i);
        collect_dents();
    }

    [[nodiscard]] unsigned short after(unsigned short i) const { return after_[i]; }
    [[nodiscard]] unsigned short before(unsigned short i) const { return before_[i]; }

    [[nodiscard]] bool is_ear(unsigned short i) const
    {
        if (dented_[i] != 0) return false;
        const unsigned short a = before_[i];
        const unsigned short c = after_[i];
        return std::none_of(dents_.begin(), dents_.end(), [&](unsigned short d) {
            return d != a && d != i && d != c &&
                   in_triangle(points_[d], points_[a], points_[i], points_[c]);
        });
    }

    void cut(unsigned short i)
    {
        after_[before_[i]] = after_[i];
        before_[after_[i]] = before_[i];
        const bool was_dented = dented_[i] != 0;
        dented_[i] = 0;
        const bool changed_before = refresh(before_[i]);
        const bool changed = refresh(after_[i]) || changed_before;
        if (was_dented || changed) collect_dents();
    }

private:
    [[nodiscard]] unsigned char is_dented(unsigned short i) const
    {
        return turn(points_[before_[i]], points_[i], points_[after_[i]]) < 0.0f ? 1 : 0;
    }

    bool refresh(unsigned short i)
    {
        const unsigned char now = is_dented(i);
        const bool changed = now != dented_[i];
        dented_[i] = now;
        return changed;
    }

    void collect_dents()
    {
        dents_.clear();
        for (std::size_t i = 0; i < dented_.size(); ++i) {
            if (dented_[i] != 0) dents_.push_back(static_cast<unsigned short>(i));
        }
    }

    const std::vector<ImVec2>& points_;
    std::vector<unsigned short> before_;
    std::vector<unsigned short> after_;
    std::vector<unsigned char> dented_;
    std::vector<unsigned short> dents_;
};

/// Triangles that only use the outline's own corners and all turn the right way cover it exactly
/// once, for as a chain they add up to the outline. So a quick guess may be tried and checked.
bool all_turn_right(const std::vector<ImVec2>& outline,
                    const std::vector<unsigned short>& triangles)
{
    for (std::size_t i = 0; i < triangles.size(); i += 3) {
        if (turn(outline[triangles[i]], outline[triangles[i + 1]], outline[triangles[i + 2]]) <
            0.0f)
            return false;
    }
    return true;
}

/// Right for outlines without a dent, and for any seen whole from their first point.
std::vector<unsigned short> fan(std::size_t count)
{
    std::vector<unsigned short> result;
    result.reserve((count - 2) * 3);
    for (std::size_t i = 0; i + 2 < count; ++i) {
        for (const std::size_t corner : {std::size_t{0}, i + 1, i + 2})
            result.push_back(static_cast<unsigned short>(corner));
    }
    return result;
}

/// Right for ribbons, whose two sides run beside each other from the first point and the last.
std::vector<unsigned short> zip(std::size_t count)
{
    std::vector<unsigned short> result;
    result.reserve((count - 2) * 3);
    std::size_t low = 0;
    std::size_t high = count - 1;
    for (bool from_low = true; high - low >= 2; from_low = !from_low) {
        const std::size_t middle = from_low ? low + 1 : high - 1;
        for (const std::size_t corner : {low, middle, high})
            result.push_back(static_cast<unsigned short>(corner));
        (from_low ? low : high) = middle;
    }
    return result;
}

std::vector<unsigned short> ears_of(const std::vector<ImVec2>& outline)
{
    std::vector<unsigned short> result;
    result.reserve((outline.size() - 2) * 3);
    Ring ring(outline);
    const auto keep = [&](unsigned short at) {
        for (const unsigned short corner : {ring.before(at), at, ring.after(at)})
            result.push_back(corner);
    };
    unsigned short at = 0;
    std::size_t misses = 0;
    for (std::size_t left = outline.size(); left > 3;) {
        if (!ring.is_ear(at) && misses < left) {
            ++misses;
            at = ring.after(at);
            continue;
        }
        misses = 0;
        keep(at);
        const unsigned short next = ring.after(at);
        ring.cut(at);
        at = ring.after(next);
        --left;
    }
    keep(at);
    return result;
}

} // namespace

float signed_area(const std::vector<ImVec2>& outline)
{
    float twice = 0.0f;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const ImVec2& a = outline[i];
        const ImVec2& b = outline[(i + 1) % outline.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice * 0.5f;
}

std::vector<unsigned short> triangulated(const std::vector<ImVec2>& outline)
{
    if (outline.size() < 3) return {};
    for (const auto guess : {fan, zip}) {
        auto triangles = guess(outline.size());
        if (all_turn_right(outline, triangles)) return triangles;
    }
    return ears_of(outline);
}

} // namespace tegenover::ui::drawing
