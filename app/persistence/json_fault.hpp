// persistence/json_fault.hpp
//
// What is wrong where a text stops being JSON, said so that an author can mend it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tegenover::persistence {

/// What the parser knew when it gave up.
struct JsonBreak {
    std::string_view text;
    std::size_t read = 0;     ///< bytes read, the fault included
    std::size_t last_end = 0; ///< where the last good value ended
    bool in_string = false;   ///< the fault lies within a string
    bool number_too_large = false;
    bool anything_read = false;        ///< at least one value was begun
    bool after_key = false;            ///< the last good thing was a key
    std::optional<std::size_t> opened; ///< the innermost object or list that is still open
};

struct JsonFault {
    std::string_view code;
    std::size_t offset = 0;
    std::string message;
};

[[nodiscard]] JsonFault explain(const JsonBreak& where);

} // namespace tegenover::persistence
