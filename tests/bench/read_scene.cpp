// tests/bench/read_scene.cpp
//
// How long it takes to read a generated scene strictly, from text to a checked scene.
#include "persistence/scene_reader.hpp"

#include "persistence/scene_text.hpp"

#include <benchmark/benchmark.h>

namespace {

using namespace tegenover;

void read_scene_strictly(benchmark::State& state)
{
    const auto text = tests::scene_of(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        auto reading = persistence::read_scene(text);
        if (!reading.scene) state.SkipWithError("the generated scene has problems");
        benchmark::DoNotOptimize(reading);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(text.size()));
    state.counters["file_bytes"] = static_cast<double>(text.size());
}

} // namespace

BENCHMARK(read_scene_strictly)->Arg(20)->Arg(1000)->Unit(benchmark::kMillisecond);
