// Makes records for measuring and for pictures: write_records SCENES FOLDER COUNT
// Plays the scenes at random, better and better as time goes on; the same count gives the same
// records on every machine.
#include "engine/explore.hpp"
#include "engine/measure.hpp"
#include "persistence/records.hpp"
#include "persistence/scene_folder.hpp"

#include <algorithm>
#include <cstdint>
#include <iostream>
#include <random>
#include <string>
#include <vector>

using namespace tegenover;

namespace {

constexpr std::int64_t newest = 1'795'600'000; // November 2026

struct Ready {
    engine::Script script;
    engine::Totals best;
    std::string hash;
};

int score(const engine::Response& response)
{
    int sum = 0;
    for (const int one : response.scores)
        sum += one;
    return sum;
}

/// At random, but sometimes the best: the more skill (0..1), the more often.
engine::Play played(const engine::Script& script, std::mt19937& dice, double skill)
{
    auto play = engine::begin(script, engine::Mode::solo);
    while (true) {
        const auto offered = engine::available(script, play.state);
        if (offered.empty()) return play;
        const auto& responses = engine::moment_of(script, play.state).responses;
        auto chosen = offered[dice() % offered.size()];
        if (std::generate_canonical<double, 32>(dice) < skill) {
            chosen = *std::max_element(offered.begin(), offered.end(), [&](auto a, auto b) {
                return score(responses[a]) < score(responses[b]);
            });
        }
        auto step = engine::respond(script, play, responses[chosen].id);
        if (!std::holds_alternative<engine::Play>(step)) return play;
        play = std::get<engine::Play>(std::move(step));
    }
}

persistence::KeptAttempt attempt_at(const Ready& ready, std::mt19937& dice, std::int64_t number,
                                    std::int64_t started, double skill)
{
    const auto play = played(ready.script, dice, skill);
    persistence::KeptAttempt kept;
    kept.attempt.number = number;
    kept.attempt.started = started;
    kept.attempt.scene = ready.script.scene.id;
    kept.attempt.scene_hash = ready.hash;
    kept.attempt.seed = dice();
    kept.attempt.role = engine::RoleTaken::repairing;
    kept.attempt.decisions = play.decisions;
    kept.attempt.times.assign(play.decisions.size(), started);
    kept.attempt.ended = true;
    const auto percentages = engine::percentages(play.state.earned, ready.best);
    kept.result = {engine::moment_of(ready.script, play.state).ending->outcome, percentages.of,
                   percentages.total};
    for (std::size_t p = 0; p < engine::principle_count; ++p) {
        const int noise = static_cast<int>(dice() % 31) - 10;
        const int guess = kept.result.measure.at(p).value_or(50) / 2 + 30 + noise;
        kept.attempt.estimate.at(p) = std::clamp(guess / 5 * 5, 0, 100);
    }
    if (number % 4 == 0) kept.attempt.promise = "Morgen bel ik op het afgesproken uur.";
    if (number % 8 == 0) kept.attempt.promise_kept = true;
    kept.place = {"debrief", 6, 6, 0};
    return kept;
}

std::vector<Ready> scenes_in(const std::string& folder, persistence::Records& records)
{
    std::vector<Ready> scenes;
    for (auto& entry : persistence::load_scenes({folder}).scenes) {
        if (!entry.scene) continue;
        if (records.keep_scene(entry.hash, entry.scene->id, entry.text)) continue;
        Ready ready{engine::compile(std::move(*entry.scene)), {}, entry.hash};
        const auto explored = engine::explore(ready.script, engine::Mode::solo);
        if (explored.range) ready.best = explored.range->best;
        scenes.push_back(std::move(ready));
    }
    return scenes;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 4) {
        std::cerr << "usage: write_records SCENES FOLDER COUNT\n";
        return 2;
    }
    auto opened = persistence::Records::open(argv[2]);
    if (const auto* failed = std::get_if<persistence::RecordsFailure>(&opened)) {
        std::cerr << failed->message << '\n';
        return 1;
    }
    auto& records = std::get<persistence::Records>(opened);
    const auto scenes = scenes_in(argv[1], records);
    const std::int64_t count = std::stoll(argv[3]);
    std::mt19937 dice{2026};
    for (std::int64_t i = 0; i < count; ++i) {
        const double skill = 0.1 + 0.7 * static_cast<double>(i) / static_cast<double>(count);
        const auto& scene = scenes.at(static_cast<std::size_t>(i) % scenes.size());
        const auto started = newest - (count - i) * 86'400 / std::max<std::int64_t>(count / 60, 1);
        if (const auto failed =
                records.keep(attempt_at(scene, dice, i + 1, started, skill), started)) {
            std::cerr << failed->message << '\n';
            return 1;
        }
    }
    return 0;
}
