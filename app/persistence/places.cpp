// persistence/places.cpp
//
// Lines, columns and JSON pointers.
#include "persistence/places.hpp"

#include "engine/text.hpp"

#include <algorithm>
#include <charconv>

namespace tegenover::persistence {
namespace {

std::string key_of(std::string_view part)
{
    std::string key;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (part[i] == '~' && i + 1 < part.size()) {
            ++i;
            key += part[i] == '1' ? '/' : '~';
            continue;
        }
        key += part[i];
    }
    return key;
}

const Node* child(const Node& node, std::string_view part)
{
    if (node.kind == Node::Kind::object) {
        const auto* member = node.member(key_of(part));
        return member == nullptr ? nullptr : &member->value;
    }
    std::size_t index = 0;
    const auto read = std::from_chars(part.data(), part.data() + part.size(), index);
    if (read.ec != std::errc{} || read.ptr != part.data() + part.size()) return nullptr;
    return index < node.items.size() ? &node.items[index] : nullptr;
}

bool holds_something(const Node& node)
{
    return node.kind == Node::Kind::object || node.kind == Node::Kind::list;
}

} // namespace

LineStarts::LineStarts(std::string_view text) : starts_{0}
{
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        starts_.push_back(at + 1);
    }
}

Place LineStarts::place(std::string_view text, std::size_t offset) const
{
    offset = std::min(offset, text.size());
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    const std::size_t start = *(after - 1);
    const auto column = engine::code_points(text.substr(start, offset - start)) + 1;
    return {static_cast<int>(after - starts_.begin()), static_cast<int>(column)};
}

Landing follow(const Node& root, std::string_view pointer)
{
    const Node* node = &root;
    std::size_t read = 0;
    while (read < pointer.size()) {
        if (!holds_something(*node)) return {std::string{pointer.substr(0, read)}, node->offset};
        const auto end = std::min(pointer.find('/', read + 1), pointer.size());
        const auto* next = child(*node, pointer.substr(read + 1, end - read - 1));
        if (next == nullptr) break;
        node = next;
        read = end;
    }
    return {std::string{pointer}, node->offset};
}

std::string pointer_part(std::string_view key)
{
    std::string part = "/";
    for (const char c : key) {
        if (c == '~') part += "~0";
        if (c == '/') part += "~1";
        if (c != '~' && c != '/') part += c;
    }
    return part;
}

Places::Places(std::string text, Node root) : text_(std::move(text)), root_(std::move(root)) {}

Place Places::find(std::string_view pointer) const
{
    if (text_.empty()) return {};
    return LineStarts{text_}.place(text_, follow(root_, pointer).offset);
}

} // namespace tegenover::persistence
