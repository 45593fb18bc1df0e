// tests/bench/analyse.cpp
//
// What exact checking costs: states, ways and all that is read off them, on generated scenes.
#include "engine/analysis.hpp"
#include "support/generated.hpp"

#include <benchmark/benchmark.h>

namespace {

using namespace tegenover;

engine::Script large(const benchmark::State& state)
{
    return engine::compile(testing::large_scene(static_cast<std::size_t>(state.range(0))));
}

void find_all_states(benchmark::State& state)
{
    const auto script = large(state);
    std::size_t states = 0;
    std::size_t ways = 0;
    for (auto _ : state) {
        const auto graph =
            engine::find_states(script, {engine::Mode::solo, engine::Noticing::every_subset,
                                         engine::none, engine::default_state_budget});
        states = graph.size();
        ways = graph.ways.size();
    }
    state.counters["states"] = static_cast<double>(states);
    state.counters["ways"] = static_cast<double>(ways);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(states));
}
BENCHMARK(find_all_states)->Arg(20)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

/// Items are states: the same rate at every size means that the cost is linear in states.
void analyse_all(benchmark::State& state)
{
    const auto script = large(state);
    std::size_t states = 0;
    for (auto _ : state) {
        const auto analysis = engine::analyse(script, engine::Mode::solo);
        states = analysis.states;
        benchmark::DoNotOptimize(analysis);
    }
    state.counters["states"] = static_cast<double>(states);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(states));
}
BENCHMARK(analyse_all)->Arg(20)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace
