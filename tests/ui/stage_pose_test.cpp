// The client's body as numbers: moods that differ, blends that end where they should, and a life
// that keeps within bounds.

#include <array>
#include <cmath>

#include <catch2/catch.hpp>

#include "ui/stage/pose.hpp"

using namespace tegenover;
using namespace tegenover::ui;
using engine::BodyPart;
using engine::Mood;

namespace {

constexpr std::array all_moods{Mood::guarded,  Mood::sad,   Mood::angry,
                               Mood::anxious,  Mood::tired, Mood::hopeful,
                               Mood::relieved, Mood::open,  Mood::numb};

constexpr std::array all_parts{BodyPart::eyes,      BodyPart::mouth,   BodyPart::hands,
                               BodyPart::shoulders, BodyPart::posture, BodyPart::voice};

/// The face alone: what is left of a pose when arms and trunk say nothing.
float face_distance(Pose a, const Pose& b)
{
    a.left = b.left;
    a.right = b.right;
    a.bag = b.bag;
    a.breaths = b.breaths;
    a.breath_depth = b.breath_depth;
    a.restlessness = b.restlessness;
    a.avoidance = b.avoidance;
    a.voice = b.voice;
    a.voice_unrest = b.voice_unrest;
    return distance(a, b);
}

float arms_distance(const Pose& a, const Pose& b)
{
    Pose with_arms = a;
    with_arms.left = b.left;
    with_arms.right = b.right;
    with_arms.bag = b.bag;
    return distance(a, with_arms);
}

bool within(float value, float low, float high)
{
    return std::isfinite(value) && value >= low - 1e-4f && value <= high + 1e-4f;
}

bool arm_in_range(const Arm& arm)
{
    return within(arm.elbow_x, 60, 360) && within(arm.elbow_y, 300, 400) &&
           within(arm.wrist_x, 80, 360) && within(arm.wrist_y, 180, 420) &&
           within(arm.hand_angle, -60, 260) && within(arm.curl, 0, 1) && within(arm.spread, 0, 1) &&
           within(arm.thumb, 0, 1) && within(arm.palm, 0, 1);
}

bool in_range(const Pose& pose)
{
    for (const float both_ways :
         {pose.brow_raise, pose.brow_angle, pose.gaze_x, pose.gaze_y, pose.mouth_curve,
          pose.head_tilt, pose.head_nod, pose.head_turn, pose.lean, pose.shoulders, pose.blush}) {
        if (!within(both_ways, -1, 1)) return false;
    }
    for (const float one_way : {pose.lids, pose.mouth_open, pose.mouth_tension, pose.slump,
                                pose.weariness, pose.bag, pose.breath_depth, pose.breath,
                                pose.restlessness, pose.avoidance, pose.voice, pose.voice_unrest}) {
        if (!within(one_way, 0, 1)) return false;
    }
    return within(pose.breaths, 6, 30) && arm_in_range(pose.left) && arm_in_range(pose.right);
}

} // namespace

TEST_CASE("nine moods differ at a glance", "[ui][stage]")
{
    for (std::size_t i = 0; i < all_moods.size(); ++i) {
        for (std::size_t j = i + 1; j < all_moods.size(); ++j) {
            const Pose a = pose_for(all_moods[i]);
            const Pose b = pose_for(all_moods[j]);
            CAPTURE(i, j, distance(a, b), face_distance(a, b), arms_distance(a, b));
            CHECK(distance(a, b) > 0.9f);
            CHECK(face_distance(a, b) > 0.45f);
            CHECK(arms_distance(a, b) > 0.15f);
        }
    }
}

TEST_CASE("every mood keeps within the ranges of a pose", "[ui][stage]")
{
    for (const Mood mood : all_moods)
        CHECK(in_range(pose_for(mood)));
}

SCENARIO("a blend goes from one pose to the other", "[ui][stage]")
{
    GIVEN("two moods")
    {
        const Pose from = pose_for(Mood::sad);
        const Pose to = pose_for(Mood::hopeful);
        THEN("its ends are the poses themselves, exactly")
        {
            CHECK(blend(from, to, 0.0f) == from);
            CHECK(blend(from, to, 1.0f) == to);
            CHECK(blend(from, to, -3.0f) == from);
            CHECK(blend(from, to, 7.0f) == to);
        }
        THEN("half-way is as far from the one as from the other")
        {
            const Pose middle = blend(from, to, 0.5f);
            CHECK(distance(from, middle) == Approx(distance(middle, to)).epsilon(0.001));
            CHECK(in_range(middle));
        }
    }
}

SCENARIO("a change of mood takes its time", "[ui][stage]")
{
    GIVEN("a guarded client who opens up at ten seconds")
    {
        const PoseMotion motion =
            turned_to(resting_in(pose_for(Mood::guarded)), pose_for(Mood::open), 10.0);
        THEN("it starts where she was and ends in the new mood")
        {
            CHECK(pose_at(motion, 10.0) == pose_for(Mood::guarded));
            CHECK(pose_at(motion, 10.0 + pose_blend_seconds) == pose_for(Mood::open));
            CHECK_FALSE(settled(motion, 10.3));
            CHECK(settled(motion, 10.7));
        }
        THEN("she never jumps")
        {
            for (double at = 9.9; at < 10.8; at += 0.01) {
                CHECK(distance(pose_at(motion, at), pose_at(motion, at + 0.01)) < 0.12f);
            }
        }
        THEN("with reduced motion the new mood is there at once")
        {
            CHECK(pose_at(motion, 10.0, Motion::reduced) == pose_for(Mood::open));
        }
        THEN("a new mood half-way starts from where the body is")
        {
            const Pose here = pose_at(motion, 10.3);
            CHECK(pose_at(turned_to(motion, pose_for(Mood::angry), 10.3), 10.3) == here);
        }
        THEN("turning to the same mood again changes nothing")
        {
            CHECK(turned_to(motion, pose_for(Mood::open), 10.4) == motion);
        }
    }
}

SCENARIO("the client is alive", "[ui][stage]")
{
    for (const Mood mood : all_moods) {
        const Pose pose = pose_for(mood);
        bool blinked = false;
        bool breathed = false;
        for (double at = 0.0; at < 60.0; at += 0.05) {
            const Pose living = alive(pose, at, 42);
            REQUIRE(in_range(living));
            REQUIRE(living == alive(pose, at, 42));
            blinked = blinked || living.lids < pose.lids * 0.25f;
            breathed = breathed || living.breath > pose.breath_depth * 0.9f;
        }
        CHECK(blinked);
        CHECK(breathed);
    }
}

TEST_CASE("life moves smoothly from frame to frame", "[ui][stage]")
{
    for (const Mood mood : all_moods) {
        for (double at = 0.0; at < 40.0; at += 1.0 / 30.0) {
            Pose now = alive(pose_for(mood), at, 7);
            Pose next = alive(pose_for(mood), at + 1.0 / 30.0, 7);
            now.lids = next.lids = 0.0f;
            REQUIRE(distance(now, next) < 0.12f);
        }
    }
}

TEST_CASE("under reduced motion nothing moves by itself", "[ui][stage]")
{
    for (const Mood mood : all_moods) {
        const Pose pose = pose_for(mood);
        for (const double at : {0.0, 1.7, 33.3, 4000.0}) {
            CHECK(alive(pose, at, 3, Motion::reduced) == pose);
        }
        for (const BodyPart part : all_parts) {
            const BodyShows shows = BodyShows{}.with(part);
            CHECK(showing(pose, shows, 1.0, 3, Motion::reduced) ==
                  showing(pose, shows, 9.0, 3, Motion::reduced));
        }
    }
}

SCENARIO("what can be noticed is seen in the body", "[ui][stage]")
{
    for (const BodyPart part : all_parts) {
        GIVEN("a part that shows something: " + std::to_string(static_cast<int>(part)))
        {
            const BodyShows shows = BodyShows{}.with(part);
            CHECK(shows.shows(part));
            THEN("it moves in every mood, and no other part is needed to see it")
            {
                for (const Mood mood : all_moods) {
                    const Pose pose = pose_for(mood);
                    float most = 0.0f;
                    for (double at = 0.0; at < 12.0; at += 0.05) {
                        const Pose shown = showing(pose, shows, at, 5);
                        REQUIRE(in_range(shown));
                        most = std::max(most, distance(pose, shown));
                    }
                    CAPTURE(static_cast<int>(mood), most);
                    CHECK(most > 0.05f);
                }
            }
        }
    }
    GIVEN("nothing that shows")
    {
        THEN("the pose is as the mood has it")
        {
            const Pose pose = pose_for(Mood::anxious);
            CHECK(showing(pose, BodyShows{}, 3.3, 5) == pose);
        }
    }
}
