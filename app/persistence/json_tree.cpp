// persistence/json_tree.cpp
//
// Builds the tree from the parser's events. The parser itself keeps no tree and does not recurse,
// so the limits below are all that stands between a hostile file and the memory.
#include "persistence/json_tree.hpp"

#include "engine/characters.hpp"
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

/// Objects are small as a rule, so that comparing all pairs is quickest.
bool has_doubled_key(const std::vector<Node>& members)
{
    constexpr std::size_t few = 20;
    if (members.size() > few) {
        std::set<std::string_view> met;
        return !std::all_of(members.begin(), members.end(),
                            [&](const Node& one) { return met.insert(one.key).second; });
    }
    for (std::size_t i = 1; i < members.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (members[k].key == members[i].key) return true;
        }
    }
    return false;
}

/// An object or list that was begun and not ended. What it holds is gathered here, in room that
/// stays for the next one as deep, and moved to where it belongs at its end.
struct Open {
    Node node;
    std::vector<Node> inside;
};

/// The parser's events, in the form that nlohmann/json asks for: false stops it.
class TreeBuilder {
public:
    TreeBuilder(std::string_view text, const Limits& limits, Findings& findings)
        : text_(text), limits_(limits), findings_(findings), walk_(text)
    {
    }

    [[nodiscard]] Tree take() { return {root_, std::move(blocks_), std::move(unescaped_)}; }

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
        node->text = kept(value, node->offset);
        check_text(value, node->offset);
        return true;
    }

    bool binary(const Json::binary_t& /*never in a text*/) { return false; }

    bool start_object(std::size_t /*unknown*/) { return open(Node::Kind::object); }
    bool start_array(std::size_t /*unknown*/) { return open(Node::Kind::list); }

    bool key(const std::string& value)
    {
        const std::size_t offset = walk_.pass_string();
        Node& node = innermost().inside.emplace_back();
        node.key = kept(value, offset);
        node.key_offset = static_cast<std::uint32_t>(offset);
        after_key_ = true;
        check_text(value, offset);
        return true;
    }

    bool end_object()
    {
        report_doubled_keys(innermost().inside);
        return end_array();
    }

    bool end_array()
    {
        walk_.pass_bracket();
        const auto& ended = innermost();
        const auto first = store(ended.inside);
        const auto count = static_cast<std::uint32_t>(ended.inside.size());
        --depth_;
        Node& node = place_of_next();
        node.first = first;
        node.count = count;
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
        if (depth_ > 0) where.opened = innermost().node.offset;
        auto fault = explain(where);
        findings_.add({std::string{fault.code}, pointer(), fault.offset, std::move(fault.message)});
        return false;
    }

private:
    /// The text whose quote stands at `offset`, where it will stay.
    std::string_view kept(const std::string& value, std::size_t offset)
    {
        const auto written = text_.substr(offset + 1, value.size());
        return written == value ? written : unescaped_.emplace_back(value);
    }

    bool number(Node::Kind kind, double value)
    {
        Node* node = begin_value(kind, walk_.pass_word());
        if (node != nullptr) node->number = value;
        return node != nullptr;
    }

    bool open(Node::Kind kind)
    {
        if (depth_ >= limits_.depth) {
            findings_.add({std::string{codes::too_deep}, pointer(), walk_.next(),
                           "more than " + std::to_string(limits_.depth) +
                               " objects and lists lie within one another here; a scene needs "
                               "fewer than ten"});
            return false;
        }
        const auto offset = walk_.pass_bracket();
        const Node* node = begin_value(kind, offset);
        if (node == nullptr) return false;
        if (open_.size() == depth_) open_.emplace_back();
        auto& opened = open_[depth_++];
        opened.node = *node;
        opened.inside.clear();
        return true;
    }

    /// The new node at its place in the tree; nothing where a limit is reached.
    Node* begin_value(Node::Kind kind, std::size_t offset)
    {
        begun_ = true;
        after_key_ = false;
        if (depth_ > 0 && innermost().node.kind == Node::Kind::list) {
            if (!may_grow(innermost().inside.size(), offset)) return nullptr;
            innermost().inside.emplace_back();
        }
        Node& node = place_of_next();
        node.kind = kind;
        node.offset = static_cast<std::uint32_t>(offset);
        return &node;
    }

    [[nodiscard]] Open& innermost() { return open_[depth_ - 1]; }

    /// Where the value goes that was begun last at this depth.
    [[nodiscard]] Node& place_of_next() { return depth_ == 0 ? root_ : innermost().inside.back(); }

    /// The nodes side by side where they will stay.
    const Node* store(const std::vector<Node>& nodes)
    {
        constexpr std::size_t room = 1024;
        if (nodes.empty()) return nullptr;
        if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < nodes.size()) {
            blocks_.emplace_back();
            blocks_.back().reserve(std::max(room, nodes.size()));
        }
        auto& block = blocks_.back();
        block.insert(block.end(), nodes.begin(), nodes.end());
        return &block[block.size() - nodes.size()];
    }

    bool may_grow(std::size_t items, std::size_t offset)
    {
        const bool is_moments = depth_ == 2 && open_[0].node.kind == Node::Kind::object &&
                                open_[0].inside.back().key == "moments";
        if (!is_moments || items < limits_.moments) return true;
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
        if (const auto at = engine::find_forbidden(value)) {
            findings_.add({std::string{codes::forbidden_character}, pointer(), offset,
                           "this text holds " +
                               engine::code_point_name(std::string_view{value}.substr(*at)) +
                               ", a character that does not show; remove it (a new paragraph is "
                               "\\n)"});
        }
    }

    void report_doubled_keys(const std::vector<Node>& members)
    {
        if (!has_doubled_key(members)) return;
        std::map<std::string_view, const Node*> firsts;
        for (const auto& member : members) {
            const auto [first, is_new] = firsts.emplace(member.key, &member);
            if (!is_new) report_doubled_key(*first->second, member);
        }
    }

    void report_doubled_key(const Node& first, const Node& second)
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
        for (std::size_t i = 0; i + 1 < depth_; ++i)
            pointer += part_in(open_[i]);
        return pointer;
    }

    /// Of the value that was begun last.
    [[nodiscard]] std::string pointer() const
    {
        return depth_ == 0 ? "" : pointer_of_open() + part_in(open_[depth_ - 1]);
    }

    static std::string part_in(const Open& parent)
    {
        const auto& inside = parent.inside;
        if (inside.empty()) return "";
        if (parent.node.kind == Node::Kind::object) return pointer_part(inside.back().key);
        return pointer_part(std::to_string(inside.size() - 1));
    }

    std::string_view text_;
    const Limits& limits_;
    Findings& findings_;
    JsonWalk walk_;
    Node root_;
    std::vector<std::vector<Node>> blocks_;
    std::deque<std::string> unescaped_;
    std::deque<Open> open_; ///< the first `depth_` are open; room of the others is used again
    std::size_t depth_ = 0;
    std::optional<LineStarts> lines_; ///< only made where a message needs it
    bool begun_ = false;
    bool after_key_ = false;
};

} // namespace

const Node* Node::member(std::string_view wanted) const
{
    if (kind != Kind::object) return nullptr;
    const auto found = std::find_if(inside().begin(), inside().end(),
                                    [&](const Node& one) { return one.key == wanted; });
    return found == inside().end() ? nullptr : &*found;
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

std::optional<Tree> parse_json(std::string_view text, const Limits& limits, Findings& findings)
{
    TreeBuilder builder{text, limits, findings};
    const char* begin = text.data();
    if (!Json::sax_parse(begin, begin + text.size(), &builder)) return std::nullopt;
    return builder.take();
}

} // namespace tegenover::persistence
