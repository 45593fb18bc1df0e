// persistence/places.hpp
//
// From a byte or a JSON pointer to a line and a column of a file. Reads nothing itself.
#pragma once

#include "persistence/json_tree.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

struct Place {
    int line = 0;   ///< 1-based; 0: not known
    int column = 0; ///< 1-based, in code points

    bool operator==(const Place&) const = default;
};

/// Where the lines of a text begin. Does not hold the text.
class LineStarts {
public:
    explicit LineStarts(std::string_view text);
    [[nodiscard]] Place place(std::string_view text, std::size_t offset) const;

private:
    std::vector<std::size_t> starts_;
};

/// Where a pointer leads in a tree.
struct Landing {
    std::string pointer;    ///< as asked, cut where it would lead into a value that holds nothing
    std::size_t offset = 0; ///< of the value, or of the nearest one around it that is there
};
[[nodiscard]] Landing follow(const Node& root, std::string_view pointer);

/// A key as a part of a JSON pointer (RFC 6901).
[[nodiscard]] std::string pointer_part(std::string_view key);

/// The places of one file that was read, for whoever finds problems in its scene later on.
class Places {
public:
    Places() = default;
    Places(std::string text, Node root);

    /// Of the value at this pointer, or of the nearest one around it that is there.
    [[nodiscard]] Place find(std::string_view pointer) const;

private:
    std::string text_;
    Node root_;
};

} // namespace tegenover::persistence
