// ui/stage/moods_closed.cpp
//
// The moods that keep the helper out: guarded, angry, anxious, numb. Only numbers, as in moods.cpp.

#include "ui/stage/moods.hpp"

namespace tegenover::ui::moods {

/// Arms folded: the near hand lies on the other sleeve, the far hand is tucked away.
Pose guarded()
{
    Pose pose{.brow_raise = -0.35f,
              .brow_angle = -0.25f,
              .lids = 0.6f,
              .gaze_x = -0.55f,
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
    pose.left = {.elbow_x = 108,
                 .elbow_y = 352,
                 .wrist_x = 220,
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
              .brow_angle = 0.9f,
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

} // namespace tegenover::ui::moods
