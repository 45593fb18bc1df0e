// cli/pair_report.hpp
//
// The joint debrief of a session of two that was kept, as text.
#pragma once

#include "cli/console.hpp"
#include "engine/words.hpp"
#include "persistence/records.hpp"
#include "reports/report_format.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace tegenover::cli {

struct PairFailure {
    std::string message;
};

[[nodiscard]] std::variant<std::string, PairFailure>
pair_report_of(std::int64_t number, persistence::Records& records, reports::ReportFormat format,
               const engine::Words& words, const Console& console);

} // namespace tegenover::cli
