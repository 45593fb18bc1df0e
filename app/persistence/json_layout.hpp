// persistence/json_layout.hpp
//
// JSON as text in a layout that people read: a list or object stands on one line where it fits
// there, and else each of its parts on a line of its own. Knows no scene.
#pragma once

#include "persistence/json_tree.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace tegenover::persistence {

/// How a file is laid out; by itself the house's layout.
struct JsonStyle {
    std::string indent = "  ";  ///< of one level
    std::string newline = "\n"; ///< or "\r\n"
    std::string colon = ": ";
    std::string comma = ", "; ///< on one line
    bool padded = false;      ///< { "a": 1 }
    std::size_t width = 100;  ///< in code points; 0: nothing that holds something is on one line

    bool operator==(const JsonStyle&) const = default;
};

/// The style in which a text is laid out, as far as it shows. `root` is its tree.
[[nodiscard]] JsonStyle style_of(std::string_view text, const Node& root);

/// The value, where `indent` stands before its line and `used` code points behind that.
[[nodiscard]] std::string lay_out(const nlohmann::ordered_json& value, const JsonStyle& style,
                                  const std::string& indent = "", std::size_t used = 0);

/// A string in quotes.
[[nodiscard]] std::string json_string(const std::string& words);

/// The byte behind the value that begins at `node`.
[[nodiscard]] std::size_t end_of(std::string_view text, const Node& node);

} // namespace tegenover::persistence
