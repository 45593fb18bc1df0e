// authoring/scene_graph.cpp
//
// One node per moment and per response; edges from moment to response to the next moment.
#include "authoring/scene_graph.hpp"

#include <algorithm>
#include <string_view>

namespace tegenover::authoring {
namespace {

using engine::Moment;
using engine::Response;

/// Fills that stay apart for most ways of seeing colour, after Okabe & Ito's palette, made light.
constexpr std::string_view good = "#cfe8dd";
constexpr std::string_view poor = "#f6d5c3";
constexpr std::string_view even = "#f3efe6";
constexpr std::string_view ink = "#2b2622";

constexpr std::size_t most_letters = 70;
constexpr std::size_t line_letters = 24;

/// The text between quotes, as DOT reads it: quotes and backslashes escaped, lines centred.
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char sign : text) {
        if (sign == '\n') {
            out += "\\n";
            continue;
        }
        if (sign == '"' || sign == '\\') out += '\\';
        out += sign;
    }
    return out + "\"";
}

bool starts_a_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// At most so many code points, with an ellipsis where something was left out.
std::string cut(std::string_view text)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!starts_a_letter(text[at]) || ++letters <= most_letters) continue;
        const auto start = text.substr(0, at);
        return std::string{start.substr(0, start.find_last_of(" \n"))} + " …";
    }
    return std::string{text};
}

/// Broken into short lines at spaces.
std::string folded(std::string_view text)
{
    std::string out;
    std::size_t letters = 0;
    for (const char byte : cut(text)) {
        const bool space = byte == ' ' || byte == '\n';
        if (space && letters >= line_letters) {
            out += '\n';
            letters = 0;
            continue;
        }
        out += space ? ' ' : byte;
        if (starts_a_letter(byte)) ++letters;
    }
    return out;
}

std::string moment_node(const std::string& id) { return quoted("moment " + id); }
std::string response_node(const std::string& moment, const std::string& id)
{
    return quoted("response " + moment + "/" + id);
}

std::string attribute(std::string_view name, std::string_view value)
{
    return std::string{name} + "=" + quoted(value);
}

std::string_view colour_of(engine::Outcome outcome)
{
    if (outcome == engine::Outcome::repaired) return good;
    return outcome == engine::Outcome::broken ? poor : even;
}

/// What entering a moment does to trust, whichever line is spoken: 1 it rises, -1 it falls, 0
/// nothing or not always the same.
int direction_of(const Moment& moment)
{
    const auto all = [&](auto fits) {
        return std::all_of(moment.lines.begin(), moment.lines.end(),
                           [&](const auto& line) { return fits(line.effects.trust.value_or(0)); });
    };
    if (all([](int change) { return change > 0; })) return 1;
    return all([](int change) { return change < 0; }) ? -1 : 0;
}

std::string_view colour_of(const Moment& moment)
{
    if (moment.ending) return colour_of(moment.ending->outcome);
    const int direction = direction_of(moment);
    if (direction == 0) return "#ffffff";
    return direction > 0 ? good : poor;
}

/// Two lines around an ending, a thick one around the start, a folded corner where a phone rings.
std::string moment_statement(const engine::Scene& scene, const Moment& moment,
                             const std::string& language)
{
    std::string label = moment.id;
    if (moment.ending) {
        label += " (" + std::string{key(moment.ending->outcome)} + ")\n" +
                 folded(engine::read(moment.ending->title, language, scene.language));
    } else if (!moment.lines.empty()) {
        const auto says = engine::read(moment.lines.front().says, language, scene.language);
        if (const int direction = direction_of(moment); direction != 0)
            label += direction > 0 ? " (trust rises)" : " (trust falls)";
        if (!says.empty()) label += "\n" + folded(says);
    }
    std::string text = "  " + moment_node(moment.id) + " [" + attribute("label", label);
    text += moment.event ? ", shape=note" : ", shape=box";
    if (moment.ending) text += ", peripheries=2";
    if (moment.id == scene.start) text += ", penwidth=3";
    text += ", " + attribute("fillcolor", colour_of(moment));
    return text + "];\n";
}

/// What a response does at once: its scores together, with a sign that needs no colour.
std::string response_statement(const engine::Scene& scene, const Moment& moment,
                               const Response& response, const std::string& language)
{
    const int sum = engine::total(response.scores);
    const auto says = engine::read(response.says, language, scene.language);
    std::string label = response.id + " " + (sum > 0 ? "+" : "") + std::to_string(sum);
    if (response.kind == engine::ResponseKind::silence) label += " (silence)";
    if (response.kind == engine::ResponseKind::act) label += " (act)";
    if (!says.empty()) label += "\n" + folded(says);
    return "  " + response_node(moment.id, response.id) + " [" + attribute("label", label) +
           ", shape=" +
           (sum > 0   ? "ellipse"
            : sum < 0 ? "octagon"
                      : "ellipse, style=\"filled,dashed\"") +
           ", " +
           attribute("fillcolor", sum > 0   ? good
                                  : sum < 0 ? poor
                                            : even) +
           "];\n";
}

bool is_there(const engine::Scene& scene, const std::string& id)
{
    return std::any_of(scene.moments.begin(), scene.moments.end(),
                       [&](const auto& moment) { return moment.id == id; });
}

std::string edge(const std::string& from, const std::string& to, const engine::Condition& when)
{
    const auto condition = told(when);
    std::string text = "  " + from + " -> " + to;
    if (!condition.empty()) text += " [style=dashed, " + attribute("label", condition) + "]";
    return text + ";\n";
}

std::string ways(const engine::Scene& scene, const Moment& moment, const Response& response)
{
    const auto node = response_node(moment.id, response.id);
    std::string text = edge(moment_node(moment.id), node, response.when);
    for (const auto& branch : response.next) {
        if (is_there(scene, branch.to)) text += edge(node, moment_node(branch.to), branch.when);
    }
    return text;
}

void add_names(std::string& text, const char* what, const std::vector<std::string>& names)
{
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + std::string{what} + " " + name;
}

} // namespace

std::string told(const engine::Condition& condition)
{
    std::string text;
    if (condition.trust) {
        text = "trust " + std::to_string(condition.trust->low) + " to " +
               std::to_string(condition.trust->high);
    }
    add_names(text, "has", condition.has);
    add_names(text, "lacks", condition.lacks);
    add_names(text, "noticed", condition.noticed);
    add_names(text, "not noticed", condition.not_noticed);
    return text;
}

std::string scene_graph(const engine::Scene& scene, const std::string& language)
{
    const auto title = engine::read(scene.title, language, scene.language);
    std::string text = "digraph " + quoted(scene.id) + " {\n";
    text += "  graph [" + attribute("label", title) + ", labelloc=t, fontname=\"sans-serif\"];\n";
    text += "  node [style=filled, fontname=\"sans-serif\", fontsize=11, " +
            attribute("color", ink) + ", " + attribute("fontcolor", ink) + "];\n";
    text += "  edge [fontname=\"sans-serif\", fontsize=9, " + attribute("color", ink) + ", " +
            attribute("fontcolor", ink) + "];\n";
    for (const auto& moment : scene.moments) {
        text += moment_statement(scene, moment, language);
        for (const auto& response : moment.responses)
            text += response_statement(scene, moment, response, language) +
                    ways(scene, moment, response);
    }
    return text + "}\n";
}

} // namespace tegenover::authoring
