// ui/stage/arm_drawing.cpp
//
// Sleeves and hands. A hand is a palm, four fingers and a thumb, each a tapered capsule that
// shortens as the hand curls.

#include "ui/stage/body_drawing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

float radians(float degrees) { return degrees * std::numbers::pi_v<float> / 180.0f; }

struct Finger {
    float base_y; ///< across the palm, away from the thumb is negative
    float length;
    float radius;
};

/// The little finger first: each lies a little over the one before.
constexpr std::array<Finger, 4> fingers{Finger{-11.0f, 20.5f, 4.0f}, Finger{-3.8f, 26.0f, 4.6f},
                                        Finger{4.0f, 28.5f, 4.8f}, Finger{11.5f, 25.0f, 4.6f}};

void draw_finger(ImDrawList& draw, const Frame& hand, const Finger& finger, float way,
                 const Arm& arm, const FigurePalette& palette)
{
    const float s = hand.scale;
    const float fan = radians(finger.base_y * (0.35f + 1.5f * arm.spread)) * way;
    const float length = finger.length * (1.0f - 0.72f * arm.curl);
    const ImVec2 base = hand.at(27.0f, finger.base_y * way);
    const ImVec2 tip =
        hand.at(29.0f + length * std::cos(fan), finger.base_y * way + length * std::sin(fan));
    const ImU32 skin =
        mixed(palette.skin, palette.skin_shade, 0.16f * (1.0f - finger.base_y / 12.0f));
    fill(draw, capsule(base, finger.radius * 1.06f * s, tip, finger.radius * 0.84f * s),
         flat(skin).outlined(mixed(palette.skin_shade, palette.skin_line, 0.55f), 0.9f * s));
}

void draw_thumb(ImDrawList& draw, const Frame& hand, float way, const Arm& arm,
                const FigurePalette& palette)
{
    const float s = hand.scale;
    const float out = 16.0f * arm.thumb * (1.0f - 0.6f * arm.curl);
    const float across = (13.0f - 9.0f * arm.curl) * way;
    const ImVec2 base = hand.at(10.0f, 10.5f * way);
    const ImVec2 knuckle = hand.at(20.0f, (15.0f + out * 0.4f) * way);
    const ImVec2 tip = hand.at(33.0f - 3.0f * arm.curl, across + out * way);
    const Paint skin =
        flat(palette.skin).outlined(mixed(palette.skin_shade, palette.skin_line, 0.5f), 0.8f * s);
    fill(draw, capsule(knuckle, 5.6f * s, tip, 4.2f * s), skin);
    fill(draw, capsule(base, 8.0f * s, knuckle, 5.6f * s), flat(palette.skin));
}

} // namespace

void draw_hand(ImDrawList& draw, const Skeleton& bones, const Arm& arm, int side,
               const FigurePalette& palette)
{
    const ImVec2 wrist = bones.wrist[side];
    const Frame hand =
        bones.figure.inner(wrist.x, wrist.y, radians(arm.hand_angle), 1.04f * bones.limb);
    const float way = (side == 0 ? -1.0f : 1.0f) * (1.0f - 2.0f * arm.palm);
    const float s = hand.scale;
    const Outline palm = smooth(hand.path(std::initializer_list<ImVec2>{{-10, -10 * way},
                                                                        {4, -11.5f * way},
                                                                        {18, -15 * way},
                                                                        {29, -15.5f * way},
                                                                        {34, -8 * way},
                                                                        {35, 4 * way},
                                                                        {32, 14.5f * way},
                                                                        {18, 15.5f * way},
                                                                        {4, 11.5f * way},
                                                                        {-10, 10 * way}}));
    const ImU32 rim = palette.contour != 0
                          ? palette.contour
                          : faded(mixed(palette.skin_shade, palette.skin_line, 0.4f), 0.9f);
    fill(draw, palm, flat(palette.skin).outlined(rim, std::max(palette.contour_width, 0.8f * s)));
    for (const Finger& finger : fingers)
        draw_finger(draw, hand, finger, way, arm, palette);
    fill(draw, palm,
         shaded(hand.at(0, 15 * way), palette.skin, hand.at(30, -18 * way),
                mixed(palette.skin, palette.skin_shade, 0.45f)));
    draw_thumb(draw, hand, way, arm, palette);
}

namespace {

struct Sleeve {
    ImVec2 shoulder, elbow, wrist;
    float out; ///< -1 on the viewer's left, 1 on the right
    Paint cloth;
};

Sleeve sleeve_of(const Skeleton& bones, int side, const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const float out = side == 0 ? -1.0f : 1.0f;
    return {f.at(bones.shoulder[side].x + out * -11.0f, bones.shoulder[side].y + 20.0f),
            f.at(bones.elbow[side]), f.at(bones.wrist[side]), out, cloth_of(f, palette)};
}

/// On the body only: a shadow must not hang in the air beside her.
void draw_arm_shadow(ImDrawList& draw, const Skeleton& bones, const Sleeve& sleeve,
                     const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const float s = f.scale;
    const Outline body{f.at(bones.shoulder[0].x + 10, bones.shoulder[0].y),
                       f.at(bones.shoulder[1].x - 10, bones.shoulder[1].y),
                       f.at(272, 380),
                       f.at(300, 440),
                       f.at(120, 440),
                       f.at(148, 380)};
    const ImVec2 wrist{sleeve.wrist.x, sleeve.wrist.y + 6 * s};
    fill(draw, clipped(capsule(sleeve.elbow, 17 * s, wrist, 15 * s), body),
         faded(palette.shadow, 0.8f));
}

/// The edge of a sleeve where it lies against the trunk; the outer edge needs no line.
void draw_inner_edge(ImDrawList& draw, const Sleeve& sleeve, float s, const FigurePalette& palette)
{
    const ImVec2 along{sleeve.elbow.x - sleeve.shoulder.x, sleeve.elbow.y - sleeve.shoulder.y};
    const float length = std::max(std::sqrt(along.x * along.x + along.y * along.y), 1.0f);
    const ImVec2 across{along.y / length * -sleeve.out, along.x / length * sleeve.out};
    const auto at = [&](float share, float radius) {
        return ImVec2{sleeve.shoulder.x + along.x * share + across.x * radius * s,
                      sleeve.shoulder.y + along.y * share + across.y * radius * s};
    };
    const Outline edge =
        smooth_line({at(0.12f, 17.0f), at(0.3f, 22.6f), at(0.6f, 21.6f), at(0.98f, 20.0f)});
    const Outline upper_half(edge.begin(),
                             edge.begin() + static_cast<std::ptrdiff_t>(edge.size() * 2 / 3));
    fill(draw, ribbon(upper_half, 1.0f * s, 8.0f * s, 0.5f * s), faded(palette.shadow, 0.6f));
    fill(draw, ribbon(edge, 0.3f * s, 2.0f * s, 1.6f * s),
         palette.contour != 0 ? palette.contour : faded(palette.outer_line, 0.8f));
}

/// Where the cloth gathers in the bend of the arm.
void draw_elbow_folds(ImDrawList& draw, const Sleeve& sleeve, float s, const FigurePalette& palette)
{
    const Frame bend{sleeve.elbow, s, 1.0f, 0.0f};
    const float in = -sleeve.out;
    const auto crease = [&](std::initializer_list<ImVec2> points) {
        fill(draw, ribbon(smooth_line(bend.path(points)), 0.4f * s, 1.9f * s, 0.4f * s),
             faded(palette.outer_line, 0.5f));
    };
    crease({{in * 13, -13}, {in * 4, -8}, {in * -5, -9}});
    crease({{in * 14, -5}, {in * 6, 0}, {in * -2, 1}});
}

void draw_cuff(ImDrawList& draw, const Sleeve& sleeve, float s, const FigurePalette& palette)
{
    const ImVec2 along{sleeve.wrist.x - sleeve.elbow.x, sleeve.wrist.y - sleeve.elbow.y};
    const float length = std::max(std::sqrt(along.x * along.x + along.y * along.y), 1.0f);
    const Frame cuff{sleeve.wrist, s, along.x / length, along.y / length};
    const Outline band = smooth(cuff.path(std::initializer_list<ImVec2>{
        {-2, -14.8f}, {6, -14.6f}, {9, -8}, {10, 0}, {9, 8}, {6, 14.6f}, {-2, 14.8f}, {0, 0}}));
    fill(draw, band,
         flat(sleeve.cloth.at(sleeve.wrist)).outlined(faded(palette.outer_line, 0.7f), 0.9f * s));
}

} // namespace

void draw_sleeve_contours(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette)
{
    if (palette.contour == 0) return;
    const float s = bones.figure.scale * bones.limb;
    for (const int side : {0, 1}) {
        const Sleeve sleeve = sleeve_of(bones, side, palette);
        fill(draw, capsule(sleeve.shoulder, 24.5f * s, sleeve.elbow, 20 * s),
             flat(palette.contour).outlined(palette.contour, palette.contour_width));
    }
}

void draw_arm(ImDrawList& draw, const Skeleton& bones, const Pose& pose, int side,
              const FigurePalette& palette)
{
    const float s = bones.figure.scale * bones.limb;
    const Sleeve sleeve = sleeve_of(bones, side, palette);
    const Outline upper = capsule(sleeve.shoulder, 24.5f * s, sleeve.elbow, 20 * s);
    const Outline fore = capsule(sleeve.elbow, 20 * s, sleeve.wrist, 13.5f * s);
    draw_arm_shadow(draw, bones, sleeve, palette);
    fill(draw, upper, sleeve.cloth);
    draw_inner_edge(draw, sleeve, s, palette);
    draw_hand(draw, bones, side == 0 ? pose.left : pose.right, side, palette);
    const ImU32 edge = palette.contour != 0 ? palette.contour : faded(palette.outer_line, 0.75f);
    fill(draw, fore, sleeve.cloth.outlined(edge, std::max(palette.contour_width, 1.1f * s)));
    fill(draw, capsule(sleeve.shoulder, 22.0f * s, sleeve.elbow, 19.4f * s), sleeve.cloth);
    draw_elbow_folds(draw, sleeve, s, palette);
    draw_cuff(draw, sleeve, s, palette);
}

} // namespace tegenover::ui::drawing
