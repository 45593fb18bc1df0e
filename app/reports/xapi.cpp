// reports/xapi.cpp
//
// Identifiers under a domain that is reserved (RFC 2606), for nothing is asked of it; verbs and
// types are ADL's own.
#include "reports/xapi.hpp"

#include "reports/date.hpp"
#include "reports/json_text.hpp"

#include <array>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <variant>
#include <vector>

namespace tegenover::reports {

namespace {

using namespace engine;

const std::string home = "https://tegenover.example/";
const std::string verbs = "http://adlnet.gov/expapi/verbs/";
const std::string types = "http://adlnet.gov/expapi/activities/";

/// The next number of a chain that is the same on every machine (SplitMix64, Steele, Lea & Flood,
/// 2014).
std::uint64_t mixed(std::uint64_t state)
{
    state += 0x9E3779B97F4A7C15U;
    state = (state ^ (state >> 30U)) * 0xBF58476D1CE4E5B9U;
    state = (state ^ (state >> 27U)) * 0x94D049BB133111EBU;
    return state ^ (state >> 31U);
}

std::uint64_t mixed(std::uint64_t seed, std::string_view text)
{
    for (const char sign : text)
        seed = mixed(seed ^ static_cast<unsigned char>(sign));
    return mixed(seed ^ text.size());
}

/// What all ids of an attempt are drawn from, so that they stay the same when it goes on. A play
/// that was never kept has no number, and is known by all that was answered in it.
std::uint64_t origin_of(const Attempt& attempt)
{
    const auto seed = mixed(mixed(static_cast<std::uint64_t>(attempt.number)) ^
                                mixed(static_cast<std::uint64_t>(attempt.started)),
                            attempt.scene);
    if (attempt.number != 0) return seed;
    return std::accumulate(attempt.decisions.begin(), attempt.decisions.end(), seed,
                           [](std::uint64_t so_far, const Decision& decision) {
                               const auto* given = std::get_if<Respond>(&decision);
                               return given == nullptr ? so_far : mixed(so_far, given->response);
                           });
}

/// In the form of a random UUID (RFC 4122, version 4).
std::string uuid(std::uint64_t seed, std::uint64_t position)
{
    const std::array halves{mixed(seed ^ (position * 2)), mixed(seed ^ (position * 2 + 1))};
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20) text += '-';
        auto digit = (halves.at(i / 16) >> (4 * (i % 16))) & 0xFU;
        if (i == 12) digit = 4;
        if (i == 16) digit = 8 | (digit & 3U);
        text += digits[digit];
    }
    return text;
}

std::string timestamp(std::int64_t seconds)
{
    constexpr std::int64_t day = 86'400;
    const auto in_day = ((seconds % day) + day) % day;
    const auto two = [](std::int64_t value) {
        const auto text = std::to_string(value);
        return value < 10 ? "0" + text : text;
    };
    return iso_day(seconds) + "T" + two(in_day / 3600) + ":" + two(in_day / 60 % 60) + ":" +
           two(in_day % 60) + "Z";
}

/// {"nl": "...", "en": "..."}
std::string language_map(const Text& text, const std::string& own_language)
{
    std::vector<std::pair<std::string, std::string>> members;
    for (const auto& [language, wording] : text.wordings) {
        if (!wording.empty())
            members.emplace_back(language.empty() ? own_language : language, json_string(wording));
    }
    return members.empty() ? std::string{} : json_object(members);
}

class Statements {
public:
    Statements(const Script& script, const Attempt& attempt, const std::optional<Totals>& best,
               Mode mode)
        : script_(script), attempt_(attempt), best_(best), origin_(origin_of(attempt)),
          play_(fold(script, mode, attempt.decisions).play)
    {
    }

    std::vector<std::string> write()
    {
        std::vector<std::string> all{
            statement({origin_, 0}, "attempted", scene_activity(), "", time_of(0))};
        Place place{origin_, 1};
        for (const auto& given : given_responses(script_, play_)) {
            place.seed = mixed(place.seed, response_of(given).id);
            all.push_back(answered(given, place));
            ++place.position;
        }
        if (standing(script_, play_) == Standing::ended) all.push_back(completed(place));
        return all;
    }

private:
    /// Of a statement: what was answered up to it, for another way through is another statement.
    struct Place {
        std::uint64_t seed = 0;
        std::uint64_t position = 0;
    };

    [[nodiscard]] const Response& response_of(const Given& given) const
    {
        return script_.scene.moments[given.moment].responses[given.response];
    }

    [[nodiscard]] std::string scene_id() const { return home + "scenes/" + script_.scene.id; }

    [[nodiscard]] std::string language_map(const Text& text) const
    {
        return reports::language_map(text, script_.scene.language);
    }

    [[nodiscard]] std::int64_t time_of(std::size_t decision) const
    {
        return decision < attempt_.times.size() ? attempt_.times[decision] : attempt_.started;
    }

    [[nodiscard]] std::string actor() const
    {
        return json_object(
            {{"objectType", json_string("Agent")},
             {"account", json_object({{"homePage", json_string(home)},
                                      {"name", json_string(uuid(origin_, 1'000'000))}})}});
    }

    [[nodiscard]] std::string statement(Place place, const std::string& verb,
                                        const std::string& object, const std::string& result,
                                        std::int64_t time) const
    {
        const auto registration = json_string(uuid(origin_, 1'000'001));
        const auto parent = json_object(
            {{"parent", json_array({json_object({{"objectType", json_string("Activity")},
                                                 {"id", json_string(scene_id())}})})}});
        const auto context = json_object({{"registration", registration},
                                          {"contextActivities", place.position == 0 ? "" : parent},
                                          {"platform", json_string("Tegenover")},
                                          {"language", json_string(script_.scene.language)}});
        const auto display = json_object({{"en", json_string(verb)}});
        return json_object(
            {{"id", json_string(uuid(place.seed, place.position))},
             {"actor", actor()},
             {"verb", json_object({{"id", json_string(verbs + verb)}, {"display", display}})},
             {"object", object},
             {"result", result},
             {"context", context},
             {"timestamp", time == 0 ? "" : json_string(timestamp(time))}});
    }

    [[nodiscard]] std::string scene_activity() const
    {
        const auto& scene = script_.scene;
        return json_object(
            {{"objectType", json_string("Activity")},
             {"id", json_string(scene_id())},
             {"definition", json_object({{"name", language_map(scene.title)},
                                         {"description", language_map(scene.summary)},
                                         {"type", json_string(types + "simulation")}})}});
    }

    [[nodiscard]] std::string answered(const Given& given, Place place) const
    {
        const auto& moment = script_.scene.moments[given.moment];
        const auto& response = response_of(given);
        std::vector<std::string> choices;
        for (const auto number : given.on_table) {
            const auto& one = moment.responses[number];
            choices.push_back(json_object(
                {{"id", json_string(one.id)}, {"description", language_map(one.says)}}));
        }
        const auto definition =
            json_object({{"name", json_object({{"en", json_string(moment.id)}})},
                         {"description", language_map(moment.lines[given.line].says)},
                         {"type", json_string(types + "cmi.interaction")},
                         {"interactionType", json_string("choice")},
                         {"choices", json_array(choices)}});
        const auto object = json_object({{"objectType", json_string("Activity")},
                                         {"id", json_string(scene_id() + "/moments/" + moment.id)},
                                         {"definition", definition}});
        return statement(place, "answered", object,
                         json_object({{"response", json_string(response.id)}}),
                         time_of(given.decision));
    }

    [[nodiscard]] std::string completed(Place place) const
    {
        const auto last = attempt_.times.empty() ? attempt_.started : attempt_.times.back();
        std::string score;
        std::vector<std::pair<std::string, std::string>> more;
        if (best_) {
            const auto measured = percentages(play_.state.earned, *best_);
            if (measured.total) {
                score = json_object({{"scaled", hundredth(*measured.total)},
                                     {"raw", std::to_string(*measured.total)},
                                     {"min", "0"},
                                     {"max", "100"}});
            }
            for (const auto principle : all_principles) {
                const auto& value = measured.of.at(static_cast<std::size_t>(principle));
                if (value)
                    more.emplace_back(home + "principles/" + std::string{key(principle)},
                                      std::to_string(*value));
            }
        }
        const auto& ending = moment_of(script_, play_.state).ending;
        more.emplace_back(home + "outcome", json_string(std::string{key(ending->outcome)}));
        const auto seconds = last > attempt_.started ? last - attempt_.started : 0;
        const auto result = json_object(
            {{"score", score},
             {"completion", "true"},
             {"duration", last == 0 ? "" : json_string("PT" + std::to_string(seconds) + "S")},
             {"extensions", json_object(more)}});
        return statement(place, "completed", scene_activity(), result, last);
    }

    /// 0..100 as a number of 0 to 1.
    static std::string hundredth(int percent)
    {
        if (percent >= 100) return "1";
        const auto text = std::to_string(percent);
        return percent < 10 ? "0.0" + text : "0." + text;
    }

    const Script& script_;
    const Attempt& attempt_;
    const std::optional<Totals>& best_;
    std::uint64_t origin_;
    Play play_;
};

std::string as_array(const std::vector<std::string>& all)
{
    std::string text = "[\n";
    for (std::size_t i = 0; i < all.size(); ++i)
        text += "  " + all[i] + (i + 1 < all.size() ? ",\n" : "\n");
    return text + "]\n";
}

/// A round as if it were an attempt of its helper's own, with a number that no other round has.
Attempt attempt_of(const pair::Session& session, const pair::Round& round, std::size_t place)
{
    return {.number = session.number * 2 + static_cast<std::int64_t>(place),
            .started = session.started,
            .scene = round.scene,
            .scene_hash = round.scene_hash,
            .decisions = round.decisions,
            .ended = round.ended};
}

} // namespace

std::string pair_statements(const pair::Session& session, const std::vector<RoundSource>& rounds)
{
    std::vector<std::string> all;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const auto& [script, round, best, client_name] = rounds[i];
        const auto attempt = attempt_of(session, round, i);
        auto some = Statements{script, attempt, best, Mode::pair}.write();
        all.insert(all.end(), std::make_move_iterator(some.begin()),
                   std::make_move_iterator(some.end()));
    }
    return as_array(all);
}

std::string xapi_statements(const Script& script, const Attempt& attempt,
                            const std::optional<Totals>& best)
{
    return as_array(Statements{script, attempt, best, Mode::solo}.write());
}

} // namespace tegenover::reports
