// tests/bench/editor.cpp
//
// What an author waits for: one edit with its place in the history, the whole check after it, and
// the ways of all arrows on the map once a card or an arrow is another.
#include "authoring/history.hpp"
#include "authoring/layout.hpp"
#include "authoring/links.hpp"
#include "authoring/routes.hpp"
#include "session/editor/checking.hpp"
#include "support/generated.hpp"

#include <benchmark/benchmark.h>

#include <vector>

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

/// Cards as the layout sets them, in the size in which the map draws them.
void lead_arrows_around_cards(benchmark::State& state)
{
    const auto scene = large(state);
    const auto places = authoring::lay_out(scene);
    std::vector<authoring::MapCard> cards;
    for (const auto& moment : scene.moments) {
        const auto& at = places.at(moment.id);
        const auto left = static_cast<double>(at.x);
        const auto top = static_cast<double>(at.y);
        cards.push_back({left, top, left + 290, top + 138});
    }
    std::vector<authoring::MapArrow> arrows;
    for (const auto& link : authoring::links_of(scene))
        if (link.to) arrows.push_back({link.from, *link.to});
    for (auto _ : state) {
        const auto routes = authoring::route_arrows(cards, arrows);
        benchmark::DoNotOptimize(routes);
    }
    state.counters["arrows"] = static_cast<double>(arrows.size());
}
BENCHMARK(lead_arrows_around_cards)->Arg(200)->Arg(500)->Arg(2000)->Unit(benchmark::kMillisecond);

} // namespace
