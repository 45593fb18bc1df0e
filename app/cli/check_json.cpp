// cli/check_json.cpp
//
// Keys in the order in which the format names them.
#include "cli/check_json.hpp"

#include <nlohmann/json.hpp>

#include <variant>

namespace tegenover::cli {
namespace {

using Json = nlohmann::ordered_json;
using engine::Script;

Json decision_json(const engine::Decision& decision)
{
    if (const auto* respond = std::get_if<engine::Respond>(&decision))
        return {{"respond", respond->response}};
    if (const auto* notice = std::get_if<engine::Notice>(&decision))
        return {{"notice", notice->cue}};
    if (const auto* line = std::get_if<engine::SpeakLine>(&decision)) return {{"line", line->line}};
    return nullptr;
}

Json error_json(const engine::Problem& problem, std::optional<engine::Mode> mode,
                const std::vector<engine::Decision>& decisions)
{
    Json list = nullptr;
    if (mode) {
        list = Json::array();
        for (const auto& decision : decisions)
            list.push_back(decision_json(decision));
    }
    return {{"code", problem.code},
            {"mode", mode ? Json(std::string{key(*mode)}) : Json(nullptr)},
            {"pointer", problem.pointer},
            {"line", problem.line},
            {"column", problem.column},
            {"message", problem.message},
            {"decisions", std::move(list)}};
}

Json warning_json(const engine::Problem& problem)
{
    return {{"code", problem.code},
            {"pointer", problem.pointer},
            {"line", problem.line},
            {"column", problem.column},
            {"message", problem.message}};
}

Json totals_json(const engine::Totals& totals)
{
    Json json;
    for (const auto principle : engine::all_principles)
        json[std::string{key(principle)}] = totals.of[static_cast<std::size_t>(principle)];
    json["total"] = totals.total;
    return json;
}

Json span_json(const engine::Span& span) { return Json::array({span.low, span.high}); }

Json ending_json(const engine::EndingReach& ending)
{
    Json json{{"reachable", ending.reachable}};
    if (!ending.reachable) return json;
    for (const auto principle : engine::all_principles) {
        json["earned"][std::string{key(principle)}] =
            span_json(ending.earned[static_cast<std::size_t>(principle)]);
    }
    json["total"] = span_json(ending.total);
    json["trust"] = span_json(ending.trust);
    json["responses"] = span_json(ending.responses);
    return json;
}

Json players_json(const engine::Study& study)
{
    return {{"random", study.chance.complete ? Json(study.chance.expected_total) : Json(nullptr)},
            {"longest", study.longest},
            {"shortest", study.shortest},
            {"first", study.first}};
}

Json analysis_json(const Script& script, const engine::Study& study)
{
    const auto& solo = study.solo;
    const auto& moments = script.scene.moments;
    Json json{{"complete", solo.complete},
              {"states", solo.states},
              {"pair_complete", study.pair.complete}};
    if (!solo.complete) {
        for (const char* name : {"moments_unreachable", "lines_unreachable",
                                 "responses_unavailable", "best", "worst", "players", "endings"})
            json[name] = nullptr;
        return json;
    }
    for (const char* name : {"moments_unreachable", "lines_unreachable", "responses_unavailable"})
        json[name] = Json::array();
    for (const auto moment : solo.moments_unreachable)
        json["moments_unreachable"].push_back(moments[moment].id);
    for (const auto& [moment, line] : solo.lines_unreachable) {
        json["lines_unreachable"].push_back(moments[moment].id + "/" +
                                            moments[moment].lines[line].id);
    }
    for (const auto& [moment, response] : solo.responses_unavailable) {
        json["responses_unavailable"].push_back(moments[moment].id + "/" +
                                                moments[moment].responses[response].id);
    }
    json["best"] = solo.range ? totals_json(solo.range->best) : Json(nullptr);
    json["worst"] = solo.range ? totals_json(solo.range->worst) : Json(nullptr);
    json["players"] = players_json(study);
    json["endings"] = Json::object();
    for (const auto& ending : solo.endings)
        json["endings"][moments[ending.moment].id] = ending_json(ending);
    return json;
}

Json against_json(const authoring::Comparison& comparison)
{
    Json json{{"endings_gained", comparison.endings_gained},
              {"endings_lost", comparison.endings_lost},
              {"responses_gained", comparison.responses_gained},
              {"responses_lost", comparison.responses_lost},
              {"moved", Json::array()}};
    for (const auto& move : comparison.moved) {
        json["moved"].push_back({{"what", move.what},
                                 {"before", span_json(move.before)},
                                 {"after", span_json(move.after)}});
    }
    return json;
}

Json scene_json(const CheckedScene& scene)
{
    Json json{{"file", scene.file},
              {"scene", scene.script ? Json(scene.script->scene.id) : Json(nullptr)},
              {"ok", scene.ok()},
              {"errors", Json::array()},
              {"warnings", Json::array()}};
    for (const auto& error : scene.errors)
        json["errors"].push_back(error_json(error.problem, error.mode, error.decisions));
    for (const auto& warning : scene.warnings)
        json["warnings"].push_back(warning_json(warning));
    json["analysis"] = scene.study ? analysis_json(*scene.script, *scene.study) : Json(nullptr);
    if (scene.against) json["against"] = against_json(*scene.against);
    return json;
}

Json case_json(const CheckedCase& person)
{
    Json json{{"file", person.file}, {"ok", person.errors.empty()}, {"errors", Json::array()}};
    for (const auto& problem : person.errors)
        json["errors"].push_back(error_json(problem, std::nullopt, {}));
    return json;
}

} // namespace

std::string check_json(const Checked& checked)
{
    Json json{{"scenes", Json::array()}, {"cases", Json::array()}};
    for (const auto& scene : checked.scenes)
        json["scenes"].push_back(scene_json(scene));
    for (const auto& person : checked.cases)
        json["cases"].push_back(case_json(person));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tegenover::cli
