// ui/stage/moods.cpp
//
// What the softer moods look like in the body; the others are in moods_closed.cpp. Only numbers:
// change them here to change how she acts.

#include "ui/stage/moods.hpp"

namespace tegenover::ui {

namespace {

using engine::Mood;
using namespace moods;

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
                  .hand_angle = 248,
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
    Pose pose{.brow_raise = 0.1f,
              .brow_angle = 0.65f,
              .lids = 0.2f,
              .gaze_y = 0.25f,
              .mouth_curve = 0.5f,
              .mouth_open = 0.16f,
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
