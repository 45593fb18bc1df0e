// session/leaving.cpp
//
// One kept place per attempt. Questions that stood open ("leave?", a pause) are not kept.
#include "session/leaving.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

struct AttemptOn {
    std::optional<std::int64_t> operator()(const LibraryScreen&) const { return std::nullopt; }
    std::optional<std::int64_t> operator()(const CaseScreen&) const { return std::nullopt; }
    std::optional<std::int64_t> operator()(const ProgressScreen&) const { return std::nullopt; }
    std::optional<std::int64_t> operator()(const EditorScreen&) const { return std::nullopt; }
    std::optional<std::int64_t> operator()(const PairScreen&) const { return std::nullopt; }
    std::optional<std::int64_t> operator()(const BeforeScreen& one) const { return one.attempt; }
    std::optional<std::int64_t> operator()(const PlayScreen& one) const { return one.attempt; }
    std::optional<std::int64_t> operator()(const DebriefScreen& one) const { return one.attempt; }
};

ScreenModel without_open_questions(ScreenModel screen)
{
    if (auto* play = std::get_if<PlayScreen>(&screen)) {
        play->paused = false;
        play->leaving = false;
    }
    return screen;
}

bool untouched(const Attempt& attempt)
{
    return attempt.decisions.empty() && attempt.role == RoleTaken::not_chosen;
}

void forget_place(Model& model, std::int64_t attempt)
{
    std::erase_if(model.left, [&](const auto& one) { return attempt_on(one) == attempt; });
}

void keep_place(Model& model, std::int64_t attempt)
{
    forget_place(model, attempt);
    model.left.push_back(without_open_questions(model.screen));
}

} // namespace

std::optional<std::int64_t> attempt_on(const ScreenModel& screen)
{
    return std::visit(AttemptOn{}, screen);
}

Model leaving_for(Model model, ScreenModel next)
{
    if (const auto number = attempt_on(model.screen)) {
        const auto* attempt = find_attempt(model, *number);
        const bool before = std::holds_alternative<BeforeScreen>(model.screen);
        if (before && attempt != nullptr && untouched(*attempt)) {
            forget_place(model, *number);
            std::erase_if(model.attempts, [&](const auto& one) { return one.number == *number; });
        } else {
            keep_place(model, *number);
        }
    }
    model.screen = std::move(next);
    return model;
}

std::optional<ScreenModel> place_left(const Model& model, std::int64_t attempt)
{
    const auto place = std::find_if(model.left.begin(), model.left.end(),
                                    [&](const auto& one) { return attempt_on(one) == attempt; });
    if (place == model.left.end()) return std::nullopt;
    return *place;
}

} // namespace tegenover::session
