// persistence/spot.hpp
//
// A value of a file together with the way that leads to it, so that any problem with it can name
// its pointer. A view: the tree and the spots above must outlive it. The way is only spelled out on
// demand.
#pragma once

#include "persistence/findings.hpp"
#include "persistence/json_tree.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace tegenover::persistence {

class Spot {
public:
    Spot(const Node& root, Findings& findings) : node_(&root), findings_(&findings) {}

    [[nodiscard]] Spot member(const Node& member) const;
    [[nodiscard]] Spot item(std::size_t index) const;

    [[nodiscard]] const Node& node() const { return *node_; }
    [[nodiscard]] bool is(Node::Kind kind) const { return node_->kind == kind; }
    [[nodiscard]] Findings& findings() const { return *findings_; }

    [[nodiscard]] std::string pointer() const;
    /// For a message: `"mood"`, `item 2 of "reflection"`, `the file`.
    [[nodiscard]] std::string name() const;

    /// A problem with this value.
    void report(std::string_view code, std::string message) const;

private:
    const Node* node_;
    Findings* findings_;
    const Spot* up_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
};

/// Whether the value is of this kind; says so where it is not. `wanted` as in "a list of moments".
bool expect(const Spot& spot, Node::Kind kind, std::string_view wanted);

} // namespace tegenover::persistence
