// ui/stage/moods.cpp
//
// What each mood looks like in the body. Only numbers: change them here to change how she acts.

#include "ui/stage/pose.hpp"

namespace tegenover::ui {

namespace {

using engine::Mood;

/// Arms folded: the near hand lies on the other sleeve, the far hand is tucked away.
Pose guarded()
{
    Pose pose{.brow_raise = -0.35f,
              .brow_angle = -0.25f,
              .lids = 0.6f,
              .gaze_x = -0.1f,
              .mouth_curve = -0.2f,
              .mouth_tension = 0.7f,
              .head_nod = -0.1f,
              .head_turn = 0.75f,
              .lean = -0.7f,
              .shoulders = 0.25f,
              .breath_depth = 0.3f,
              .breaths = 13.0f,
              .restlessness = 0.1f,
              .avoidance = 0.35f,
              .voice = 0.35f,
              .voice_unrest = 0.15f};
    pose.gaze_x = -0.55f;
    pose.left = {.elbow_x = 108,
                 .elbow_y = 352,
                 .wrist_x = 228,
                 .wrist_y = 334,
                 .hand_angle = 12,
                 .curl = 0.8f,
                 .thumb = 0.0f};
    pose.right = {.elbow_x = 312,
                  .elbow_y = 350,
                  .wrist_x = 158,
                  .wrist_y = 318,
                  .hand_angle = 196,
                  .curl = 0.35f,
                  .spread = 0.15f,
                  .thumb = 0.5f};
    return pose;
}

Pose sad()
{
    Pose pose{.brow_raise = 0.1f,
              .brow_angle = 0.95f,
              .lids = 0.45f,
              .gaze_x = -0.3f,
              .gaze_y = 0.85f,
              .mouth_curve = -0.75f,
              .mouth_tension = 0.2f,
              .head_tilt = -0.55f,
              .head_nod = 0.75f,
              .head_turn = -0.35f,
              .slump = 0.7f,
              .shoulders = -0.4f,
              .blush = 0.15f,
              .weariness = 0.35f,
              .breath_depth = 0.55f,
              .breaths = 11.0f,
              .restlessness = 0.15f,
              .avoidance = 0.3f,
              .voice = 0.3f,
              .voice_unrest = 0.45f};
    pose.left = {.elbow_x = 106,
                 .elbow_y = 358,
                 .wrist_x = 172,
                 .wrist_y = 392,
                 .hand_angle = 18,
                 .curl = 0.4f};
    pose.right = {.elbow_x = 314,
                  .elbow_y = 358,
                  .wrist_x = 250,
                  .wrist_y = 386,
                  .hand_angle = 160,
                  .curl = 0.35f};
    return pose;
}

Pose angry()
{
    Pose pose{.brow_raise = -0.7f,
              .brow_angle = -1.0f,
              .lids = 0.72f,
              .gaze_y = -0.05f,
              .mouth_curve = -0.55f,
              .mouth_open = 0.12f,
              .mouth_tension = 0.75f,
              .head_nod = 0.3f,
              .head_turn = -0.15f,
              .lean = 0.8f,
              .shoulders = 0.55f,
              .blush = 0.85f,
              .breath_depth = 0.8f,
              .breaths = 20.0f,
              .restlessness = 0.35f,
              .avoidance = 0.05f,
              .voice = 0.95f,
              .voice_unrest = 0.5f};
    pose.left = {.elbow_x = 76,
                 .elbow_y = 342,
                 .wrist_x = 128,
                 .wrist_y = 376,
                 .hand_angle = 72,
                 .curl = 1.0f,
                 .spread = 0.0f,
                 .thumb = 0.2f};
    pose.right = {.elbow_x = 344,
                  .elbow_y = 342,
                  .wrist_x = 292,
                  .wrist_y = 376,
                  .hand_angle = 108,
                  .curl = 1.0f,
                  .spread = 0.0f,
                  .thumb = 0.2f};
    return pose;
}

/// Holds on to her bag.
Pose anxious()
{
    Pose pose{.brow_raise = 0.7f,
              .brow_angle = 0.7f,
              .lids = 1.0f,
              .gaze_x = 0.45f,
              .gaze_y = 0.05f,
              .mouth_curve = -0.3f,
              .mouth_open = 0.22f,
              .mouth_tension = 0.5f,
              .head_tilt = 0.15f,
              .head_nod = 0.1f,
              .head_turn = -0.2f,
              .slump = 0.15f,
              .lean = -0.2f,
              .shoulders = 0.75f,
              .blush = -0.2f,
              .bag = 1.0f,
              .breath_depth = 0.7f,
              .breaths = 22.0f,
              .restlessness = 0.9f,
              .avoidance = 0.6f,
              .voice = 0.45f,
              .voice_unrest = 0.9f};
    pose.left = {.elbow_x = 112,
                 .elbow_y = 352,
                 .wrist_x = 160,
                 .wrist_y = 340,
                 .hand_angle = -8,
                 .curl = 0.85f,
                 .spread = 0.1f,
                 .thumb = 0.3f};
    pose.right = {.elbow_x = 308,
                  .elbow_y = 352,
                  .wrist_x = 260,
                  .wrist_y = 340,
                  .hand_angle = 188,
                  .curl = 0.85f,
                  .spread = 0.1f,
                  .thumb = 0.3f};
    return pose;
}

/// Her cheek rests in her hand, the elbow on the other arm.
Pose tired()
{
    Pose pose{.brow_raise = -0.1f,
              .brow_angle = 0.3f,
              .lids = 0.3f,
              .gaze_x = -0.2f,
              .gaze_y = 0.55f,
              .mouth_curve = -0.2f,
              .head_tilt = 0.75f,
              .head_nod = 0.35f,
              .head_turn = -0.1f,
              .slump = 0.75f,
              .lean = 0.1f,
              .shoulders = -0.3f,
              .blush = -0.3f,
              .weariness = 1.0f,
              .breath_depth = 0.75f,
              .breaths = 9.0f,
              .restlessness = 0.05f,
              .avoidance = 0.25f,
              .voice = 0.25f,
              .voice_unrest = 0.1f};
    pose.left = {.elbow_x = 108,
                 .elbow_y = 360,
                 .wrist_x = 226,
                 .wrist_y = 372,
                 .hand_angle = 0,
                 .curl = 0.35f};
    pose.right = {.elbow_x = 306,
                  .elbow_y = 346,
                  .wrist_x = 278,
                  .wrist_y = 218,
                  .hand_angle = -112,
                  .curl = 0.55f,
                  .spread = 0.1f,
                  .thumb = 0.3f};
    return pose;
}

Pose hopeful()
{
    Pose pose{.brow_raise = 0.55f,
              .brow_angle = 0.35f,
              .lids = 0.92f,
              .gaze_y = -0.1f,
              .mouth_curve = 0.35f,
              .mouth_open = 0.1f,
              .head_tilt = -0.25f,
              .head_nod = -0.25f,
              .lean = 0.55f,
              .shoulders = 0.1f,
              .blush = 0.25f,
              .breath_depth = 0.55f,
              .breaths = 15.0f,
              .restlessness = 0.25f,
              .avoidance = 0.1f,
              .voice = 0.55f,
              .voice_unrest = 0.25f};
    pose.left = {.elbow_x = 96,
                 .elbow_y = 346,
                 .wrist_x = 178,
                 .wrist_y = 364,
                 .hand_angle = 4,
                 .curl = 0.6f,
                 .thumb = 0.5f};
    pose.right = {.elbow_x = 324,
                  .elbow_y = 346,
                  .wrist_x = 238,
                  .wrist_y = 360,
                  .hand_angle = 174,
                  .curl = 0.5f,
                  .thumb = 0.5f};
    return pose;
}

/// A hand on her chest, breath let go.
Pose relieved()
{
    Pose pose{.brow_raise = 0.3f,
              .brow_angle = 0.5f,
              .lids = 0.34f,
              .gaze_y = 0.25f,
              .mouth_curve = 0.6f,
              .mouth_open = 0.25f,
              .head_tilt = -0.4f,
              .head_nod = -0.35f,
              .head_turn = 0.1f,
              .slump = 0.2f,
              .lean = -0.3f,
              .shoulders = -0.8f,
              .blush = 0.4f,
              .breath_depth = 1.0f,
              .breaths = 10.0f,
              .restlessness = 0.05f,
              .avoidance = 0.1f,
              .voice = 0.6f,
              .voice_unrest = 0.15f};
    pose.left = {.elbow_x = 96,
                 .elbow_y = 352,
                 .wrist_x = 160,
                 .wrist_y = 302,
                 .hand_angle = -34,
                 .curl = 0.1f,
                 .spread = 0.3f,
                 .thumb = 0.7f};
    pose.right = {.elbow_x = 318,
                  .elbow_y = 356,
                  .wrist_x = 262,
                  .wrist_y = 388,
                  .hand_angle = 150,
                  .curl = 0.35f};
    return pose;
}

/// Talks with her hands.
Pose open()
{
    Pose pose{.brow_raise = 0.25f,
              .brow_angle = 0.1f,
              .lids = 0.82f,
              .mouth_curve = 0.4f,
              .mouth_open = 0.3f,
              .head_tilt = 0.25f,
              .head_turn = 0.15f,
              .lean = 0.3f,
              .shoulders = -0.35f,
              .blush = 0.2f,
              .breath_depth = 0.5f,
              .breaths = 13.0f,
              .restlessness = 0.3f,
              .avoidance = 0.12f,
              .voice = 0.8f,
              .voice_unrest = 0.15f};
    pose.left = {.elbow_x = 92,
                 .elbow_y = 350,
                 .wrist_x = 134,
                 .wrist_y = 384,
                 .hand_angle = 40,
                 .curl = 0.2f,
                 .spread = 0.3f};
    pose.right = {.elbow_x = 322,
                  .elbow_y = 350,
                  .wrist_x = 346,
                  .wrist_y = 306,
                  .hand_angle = -38,
                  .curl = 0.25f,
                  .spread = 0.6f,
                  .thumb = 0.9f,
                  .palm = 1.0f};
    return pose;
}

/// Nobody home: straight, still, palms up as if forgotten.
Pose numb()
{
    Pose pose{.brow_raise = -0.1f,
              .brow_angle = 0.05f,
              .lids = 0.55f,
              .gaze_x = 0.1f,
              .gaze_y = 0.5f,
              .mouth_curve = -0.1f,
              .mouth_open = 0.06f,
              .head_nod = 0.25f,
              .head_turn = 0.3f,
              .slump = 0.4f,
              .lean = -0.4f,
              .shoulders = -0.7f,
              .blush = -1.0f,
              .weariness = 0.5f,
              .breath_depth = 0.2f,
              .breaths = 9.0f,
              .restlessness = 0.0f,
              .avoidance = 0.0f,
              .voice = 0.12f,
              .voice_unrest = 0.0f};
    pose.left = {.elbow_x = 98,
                 .elbow_y = 364,
                 .wrist_x = 134,
                 .wrist_y = 392,
                 .hand_angle = 24,
                 .curl = 0.5f,
                 .spread = 0.2f,
                 .thumb = 0.8f,
                 .palm = 1.0f};
    pose.right = {.elbow_x = 322,
                  .elbow_y = 364,
                  .wrist_x = 286,
                  .wrist_y = 392,
                  .hand_angle = 156,
                  .curl = 0.5f,
                  .spread = 0.2f,
                  .thumb = 0.8f,
                  .palm = 1.0f};
    return pose;
}

} // namespace

Pose pose_for(Mood mood)
{
    switch (mood) {
    case Mood::guarded:
        return guarded();
    case Mood::sad:
        return sad();
    case Mood::angry:
        return angry();
    case Mood::anxious:
        return anxious();
    case Mood::tired:
        return tired();
    case Mood::hopeful:
        return hopeful();
    case Mood::relieved:
        return relieved();
    case Mood::open:
        return open();
    case Mood::numb:
        return numb();
    }
    return guarded();
}

} // namespace tegenover::ui
