// cli/report.hpp
//
// `tegenover report`: the debrief of a play, the joint one of a pair, or a table of all attempts,
// as text.
#pragma once

#include "cli/console.hpp"
#include "cli/output.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tegenover::cli {

struct ReportOptions {
    std::string scene;     ///< with `decisions`; else an attempt, or all
    std::string decisions; ///< a JSON file
    std::optional<std::int64_t> attempt;
    std::optional<std::int64_t> pair;
    bool all = false;
    std::string data; ///< where records are; "" for the usual place
    std::string format = "html";
    std::string language; ///< "" for that of the console
    Output output;
};

/// Exit code 0, 1 (a decision that is not possible, an attempt that is not there) or 2.
[[nodiscard]] int report(const ReportOptions& options, const Console& console);

} // namespace tegenover::cli
