// persistence/scene_json.cpp
//
// Part by part; the mirror of scene_reader, moment_reader, line_reader and response_reader.
#include "persistence/scene_json.hpp"

#include "persistence/json_parts.hpp"

namespace tegenover::persistence {

using Json = nlohmann::ordered_json;

namespace {

template <typename Word> void put_word(Json& json, const char* key, const std::optional<Word>& word)
{
    if (word) json[key] = engine::key(*word);
}

/// Those that differ from what is taken for one that is not named.
Json principles_json(const engine::PrincipleScores& scores, int otherwise)
{
    Json json = Json::object();
    for (const auto principle : engine::all_principles) {
        const int score = scores.at(static_cast<std::size_t>(principle));
        if (score != otherwise) json[std::string{engine::key(principle)}] = score;
    }
    return json;
}

Json condition_json(const engine::Condition& condition)
{
    Json json = Json::object();
    if (condition.trust) json["trust"] = {condition.trust->low, condition.trust->high};
    put_list(json, "has", condition.has);
    put_list(json, "lacks", condition.lacks);
    put_list(json, "noticed", condition.noticed);
    put_list(json, "not_noticed", condition.not_noticed);
    return json;
}

void put_condition(Json& json, const engine::Condition& condition)
{
    if (condition != engine::Condition{}) json["when"] = condition_json(condition);
}

void put_effects(Json& json, const engine::Effects& effects)
{
    if (effects.trust) json["trust"] = *effects.trust;
    put_list(json, "set", effects.set);
    put_list(json, "clear", effects.clear);
}

Json cue_json(const engine::Cue& cue)
{
    Json json = Json::object();
    put_name(json, "id", cue.id);
    json["at"] = engine::key(cue.at);
    json["shows"] = text_json(cue.shows);
    return json;
}

Json line_json(const engine::Line& line, bool only_one)
{
    Json json = Json::object();
    if (!only_one || line.id != engine::Line{}.id) put_name(json, "id", line.id);
    put_condition(json, line.when);
    put_text(json, "says", line.says);
    json["mood"] = engine::key(line.mood);
    put_word(json, "emotion", line.emotion);
    put_each(json, "cues", line.cues, cue_json);
    put_text(json, "feels", line.feels);
    put_effects(json, line.effects);
    return json;
}

Json branch_json(const engine::Branch& branch)
{
    Json json = Json::object();
    put_condition(json, branch.when);
    put_name(json, "to", branch.to);
    return json;
}

Json next_json(const std::vector<engine::Branch>& next)
{
    const bool plain = next.size() == 1 && next.front().when == engine::Condition{};
    if (plain && !next.front().to.empty()) return next.front().to;
    Json json = Json::array();
    for (const auto& branch : next)
        json.push_back(branch_json(branch));
    return json;
}

Json response_json(const engine::Response& response)
{
    const engine::Response plain;
    Json json = Json::object();
    put_name(json, "id", response.id);
    if (response.kind != plain.kind) json["kind"] = engine::key(response.kind);
    if (response.seconds != plain.seconds) json["seconds"] = response.seconds;
    const bool may_be_wordless = response.kind == engine::ResponseKind::silence;
    if (!may_be_wordless || !response.says.wordings.empty()) {
        json["says"] = text_json(response.says);
    }
    put_word(json, "technique", response.technique);
    put_condition(json, response.when);
    if (response.scores != plain.scores) json["scores"] = principles_json(response.scores, 0);
    put_effects(json, response.effects);
    put_text(json, "why", response.why);
    json["next"] = next_json(response.next);
    return json;
}

Json reason_json(const engine::Reason& reason)
{
    Json json = Json::object();
    put_name(json, "id", reason.id);
    json["says"] = text_json(reason.says);
    json["fits"] = reason.fits;
    return json;
}

Json ending_json(const engine::Ending& ending)
{
    Json json = {{"outcome", engine::key(ending.outcome)}, {"title", text_json(ending.title)}};
    put_each(json, "reflection", ending.reflection, text_json);
    return json;
}

Json moment_json(const engine::Moment& moment)
{
    Json json = Json::object();
    put_name(json, "id", moment.id);
    put_word(json, "event", moment.event);
    put_word(json, "check_in", moment.check_in);
    const bool only_one = moment.lines.size() == 1;
    put_each(json, "lines", moment.lines,
             [&](const engine::Line& line) { return line_json(line, only_one); });
    put_each(json, "responses", moment.responses, response_json);
    put_each(json, "reasons", moment.reasons, reason_json);
    if (moment.ending) json["ending"] = ending_json(*moment.ending);
    return json;
}

Json trust_json(const engine::Scene& scene)
{
    const engine::Scene plain;
    Json json = Json::object();
    if (scene.trust_start != plain.trust_start) json["start"] = scene.trust_start;
    if (scene.trust_weights != plain.trust_weights) {
        json["weights"] = principles_json(scene.trust_weights, plain.trust_weights.front());
    }
    return json;
}

Json briefs_json(const engine::Briefs& briefs)
{
    Json json = Json::object();
    put_text(json, "helper", briefs.helper);
    put_text(json, "client", briefs.client);
    return json;
}

} // namespace

Json scene_json(const engine::Scene& scene)
{
    Json json = {{"format", 1}};
    put_name(json, "id", scene.id);
    put_name(json, "language", scene.language);
    json["title"] = text_json(scene.title);
    put_text(json, "summary", scene.summary);
    if (!scene.case_id.empty()) json["case"] = scene.case_id;
    json["setting"] = engine::key(scene.setting);
    if (auto briefs = briefs_json(scene.briefs); !briefs.empty()) json["briefs"] = briefs;
    json["minutes"] = scene.minutes;
    if (auto trust = trust_json(scene); !trust.empty()) json["trust"] = trust;
    put_name(json, "start", scene.start);
    Json& moments = json["moments"] = Json::array();
    for (const auto& moment : scene.moments)
        moments.push_back(moment_json(moment));
    return json;
}

} // namespace tegenover::persistence
