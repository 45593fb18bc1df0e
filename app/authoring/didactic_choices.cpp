// authoring/didactic_choices.cpp
//
// What lies on the table within one moment: give-aways, trade-offs, silence. The best response of a
// moment is the one with the highest sum of scores, whatever its condition.
#include "authoring/didactic_rules.hpp"

#include <algorithm>
#include <array>

namespace tegenover::authoring {
namespace {

using engine::Moment;
using engine::Response;

int total_of(const Response& response) { return engine::total(response.scores); }

int best_total_of(const Moment& moment)
{
    int best = total_of(moment.responses.front());
    for (const auto& response : moment.responses)
        best = std::max(best, total_of(response));
    return best;
}

/// The place of the one best response; nothing where several are best, or there is no choice.
std::optional<std::size_t> one_best(const Moment& moment)
{
    if (moment.responses.size() < 2) return std::nullopt;
    const int best = best_total_of(moment);
    std::optional<std::size_t> found;
    for (std::size_t r = 0; r < moment.responses.size(); ++r) {
        if (total_of(moment.responses[r]) != best) continue;
        if (found) return std::nullopt;
        found = r;
    }
    return found;
}

std::size_t length_of(const engine::Scene& scene, const Response& response)
{
    return engine::code_points(engine::read(response.says, scene.language, scene.language));
}

bool is_longest(const engine::Scene& scene, const Moment& moment, std::size_t best)
{
    return std::all_of(moment.responses.begin(), moment.responses.end(), [&](const auto& other) {
        return length_of(scene, other) <= length_of(scene, moment.responses[best]);
    });
}

/// How often something gives the best response away, against how often chance would find it.
struct Pattern {
    std::size_t moments =
        0; ///< with a choice; where several responses are best, none is given away
    std::size_t gives_away = 0;
    std::size_t responses = 0;

    void meet(const Moment& moment, bool given_away)
    {
        if (moment.responses.size() < 2) return;
        ++moments;
        responses += moment.responses.size();
        if (given_away) ++gives_away;
    }
    [[nodiscard]] double share() const
    {
        return static_cast<double>(gives_away) / static_cast<double>(moments);
    }
    /// 1/n + the margin, with n the mean number of responses.
    [[nodiscard]] double most() const
    {
        return static_cast<double>(moments) / static_cast<double>(responses) +
               thresholds::give_away_margin;
    }
    [[nodiscard]] bool is_too_clear() const
    {
        return moments >= thresholds::moments_for_a_pattern && share() > most();
    }
};

std::string told(const Pattern& pattern)
{
    return "in " + std::to_string(pattern.gives_away) + " of " + std::to_string(pattern.moments) +
           " moments (" + percent(pattern.share()) + ", where " + percent(pattern.most()) +
           " is the most)";
}

std::array<int, engine::principle_count> highest_of(const Moment& moment)
{
    std::array<int, engine::principle_count> highest{};
    highest.fill(-3); // below every score
    for (const auto& response : moment.responses) {
        for (std::size_t p = 0; p < highest.size(); ++p)
            highest[p] = std::max(highest[p], response.scores[p]);
    }
    return highest;
}

/// No single response is best on every principle.
bool has_trade_off(const Moment& moment)
{
    const auto highest = highest_of(moment);
    return std::none_of(moment.responses.begin(), moment.responses.end(),
                        [&](const auto& response) { return response.scores == highest; });
}

bool is_at_stake(const Moment& moment, std::size_t principle)
{
    return std::any_of(moment.responses.begin(), moment.responses.end(),
                       [&](const auto& response) { return response.scores[principle] != 0; });
}

} // namespace

void look_for_longest(const Looking& at)
{
    Pattern pattern;
    for (const auto& moment : at.scene().moments) {
        const auto best = one_best(moment);
        pattern.meet(moment, best && is_longest(at.scene(), moment, *best));
    }
    if (!pattern.is_too_clear()) return;
    at.warn(codes::longest_gives_away, "/moments",
            "the best response is the longest " + told(pattern) +
                "; shorten good ones or let a poor one say more");
}

void look_for_first(const Looking& at)
{
    Pattern pattern;
    for (const auto& moment : at.scene().moments)
        pattern.meet(moment, one_best(moment) == std::optional<std::size_t>{0});
    if (!pattern.is_too_clear()) return;
    at.warn(codes::first_gives_away, "/moments",
            "the best response is the first in the file " + told(pattern) +
                "; put the responses in another order");
}

void look_for_principles(const Looking& at)
{
    for (const auto principle : engine::all_principles) {
        const auto p = static_cast<std::size_t>(principle);
        const auto& moments = at.scene().moments;
        const auto count = static_cast<std::size_t>(
            std::count_if(moments.begin(), moments.end(),
                          [&](const auto& moment) { return is_at_stake(moment, p); }));
        if (count >= thresholds::moments_per_principle) continue;
        at.warn(codes::principle_hardly_at_stake, "/moments",
                "the principle \"" + std::string{key(principle)} + "\" is at stake in " +
                    std::to_string(count) + " of the moments, and needs " +
                    std::to_string(thresholds::moments_per_principle) +
                    "; score it where responses touch it");
    }
}

void look_for_trade_offs(const Looking& at)
{
    std::size_t choices = 0;
    std::size_t without = 0;
    for (const auto& moment : at.scene().moments) {
        if (moment.responses.size() < 2) continue;
        ++choices;
        if (!has_trade_off(moment)) ++without;
    }
    if (choices == 0) return;
    const double share = static_cast<double>(without) / static_cast<double>(choices);
    if (share <= thresholds::moments_without_trade_off) return;
    at.warn(codes::no_trade_off, "/moments",
            "in " + percent(share) +
                " of the moments one response is best on every principle; let principles pull "
                "against each other in more of them");
}

void look_for_equal_responses(const Looking& at)
{
    const auto& moments = at.scene().moments;
    for (std::size_t m = 0; m < moments.size(); ++m) {
        const auto& responses = moments[m].responses;
        if (responses.size() < 2) continue;
        const bool equal = std::all_of(responses.begin(), responses.end(), [&](const auto& other) {
            return other.scores == responses.front().scores;
        });
        if (!equal) continue;
        at.warn(codes::all_responses_equal, pointer_to_moment(m) + "/responses",
                name_of_moment(moments[m]) +
                    ": all responses score the same, so nothing is chosen; let them differ, or "
                    "take the moment out");
    }
}

void look_for_single_responses(const Looking& at)
{
    const auto& moments = at.scene().moments;
    for (std::size_t m = 0; m < moments.size(); ++m) {
        if (moments[m].responses.size() != 1) continue;
        at.warn(codes::only_one_response, pointer_to_moment(m) + "/responses",
                name_of_moment(moments[m]) +
                    " has one response only, so there is no choice; add others that a decent "
                    "helper might give");
    }
}

void look_at_silence(const Looking& at)
{
    std::size_t offered = 0;
    std::size_t best = 0;
    for (const auto& moment : at.scene().moments) {
        for (const auto& response : moment.responses) {
            if (response.kind != engine::ResponseKind::silence) continue;
            ++offered;
            if (total_of(response) == best_total_of(moment)) ++best;
        }
    }
    if (offered == 0) return;
    const auto where = std::to_string(offered) + (offered == 1 ? " place" : " places");
    if (best == 0) {
        at.warn(codes::silence_never_best, "/moments",
                "silence is offered in " + where +
                    " and is never the best; let there be a moment where holding still is what "
                    "helps");
    }
    if (best == offered) {
        at.warn(codes::silence_always_best, "/moments",
                "silence is offered in " + where +
                    " and is always the best; offer it where it leaves the client alone as well");
    }
}

} // namespace tegenover::authoring
