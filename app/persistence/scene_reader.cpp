// persistence/scene_reader.cpp
//
// The top of a scene file, and the order of the checks: text, values, then how they hang together.
#include "persistence/scene_reader.hpp"

#include "authoring/structure.hpp"
#include "persistence/condition_reader.hpp"
#include "persistence/document.hpp"
#include "persistence/moment_reader.hpp"
#include "persistence/reading_codes.hpp"
#include "persistence/value_reader.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace tegenover::persistence {
namespace {

using Key = std::string_view;

constexpr std::array<Key, 13> scene_keys{"$schema", "format", "id",      "language", "title",
                                         "summary", "case",   "setting", "briefs",   "minutes",
                                         "trust",   "start",  "moments"};
constexpr std::array<Key, 2> brief_keys{"helper", "client"};
constexpr std::array<Key, 2> trust_keys{"start", "weights"};
constexpr int most_minutes = 60;
constexpr int most_trust = 100;
constexpr int most_weight = 10;

engine::Briefs read_briefs(const Spot& spot)
{
    const Fields fields{spot, "\"briefs\"", brief_keys};
    engine::Briefs briefs;
    if (const auto helper = fields.find("helper")) briefs.helper = read_text(*helper);
    if (const auto client = fields.find("client")) briefs.client = read_text(*client);
    return briefs;
}

void read_trust(const Spot& spot, engine::Scene& scene)
{
    const Fields fields{spot, "\"trust\"", trust_keys};
    if (const auto start = fields.find("start")) {
        scene.trust_start = read_whole(*start, 0, most_trust, scene.trust_start);
    }
    if (const auto weights = fields.find("weights")) {
        scene.trust_weights = read_principles(*weights, 0, most_weight, scene.trust_weights);
    }
}

void read_card(const Fields& fields, engine::Scene& scene)
{
    if (const auto id = fields.need("id")) scene.id = read_slug(*id);
    if (const auto language = fields.need("language")) scene.language = read_language(*language);
    if (const auto title = fields.need("title")) scene.title = read_text(*title);
    if (const auto summary = fields.find("summary")) scene.summary = read_text(*summary);
    if (const auto person = fields.find("case")) scene.case_id = read_slug(*person);
}

engine::Scene read_fields(const Fields& fields)
{
    engine::Scene scene;
    if (const auto schema = fields.find("$schema")) expect(*schema, Node::Kind::text, "a text");
    read_card(fields, scene);
    if (const auto setting = fields.find("setting")) {
        scene.setting = read_word<engine::Setting>(*setting).value_or(scene.setting);
    }
    if (const auto briefs = fields.find("briefs")) scene.briefs = read_briefs(*briefs);
    if (const auto minutes = fields.find("minutes")) {
        scene.minutes = read_whole(*minutes, 1, most_minutes, scene.minutes);
    }
    if (const auto trust = fields.find("trust")) read_trust(*trust, scene);
    if (const auto start = fields.need("start")) scene.start = read_reference(*start);
    if (const auto moments = fields.need("moments")) {
        scene.moments = read_list(*moments, "a list of moments", read_moment);
    }
    return scene;
}

/// Whether a structural problem only follows from what was found at the value itself already.
class AlreadySaid {
public:
    explicit AlreadySaid(const Findings& findings)
    {
        for (const auto& one : findings.all())
            said_[one.pointer] |= one.code == codes::wrong_type;
    }

    [[nodiscard]] bool covers(std::string pointer) const
    {
        if (said_.contains(pointer)) return true;
        while (!pointer.empty()) {
            pointer.resize(pointer.rfind('/'));
            const auto found = said_.find(pointer);
            if (found != said_.end() && found->second) return true;
        }
        return false;
    }

private:
    std::unordered_map<std::string, bool> said_; ///< pointer, and whether its type is wrong
};

void add_structure_problems(const engine::Scene& scene, const Node& root, Findings& findings)
{
    const AlreadySaid said{findings};
    for (const auto& problem : authoring::find_structure_problems(scene)) {
        auto landing = follow(root, problem.pointer);
        if (said.covers(problem.pointer) || said.covers(landing.pointer)) continue;
        findings.add({problem.code, std::move(landing.pointer), landing.offset, problem.message});
    }
}

bool can_be_kept(const Finding& finding)
{
    return finding.code == codes::unknown_key || finding.code == codes::missing_key ||
           finding.code == codes::empty_list;
}

enum class Wanted { sound, editable };

std::optional<engine::Scene> read_tree(const Node& root, Wanted wanted, Findings& findings)
{
    const bool is_clean = findings.empty();
    const Spot top{root, findings};
    const Fields fields{top, "a scene", scene_keys};
    if (!fields.is_object() || !is_our_format(fields, "scene")) return std::nullopt;
    auto scene = read_fields(fields);
    const bool is_editable =
        is_clean && std::all_of(findings.all().begin(), findings.all().end(), can_be_kept);
    add_structure_problems(scene, root, findings);
    const bool is_wanted = wanted == Wanted::editable ? is_editable : findings.empty();
    return is_wanted ? std::optional{std::move(scene)} : std::nullopt;
}

SceneReading read(std::string_view json, Wanted wanted, const Limits& limits)
{
    const auto text = without_mark(json);
    Findings findings{limits.problems};
    SceneReading reading;
    if (json.size() > limits.file_bytes) {
        reading.problems.push_back(too_large(json.size(), limits.file_bytes));
        return reading;
    }
    if (const auto tree = parse_json(text, limits, findings)) {
        reading.scene = read_tree(tree->root, wanted, findings);
        reading.places = Places{text, tree->root};
    }
    reading.problems = findings.problems_in(text);
    return reading;
}

} // namespace

SceneReading read_scene(std::string_view json, const Limits& limits)
{
    return read(json, Wanted::sound, limits);
}

SceneReading read_scene_for_editing(std::string_view json, const Limits& limits)
{
    return read(json, Wanted::editable, limits);
}

} // namespace tegenover::persistence
