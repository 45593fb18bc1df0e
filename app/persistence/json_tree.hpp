// persistence/json_tree.hpp
//
// A JSON text as plain values that still know where in the text they stood. Keeps to the limits
// while it parses, so that no input can exhaust the stack; knows nothing of scenes but the name
// of the one list whose items are counted.
#pragma once

#include "persistence/findings.hpp"
#include "persistence/limits.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

struct Member;

struct Node {
    enum class Kind { nothing, truth, whole, number, text, list, object };

    Kind kind = Kind::nothing;
    std::size_t offset = 0; ///< byte at which the value begins
    double number = 0;      ///< exact for every whole number that a scene may hold
    std::string text;
    std::vector<Node> items;     ///< of a list
    std::vector<Member> members; ///< of an object, in the file's order

    /// The first with this key; nothing where there is none.
    [[nodiscard]] const Member* member(std::string_view key) const;
};

struct Member {
    std::string key;
    std::size_t key_offset = 0; ///< byte at which the key's quote stands
    Node value;
};

/// How a kind is called in a message: "a list".
[[nodiscard]] std::string_view name_of(Node::Kind kind);

/// The tree of a JSON text without byte order mark. Where the text breaks off at a fault, what was
/// found is in `findings` and nothing is returned; doubled keys, overlong texts and forbidden
/// characters are reported and reading goes on.
[[nodiscard]] std::optional<Node> parse_json(std::string_view text, const Limits& limits,
                                             Findings& findings);

} // namespace tegenover::persistence
