// persistence/json_rewrite.cpp
//
// Walks the text and both values together. What did not change is copied byte by byte; what was
// laid out in the text's own style is laid out again; and where only a part changed, the rest is
// copied around it.
#include "persistence/json_rewrite.hpp"

#include "engine/text.hpp"
#include "persistence/document.hpp"
#include "persistence/json_match.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace tegenover::persistence {
namespace {

using Json = nlohmann::ordered_json;

/// One item or member of what is written, and which it was.
struct Piece {
    std::optional<std::size_t> was;
    std::string key; ///< of a member
    std::string body;
};

class Rewriting {
public:
    Rewriting(std::string_view text, const Node& root) : text_(text), style_(style_of(text, root))
    {
    }

    /// `indent` and `used` as in lay_out.
    std::string value(const Node& node, const Json& before, const Json& after,
                      const std::string& indent, std::size_t used)
    {
        auto written = slice(node);
        if (before == after) return written;
        if (written == lay_out(before, style_, indent, used)) {
            return lay_out(after, style_, indent, used);
        }
        const bool has_parts = !node.inside().empty();
        if (has_parts && node.kind == Node::Kind::object && before.is_object() &&
            after.is_object()) {
            return object(node, before, after, indent);
        }
        if (has_parts && node.kind == Node::Kind::list && before.is_array() && after.is_array() &&
            before.size() == node.inside().size()) {
            return list(node, before, after, indent);
        }
        return lay_out(after, style_, indent, used);
    }

private:
    [[nodiscard]] std::string between(std::size_t begin, std::size_t end) const
    {
        return std::string{text_.substr(begin, end - begin)};
    }
    [[nodiscard]] std::string slice(const Node& node) const
    {
        return between(node.offset, end_of(text_, node));
    }
    [[nodiscard]] static std::size_t begin_of(const Node& parent, const Node& part)
    {
        return parent.kind == Node::Kind::object ? part.key_offset : part.offset;
    }
    [[nodiscard]] std::string opening(const Node& node) const
    {
        return between(node.offset + 1, begin_of(node, node.inside().front()));
    }
    /// What stands before the parts of a list or object, each on a line of its own.
    [[nodiscard]] std::string indent_inside(const Node& node, const std::string& indent) const
    {
        const auto before = opening(node);
        const auto line = before.rfind('\n');
        return line == std::string::npos ? indent : before.substr(line + 1);
    }

    /// Everything between two parts, comma and all, that stand side by side from now on.
    [[nodiscard]] std::string gap(const Node& node, const Piece& left, const Piece& right,
                                  const std::string& inner) const
    {
        const auto parts = node.inside();
        const auto original = [&](std::size_t number) {
            return between(end_of(text_, parts[number]), begin_of(node, parts[number + 1]));
        };
        if (right.was && *right.was > 0) return original(*right.was - 1);
        if (left.was && *left.was + 1 < parts.size()) return original(*left.was);
        if (parts.size() > 1) return original(0);
        const bool many_lines = opening(node).find('\n') != std::string::npos;
        return many_lines ? "," + style_.newline + inner : style_.comma;
    }

    [[nodiscard]] std::string assembled(const Node& node, const std::vector<Piece>& pieces,
                                        const std::string& inner) const
    {
        const char* brackets = node.kind == Node::Kind::object ? "{}" : "[]";
        if (pieces.empty()) return brackets;
        std::string all = brackets[0] + opening(node);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (i > 0) all += gap(node, pieces[i - 1], pieces[i], inner);
            all += pieces[i].body;
        }
        const auto end = end_of(text_, node);
        return all + between(end_of(text_, node.inside().back()), end - 1) + brackets[1];
    }

    std::string list(const Node& node, const Json& before, const Json& after,
                     const std::string& indent)
    {
        const auto inner = indent_inside(node, indent);
        const auto matched = match_items(before, after);
        std::vector<Piece> pieces;
        for (std::size_t i = 0; i < after.size(); ++i) {
            const auto was = matched[i];
            pieces.push_back({was, "",
                              was ? value(node.inside()[*was], before[*was], after[i], inner, 0)
                                  : lay_out(after[i], style_, inner)});
        }
        return assembled(node, pieces, inner);
    }

    std::string object(const Node& node, const Json& before, const Json& after,
                       const std::string& indent)
    {
        const auto inner = indent_inside(node, indent);
        std::vector<Piece> pieces;
        const auto members = node.inside();
        for (std::size_t i = 0; i < members.size(); ++i) {
            const std::string key{members[i].key};
            if (before.contains(key) && !after.contains(key)) continue;
            pieces.push_back({i, key, member(members[i], before, after, inner)});
        }
        add_new_members(pieces, before, after, inner);
        return assembled(node, pieces, inner);
    }

    std::string member(const Node& member, const Json& before, const Json& after,
                       const std::string& inner)
    {
        const std::string key{member.key};
        const auto name = between(member.key_offset, member.offset);
        if (!after.contains(key)) return name + slice(member);
        const auto& now = after.at(key);
        const auto used = engine::code_points(name);
        if (before.contains(key)) return name + value(member, before.at(key), now, inner, used);
        return name + lay_out(now, style_, inner, used);
    }

    /// Each behind the key that stands before it in the house's order.
    void add_new_members(std::vector<Piece>& pieces, const Json& before, const Json& after,
                         const std::string& inner)
    {
        auto place = pieces.begin();
        for (const auto& [key, now] : after.items()) {
            const auto there =
                std::find_if(pieces.begin(), pieces.end(),
                             [&wanted = key](const Piece& one) { return one.key == wanted; });
            if (there != pieces.end()) {
                place = there + 1;
                continue;
            }
            if (before.contains(key) && before.at(key) == now) continue;
            const auto name = json_string(key) + style_.colon;
            auto body = name + lay_out(now, style_, inner, engine::code_points(name));
            place = pieces.insert(place, {std::nullopt, key, std::move(body)}) + 1;
        }
    }

    std::string_view text_;
    JsonStyle style_;
};

} // namespace

std::string rewrite_json(std::string_view text, const Node& root, const Json& before,
                         const Json& after)
{
    return Rewriting{text, root}.value(root, before, after, "", 0);
}

std::optional<std::string> rewrite_document(std::string_view original, const Json& before,
                                            const Json& after, const Limits& limits)
{
    const auto text = without_mark(original);
    Findings ignored{limits.problems};
    const auto tree = parse_json(text, limits, ignored);
    if (!tree) return std::nullopt;
    const auto& root = tree->root;
    std::string whole{original.substr(0, original.size() - text.size() + root.offset)};
    whole += rewrite_json(text, root, before, after);
    whole += text.substr(end_of(text, root));
    return whole;
}

} // namespace tegenover::persistence
