// persistence/case_reader.hpp
//
// A case file's text as a case, or everything that is wrong with it. Touches no disk.
#pragma once

#include "engine/case.hpp"
#include "engine/problem.hpp"
#include "persistence/limits.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

struct CaseReading {
    std::optional<engine::CaseFile> person; ///< only where there are no problems
    std::vector<engine::Problem> problems;
};

[[nodiscard]] CaseReading read_case(std::string_view json, const Limits& limits = {});

} // namespace tegenover::persistence
