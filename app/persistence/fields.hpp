// persistence/fields.hpp
//
// The keys of one object in a file: which are known, which must be there. Reads no values.
#pragma once

#include "persistence/spot.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tegenover::persistence {

class Fields {
public:
    /// Reports what is no object, and every key that is not in `known`. `what` as in "a moment".
    /// `spot` must outlive this.
    Fields(const Spot& spot, std::string_view what, std::span<const std::string_view> known);

    [[nodiscard]] bool is_object() const { return spot_.is(Node::Kind::object); }

    [[nodiscard]] std::optional<Spot> find(std::string_view key) const;
    /// Reports the key as missing where it is not there.
    [[nodiscard]] std::optional<Spot> need(std::string_view key) const;

private:
    void report_unknown(const Node& member, std::span<const std::string_view> known) const;

    const Spot& spot_;
    std::string_view what_;
};

/// "a, b and c"
[[nodiscard]] std::string list_of(std::span<const std::string_view> words);

} // namespace tegenover::persistence
