// authoring/left_out.hpp
//
// Something of another program's story, or of a table, that could not be taken as it was, as the
// author is told of it until it is looked after.
#pragma once

#include "authoring/lines_table.hpp"
#include "authoring/story.hpp"

#include <string>

namespace tegenover::authoring {

struct LeftOut {
    std::string what;   ///< key of assets/words behind "left_out."
    std::string where;  ///< a passage or a row; "" for all of it
    std::string detail; ///< how it begins, or its name; may be empty
    bool done = false;  ///< the author ticked it off; it is kept no longer

    bool operator==(const LeftOut&) const = default;
};

[[nodiscard]] LeftOut as_left_out(const ImportNote& note);
[[nodiscard]] LeftOut as_left_out(const TableNote& note);
/// It is about a row or a column of a table, not about a story.
[[nodiscard]] bool is_of_table(const LeftOut& one);

} // namespace tegenover::authoring
