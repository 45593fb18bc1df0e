// authoring/message_facts.hpp
//
// What a message of a check tells besides its sentence, so that the same can be told in another
// language: names in quotation marks and numbers, in the order in which they stand in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tegenover::authoring {

/// `moment "asked" has 3 of 41 %` holds "asked", "3" and "41 %".
[[nodiscard]] std::vector<std::string> facts_in(std::string_view message);

} // namespace tegenover::authoring
