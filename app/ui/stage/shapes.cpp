// ui/stage/shapes.cpp
//
// Fills, edges and shades of outlines. Knows nothing of what they depict.
#include "ui/stage/shapes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "ui/stage/colours.hpp"
#include "ui/stage/triangulation.hpp"

namespace tegenover::ui::drawing {

namespace {

constexpr float pi = std::numbers::pi_v<float>;

ImVec2 minus(ImVec2 a, ImVec2 b) { return {a.x - b.x, a.y - b.y}; }

/// A Catmull-Rom curve between b and c.
ImVec2 on_curve(ImVec2 a, ImVec2 b, ImVec2 c, ImVec2 d, float t)
{
    const float t2 = t * t;
    const float t3 = t2 * t;
    const auto one = [&](float p, float q, float r, float s) {
        return 0.5f * (2.0f * q + (r - p) * t + (2.0f * p - 5.0f * q + 4.0f * r - s) * t2 +
                       (3.0f * q - p - 3.0f * r + s) * t3);
    };
    return {one(a.x, b.x, c.x, d.x), one(a.y, b.y, c.y, d.y)};
}

/// Enough for the eye at this length on the screen, and no more.
int steps_between(ImVec2 a, ImVec2 b)
{
    const ImVec2 d = minus(b, a);
    const float length = std::sqrt(d.x * d.x + d.y * d.y);
    return std::clamp(static_cast<int>(std::ceil(0.8f * std::sqrt(length))), 1, 10);
}

ImVec2 crossing(ImVec2 a, ImVec2 b, float side_a, float side_b)
{
    const float share = side_a / (side_a - side_b);
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

float side_of(ImVec2 a, ImVec2 b, ImVec2 p)
{
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

ImVec2 edge_normal(ImVec2 a, ImVec2 b)
{
    const ImVec2 d = minus(b, a);
    const float inverse = 1.0f / std::max(std::sqrt(d.x * d.x + d.y * d.y), 1e-6f);
    return {d.y * inverse, -d.x * inverse};
}

/// Normals that point outwards, one for each point, long enough to move both edges by one.
Outline outward_normals(const Outline& outline)
{
    const std::size_t count = outline.size();
    Outline normals(count);
    ImVec2 before = edge_normal(outline[count - 1], outline[0]);
    for (std::size_t i = 0; i < count; ++i) {
        const ImVec2 after = edge_normal(outline[i], outline[i + 1 < count ? i + 1 : 0]);
        const ImVec2 sum{(before.x + after.x) * 0.5f, (before.y + after.y) * 0.5f};
        const float squared = std::max(sum.x * sum.x + sum.y * sum.y, 0.25f);
        normals[i] = {sum.x / squared, sum.y / squared};
        before = after;
    }
    return normals;
}

/// An outline ready to be written: cut into triangles, its edges known.
struct Cut {
    Outline points;
    Outline normals;
    std::vector<unsigned short> triangles;

    [[nodiscard]] ImVec2 moved(std::size_t i, float by) const
    {
        return {points[i].x + normals[i].x * by, points[i].y + normals[i].y * by};
    }
};

/// Triangles inside, and a rim of one pixel that fades to nothing; the edge lies `out` from the
/// outline.
void write_polygon(ImDrawList& draw, const Cut& cut, float out, const Paint& paint)
{
    const auto count = static_cast<unsigned>(cut.points.size());
    const auto corners = static_cast<int>(cut.triangles.size()) + static_cast<int>(count) * 6;
    const float half = draw._FringeScale * 0.5f;
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    draw.PrimReserve(corners, static_cast<int>(count) * 2);
    const unsigned first = draw._VtxCurrentIdx;
    for (const unsigned short index : cut.triangles)
        draw.PrimWriteIdx(static_cast<ImDrawIdx>(first + index * 2u));
    for (unsigned i = 0; i < count; ++i) {
        const unsigned at = first + i * 2;
        const unsigned next = first + (i + 1 < count ? i + 1 : 0) * 2;
        for (const unsigned index : {at, next, next + 1, next + 1, at + 1, at})
            draw.PrimWriteIdx(static_cast<ImDrawIdx>(index));
    }
    for (unsigned i = 0; i < count; ++i) {
        const ImVec2 inside = cut.moved(i, out - half);
        const ImU32 colour = paint.at(inside);
        draw.PrimWriteVtx(inside, white, colour);
        draw.PrimWriteVtx(cut.moved(i, out + half), white, colour & ~IM_COL32_A_MASK);
    }
}

Outline without_doubles(const Outline& outline)
{
    Outline result;
    result.reserve(outline.size());
    const auto apart = [](ImVec2 a, ImVec2 b) {
        return std::abs(a.x - b.x) + std::abs(a.y - b.y) > 0.02f;
    };
    for (const ImVec2& p : outline) {
        if (result.empty() || apart(result.back(), p)) result.push_back(p);
    }
    while (result.size() > 1 && !apart(result.front(), result.back()))
        result.pop_back();
    return result;
}

} // namespace

ImVec2 Frame::at(float x, float y) const
{
    return {origin.x + (x * cosine - y * sine) * scale, origin.y + (x * sine + y * cosine) * scale};
}

Frame Frame::inner(float x, float y, float radians, float scaled) const
{
    const float c = std::cos(radians);
    const float s = std::sin(radians);
    return {at(x, y), scale * scaled, cosine * c - sine * s, sine * c + cosine * s};
}

Outline Frame::path(std::span<const ImVec2> points) const
{
    Outline result;
    result.reserve(points.size());
    for (const ImVec2& p : points)
        result.push_back(at(p));
    return result;
}

ImU32 Paint::at(ImVec2 p) const
{
    if (colour == far_colour) return colour;
    const ImVec2 along = minus(to, from);
    const float squared = along.x * along.x + along.y * along.y;
    if (squared <= 0.0f) return colour;
    const ImVec2 here = minus(p, from);
    return mixed(colour, far_colour, (here.x * along.x + here.y * along.y) / squared);
}

Paint Paint::outlined(ImU32 with, float width) const
{
    Paint result = *this;
    result.contour = with;
    result.contour_width = width;
    return result;
}

Paint flat(ImU32 colour) { return {.colour = colour, .far_colour = colour}; }

Paint shaded(ImVec2 from, ImU32 colour, ImVec2 to, ImU32 far_colour)
{
    return {.colour = colour, .far_colour = far_colour, .from = from, .to = to};
}

Outline smooth(std::span<const ImVec2> knots)
{
    const std::size_t count = knots.size();
    Outline result;
    result.reserve(count * 5);
    for (std::size_t i = 0; i < count; ++i) {
        const int steps = steps_between(knots[i], knots[(i + 1) % count]);
        for (int step = 0; step < steps; ++step) {
            const float t = static_cast<float>(step) / static_cast<float>(steps);
            result.push_back(on_curve(knots[(i + count - 1) % count], knots[i],
                                      knots[(i + 1) % count], knots[(i + 2) % count], t));
        }
    }
    return result;
}

Outline smooth_line(std::span<const ImVec2> knots)
{
    const std::size_t count = knots.size();
    Outline result;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const ImVec2 before = i == 0 ? knots[0] : knots[i - 1];
        const int steps = steps_between(knots[i], knots[i + 1]);
        const ImVec2 after = i + 2 < count ? knots[i + 2] : knots[count - 1];
        for (int step = 0; step < steps; ++step) {
            const float t = static_cast<float>(step) / static_cast<float>(steps);
            result.push_back(on_curve(before, knots[i], knots[i + 1], after, t));
        }
    }
    if (count > 0) result.push_back(knots[count - 1]);
    return result;
}

Outline smooth(std::initializer_list<ImVec2> knots)
{
    return smooth(std::span(knots.begin(), knots.size()));
}

Outline smooth_line(std::initializer_list<ImVec2> knots)
{
    return smooth_line(std::span(knots.begin(), knots.size()));
}

Outline ellipse(const Frame& frame, float x, float y, float rx, float ry, int points)
{
    Outline result;
    result.reserve(static_cast<std::size_t>(points));
    for (int i = 0; i < points; ++i) {
        const float angle = 2.0f * pi * static_cast<float>(i) / static_cast<float>(points);
        result.push_back(frame.at(x + rx * std::cos(angle), y + ry * std::sin(angle)));
    }
    return result;
}

Outline rounded_box(const Frame& frame, float x, float y, float width, float height, float radius)
{
    const float r = std::min({radius, width * 0.5f, height * 0.5f});
    const std::array<ImVec2, 4> corners{ImVec2{x + width - r, y + height - r},
                                        ImVec2{x + r, y + height - r}, ImVec2{x + r, y + r},
                                        ImVec2{x + width - r, y + r}};
    constexpr int steps = 5;
    Outline result;
    for (int corner = 0; corner < 4; ++corner) {
        for (int i = 0; i <= steps; ++i) {
            const float angle =
                pi * 0.5f * (static_cast<float>(corner) + static_cast<float>(i) / steps);
            const ImVec2 c = corners[static_cast<std::size_t>(corner)];
            result.push_back(frame.at(c.x + r * std::cos(angle), c.y + r * std::sin(angle)));
        }
    }
    return result;
}

Outline capsule(ImVec2 a, float ra, ImVec2 b, float rb)
{
    const ImVec2 d = minus(b, a);
    const float length = std::max(std::sqrt(d.x * d.x + d.y * d.y), 1e-3f);
    const float heading = std::atan2(d.y, d.x);
    const float opening = std::acos(std::clamp((ra - rb) / length, -1.0f, 1.0f));
    const int steps =
        std::clamp(static_cast<int>(3.0f + 1.8f * std::sqrt(std::max(ra, rb))), 4, 18);
    Outline result;
    for (int i = 0; i <= steps; ++i) {
        const float angle =
            heading - opening + 2.0f * opening * static_cast<float>(i) / static_cast<float>(steps);
        result.push_back({b.x + rb * std::cos(angle), b.y + rb * std::sin(angle)});
    }
    for (int i = 0; i <= steps; ++i) {
        const float angle =
            heading + opening +
            2.0f * (pi - opening) * static_cast<float>(i) / static_cast<float>(steps);
        result.push_back({a.x + ra * std::cos(angle), a.y + ra * std::sin(angle)});
    }
    return result;
}

Outline ribbon(std::span<const ImVec2> points, float start, float middle, float end)
{
    const std::size_t count = points.size();
    if (count < 2) return {};
    Outline result(count * 2);
    for (std::size_t i = 0; i < count; ++i) {
        const ImVec2 d = minus(points[std::min(i + 1, count - 1)], points[i == 0 ? 0 : i - 1]);
        const float length = std::max(std::sqrt(d.x * d.x + d.y * d.y), 1e-6f);
        const float t = static_cast<float>(i) / static_cast<float>(count - 1);
        const float width = t < 0.5f ? start + (middle - start) * t * 2.0f
                                     : middle + (end - middle) * (t * 2.0f - 1.0f);
        const ImVec2 across{-d.y / length * width * 0.5f, d.x / length * width * 0.5f};
        result[i] = {points[i].x + across.x, points[i].y + across.y};
        result[count * 2 - 1 - i] = {points[i].x - across.x, points[i].y - across.y};
    }
    return result;
}

Outline clipped(const Outline& subject, const Outline& convex)
{
    Outline result = subject;
    const float turn = signed_area(convex) > 0.0f ? 1.0f : -1.0f;
    for (std::size_t edge = 0; edge < convex.size() && !result.empty(); ++edge) {
        const ImVec2 a = convex[edge];
        const ImVec2 b = convex[(edge + 1) % convex.size()];
        Outline kept;
        for (std::size_t i = 0; i < result.size(); ++i) {
            const ImVec2 p = result[i];
            const ImVec2 q = result[(i + 1) % result.size()];
            const float side_p = side_of(a, b, p) * turn;
            const float side_q = side_of(a, b, q) * turn;
            if (side_p >= 0.0f) kept.push_back(p);
            if ((side_p >= 0.0f) != (side_q >= 0.0f))
                kept.push_back(crossing(p, q, side_p, side_q));
        }
        result = std::move(kept);
    }
    return result;
}

void fill(ImDrawList& draw, const Outline& outline, const Paint& paint)
{
    Cut cut{without_doubles(outline), {}, {}};
    if (cut.points.size() < 3) return;
    if (signed_area(cut.points) < 0.0f) std::reverse(cut.points.begin(), cut.points.end());
    cut.normals = outward_normals(cut.points);
    cut.triangles = triangulated(cut.points);
    const bool contoured = paint.contour_width > 0.0f && (paint.contour & IM_COL32_A_MASK) != 0;
    if (contoured) write_polygon(draw, cut, paint.contour_width, flat(paint.contour));
    write_polygon(draw, cut, 0.0f, paint);
}

void fill(ImDrawList& draw, const Outline& outline, ImU32 colour)
{
    fill(draw, outline, flat(colour));
}

void line(ImDrawList& draw, std::span<const ImVec2> points, ImU32 colour, float width)
{
    draw.AddPolyline(points.data(), static_cast<int>(points.size()), colour, ImDrawFlags_None,
                     width);
}

void glow(ImDrawList& draw, ImVec2 centre, float rx, float ry, ImU32 colour)
{
    constexpr unsigned points = 28;
    constexpr std::array<float, 3> reach{0.38f, 0.7f, 1.0f};
    constexpr std::array<float, 3> strength{0.76f, 0.28f, 0.0f};
    constexpr unsigned rings = reach.size();
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    draw.PrimReserve(static_cast<int>(points * 3 + (rings - 1) * points * 6),
                     static_cast<int>(1 + rings * points));
    const unsigned first = draw._VtxCurrentIdx;
    draw.PrimWriteVtx(centre, white, colour);
    for (unsigned ring = 0; ring < rings; ++ring) {
        for (unsigned i = 0; i < points; ++i) {
            const float angle = 2.0f * pi * static_cast<float>(i) / static_cast<float>(points);
            draw.PrimWriteVtx({centre.x + rx * reach[ring] * std::cos(angle),
                               centre.y + ry * reach[ring] * std::sin(angle)},
                              white, faded(colour, strength[ring]));
        }
    }
    const auto index = [&](unsigned ring, unsigned i) {
        return first + 1 + ring * points + i % points;
    };
    const auto triangle = [&](unsigned a, unsigned b, unsigned c) {
        for (const unsigned corner : {a, b, c})
            draw.PrimWriteIdx(static_cast<ImDrawIdx>(corner));
    };
    for (unsigned i = 0; i < points; ++i)
        triangle(first, index(0, i), index(0, i + 1));
    for (unsigned ring = 0; ring + 1 < rings; ++ring) {
        for (unsigned i = 0; i < points; ++i) {
            triangle(index(ring, i), index(ring + 1, i), index(ring + 1, i + 1));
            triangle(index(ring, i), index(ring + 1, i + 1), index(ring, i + 1));
        }
    }
}

} // namespace tegenover::ui::drawing
