// persistence/content_hash.hpp
//
// A short name for a text, so that the same text is kept once. Guards against nothing but chance.
#pragma once

#include <string>
#include <string_view>

namespace tegenover::persistence {

/// XXH3, 128 bits, as 32 hexadecimal digits. The same on every machine.
[[nodiscard]] std::string content_hash(std::string_view text);

} // namespace tegenover::persistence
