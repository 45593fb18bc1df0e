// ui/stage/shapes.hpp
//
// Smooth filled shapes for illustration on an ImDrawList: any simple outline, concave ones too,
// with soft edges, a linear shade and an optional contour. Knows nothing of what it depicts.

#pragma once

#include <initializer_list>
#include <span>
#include <vector>

#include <imgui.h>

namespace tegenover::ui::drawing {

using Outline = std::vector<ImVec2>;

/// From a drawing's own units to the screen: turn, scale, shift.
struct Frame {
    ImVec2 origin{0.0f, 0.0f};
    float scale = 1.0f;
    float cosine = 1.0f;
    float sine = 0.0f;

    [[nodiscard]] ImVec2 at(float x, float y) const;
    [[nodiscard]] ImVec2 at(ImVec2 p) const { return at(p.x, p.y); }
    /// A frame inside this one, its origin at (x, y), turned by `radians`.
    [[nodiscard]] Frame inner(float x, float y, float radians = 0.0f, float scaled = 1.0f) const;
    [[nodiscard]] Outline path(std::span<const ImVec2> points) const;
};

/// One colour, or a shade from `from` to `to`; a contour of `contour_width` pixels around it if
/// wanted.
struct Paint {
    ImU32 colour = 0;
    ImU32 far_colour = 0;
    ImVec2 from{0.0f, 0.0f};
    ImVec2 to{0.0f, 1.0f};
    ImU32 contour = 0;
    float contour_width = 0.0f;

    [[nodiscard]] ImU32 at(ImVec2 p) const;
    [[nodiscard]] Paint outlined(ImU32 with, float width) const;
};

[[nodiscard]] Paint flat(ImU32 colour);
[[nodiscard]] Paint shaded(ImVec2 from, ImU32 colour, ImVec2 to, ImU32 far_colour);

/// A closed curve through the knots, with as many points as its length on the screen asks for.
[[nodiscard]] Outline smooth(std::span<const ImVec2> knots);
/// An open curve through the knots, ends included.
[[nodiscard]] Outline smooth_line(std::span<const ImVec2> knots);
[[nodiscard]] Outline smooth(std::initializer_list<ImVec2> knots);
[[nodiscard]] Outline smooth_line(std::initializer_list<ImVec2> knots);

[[nodiscard]] Outline ellipse(const Frame& frame, float x, float y, float rx, float ry,
                              int points = 24);
[[nodiscard]] Outline rounded_box(const Frame& frame, float x, float y, float width, float height,
                                  float radius);
/// The hull of two discs: an arm, a finger.
[[nodiscard]] Outline capsule(ImVec2 a, float ra, ImVec2 b, float rb);
/// A line with a width at each end and in the middle: a brow, a strand of hair.
[[nodiscard]] Outline ribbon(std::span<const ImVec2> points, float start, float middle, float end);

/// The part of `subject` inside `convex`.
[[nodiscard]] Outline clipped(const Outline& subject, const Outline& convex);

void fill(ImDrawList& draw, const Outline& outline, const Paint& paint);
void fill(ImDrawList& draw, const Outline& outline, ImU32 colour);
void line(ImDrawList& draw, std::span<const ImVec2> points, ImU32 colour, float width);

/// A disc whose colour fades out towards its rim: shadow, blush, lamp glow.
void glow(ImDrawList& draw, ImVec2 centre, float rx, float ry, ImU32 colour);

} // namespace tegenover::ui::drawing
