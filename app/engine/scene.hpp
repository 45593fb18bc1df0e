// engine/scene.hpp
//
// A scene as its author wrote it (scene format 1), as a plain value with ids as strings.
// Not necessarily sound: authoring/structure finds what is missing; engine/script compiles it.
#pragma once

#include "engine/text.hpp"
#include "engine/vocabulary.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::engine {

/// One number per principle, in the order of `all_principles`.
using PrincipleScores = std::array<int, principle_count>;

struct TrustRange {
    int low = 0;    ///< 0..100, inclusive
    int high = 100; ///< 0..100, inclusive

    bool operator==(const TrustRange&) const = default;
};

/// Every part given must hold; an empty condition always holds.
struct Condition {
    std::optional<TrustRange> trust;
    std::vector<std::string> has;         ///< flags
    std::vector<std::string> lacks;       ///< flags
    std::vector<std::string> noticed;     ///< cue ids
    std::vector<std::string> not_noticed; ///< cue ids

    bool operator==(const Condition&) const = default;
};

struct Effects {
    std::optional<int> trust; ///< -50..50; for a response: instead of the derived change
    std::vector<std::string> set;
    std::vector<std::string> clear;

    bool operator==(const Effects&) const = default;
};

struct Cue {
    std::string id;
    BodyPart at = BodyPart::eyes;
    Text shows;

    bool operator==(const Cue&) const = default;
};

struct Line {
    std::string id = "line";
    Condition when;
    Text says; ///< may be empty: nothing is said
    Mood mood = Mood::guarded;
    std::vector<Cue> cues;
    Text feels;
    std::optional<Mood> emotion; ///< where it differs from `mood`
    Effects effects;

    [[nodiscard]] Mood felt() const { return emotion.value_or(mood); }

    bool operator==(const Line&) const = default;
};

struct Branch {
    Condition when;
    std::string to;

    bool operator==(const Branch&) const = default;
};

struct Response {
    std::string id;
    ResponseKind kind = ResponseKind::say;
    int seconds = 6; ///< 1..60, for a silence
    Text says;
    std::optional<Technique> technique;
    PrincipleScores scores{}; ///< each -2..2
    Condition when;
    Effects effects;
    Text why;
    std::vector<Branch> next; ///< the first that holds; a plain id in the file is one open branch

    bool operator==(const Response&) const = default;
};

struct Reason {
    std::string id;
    Text says;
    std::vector<std::string> fits; ///< response ids of the same moment

    bool operator==(const Reason&) const = default;
};

struct Ending {
    Outcome outcome = Outcome::fragile;
    Text title;
    std::vector<Text> reflection;

    bool operator==(const Ending&) const = default;
};

/// Has either responses or an ending.
struct Moment {
    std::string id;
    std::vector<Line> lines;
    std::vector<Response> responses;
    std::optional<Ending> ending;
    std::optional<Event> event;
    std::optional<CheckIn> check_in;
    std::vector<Reason> reasons;

    bool operator==(const Moment&) const = default;
};

struct Briefs {
    Text helper;
    Text client; ///< private to the one who plays the client

    bool operator==(const Briefs&) const = default;
};

struct Scene {
    std::string id;
    std::string language;
    Text title;
    Text summary;
    std::string case_id; ///< "" where the scene belongs to no case
    Setting setting = Setting::office;
    Briefs briefs;
    int minutes = 6;                              ///< 1..60
    int trust_start = 50;                         ///< 0..100
    PrincipleScores trust_weights{2, 2, 2, 2, 2}; ///< each 0..10
    std::string start;
    std::vector<Moment> moments;

    bool operator==(const Scene&) const = default;
};

/// The sum over the principles.
[[nodiscard]] constexpr int total(const PrincipleScores& scores)
{
    int sum = 0;
    for (const int score : scores)
        sum += score;
    return sum;
}

} // namespace tegenover::engine
