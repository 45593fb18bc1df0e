// ui/stage/life.cpp
//
// The small movements of a living body, each a pure function of time and seed: no state, no chance
// that is not in the seed. Amounts come from the pose.

#include "ui/stage/pose.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tegenover::ui {

namespace {

constexpr double full_turn = 2.0 * std::numbers::pi;

/// A number in 0..1 that belongs to this seed, purpose and count.
float chance(std::uint32_t seed, std::uint32_t purpose, std::int64_t count)
{
    std::uint64_t x = (static_cast<std::uint64_t>(seed) << 32) ^
                      (static_cast<std::uint64_t>(purpose) << 20) ^
                      static_cast<std::uint64_t>(count);
    x += 0x9E3779B97F4A7C15ull;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
    x ^= x >> 31;
    return static_cast<float>(x >> 40) / static_cast<float>(1u << 24);
}

float wave(double seconds, double per_minute, float shift = 0.0f)
{
    const double phase = seconds * per_minute / 60.0 + static_cast<double>(shift);
    return static_cast<float>(std::sin((phase - std::floor(phase)) * full_turn));
}

float softly(float share)
{
    const float t = std::clamp(share, 0.0f, 1.0f);
    return t * t * (3.0f - 2.0f * t);
}

/// In faster than out, with a short rest: 0..1.
float breath_at(double seconds, double per_minute)
{
    const double turns = seconds * per_minute / 60.0;
    const auto t = static_cast<float>(turns - std::floor(turns));
    if (t < 0.4f) return softly(t / 0.4f);
    if (t < 0.92f) return softly((0.92f - t) / 0.52f);
    return 0.0f;
}

/// Once in each stretch of `every` seconds, somewhere in it: 0..1, rising and falling in `ramp`.
float now_and_then(double seconds, double every, float lasts, float ramp, std::uint32_t seed,
                   std::uint32_t purpose)
{
    const double stretch = std::floor(seconds / every);
    const auto count = static_cast<std::int64_t>(stretch);
    const auto into = static_cast<float>(seconds - stretch * every);
    const float room = static_cast<float>(every) - lasts;
    const float since = into - chance(seed, purpose, count) * room;
    if (since < 0.0f || since > lasts) return 0.0f;
    return softly(since / ramp) * softly((lasts - since) / ramp);
}

float blink_at(double seconds, std::uint32_t seed)
{
    return now_and_then(seconds, 4.3, 0.22f, 0.09f, seed, 1);
}

std::int64_t stretch_of(double seconds, double every)
{
    return static_cast<std::int64_t>(std::floor(seconds / every));
}

Pose with_glance(Pose pose, double seconds, std::uint32_t seed, double every, float amount)
{
    const float away = now_and_then(seconds, every, 2.4f, 0.25f, seed, 2) * amount;
    const std::int64_t count = stretch_of(seconds, every);
    const float side = chance(seed, 3, count) < 0.5f ? -1.0f : 1.0f;
    pose.gaze_x = std::clamp(pose.gaze_x + away * side * 0.9f, -1.0f, 1.0f);
    pose.gaze_y = std::clamp(pose.gaze_y + away * (chance(seed, 4, count) * 0.7f), -1.0f, 1.0f);
    pose.head_turn = std::clamp(pose.head_turn + away * side * 0.25f, -1.0f, 1.0f);
    return pose;
}

Arm stirred(Arm arm, float curl, float turn, float lift)
{
    arm.curl = std::clamp(arm.curl + curl, 0.0f, 1.0f);
    arm.hand_angle += turn;
    arm.wrist_y += lift;
    return arm;
}

Pose with_fidgets(Pose pose, double seconds, std::uint32_t seed, float amount)
{
    const float burst = now_and_then(seconds, 6.1, 3.0f, 0.5f, seed, 5) * amount;
    pose.left = stirred(pose.left, 0.10f * burst * wave(seconds, 74),
                        4.0f * burst * wave(seconds, 62), 1.5f * burst * wave(seconds, 55));
    pose.right =
        stirred(pose.right, 0.12f * burst * wave(seconds, 81, 0.3f),
                5.0f * burst * wave(seconds, 67, 0.4f), 1.5f * burst * wave(seconds, 55, 0.5f));
    pose.shoulders = std::clamp(pose.shoulders + 0.08f * burst * wave(seconds, 31), -1.0f, 1.0f);
    return pose;
}

/// Heads are never quite still.
Pose with_sway(Pose pose, double seconds)
{
    const auto add = [](float& value, float change) {
        value = std::clamp(value + change, -1.0f, 1.0f);
    };
    const float amount = 0.3f + 0.7f * std::min(1.0f, pose.restlessness + pose.breath_depth);
    add(pose.head_tilt, 0.035f * amount * wave(seconds, 5.3));
    add(pose.head_turn, 0.045f * amount * wave(seconds, 3.7, 0.2f));
    add(pose.head_nod, 0.05f * amount * wave(seconds, 4.1, 0.6f));
    return pose;
}

} // namespace

Pose alive(const Pose& pose, double seconds, std::uint32_t seed, Motion motion)
{
    if (motion == Motion::reduced) return pose;
    Pose living = with_sway(pose, seconds);
    living = with_glance(living, seconds, seed,
                         9.7 - 4.0 * static_cast<double>(pose.avoidance > 0.4f), pose.avoidance);
    living = with_fidgets(living, seconds, seed, pose.restlessness);
    living.breath = breath_at(seconds, static_cast<double>(pose.breaths)) * pose.breath_depth;
    living.lids = pose.lids * (1.0f - blink_at(seconds, seed));
    return living;
}

bool BodyShows::shows(engine::BodyPart part) const
{
    switch (part) {
    case engine::BodyPart::eyes:
        return eyes;
    case engine::BodyPart::mouth:
        return mouth;
    case engine::BodyPart::hands:
        return hands;
    case engine::BodyPart::shoulders:
        return shoulders;
    case engine::BodyPart::posture:
        return posture;
    case engine::BodyPart::voice:
        return voice;
    }
    return false;
}

BodyShows BodyShows::with(engine::BodyPart part) const
{
    BodyShows result = *this;
    switch (part) {
    case engine::BodyPart::eyes:
        result.eyes = true;
        break;
    case engine::BodyPart::mouth:
        result.mouth = true;
        break;
    case engine::BodyPart::hands:
        result.hands = true;
        break;
    case engine::BodyPart::shoulders:
        result.shoulders = true;
        break;
    case engine::BodyPart::posture:
        result.posture = true;
        break;
    case engine::BodyPart::voice:
        result.voice = true;
        break;
    }
    return result;
}

namespace {

float held(float value, float low, float high) { return std::clamp(value, low, high); }

/// 0..1, coming and going; held at its plainest where nothing may move.
float plainness(double seconds, double every, float lasts, std::uint32_t seed,
                std::uint32_t purpose, Motion motion)
{
    if (motion == Motion::reduced) return 1.0f;
    return 0.35f + 0.65f * now_and_then(seconds, every, lasts, 0.35f, seed, purpose);
}

Pose showing_hands(Pose pose, double seconds, std::uint32_t seed, Motion motion)
{
    const float amount = plainness(seconds, 3.4, 2.6f, seed, 11, motion);
    const float rub = motion == Motion::reduced ? 0.6f : wave(seconds, 88);
    pose.left = stirred(pose.left, 0.18f * amount, -4.0f * amount * rub, 2.0f * amount * rub);
    pose.right =
        stirred(pose.right, 0.16f * amount * rub, 9.0f * amount * rub, -3.0f * amount * rub);
    pose.right.wrist_x += 4.0f * amount * rub;
    return pose;
}

Pose showing_posture(Pose pose, double seconds, std::uint32_t seed, Motion motion)
{
    const float amount = plainness(seconds, 5.0, 3.6f, seed, 15, motion);
    const float way = pose.lean > 0.4f ? 1.0f : -1.0f;
    pose.slump = held(pose.slump + (way < 0.0f ? 0.25f : 0.0f) * amount, 0.0f, 1.0f);
    pose.lean = held(pose.lean + 0.35f * way * amount, -1.0f, 1.0f);
    return pose;
}

} // namespace

Pose showing(const Pose& pose, const BodyShows& shows, double seconds, std::uint32_t seed,
             Motion motion)
{
    Pose result = pose;
    if (shows.eyes) {
        const float amount = plainness(seconds, 4.2, 2.8f, seed, 12, motion);
        const float side = pose.gaze_x > 0.05f ? 1.0f : -1.0f;
        result.gaze_x = held(pose.gaze_x + side * 0.55f * amount, -1.0f, 1.0f);
        result.gaze_y = held(pose.gaze_y + 0.3f * amount, -1.0f, 1.0f);
    }
    if (shows.mouth) {
        const float amount = plainness(seconds, 3.8, 2.2f, seed, 13, motion);
        result.mouth_tension = held(pose.mouth_tension + 0.45f * amount, 0.0f, 1.0f);
        result.mouth_curve = held(pose.mouth_curve - 0.2f * amount, -1.0f, 1.0f);
    }
    if (shows.hands) result = showing_hands(result, seconds, seed, motion);
    if (shows.shoulders) {
        const float amount = plainness(seconds, 4.6, 2.6f, seed, 14, motion);
        result.shoulders = held(pose.shoulders + 0.55f * amount, -1.0f, 1.0f);
    }
    if (shows.posture) result = showing_posture(result, seconds, seed, motion);
    if (shows.voice) {
        const float amount = plainness(seconds, 4.0, 2.4f, seed, 16, motion);
        result.voice = held(pose.voice * (1.0f - 0.5f * amount), 0.0f, 1.0f);
        result.voice_unrest = held(pose.voice_unrest + 0.5f * amount, 0.0f, 1.0f);
        result.mouth_open = held(pose.mouth_open + 0.08f * amount, 0.0f, 1.0f);
    }
    return result;
}

} // namespace tegenover::ui
