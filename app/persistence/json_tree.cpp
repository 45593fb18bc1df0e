// persistence/json_tree.cpp
//
// Builds the tree from the parser's events. The parser itself keeps no tree and does not recurse,
// so the limits below are all that stands between a hostile file and the memory.
#include "persistence/json_tree.hpp"

#include "persistence/characters.hpp"
#include "persistence/json_fault.hpp"
#include "persistence/json_walk.hpp"
#include "persistence/places.hpp"
#include "persistence/reading_codes.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

namespace tegenover::persistence {
namespace {

using Json = nlohmann::json;

constexpr std::size_t usual_members = 2;

/// Objects are small as a rule, so that comparing all pairs is quickest.
bool has_doubled_key(const Node& object)
{
    constexpr std::size_t few = 20;
    const auto& members = object.members;
    if (members.size() > few) {
        std::set<std::string_view> met;
        return !std::all_of(members.begin(), members.end(),
                            [&](const Member& one) { return met.insert(one.key).second; });
    }
    for (std::size_t i = 1; i < members.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (members[k].key == members[i].key) return true;
        }
    }
    return false;
}

/// The parser's events, in the form that nlohmann/json asks for: false stops it.
class TreeBuilder {
public:
    TreeBuilder(std::string_view text, const Limits& limits, Findings& findings)
        : text_(text), limits_(limits), findings_(findings), walk_(text)
    {
    }

    [[nodiscard]] Node take() { return std::move(root_); }

    bool null() { return begin_value(Node::Kind::nothing, walk_.pass_word()) != nullptr; }
    bool boolean(bool /*value*/)
    {
        return begin_value(Node::Kind::truth, walk_.pass_word()) != nullptr;
    }
    bool number_integer(std::int64_t value)
    {
        return number(Node::Kind::whole, static_cast<double>(value));
    }
    bool number_unsigned(std::uint64_t value)
    {
        return number(Node::Kind::whole, static_cast<double>(value));
    }
    bool number_float(double value, const std::string& /*as_written*/)
    {
        return number(Node::Kind::number, value);
    }

    bool string(const std::string& value)
    {
        Node* node = begin_value(Node::Kind::text, walk_.pass_string());
        if (node == nullptr) return false;
        node->text = value;
        check_text(value, node->offset);
        return true;
    }

    bool binary(const Json::binary_t& /*never in a text*/) { return false; }

    bool start_object(std::size_t /*unknown*/) { return open(Node::Kind::object); }
    bool start_array(std::size_t /*unknown*/) { return open(Node::Kind::list); }

    bool key(const std::string& value)
    {
        const std::size_t offset = walk_.pass_string();
        auto& members = open_.back()->members;
        if (members.empty()) members.reserve(usual_members);
        members.push_back({value, offset, {}});
        after_key_ = true;
        check_text(value, offset);
        return true;
    }

    bool end_object()
    {
        report_doubled_keys(*open_.back());
        return end_array();
    }

    bool end_array()
    {
        walk_.pass_bracket();
        open_.pop_back();
        return true;
    }

    bool parse_error(std::size_t read, const std::string& /*token*/, const Json::exception& error)
    {
        const std::string_view what = error.what();
        const auto says = [&](std::string_view words) {
            return what.find(words) != std::string_view::npos;
        };
        constexpr int number_overflow = 406;
        JsonBreak where;
        where.text = text_;
        where.read = read;
        where.last_end = walk_.ended();
        where.in_string = says("invalid string");
        where.number_too_large = error.id == number_overflow;
        where.anything_read = begun_;
        where.after_key = after_key_;
        if (!open_.empty()) where.opened = open_.back()->offset;
        auto fault = explain(where);
        findings_.add({std::string{fault.code}, pointer(), fault.offset, std::move(fault.message)});
        return false;
    }

private:
    bool number(Node::Kind kind, double value)
    {
        Node* node = begin_value(kind, walk_.pass_word());
        if (node != nullptr) node->number = value;
        return node != nullptr;
    }

    bool open(Node::Kind kind)
    {
        if (open_.size() >= limits_.depth) {
            findings_.add({std::string{codes::too_deep}, pointer(), walk_.next(),
                           "more than " + std::to_string(limits_.depth) +
                               " objects and lists lie within one another here; a scene needs "
                               "fewer than ten"});
            return false;
        }
        Node* node = begin_value(kind, walk_.pass_bracket());
        if (node == nullptr) return false;
        open_.push_back(node);
        return true;
    }

    /// The new node at its place in the tree; nothing where a limit is reached.
    Node* begin_value(Node::Kind kind, std::size_t offset)
    {
        begun_ = true;
        after_key_ = false;
        Node* node = &root_;
        if (!open_.empty()) {
            Node& parent = *open_.back();
            if (parent.kind == Node::Kind::list && !may_grow(parent, offset)) return nullptr;
            node = parent.kind == Node::Kind::list ? &parent.items.emplace_back()
                                                   : &parent.members.back().value;
        }
        node->kind = kind;
        node->offset = offset;
        return node;
    }

    bool may_grow(const Node& list, std::size_t offset)
    {
        const bool is_moments = open_.size() == 2 && root_.kind == Node::Kind::object &&
                                root_.members.back().key == "moments";
        if (!is_moments || list.items.size() < limits_.moments) return true;
        findings_.add({std::string{codes::too_many_moments}, "/moments", offset,
                       "a scene has at most " + std::to_string(limits_.moments) +
                           " moments; here begins one more"});
        return false;
    }

    void check_text(const std::string& value, std::size_t offset)
    {
        if (value.size() > limits_.text_bytes) {
            findings_.add({std::string{codes::text_too_long}, pointer(), offset,
                           "a text is at most " + std::to_string(limits_.text_bytes) +
                               " bytes long, and this one is " + std::to_string(value.size()) +
                               "; shorten it"});
        }
        if (const auto at = find_forbidden(value)) {
            findings_.add({std::string{codes::forbidden_character}, pointer(), offset,
                           "this text holds " +
                               code_point_name(std::string_view{value}.substr(*at)) +
                               ", a character that does not show; remove it (a new paragraph is "
                               "\\n)"});
        }
    }

    void report_doubled_keys(const Node& object)
    {
        if (!has_doubled_key(object)) return;
        std::map<std::string_view, const Member*> firsts;
        for (const auto& member : object.members) {
            const auto [first, is_new] = firsts.emplace(member.key, &member);
            if (!is_new) report_doubled_key(*first->second, member);
        }
    }

    void report_doubled_key(const Member& first, const Member& second)
    {
        if (!lines_) lines_.emplace(text_);
        const Place place = lines_->place(text_, first.key_offset);
        findings_.add({std::string{codes::doubled_key},
                       pointer_of_open() + pointer_part(second.key), second.key_offset,
                       "the key " + quote(second.key) +
                           " stands here a second time; the first is "
                           "on line " +
                           std::to_string(place.line) + ", column " + std::to_string(place.column) +
                           "; keep one of the two"});
    }

    /// Of the innermost open object or list.
    [[nodiscard]] std::string pointer_of_open() const
    {
        std::string pointer;
        for (std::size_t i = 0; i + 1 < open_.size(); ++i)
            pointer += part_in(*open_[i]);
        return pointer;
    }

    /// Of the value that was begun last.
    [[nodiscard]] std::string pointer() const
    {
        return open_.empty() ? "" : pointer_of_open() + part_in(*open_.back());
    }

    static std::string part_in(const Node& parent)
    {
        if (parent.kind == Node::Kind::object) {
            return parent.members.empty() ? "" : pointer_part(parent.members.back().key);
        }
        return parent.items.empty() ? "" : "/" + std::to_string(parent.items.size() - 1);
    }

    std::string_view text_;
    const Limits& limits_;
    Findings& findings_;
    JsonWalk walk_;
    Node root_;
    std::vector<Node*> open_;
    std::optional<LineStarts> lines_; ///< only made where a message needs it
    bool begun_ = false;
    bool after_key_ = false;
};

} // namespace

const Member* Node::member(std::string_view key) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& one) { return one.key == key; });
    return found == members.end() ? nullptr : &*found;
}

std::string_view name_of(Node::Kind kind)
{
    switch (kind) {
    case Node::Kind::nothing:
        return "null";
    case Node::Kind::truth:
        return "true or false";
    case Node::Kind::whole:
    case Node::Kind::number:
        return "a number";
    case Node::Kind::text:
        return "a text";
    case Node::Kind::list:
        return "a list";
    case Node::Kind::object:
        return "an object";
    }
    return "nothing";
}

std::optional<Node> parse_json(std::string_view text, const Limits& limits, Findings& findings)
{
    TreeBuilder builder{text, limits, findings};
    const char* begin = text.data();
    if (!Json::sax_parse(begin, begin + text.size(), &builder)) return std::nullopt;
    return builder.take();
}

} // namespace tegenover::persistence
