// cli/records.hpp
//
// `tegenover records`: what is kept on this machine, all of it in a folder, or all of it gone.
#pragma once

#include "cli/console.hpp"

#include <string>

namespace tegenover::cli {

struct RecordsOptions {
    std::string data;   ///< where records are; "" for the usual place
    std::string folder; ///< to export into
    bool yes = false;   ///< really delete
};

/// One line per attempt, oldest first: number, day, scene, outcome, total.
[[nodiscard]] int list_records(const RecordsOptions& options, const Console& console);
[[nodiscard]] int export_everything(const RecordsOptions& options, const Console& console);
[[nodiscard]] int delete_everything(const RecordsOptions& options, const Console& console);

} // namespace tegenover::cli
