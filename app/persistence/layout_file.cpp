// persistence/layout_file.cpp
//
// Reads what it understands and leaves the rest.
#include "persistence/layout_file.hpp"

#include "persistence/document.hpp"
#include "persistence/file_text.hpp"
#include "persistence/json_layout.hpp"

#include <cmath>
#include <optional>
#include <utility>

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

/// Without `what` where it is no such thing.
authoring::LeftOut left_out_of(const Node& node)
{
    const auto text = [&](const char* key) {
        const auto* part = node.kind == Node::Kind::object ? node.member(key) : nullptr;
        return part != nullptr && part->kind == Node::Kind::text ? std::string{part->text}
                                                                 : std::string{};
    };
    return {.what = text("what"), .where = text("where"), .detail = text("detail")};
}

/// One a line, between two brackets.
std::string lines_of(const std::vector<std::string>& items)
{
    std::string lines;
    for (const auto& item : items)
        lines += (lines.empty() ? "\n    " : ",\n    ") + item;
    return lines.empty() ? lines : lines + "\n  ";
}

} // namespace

std::filesystem::path layout_file_of(const std::filesystem::path& scene)
{
    auto file = scene;
    file.replace_extension();
    file += layout_ending;
    return file;
}

Layout read_layout(std::string_view json, const Limits& limits)
{
    Layout layout;
    if (json.size() > limits.file_bytes) return layout;
    Findings ignored{limits.problems};
    const auto tree = parse_json(without_mark(json), limits, ignored);
    if (!tree) return layout;
    const auto* moments = tree->root.member("moments");
    if (moments != nullptr && moments->kind == Node::Kind::object) {
        for (const auto& moment : moments->inside()) {
            const auto position = position_of(moment);
            if (position) layout.positions.emplace(moment.key, *position);
        }
    }
    const auto* left_out = tree->root.member("left_out");
    if (left_out != nullptr && left_out->kind == Node::Kind::list) {
        for (const auto& one : left_out->inside()) {
            if (auto read = left_out_of(one); !read.what.empty())
                layout.left_out.push_back(std::move(read));
        }
    }
    return layout;
}

bool is_no_layout(std::string_view json, const Limits& limits)
{
    Findings ignored{limits.problems};
    const auto tree = json.size() > limits.file_bytes
                          ? std::nullopt
                          : parse_json(without_mark(json), limits, ignored);
    return !tree || tree->root.kind != Node::Kind::object;
}

Layout layout_beside(const std::filesystem::path& scene)
{
    const auto text = text_of_file(layout_file_of(scene));
    return text ? read_layout(*text) : Layout{};
}

std::string write_layout(const Layout& layout)
{
    std::vector<std::string> moments;
    for (const auto& [id, position] : layout.positions)
        moments.push_back(json_string(id) + ": [" + std::to_string(position.x) + ", " +
                          std::to_string(position.y) + "]");
    std::vector<std::string> left_out;
    for (const auto& one : layout.left_out)
        left_out.push_back("{\"what\": " + json_string(one.what) +
                           ", \"where\": " + json_string(one.where) +
                           ", \"detail\": " + json_string(one.detail) + "}");
    std::string text = "{\n  \"format\": 1,\n  \"moments\": {" + lines_of(moments) + "}";
    if (!left_out.empty()) text += ",\n  \"left_out\": [" + lines_of(left_out) + "]";
    return text + "\n}\n";
}

} // namespace tegenover::persistence
