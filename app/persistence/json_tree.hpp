// persistence/json_tree.hpp
//
// A JSON text as plain values that still know where in the text they stood. Keeps to the limits
// while it parses, so that no input can exhaust the stack; knows nothing of scenes but the name
// of the one list whose items are counted.
#pragma once

#include "persistence/findings.hpp"
#include "persistence/limits.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

/// A value, and where an object holds it, its key. Texts and keys are views: of the text that was
/// parsed or, where that has escapes, of the tree's own.
struct Node {
    enum class Kind : std::uint8_t { nothing, truth, whole, number, text, list, object };

    Kind kind = Kind::nothing;
    std::uint32_t offset = 0;     ///< byte at which the value begins
    std::uint32_t key_offset = 0; ///< byte at which the key's quote stands
    std::uint32_t count = 0;      ///< of a list's items or an object's members
    const Node* first = nullptr;  ///< of them; they stand side by side, in the file's order
    double number = 0;            ///< exact for every whole number that a scene may hold
    std::string_view text;        ///< of a text, without quotes and escapes
    std::string_view key;

    [[nodiscard]] std::span<const Node> inside() const { return {first, count}; }
    /// An object's first with this key; nothing where there is none.
    [[nodiscard]] const Node* member(std::string_view wanted) const;
};

/// A tree must not outlive its text.
struct Tree {
    Node root;
    std::vector<std::vector<Node>>
        blocks; ///< of all other nodes; a block never grows past its room
    std::deque<std::string> unescaped;
};

/// How a kind is called in a message: "a list".
[[nodiscard]] std::string_view name_of(Node::Kind kind);

/// The tree of a JSON text without byte order mark. Where the text breaks off at a fault, what was
/// found is in `findings` and nothing is returned; doubled keys, overlong texts and forbidden
/// characters are reported and reading goes on. The text is shorter than 4 GiB.
[[nodiscard]] std::optional<Tree> parse_json(std::string_view text, const Limits& limits,
                                             Findings& findings);

} // namespace tegenover::persistence
