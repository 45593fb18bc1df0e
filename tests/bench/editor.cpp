// tests/bench/editor.cpp
//
// What an author waits for: one edit with its place in the history, and the whole check after it.
#include "authoring/history.hpp"
#include "session/editor/checking.hpp"
#include "support/generated.hpp"

#include <benchmark/benchmark.h>

namespace {

using namespace tegenover;

engine::Scene large(const benchmark::State& state)
{
    return testing::large_scene(static_cast<std::size_t>(state.range(0)));
}

void check_whole_scene(benchmark::State& state)
{
    const auto scene = large(state);
    for (auto _ : state) {
        const auto checked = session::check_scene(scene);
        benchmark::DoNotOptimize(checked);
    }
}
BENCHMARK(check_whole_scene)->Arg(20)->Arg(200)->Arg(500)->Arg(2000)->Unit(benchmark::kMillisecond);

/// With the copy that the model makes of it.
void type_a_word(benchmark::State& state)
{
    auto history = authoring::begin_history(large(state));
    int count = 0;
    for (auto _ : state) {
        auto copy = history;
        history = authoring::apply(std::move(copy),
                                   authoring::SetWording{"/moments/7/lines/0/says", "nl",
                                                         "word " + std::to_string(++count)})
                      .history;
    }
    state.counters["steps"] = static_cast<double>(history.done.size());
}
BENCHMARK(type_a_word)->Arg(200)->Arg(2000)->Unit(benchmark::kMicrosecond);

} // namespace
