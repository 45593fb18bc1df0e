// engine/problem.hpp
//
// One thing that is wrong with a scene, with a code, a place and advice. A plain value:
// whoever finds it fills in the pointer; whoever knows the file adds line and column.
#pragma once

#include <string>

namespace tegenover::engine {

struct Problem {
    std::string code;    ///< "TG012"
    std::string pointer; ///< JSON pointer (RFC 6901) into the scene file; "" is the whole file
    std::string message; ///< one sentence, what is wrong and what to do, in English
    int line = 0;        ///< 1-based; 0 where no file is known
    int column = 0;      ///< 1-based, in code points; 0 where no file is known

    bool operator==(const Problem&) const = default;
};

} // namespace tegenover::engine
