// persistence/limits.hpp
//
// How much a file may hold. The defaults are far above what a scene needs and far below what
// would hurt; who measures or generates large scenes may lift them.
#pragma once

#include <cstddef>

namespace tegenover::persistence {

struct Limits {
    std::size_t file_bytes = std::size_t{16} * 1024 * 1024;
    std::size_t depth = 32;         ///< objects and lists within one another
    std::size_t moments = 2'000;    ///< items of the list "moments" at the top
    std::size_t text_bytes = 4'096; ///< one string, or one key
    std::size_t problems = 1'000;   ///< reported for one file; the rest is counted

    bool operator==(const Limits&) const = default;
};

} // namespace tegenover::persistence
