// ui/stage/client_areas.cpp
//
// Rectangles from the skeleton, kept clear of each other. Draws nothing.
#include "ui/stage/client_areas.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace tegenover::ui::drawing {

namespace {

using engine::BodyPart;

StageRect box_of(std::initializer_list<ImVec2> points, float margin)
{
    StageRect box;
    bool first = true;
    for (const ImVec2& p : points) {
        const StageRect one{p.x - margin, p.y - margin, margin * 2.0f, margin * 2.0f};
        box = first ? one : around(box, one);
        first = false;
    }
    return box;
}

StageRect eyes_of(const Skeleton& bones)
{
    return box_of({bones.head.at(-26, -6), bones.head.at(26, -6)}, 15.0f * bones.head.scale);
}

StageRect mouth_of(const Skeleton& bones)
{
    return box_of({bones.head.at(-10, 40), bones.head.at(10, 40)}, 14.0f * bones.head.scale);
}

ImVec2 middle_of_hand(const Skeleton& bones, const Arm& arm, int side)
{
    const float angle = arm.hand_angle * std::numbers::pi_v<float> / 180.0f;
    const float reach = 26.0f - 8.0f * arm.curl;
    return bones.figure.at(bones.wrist[side].x + reach * std::cos(angle),
                           bones.wrist[side].y + reach * std::sin(angle));
}

StageRect from_to(float left, float top, float right, float bottom)
{
    if (right <= left || bottom <= top) return {};
    return {left, top, right - left, bottom - top};
}

/// Less than this of the trunk cannot be pointed at.
float least_height(const Skeleton& bones) { return 24.0f * bones.figure.scale; }

/// Both hands where they are together below `top`; of folded arms the hand in front; otherwise the
/// one that is lower, and so nearer to the eye.
StageRect hands_of(const Skeleton& bones, const Pose& pose, float top)
{
    const float margin = 29.0f * bones.figure.scale;
    const ImVec2 left = middle_of_hand(bones, pose.left, 0);
    const ImVec2 right = middle_of_hand(bones, pose.right, 1);
    if (std::abs(left.y - right.y) > 60.0f * bones.figure.scale)
        return box_of({left.y > right.y ? left : right}, margin);
    const StageRect both = box_of({left, right}, margin);
    if (both.y >= top + least_height(bones)) return both;
    const StageRect front = box_of({right}, margin);
    return from_to(front.x, std::max(front.y, top), front.right(), front.bottom());
}

/// What is left of the trunk: above the hands, or beside them where they are folded high.
StageRect posture_of(const Skeleton& bones, const StageRect& hands, float top)
{
    const float left = bones.figure.at(128, 0).x;
    const float right = bones.figure.at(292, 0).x;
    const float lap = bones.figure.at(0, 404).y;
    const StageRect above = from_to(left, top, right, std::min(hands.y, lap));
    if (above.height >= least_height(bones) * 0.99f) return above;
    return from_to(hands.right(), top, right, lap);
}

} // namespace

ClientAreas areas_of(const Skeleton& bones, const Pose& pose, const StageRect& where)
{
    const float s = bones.figure.scale;
    const StageRect mouth = mouth_of(bones);
    const float throat = mouth.bottom() + 1.0f;
    const float band =
        std::max(throat + 22.0f * s,
                 bones.figure.at(0, std::min(bones.shoulder[0].y, bones.shoulder[1].y) - 14.0f).y);
    const float band_end = band + 38.0f * s;
    const StageRect hands = hands_of(bones, pose, band_end);
    const StageRect eyes = eyes_of(bones);
    ClientAreas areas;
    const auto put = [&](BodyPart part, const StageRect& area) {
        areas.part[static_cast<std::size_t>(part)] = common_part(area, where);
    };
    put(BodyPart::eyes, from_to(eyes.x, eyes.y, eyes.right(), std::min(eyes.bottom(), mouth.y)));
    put(BodyPart::mouth, mouth);
    put(BodyPart::voice, from_to(bones.figure.at(bones.neck.x - 34, 0).x, throat,
                                 bones.figure.at(bones.neck.x + 34, 0).x, band));
    put(BodyPart::shoulders, from_to(bones.figure.at(bones.shoulder[0].x - 18, 0).x, band,
                                     bones.figure.at(bones.shoulder[1].x + 18, 0).x, band_end));
    put(BodyPart::hands, hands);
    put(BodyPart::posture, posture_of(bones, hands, band_end));
    return areas;
}

} // namespace tegenover::ui::drawing
