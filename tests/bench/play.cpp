// tests/bench/play.cpp
//
// What playing costs: responses given through the public call, the fold of a whole play, the exact
// best of a scene, and the memory that a play takes.
#include "engine/explore.hpp"
#include "support/generated.hpp"

#include <benchmark/benchmark.h>

namespace {

using namespace tegenover;

/// One response after the other through a scene of 1,000 moments, from the start again at its end.
void give_a_response(benchmark::State& state)
{
    const auto script = engine::compile(testing::large_scene(1000));
    const auto opening = engine::begin(script, engine::Mode::solo);
    auto play = opening;
    for (auto _ : state) {
        if (engine::standing(script, play) == engine::Standing::ended) play = opening;
        auto step = engine::respond(script, std::move(play), "response-0");
        play = std::get<engine::Play>(std::move(step));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(give_a_response);

void fold_a_whole_play(benchmark::State& state)
{
    const auto script = engine::compile(testing::large_scene(1000));
    auto play = engine::begin(script, engine::Mode::solo);
    while (engine::standing(script, play) != engine::Standing::ended) {
        play = std::get<engine::Play>(engine::respond(script, std::move(play), "response-0"));
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(engine::fold(script, engine::Mode::solo, play.decisions));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(play.decisions.size()));
    const auto bits =
        play.state.flags.capacity() + play.state.noticed.capacity() + play.state.given.capacity();
    state.counters["bytes_of_state"] = static_cast<double>(sizeof(engine::Play) + bits / 8);
    state.counters["bytes_per_decision"] = static_cast<double>(sizeof(engine::Decision));
}
BENCHMARK(fold_a_whole_play)->Unit(benchmark::kMicrosecond);

void find_the_best(benchmark::State& state)
{
    const auto script =
        engine::compile(testing::large_scene(static_cast<std::size_t>(state.range(0))));
    std::size_t states = 0;
    for (auto _ : state) {
        const auto explored = engine::explore(script, engine::Mode::solo);
        states = explored.states;
        benchmark::DoNotOptimize(explored);
    }
    state.counters["states"] = static_cast<double>(states);
}
BENCHMARK(find_the_best)->Arg(20)->Arg(1000)->Unit(benchmark::kMillisecond);

} // namespace
