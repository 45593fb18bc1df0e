// tests/architecture/folder_table.cpp
//
// Takes the Markdown table apart: a row starts with "| `", its cells are divided by "|", and the
// names in a cell stand between backquotes.
#include "architecture/folder_table.hpp"

#include <fstream>
#include <sstream>
#include <vector>

namespace tegenover::tests {

namespace {

std::vector<std::string> cells_of(const std::string& row)
{
    std::vector<std::string> cells;
    std::istringstream stream(row);
    for (std::string cell; std::getline(stream, cell, '|');)
        cells.push_back(cell);
    return cells;
}

std::set<std::string> quoted_names(const std::string& cell)
{
    std::set<std::string> names;
    std::size_t start = cell.find('`');
    while (start != std::string::npos) {
        const auto end = cell.find('`', start + 1);
        if (end == std::string::npos) break;
        names.insert(cell.substr(start + 1, end - start - 1));
        start = cell.find('`', end + 1);
    }
    return names;
}

std::set<std::string> without_slash(const std::set<std::string>& folders)
{
    std::set<std::string> names;
    for (auto folder : folders) {
        if (folder.ends_with('/')) folder.pop_back();
        names.insert(folder);
    }
    return names;
}

} // namespace

std::map<std::string, FolderRule> read_folder_table()
{
    std::map<std::string, FolderRule> table;
    std::ifstream file(TEGENOVER_SOURCE_FOLDER "/app/README.md");
    for (std::string line; std::getline(file, line);) {
        const auto cells = cells_of(line);
        if (!line.starts_with("| `") || cells.size() < 6) continue;
        const auto folders = without_slash(quoted_names(cells[1]));
        if (folders.size() != 1) continue;
        table[*folders.begin()] = {.pure = cells[2].find("pure") != std::string::npos,
                                   .may_include = without_slash(quoted_names(cells[4])),
                                   .third_party = quoted_names(cells[5])};
    }
    return table;
}

} // namespace tegenover::tests
