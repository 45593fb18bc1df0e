// reports/json_text.hpp
//
// Writing JSON, and no more than that: this folder is built for a browser without a JSON library.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tegenover::reports {

/// A text in quotes, escaped (RFC 8259). Bytes that are no UTF-8 must not be in it.
[[nodiscard]] std::string json_string(std::string_view text);

/// {"name": value, ...} of values that are JSON already; members with an empty value are left out.
[[nodiscard]] std::string
json_object(std::initializer_list<std::pair<std::string_view, std::string>> members);
[[nodiscard]] std::string
json_object(const std::vector<std::pair<std::string, std::string>>& members);

/// [value, ...] of values that are JSON already.
[[nodiscard]] std::string json_array(const std::vector<std::string>& values);

} // namespace tegenover::reports
