// tests/bench/records.cpp
//
// What keeping costs: a decision on the disk, the list of ten thousand attempts, and the progress
// screen's view of them.
#include "persistence/records.hpp"
#include "session/progress_view.hpp"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>

namespace {

using namespace tegenover;
namespace fs = std::filesystem;

/// On the disk that the build is on: a file system in memory would show nothing.
fs::path own_folder()
{
    auto pattern = (fs::current_path() / "bench-records-XXXXXX").string();
    return ::mkdtemp(pattern.data());
}

persistence::KeptAttempt attempt(std::int64_t number, std::size_t decisions)
{
    persistence::KeptAttempt kept;
    kept.attempt.number = number;
    kept.attempt.started = 1'700'000'000 + number * 3600;
    kept.attempt.scene = "closed-door";
    kept.attempt.decisions.assign(decisions, engine::Respond{"say-what-happened"});
    kept.attempt.times.assign(decisions, 1);
    kept.attempt.ended = true;
    kept.result = {engine::Outcome::fragile, {40, 50, 60, 70, 30}, 55};
    kept.attempt.estimate = {50, 50, 50, 50, 50};
    return kept;
}

void commit_a_decision(benchmark::State& state)
{
    const auto folder = own_folder();
    {
        auto records = std::get<persistence::Records>(persistence::Records::open(folder));
        auto kept = attempt(1, 0);
        for (auto _ : state) {
            kept.attempt.decisions.emplace_back(engine::Respond{"say-what-happened"});
            kept.attempt.times.push_back(1);
            if (records.keep(kept, 1)) state.SkipWithError("not kept");
        }
    }
    fs::remove_all(folder);
}
BENCHMARK(commit_a_decision)->Unit(benchmark::kMicrosecond)->Iterations(200)->UseRealTime();

void list_ten_thousand(benchmark::State& state)
{
    const auto folder = own_folder();
    {
        auto records = std::get<persistence::Records>(persistence::Records::open(folder));
        for (std::int64_t number = 1; number <= 10'000; ++number) {
            if (records.keep(attempt(number, 2), 1)) state.SkipWithError("not kept");
        }
    }
    for (auto _ : state) {
        auto records = std::get<persistence::Records>(persistence::Records::open(folder));
        benchmark::DoNotOptimize(records.summaries());
    }
    fs::remove_all(folder);
}
BENCHMARK(list_ten_thousand)->Unit(benchmark::kMillisecond);

void view_ten_thousand(benchmark::State& state)
{
    session::Model model;
    for (std::int64_t number = 1; number <= 10'000; ++number) {
        const auto kept = attempt(number, 0);
        model.history.push_back({.number = number,
                                 .started = kept.attempt.started,
                                 .scene = kept.attempt.scene,
                                 .decisions = 20,
                                 .ended = true,
                                 .estimate = kept.attempt.estimate,
                                 .result = kept.result});
    }
    model.screen = session::ProgressScreen{};
    const session::Catalogue catalogue;
    for (auto _ : state)
        benchmark::DoNotOptimize(session::view_progress(catalogue, model));
}
BENCHMARK(view_ten_thousand)->Unit(benchmark::kMillisecond);

} // namespace
