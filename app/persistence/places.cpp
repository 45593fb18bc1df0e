// persistence/places.cpp
//
// Lines, columns and JSON pointers.
#include "persistence/places.hpp"

#include "engine/text.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>

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

std::optional<std::size_t> index_of(std::string_view part)
{
    std::size_t index = 0;
    const auto read = std::from_chars(part.data(), part.data() + part.size(), index);
    if (read.ec != std::errc{} || read.ptr != part.data() + part.size()) return std::nullopt;
    return index;
}

const Node* child(const Node& node, std::string_view part)
{
    if (node.kind == Node::Kind::object) {
        return node.member(key_of(part));
    }
    const auto index = index_of(part);
    return index && *index < node.count ? &node.inside()[*index] : nullptr;
}

/// The first part of a pointer after `read` bytes, without its "/"; `read` moves behind it.
std::string_view next_part(std::string_view pointer, std::size_t& read)
{
    const auto start = read + 1;
    read = std::min(pointer.find('/', start), pointer.size());
    return pointer.substr(start, read - start);
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
        const auto* next = child(*node, next_part(pointer, read));
        if (next == nullptr) break;
        node = next;
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

/// Goes through tree and text once, from the start to the end.
class Places::Maker {
public:
    Maker(std::string_view text, Places& places) : text_{text}, places_{places} {}

    void make(const Node& root)
    {
        places_.entries_.reserve(values_in(root));
        places_.entries_.push_back(entry_of(root));
        add_inside(root, 0);
    }

private:
    static std::size_t values_in(const Node& node)
    {
        std::size_t count = 1;
        for (const auto& one : node.inside())
            count += values_in(one);
        return count;
    }

    Entry entry_of(const Node& node)
    {
        Entry entry;
        entry.place = place(node.offset);
        entry.is_object = node.kind == Node::Kind::object;
        entry.key = number_of(node.key);
        return entry;
    }

    /// Depth is limited where the tree is parsed.
    void add_inside(const Node& node, std::size_t at)
    {
        auto& entries = places_.entries_;
        const auto first = entries.size();
        entries[at].first = static_cast<std::uint32_t>(first);
        entries[at].count = node.count;
        entries.resize(first + node.count);
        for (std::size_t i = 0; i < node.count; ++i) {
            entries[first + i] = entry_of(node.inside()[i]);
            add_inside(node.inside()[i], first + i);
        }
    }

    std::uint32_t number_of(std::string_view key)
    {
        const auto next = static_cast<std::uint32_t>(places_.keys_.size());
        const auto [found, is_new] = numbers_.try_emplace(key, next);
        if (is_new) places_.keys_.emplace_back(key);
        return found->second;
    }

    /// `offset` never lies before that of the last call.
    Place place(std::size_t offset)
    {
        while (true) {
            const auto newline = text_.substr(0, offset).find('\n', read_);
            if (newline == std::string_view::npos) break;
            read_ = newline + 1;
            place_ = {place_.line + 1, 1};
        }
        place_.column += static_cast<int>(engine::code_points(text_.substr(read_, offset - read_)));
        read_ = offset;
        return place_;
    }

    std::string_view text_;
    Places& places_;
    std::unordered_map<std::string_view, std::uint32_t> numbers_; ///< keys are the tree's
    std::size_t read_ = 0;
    Place place_{1, 1};
};

Places::Places(std::string_view text, const Node& root) { Maker{text, *this}.make(root); }

const Places::Entry* Places::inside(const Entry& entry, std::string_view part) const
{
    const auto first = entries_.begin() + entry.first;
    const auto end = first + entry.count;
    if (!entry.is_object) {
        const auto index = index_of(part);
        return index && *index < entry.count ? &*(first + static_cast<std::ptrdiff_t>(*index))
                                             : nullptr;
    }
    const auto key = key_of(part);
    const auto found =
        std::find_if(first, end, [&](const auto& one) { return keys_[one.key] == key; });
    return found == end ? nullptr : &*found;
}

Place Places::find(std::string_view pointer) const
{
    if (entries_.empty()) return {};
    const auto* entry = &entries_.front();
    for (std::size_t read = 0; read < pointer.size();) {
        const auto* next = inside(*entry, next_part(pointer, read));
        if (next == nullptr) break;
        entry = next;
    }
    return entry->place;
}

} // namespace tegenover::persistence
