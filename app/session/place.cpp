// session/place.cpp
//
// A number out of range, from another version, is brought to the nearest that there is.
#include "session/place.hpp"

#include "session/leaving.hpp"

#include <algorithm>

namespace tegenover::session {

namespace {

struct PlaceOn {
    Place operator()(const LibraryScreen&) const { return {}; }
    Place operator()(const CaseScreen&) const { return {}; }
    Place operator()(const ProgressScreen&) const { return {}; }
    Place operator()(const EditorScreen&) const { return {}; }
    Place operator()(const PairScreen&) const { return {}; }
    Place operator()(const BeforeScreen&) const { return {.screen = "before"}; }
    Place operator()(const PlayScreen& one) const
    {
        return {.screen = "play", .page = static_cast<int>(one.step)};
    }
    Place operator()(const DebriefScreen& one) const
    {
        return {.screen = "debrief",
                .page = static_cast<int>(one.page),
                .furthest = static_cast<int>(one.furthest),
                .moment = static_cast<std::int64_t>(one.moment)};
    }
};

DebriefPage page_of(int number)
{
    return static_cast<DebriefPage>(
        std::clamp(number, 0, static_cast<int>(debrief_page_count) - 1));
}

PlayStep step_of(int number)
{
    return static_cast<PlayStep>(std::clamp(number, 0, static_cast<int>(PlayStep::coaching)));
}

} // namespace

Place place_of(const Model& model, std::int64_t attempt)
{
    if (attempt_on(model.screen) == attempt) return std::visit(PlaceOn{}, model.screen);
    const auto left = place_left(model, attempt);
    return left ? std::visit(PlaceOn{}, *left) : Place{};
}

std::optional<ScreenModel> screen_at(const Place& place, std::int64_t attempt)
{
    if (place.screen == "before") return BeforeScreen{.attempt = attempt};
    if (place.screen == "play") return PlayScreen{.attempt = attempt, .step = step_of(place.page)};
    if (place.screen != "debrief") return std::nullopt;
    return DebriefScreen{.attempt = attempt,
                         .page = page_of(place.page),
                         .furthest = page_of(std::max(place.page, place.furthest)),
                         .moment =
                             static_cast<std::size_t>(std::max<std::int64_t>(place.moment, 0))};
}

} // namespace tegenover::session
