// persistence/layout_file.cpp
//
// Reads what it understands and leaves the rest.
#include "persistence/layout_file.hpp"

#include "persistence/document.hpp"
#include "persistence/json_layout.hpp"

#include <cmath>
#include <optional>

namespace tegenover::persistence {
namespace {

constexpr double farthest = 1'000'000;

std::optional<authoring::Position> position_of(const Node& node)
{
    const auto ends = node.inside();
    if (node.kind != Node::Kind::list || ends.size() != 2) return std::nullopt;
    for (const auto& end : ends) {
        const bool is_number = end.kind == Node::Kind::whole || end.kind == Node::Kind::number;
        if (!is_number || !(std::abs(end.number) <= farthest)) return std::nullopt;
    }
    return authoring::Position{static_cast<int>(std::lround(ends[0].number)),
                               static_cast<int>(std::lround(ends[1].number))};
}

} // namespace

std::filesystem::path layout_file_of(const std::filesystem::path& scene)
{
    auto file = scene;
    file.replace_extension();
    file += layout_ending;
    return file;
}

authoring::Positions read_layout(std::string_view json, const Limits& limits)
{
    authoring::Positions positions;
    if (json.size() > limits.file_bytes) return positions;
    Findings ignored{limits.problems};
    const auto tree = parse_json(without_mark(json), limits, ignored);
    const auto* moments = tree ? tree->root.member("moments") : nullptr;
    if (moments == nullptr || moments->kind != Node::Kind::object) return positions;
    for (const auto& moment : moments->inside()) {
        const auto position = position_of(moment);
        if (position) positions.emplace(moment.key, *position);
    }
    return positions;
}

std::string write_layout(const authoring::Positions& positions)
{
    std::string lines;
    for (const auto& [id, position] : positions) {
        if (!lines.empty()) lines += ",\n";
        lines += "    " + json_string(id) + ": [" + std::to_string(position.x) + ", " +
                 std::to_string(position.y) + "]";
    }
    return "{\n  \"format\": 1,\n  \"moments\": {" + (lines.empty() ? "" : "\n" + lines + "\n  ") +
           "}\n}\n";
}

} // namespace tegenover::persistence
