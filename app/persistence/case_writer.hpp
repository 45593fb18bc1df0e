// persistence/case_writer.hpp
//
// A case as the text of its file. Touches no disk.
#pragma once

#include "engine/case.hpp"
#include "persistence/limits.hpp"

#include <string>
#include <string_view>

namespace tegenover::persistence {

/// In the house's layout; reading it gives the same case.
[[nodiscard]] std::string write_case(const engine::CaseFile& person);

/// `original` with the case in place of the one it holds, as rewrite_scene does it. Where the
/// original cannot be read, the case is written anew.
[[nodiscard]] std::string rewrite_case(std::string_view original, const engine::CaseFile& person,
                                       const Limits& limits = {});

} // namespace tegenover::persistence
