// tests/architecture/folder_table.hpp
//
// The table of app/README.md as values: which folder may include what. Reads that one file only.
#pragma once

#include <map>
#include <set>
#include <string>

namespace tegenover::tests {

struct FolderRule {
    bool pure = false;
    std::set<std::string> may_include;
    std::set<std::string> third_party;
};

/// Rows by folder name without the slash; main.cpp has a row of its own.
[[nodiscard]] std::map<std::string, FolderRule> read_folder_table();

} // namespace tegenover::tests
