// tests/architecture/includes_test.cpp
//
// Includes run one way: what every file of app/ names is held against the table of app/README.md.
#include "architecture/folder_table.hpp"
#include "architecture/source_files.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace tegenover::tests {

namespace {

const std::set<std::string> impure_headers{"atomic",       "chrono",     "condition_variable",
                                           "cstdio",       "ctime",      "filesystem",
                                           "fstream",      "future",     "iostream",
                                           "mutex",        "random",     "semaphore",
                                           "shared_mutex", "stop_token", "thread"};

// Header names of the C library and POSIX; the folders that meet the system may use them.
bool is_system_header(const std::string& name)
{
    return name.ends_with(".h") &&
           (name.find('/') == std::string::npos || name.starts_with("sys/"));
}

bool is_standard_header(const std::string& name)
{
    return name.find('.') == std::string::npos && name.find('/') == std::string::npos;
}

bool is_third_party_of(const FolderRule& rule, const std::string& name)
{
    return std::ranges::any_of(rule.third_party,
                               [&](const auto& prefix) { return name.starts_with(prefix); });
}

bool may_include(const std::string& folder, const FolderRule& rule, const Include& include)
{
    const auto other = include.name.substr(0, include.name.find('/'));
    if (include.quoted) return other == folder || rule.may_include.contains(other);
    if (is_third_party_of(rule, include.name)) return true;
    if (is_standard_header(include.name))
        return !rule.pure || !impure_headers.contains(include.name);
    return !rule.pure && is_system_header(include.name);
}

std::set<std::string> forbidden_includes(const std::map<std::string, FolderRule>& table,
                                         const SourceFile& file)
{
    std::set<std::string> forbidden;
    const auto folder = folder_of(file);
    const auto rule = table.find(folder);
    for (const auto& include : includes_of(file)) {
        if (rule == table.end() || !may_include(folder, rule->second, include)) {
            forbidden.insert(include.name);
        }
    }
    return forbidden;
}

} // namespace

SCENARIO("every include runs the way that the table of app/README.md allows", "[architecture]")
{
    const auto table = read_folder_table();
    REQUIRE(table.size() >= 10);
    for (const auto& file : source_files_below("app")) {
        INFO(file.path << " may not include this; see the table in app/README.md");
        CHECK(forbidden_includes(table, file) == std::set<std::string>{});
    }
}

SCENARIO("an include that points up is caught", "[architecture]")
{
    const auto table = read_folder_table();
    const SourceFile engine_reads_file{.path = "app/engine/example.cpp",
                                       .lines = {"#include \"ui/theme.hpp\"", "#include <fstream>",
                                                 "#include <imgui.h>", "#include <vector>"}};
    const SourceFile platform_knows_ui{.path = "app/platform/example.cpp",
                                       .lines = {"  # include \"ui/theme.hpp\" // why"}};

    CHECK(forbidden_includes(table, engine_reads_file) ==
          std::set<std::string>{"fstream", "imgui.h", "ui/theme.hpp"});
    CHECK(forbidden_includes(table, platform_knows_ui) == std::set<std::string>{"ui/theme.hpp"});
}

} // namespace tegenover::tests
