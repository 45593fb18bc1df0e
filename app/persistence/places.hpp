// persistence/places.hpp
//
// From a byte or a JSON pointer to a line and a column of a file. Reads nothing itself.
#pragma once

#include "persistence/json_tree.hpp"

#include <cstddef>
#include <cstdint>
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

/// The places of one file that was read, for whoever finds problems in its scene later on. Holds
/// neither its text nor its values.
class Places {
public:
    Places() = default;
    /// `root` is the tree of `text`.
    Places(std::string_view text, const Node& root);

    /// Of the value at this pointer, or of the nearest one around it that is there.
    [[nodiscard]] Place find(std::string_view pointer) const;

private:
    class Maker;

    struct Entry {
        Place place;
        std::uint32_t first = 0; ///< of the entries of what it holds, which stand side by side
        std::uint32_t count = 0;
        std::uint32_t key = 0; ///< its own key, where an object holds it: a number of `keys_`
        bool is_object = false;
    };
    [[nodiscard]] const Entry* inside(const Entry& entry, std::string_view part) const;

    std::vector<Entry> entries_; ///< the first is the root
    std::vector<std::string> keys_;
};

} // namespace tegenover::persistence
