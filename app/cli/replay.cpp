// cli/replay.cpp
//
// The standing of a play as the "Command line" part of scene format 1 defines it.
#include "cli/replay.hpp"

#include "cli/command_line.hpp"
#include "cli/named_scene.hpp"
#include "cli/terminal.hpp"
#include "engine/explore.hpp"
#include "persistence/decisions_reader.hpp"
#include "persistence/decisions_writer.hpp"
#include "persistence/file_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace tegenover::cli {
namespace {

using Json = nlohmann::ordered_json;
using engine::Index;

std::vector<std::string> names_in(const engine::Bits& bits, const std::vector<std::string>& names)
{
    std::vector<std::string> found;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (bits.has(i)) found.push_back(names[i]);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> ids_of(const engine::Moment& moment, const std::vector<Index>& responses)
{
    std::vector<std::string> ids;
    ids.reserve(responses.size());
    for (const Index response : responses)
        ids.push_back(moment.responses[response].id);
    return ids;
}

Json earned_of(const engine::PrincipleScores& scores)
{
    Json json;
    for (const auto principle : engine::all_principles) {
        json[std::string{key(principle)}] = scores[static_cast<std::size_t>(principle)];
    }
    json["total"] = engine::total(scores);
    return json;
}

Json or_null(const std::optional<int>& number) { return number ? Json(*number) : Json(nullptr); }

Json percent_of(const engine::Script& script, const engine::Play& play)
{
    const auto explored = engine::explore(script, play.mode);
    const auto percent = explored.range
                             ? engine::percentages(play.state.earned, explored.range->best)
                             : engine::Percentages{};
    Json json;
    for (const auto principle : engine::all_principles) {
        json[std::string{key(principle)}] =
            or_null(percent.of[static_cast<std::size_t>(principle)]);
    }
    json["total"] = or_null(percent.total);
    return json;
}

Json standing_of(const engine::Script& script, const engine::Play& play)
{
    const auto& state = play.state;
    const auto& moment = engine::moment_of(script, state);
    const auto* line = engine::line_of(script, state);
    const bool ended = engine::standing(script, play) == engine::Standing::ended;
    Json json;
    json["moment"] = moment.id;
    json["line"] = line == nullptr ? Json(nullptr) : Json(line->id);
    json["ended"] = ended;
    json["outcome"] = ended ? Json(std::string{key(moment.ending->outcome)}) : Json(nullptr);
    json["trust"] = state.trust;
    json["flags"] = names_in(state.flags, script.flags);
    json["noticed"] = names_in(state.noticed, script.cues);
    json["earned"] = earned_of(state.earned);
    json["available"] = ids_of(moment, engine::available(script, state));
    json["on_table"] = ids_of(moment, engine::on_the_table(script, state));
    json["percent"] = percent_of(script, play);
    return json;
}

std::string plain_text(const Json& value)
{
    if (value.is_string()) return value.get<std::string>();
    if (value.is_null()) return "-";
    if (!value.is_structured()) return value.dump();
    std::string text;
    for (const auto& [name, part] : value.items()) {
        if (!text.empty()) text += ", ";
        text += value.is_object() ? name + " " + plain_text(part) : plain_text(part);
    }
    return text.empty() ? "-" : text;
}

void print(const Json& standing, bool as_json, std::ostream& out)
{
    if (as_json) {
        out << standing.dump(2) << '\n';
        return;
    }
    for (const auto& [name, value] : standing.items()) {
        out << name << ": " << plain_text(value) << '\n';
    }
}

/// The decisions, or the exit code where there are none to be had.
std::variant<persistence::DecisionsReading, int> decisions_from(const std::string& file,
                                                                std::ostream& err)
{
    if (file.empty()) return persistence::DecisionsReading{};
    auto text = persistence::read_file(file, persistence::Limits{}.file_bytes);
    if (const auto* failure = std::get_if<persistence::FileFailure>(&text)) {
        err << "tegenover replay: " << failure->message << '\n';
        return exit_bad_usage;
    }
    auto reading = persistence::read_decisions(std::get<std::string>(text));
    if (reading.ok()) return reading;
    print_problems(file, reading.problems, err);
    return exit_scene_errors;
}

} // namespace

int replay(const ReplayOptions& options, const Console& console)
{
    auto named = read_named_scene("replay", options.scene, console);
    if (const int* code = std::get_if<int>(&named)) return *code;
    const auto reading = decisions_from(options.decisions, console.err);
    if (const int* code = std::get_if<int>(&reading)) return *code;
    const auto& wanted = std::get<persistence::DecisionsReading>(reading);
    const auto script = engine::compile(std::move(std::get<NamedScene>(named).scene));
    const auto folded = engine::fold(script, wanted.mode, wanted.decisions);
    if (folded.refusal) {
        const auto number = folded.play.decisions.size();
        console.err << "tegenover replay: decision " << number + 1 << " of "
                    << wanted.decisions.size() << ", "
                    << safe_line(persistence::write_decision(wanted.decisions[number]))
                    << ", is not possible at moment \""
                    << engine::moment_of(script, folded.play.state).id
                    << "\": " << engine::explain(*folded.refusal) << '\n';
        return exit_scene_errors;
    }
    print(standing_of(script, folded.play), options.json, console.out);
    return exit_fine;
}

} // namespace tegenover::cli
