// persistence/document.hpp
//
// What every kind of JSON file of ours shares: the mark at its beginning, its tree and its format
// number. Knows no file's own keys.
#pragma once

#include "persistence/fields.hpp"

#include <string_view>

namespace tegenover::persistence {

/// The text without the byte order mark that some editors put before it.
[[nodiscard]] std::string_view without_mark(std::string_view text);

/// The problem of a file with more bytes than may be.
[[nodiscard]] engine::Problem too_large(std::size_t bytes, std::size_t most_bytes);

/// Whether the file may be read on: reports a `format` that is not 1, naming both numbers. `what`
/// as in "scene". A missing or mistyped number is reported too, but the rest can still be checked.
[[nodiscard]] bool is_our_format(const Fields& fields, std::string_view what);

} // namespace tegenover::persistence
