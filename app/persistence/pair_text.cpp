// persistence/pair_text.cpp
//
// Written and read side by side, struct by struct, so that neither forgets what the other knows.
#include "persistence/pair_text.hpp"

#include "persistence/decisions_reader.hpp"
#include "persistence/decisions_writer.hpp"
#include "persistence/json_tree.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tegenover::persistence {

namespace {

using Json = nlohmann::ordered_json;
using namespace engine::pair;

constexpr std::array<std::string_view, stage_count> stage_keys{
    "observer-card",  "helper-card",    "client-card",  "choose-line", "say-line",
    "check-in",       "respond",        "say-response", "reason",      "felt",
    "helper-chooses", "client-chooses", "revealed",     "free-talk",   "end-felt",
    "end-estimate",   "end-observer",   "swap",         "debrief",     "plenary"};
constexpr std::array<std::string_view, 3> role_keys{"client", "helper", "observer"};

template <typename Word, std::size_t size>
Json word_json(const std::array<std::string_view, size>& keys, Word word)
{
    return std::string{keys.at(static_cast<std::size_t>(word))};
}

const Json* member(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found == json.end() ? nullptr : &*found;
}

std::string text_in(const Json& json, const char* key)
{
    const auto* value = member(json, key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string{};
}

bool truth_in(const Json& json, const char* key)
{
    const auto* value = member(json, key);
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

std::optional<std::int64_t> whole_of(const Json& value)
{
    if (value.is_number_unsigned()) {
        constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        const auto number = value.get<std::uint64_t>();
        return number > most ? std::nullopt : std::optional{static_cast<std::int64_t>(number)};
    }
    return value.is_number_integer() ? std::optional{value.get<std::int64_t>()} : std::nullopt;
}

std::optional<int> small_in(const Json& value, int least, int most)
{
    const auto number = whole_of(value);
    if (!number || *number < least || *number > most) return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<int> small_at(const Json& json, const char* key, int least, int most)
{
    const auto* value = member(json, key);
    return value == nullptr ? std::nullopt : small_in(*value, least, most);
}

template <typename Word, std::size_t size>
std::optional<Word> word_in(const Json& json, const char* key,
                            const std::array<std::string_view, size>& keys)
{
    const auto found = std::ranges::find(keys, text_in(json, key));
    if (found == keys.end()) return std::nullopt;
    return static_cast<Word>(found - keys.begin());
}

template <std::size_t size>
void put_texts(const Json& json, const char* key, std::array<std::string, size>& texts)
{
    const auto* list = member(json, key);
    if (list == nullptr || !list->is_array()) return;
    for (std::size_t i = 0; i < std::min(size, list->size()); ++i) {
        if ((*list)[i].is_string()) texts.at(i) = (*list)[i].template get<std::string>();
    }
}

Json levels_json(const engine::SelfEstimate& levels)
{
    Json list = Json::array();
    for (const auto& one : levels)
        list.push_back(one ? Json(*one) : Json(nullptr));
    return list;
}

engine::SelfEstimate levels_in(const Json& json, const char* key)
{
    engine::SelfEstimate levels{};
    const auto* list = member(json, key);
    if (list == nullptr || !list->is_array()) return levels;
    for (std::size_t i = 0; i < std::min(levels.size(), list->size()); ++i)
        levels.at(i) = small_in((*list)[i], 0, 100);
    return levels;
}

Json setup_json(const Setup& setup)
{
    return {{"scene", setup.scene},
            {"minutes", setup.minutes},
            {"client_first", setup.client_first},
            {"names", setup.names},
            {"observer", setup.observer},
            {"decide_together", setup.decide_together},
            {"free_round", setup.free_round}};
}

Setup setup_in(const Json& json)
{
    Setup setup;
    setup.scene = text_in(json, "scene");
    setup.minutes = small_at(json, "minutes", fewest_minutes, most_minutes).value_or(setup.minutes);
    setup.client_first = static_cast<std::size_t>(small_at(json, "client_first", 0, 1).value_or(0));
    put_texts(json, "names", setup.names);
    setup.observer = truth_in(json, "observer");
    setup.decide_together = truth_in(json, "decide_together");
    setup.free_round = truth_in(json, "free_round");
    return setup;
}

Json clock_json(const Clock& clock)
{
    return {{"seconds", clock.seconds},
            {"elapsed", clock.elapsed},
            {"paused", clock.paused},
            {"put_away", clock.put_away}};
}

Clock clock_in(const Json& json)
{
    constexpr int most = 1'000'000;
    Clock clock;
    clock.seconds = small_at(json, "seconds", 0, most).value_or(clock.seconds);
    clock.elapsed = small_at(json, "elapsed", 0, most).value_or(0);
    clock.paused = truth_in(json, "paused");
    clock.put_away = truth_in(json, "put_away");
    return clock;
}

Json together_json(const std::vector<SecretChoices>& together)
{
    Json list = Json::array();
    for (const auto& one : together) {
        list.push_back(
            {{"decision", one.decision}, {"helper", one.helper}, {"client", one.client}});
    }
    return list;
}

std::vector<SecretChoices> together_in(const Json& json)
{
    std::vector<SecretChoices> together;
    const auto* list = member(json, "together");
    if (list == nullptr || !list->is_array()) return together;
    for (const auto& one : *list) {
        if (!one.is_object()) continue;
        const auto place = small_at(one, "decision", 0, std::numeric_limits<int>::max());
        together.push_back({static_cast<std::size_t>(place.value_or(0)), text_in(one, "helper"),
                            text_in(one, "client")});
    }
    return together;
}

Json round_json(const Round& round)
{
    const auto decisions =
        Json::parse(write_decisions(engine::Mode::pair, round.decisions), nullptr, false);
    return {{"scene", round.scene},
            {"scene_hash", round.scene_hash},
            {"seed", round.seed},
            {"client", round.client},
            {"decisions", decisions.is_object() ? decisions.at("decisions") : Json::array()},
            {"together", together_json(round.together)},
            {"felt_at_end", round.felt_at_end ? Json(*round.felt_at_end) : Json(nullptr)},
            {"estimate", levels_json(round.estimate)},
            {"observed", levels_json(round.observer.levels)},
            {"seen", round.observer.seen},
            {"clock", clock_json(round.clock)},
            {"ended", round.ended}};
}

std::vector<engine::Decision> decisions_in(const Json& json)
{
    const auto* list = member(json, "decisions");
    if (list == nullptr) return {};
    const auto text = list->dump(-1, ' ', false, Json::error_handler_t::replace);
    Limits limits;
    limits.file_bytes = text.size() + 1;
    limits.text_bytes = text.size() + 1;
    return read_decisions(text, limits).decisions;
}

Round round_in(const Json& json)
{
    Round round;
    round.scene = text_in(json, "scene");
    round.scene_hash = text_in(json, "scene_hash");
    const auto* seed = member(json, "seed");
    if (seed != nullptr && seed->is_number_unsigned()) round.seed = seed->get<std::uint64_t>();
    round.client = static_cast<std::size_t>(small_at(json, "client", 0, 1).value_or(0));
    round.decisions = decisions_in(json);
    round.together = together_in(json);
    round.felt_at_end = small_at(json, "felt_at_end", 0, most_felt);
    round.estimate = levels_in(json, "estimate");
    round.observer.levels = levels_in(json, "observed");
    round.observer.seen = text_in(json, "seen");
    const auto* clock = member(json, "clock");
    if (clock != nullptr && clock->is_object()) round.clock = clock_in(*clock);
    round.ended = truth_in(json, "ended");
    return round;
}

Json role_json(const std::optional<Role>& role)
{
    return role ? word_json(role_keys, *role) : Json(nullptr);
}

/// Parsed within limits first, so that no text can exhaust the stack.
std::optional<Json> object_in(std::string_view text)
{
    Limits limits;
    limits.text_bytes = text.size() + 1;
    Findings findings{limits.problems};
    if (!parse_json(text, limits, findings)) return std::nullopt;
    auto json = Json::parse(text, nullptr, false);
    return json.is_object() ? std::optional{std::move(json)} : std::nullopt;
}

} // namespace

std::string write_pair(const Session& session)
{
    Json rounds = Json::array();
    for (const auto& round : session.rounds)
        rounds.push_back(round_json(round));
    const Json json = {{"number", session.number},
                       {"started", session.started},
                       {"setup", setup_json(session.setup)},
                       {"rounds", std::move(rounds)},
                       {"stage", word_json(stage_keys, session.stage)},
                       {"hand_to", role_json(session.hand_to)},
                       {"holder", role_json(session.holder)},
                       {"picked", session.picked},
                       {"own_words", session.own_words},
                       {"secret_choice", session.secret_choice},
                       {"other_choice", session.other_choice},
                       {"plenary", session.plenary}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<Session> read_pair(std::string_view text)
{
    const auto json = object_in(text);
    if (!json) return std::nullopt;
    Session session;
    const auto* number = member(*json, "number");
    const auto* started = member(*json, "started");
    session.number = number == nullptr ? 0 : whole_of(*number).value_or(0);
    session.started = started == nullptr ? 0 : whole_of(*started).value_or(0);
    const auto* setup = member(*json, "setup");
    if (setup != nullptr && setup->is_object()) session.setup = setup_in(*setup);
    const auto* rounds = member(*json, "rounds");
    if (rounds == nullptr || !rounds->is_array()) return std::nullopt;
    for (const auto& one : *rounds) {
        if (one.is_object() && session.rounds.size() < player_count)
            session.rounds.push_back(round_in(one));
    }
    const auto stage = word_in<Stage>(*json, "stage", stage_keys);
    if (session.number < 1 || session.rounds.empty() || !stage) return std::nullopt;
    session.stage = *stage;
    session.hand_to = word_in<Role>(*json, "hand_to", role_keys);
    session.holder = word_in<Role>(*json, "holder", role_keys);
    session.picked = text_in(*json, "picked");
    session.own_words = text_in(*json, "own_words");
    session.secret_choice = text_in(*json, "secret_choice");
    session.other_choice = text_in(*json, "other_choice");
    put_texts(*json, "plenary", session.plenary);
    return session;
}

} // namespace tegenover::persistence
