// session/model.cpp
//
// Looking up an attempt by its number.
#include "session/model.hpp"

#include <algorithm>

namespace tegenover::session {

const Attempt* find_attempt(const Model& model, std::int64_t number)
{
    const auto place = std::find_if(model.attempts.begin(), model.attempts.end(),
                                    [&](const auto& one) { return one.number == number; });
    return place == model.attempts.end() ? nullptr : &*place;
}

Attempt* find_attempt(Model& model, std::int64_t number)
{
    return const_cast<Attempt*>(find_attempt(static_cast<const Model&>(model), number));
}

const engine::AttemptSummary* find_summary(const Model& model, std::int64_t number)
{
    const auto place = std::find_if(model.history.begin(), model.history.end(),
                                    [&](const auto& one) { return one.number == number; });
    return place == model.history.end() ? nullptr : &*place;
}

} // namespace tegenover::session
