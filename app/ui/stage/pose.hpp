// ui/stage/pose.hpp
//
// How the client holds herself, as plain numbers: face, head, trunk and arms. Moods are poses, and
// going from one mood to the next is a blend. Nothing here draws, and nothing here reads a clock.

#pragma once

#include <cstdint>

#include "engine/vocabulary.hpp"

namespace tegenover::ui {

/// One arm, in figure units (the figure stands in a box of 420 by 440, y down, see skeleton.hpp).
struct Arm {
    float elbow_x = 0.0f;
    float elbow_y = 0.0f;
    float wrist_x = 0.0f;
    float wrist_y = 0.0f;
    float hand_angle = 90.0f; ///< degrees; 0 points right, 90 down
    float curl = 0.3f;        ///< 0 flat hand .. 1 fist
    float spread = 0.2f;      ///< 0 fingers together .. 1 wide
    float thumb = 0.5f;       ///< 0 along the palm .. 1 out
    float palm = 0.0f;        ///< 0 the back of the hand is seen .. 1 the palm

    bool operator==(const Arm&) const = default;
};

struct Pose {
    float brow_raise = 0.0f;    ///< -1 lowered .. 1 raised
    float brow_angle = 0.0f;    ///< -1 inner ends down (anger) .. 1 inner ends up (sorrow)
    float lids = 0.75f;         ///< 0 closed .. 1 wide open
    float gaze_x = 0.0f;        ///< -1 to the viewer's left .. 1 right
    float gaze_y = 0.0f;        ///< -1 up .. 1 down
    float mouth_curve = 0.0f;   ///< -1 corners down .. 1 corners up
    float mouth_open = 0.0f;    ///< 0 .. 1
    float mouth_tension = 0.0f; ///< 0 soft .. 1 pressed together
    float head_tilt = 0.0f;     ///< -1 to the viewer's left .. 1 right
    float head_nod = 0.0f;      ///< -1 chin up .. 1 chin down
    float head_turn = 0.0f;     ///< -1 to the viewer's left .. 1 right
    float slump = 0.0f;         ///< 0 upright .. 1 sunken
    float lean = 0.0f;          ///< -1 back .. 1 towards the helper
    float shoulders = 0.0f;     ///< -1 dropped .. 1 drawn up
    float blush = 0.0f;         ///< -1 pale .. 1 flushed
    float weariness = 0.0f;     ///< 0 .. 1 shadow under the eyes
    float bag = 0.0f;           ///< 0 away .. 1 held on the lap
    float breath_depth = 0.5f;  ///< 0 .. 1
    float breaths = 14.0f;      ///< per minute
    float breath = 0.0f;        ///< 0 out .. 1 in, at this very moment
    float restlessness = 0.2f;  ///< 0 still .. 1 fidgeting
    float avoidance = 0.2f;     ///< 0 stays with the helper .. 1 keeps looking away
    float voice = 0.5f;         ///< 0 barely there .. 1 full: the line that draws a voice
    float voice_unrest = 0.2f;  ///< 0 even .. 1 faltering
    Arm left{};                 ///< on the viewer's left
    Arm right{};

    bool operator==(const Pose&) const = default;
};

/// Still motion is for whoever asked for it: nothing moves on its own.
enum class Motion { full, reduced };

/// The body of a mood. Nine moods that differ at a glance.
[[nodiscard]] Pose pose_for(engine::Mood mood);

/// Every number between `from` (0) and `to` (1); `share` is held to 0..1.
[[nodiscard]] Pose blend(const Pose& from, const Pose& to, float share);

/// How far apart two poses are: the root of the summed squares over all parts, each over its range.
[[nodiscard]] float distance(const Pose& a, const Pose& b);

/// Breath, blinks, glances aside and small fidgets at `seconds`: the same seed and time give the
/// same pose. With reduced motion the pose comes back as it was.
[[nodiscard]] Pose alive(const Pose& pose, double seconds, std::uint32_t seed,
                         Motion motion = Motion::full);

/// Which parts of the body show something that can be noticed.
struct BodyShows {
    bool eyes = false;
    bool mouth = false;
    bool hands = false;
    bool shoulders = false;
    bool posture = false;
    bool voice = false;

    bool operator==(const BodyShows&) const = default;

    [[nodiscard]] bool shows(engine::BodyPart part) const;
    [[nodiscard]] BodyShows with(engine::BodyPart part) const;
};

/// The pose with the parts that show something made a little plainer: hands that fidget, eyes that
/// slide away. With reduced motion the part is held in its plainer place and stays still.
[[nodiscard]] Pose showing(const Pose& pose, const BodyShows& shows, double seconds,
                           std::uint32_t seed, Motion motion = Motion::full);

/// On the way from one pose to another. Values only: keep it in the screen's model.
struct PoseMotion {
    Pose from;
    Pose to;
    double started = -1000.0; ///< seconds, on the clock the screen draws by

    bool operator==(const PoseMotion&) const = default;
};

inline constexpr double pose_blend_seconds = 0.6;

/// At rest in this pose.
[[nodiscard]] PoseMotion resting_in(const Pose& pose);

/// Starts for `to` from wherever the body is at `seconds`.
[[nodiscard]] PoseMotion turned_to(const PoseMotion& motion, const Pose& to, double seconds);

/// Whether the blend is over at `seconds`.
[[nodiscard]] bool settled(const PoseMotion& motion, double seconds);

/// The body at `seconds`, without and with life in it. With reduced motion there is no way between:
/// the new pose is there at once.
[[nodiscard]] Pose pose_at(const PoseMotion& motion, double seconds, Motion allowed = Motion::full);
[[nodiscard]] Pose living_pose_at(const PoseMotion& motion, const BodyShows& shows, double seconds,
                                  std::uint32_t seed, Motion allowed = Motion::full);

} // namespace tegenover::ui
