// ui/stage/pose.cpp
//
// Arithmetic on poses: distance, blend, clamping. Which mood has which pose stands in moods.cpp.
#include "ui/stage/pose.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tegenover::ui {

namespace {

struct PosePart {
    float Pose::*part;
    float range;
};

constexpr std::array pose_parts{
    PosePart{&Pose::brow_raise, 2.0f},   PosePart{&Pose::brow_angle, 2.0f},
    PosePart{&Pose::lids, 1.0f},         PosePart{&Pose::gaze_x, 2.0f},
    PosePart{&Pose::gaze_y, 2.0f},       PosePart{&Pose::mouth_curve, 2.0f},
    PosePart{&Pose::mouth_open, 1.0f},   PosePart{&Pose::mouth_tension, 1.0f},
    PosePart{&Pose::head_tilt, 2.0f},    PosePart{&Pose::head_nod, 2.0f},
    PosePart{&Pose::head_turn, 2.0f},    PosePart{&Pose::slump, 1.0f},
    PosePart{&Pose::lean, 2.0f},         PosePart{&Pose::shoulders, 2.0f},
    PosePart{&Pose::blush, 2.0f},        PosePart{&Pose::weariness, 1.0f},
    PosePart{&Pose::bag, 1.0f},          PosePart{&Pose::breath_depth, 1.0f},
    PosePart{&Pose::breaths, 30.0f},     PosePart{&Pose::breath, 1.0f},
    PosePart{&Pose::restlessness, 1.0f}, PosePart{&Pose::avoidance, 1.0f},
    PosePart{&Pose::voice, 1.0f},        PosePart{&Pose::voice_unrest, 1.0f},
};

struct ArmPart {
    float Arm::*part;
    float range;
};

constexpr std::array arm_parts{
    ArmPart{&Arm::elbow_x, 200.0f},    ArmPart{&Arm::elbow_y, 200.0f},
    ArmPart{&Arm::wrist_x, 200.0f},    ArmPart{&Arm::wrist_y, 200.0f},
    ArmPart{&Arm::hand_angle, 180.0f}, ArmPart{&Arm::curl, 1.0f},
    ArmPart{&Arm::spread, 1.0f},       ArmPart{&Arm::thumb, 1.0f},
    ArmPart{&Arm::palm, 1.0f},
};

static_assert(sizeof(Pose) == (pose_parts.size() + 2 * arm_parts.size()) * sizeof(float),
              "every part of a pose must be listed, or it would not blend");

float between(float from, float to, float share) { return from + (to - from) * share; }

Arm blend_arm(const Arm& from, const Arm& to, float share)
{
    Arm result;
    for (const auto& [part, range] : arm_parts)
        result.*part = between(from.*part, to.*part, share);
    return result;
}

float squared_distance(const Arm& a, const Arm& b)
{
    float sum = 0.0f;
    for (const auto& [part, range] : arm_parts) {
        const float apart = (a.*part - b.*part) / range;
        sum += apart * apart;
    }
    return sum;
}

/// Sets off softly and arrives softly.
float eased(float share)
{
    const float t = std::clamp(share, 0.0f, 1.0f);
    return t * t * t * (t * (t * 6.0f - 15.0f) + 10.0f);
}

float share_at(const PoseMotion& motion, double seconds)
{
    return eased(static_cast<float>((seconds - motion.started) / pose_blend_seconds));
}

} // namespace

Pose blend(const Pose& from, const Pose& to, float share)
{
    const float part_of_way = std::clamp(share, 0.0f, 1.0f);
    if (part_of_way <= 0.0f) return from;
    if (part_of_way >= 1.0f) return to;
    Pose result;
    for (const auto& [part, range] : pose_parts) {
        result.*part = between(from.*part, to.*part, part_of_way);
    }
    result.left = blend_arm(from.left, to.left, part_of_way);
    result.right = blend_arm(from.right, to.right, part_of_way);
    return result;
}

float distance(const Pose& a, const Pose& b)
{
    float sum = squared_distance(a.left, b.left) + squared_distance(a.right, b.right);
    for (const auto& [part, range] : pose_parts) {
        const float apart = (a.*part - b.*part) / range;
        sum += apart * apart;
    }
    return std::sqrt(sum);
}

PoseMotion resting_in(const Pose& pose) { return {pose, pose, -1000.0}; }

PoseMotion turned_to(const PoseMotion& motion, const Pose& to, double seconds)
{
    if (motion.to == to) return motion;
    return {pose_at(motion, seconds), to, seconds};
}

bool settled(const PoseMotion& motion, double seconds)
{
    return seconds - motion.started >= pose_blend_seconds;
}

Pose pose_at(const PoseMotion& motion, double seconds, Motion allowed)
{
    if (allowed == Motion::reduced) return motion.to;
    return blend(motion.from, motion.to, share_at(motion, seconds));
}

Pose living_pose_at(const PoseMotion& motion, const BodyShows& shows, double seconds,
                    std::uint32_t seed, Motion allowed)
{
    const auto living = [&](const Pose& pose) {
        return alive(showing(pose, shows, seconds, seed, allowed), seconds, seed, allowed);
    };
    if (allowed == Motion::reduced || settled(motion, seconds)) return living(motion.to);
    // Each end breathes at its own pace, so that a change of pace never makes the breath jump.
    return blend(living(motion.from), living(motion.to), share_at(motion, seconds));
}

} // namespace tegenover::ui
