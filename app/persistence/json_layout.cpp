// persistence/json_layout.cpp
//
// Tries one line first, then many.
#include "persistence/json_layout.hpp"

#include "engine/text.hpp"
#include "persistence/json_walk.hpp"

#include <algorithm>
#include <limits>

namespace tegenover::persistence {
namespace {

using Json = nlohmann::ordered_json;

bool holds_something(const Json& value) { return value.is_structured() && !value.empty(); }

std::string joined_on_one_line(const Json& value, const JsonStyle& style)
{
    std::string line;
    for (const auto& [key, item] : value.items()) {
        if (!line.empty()) line += style.comma;
        if (value.is_object()) line += json_string(key) + style.colon;
        line += lay_out(item, {style.indent, style.newline, style.colon, style.comma, style.padded,
                               std::numeric_limits<std::size_t>::max()});
    }
    if (value.is_array()) return "[" + line + "]";
    return style.padded ? "{ " + line + " }" : "{" + line + "}";
}

std::string on_many_lines(const Json& value, const JsonStyle& style, const std::string& indent)
{
    const auto inner = indent + style.indent;
    std::string lines;
    for (const auto& [key, item] : value.items()) {
        if (!lines.empty()) lines += ",";
        const auto before = value.is_object() ? json_string(key) + style.colon : "";
        lines.append(style.newline).append(inner).append(before);
        lines += lay_out(item, style, inner, engine::code_points(before));
    }
    const char* brackets = value.is_object() ? "{}" : "[]";
    return brackets[0] + lines + style.newline + indent + brackets[1];
}

bool stands_on_one_line(std::string_view text, const Node& node)
{
    return text.substr(node.offset, end_of(text, node) - node.offset).find('\n') ==
           std::string_view::npos;
}

bool has_something_on_one_line(std::string_view text, const Node& node)
{
    const auto inside = node.inside();
    if (inside.empty()) return false;
    return std::any_of(inside.begin(), inside.end(), [&](const Node& one) {
        return (!one.inside().empty() && stands_on_one_line(text, one)) ||
               has_something_on_one_line(text, one);
    });
}

std::size_t count_of(std::string_view text, std::string_view part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

std::string json_string(const std::string& words)
{
    return Json(words).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string lay_out(const Json& value, const JsonStyle& style, const std::string& indent,
                    std::size_t used)
{
    if (value.is_string()) return json_string(value.get_ref<const std::string&>());
    if (!holds_something(value)) return value.dump();
    if (style.width == 0) return on_many_lines(value, style, indent);
    auto line = joined_on_one_line(value, style);
    if (style.width == std::numeric_limits<std::size_t>::max()) return line;
    const auto columns = engine::code_points(indent) + used + engine::code_points(line);
    return columns <= style.width ? line : on_many_lines(value, style, indent);
}

std::size_t end_of(std::string_view text, const Node& node)
{
    switch (node.kind) {
    case Node::Kind::object:
    case Node::Kind::list: {
        const auto inside = node.inside();
        const auto last = inside.empty() ? node.offset + 1 : end_of(text, inside.back());
        return std::min(skip_space(text, last) + 1, text.size());
    }
    case Node::Kind::text: {
        auto at = node.offset + std::size_t{1};
        while (at < text.size() && text[at] != '"')
            at += text[at] == '\\' ? 2 : 1;
        return std::min(at + 1, text.size());
    }
    default:
        return std::min(text.find_first_of(" \t\r\n,:]}", node.offset), text.size());
    }
}

JsonStyle style_of(std::string_view text, const Node& root)
{
    JsonStyle style;
    const auto inside = root.inside();
    if (inside.empty()) return style;
    const auto& first = inside.front();
    const auto before = text.substr(root.offset + 1, first.key_offset - root.offset - 1);
    const auto colon = text.substr(first.key_offset, first.offset - first.key_offset);
    if (colon.ends_with(':')) style.colon = ":";
    if (text.find("\r\n") != std::string_view::npos) style.newline = "\r\n";
    style.padded = count_of(text, "{ \"") > count_of(text, "{\"");
    const auto line = before.rfind('\n');
    if (line == std::string_view::npos) {
        style.width = std::numeric_limits<std::size_t>::max();
        if (style.colon == ":") style.comma = ",";
        return style;
    }
    style.indent = before.substr(line + 1);
    if (!has_something_on_one_line(text, root)) style.width = 0;
    return style;
}

} // namespace tegenover::persistence
