// tests/persistence/codes_test.cpp
//
// Every code has its paragraph of help, and every paragraph its code; none is used for two things.
#include "persistence/file_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace tegenover::persistence {
namespace {

std::string source(std::string_view file)
{
    const auto path = std::filesystem::path{TEGENOVER_SOURCE_FOLDER} / "app" / file;
    return std::get<std::string>(read_file(path, 1'000'000));
}

/// What follows each mark, five letters long, sorted.
std::vector<std::string> codes_after(const std::string& text, std::string_view mark)
{
    std::vector<std::string> codes;
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
        codes.push_back(text.substr(at + mark.size() - 2, 5));
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace

TEST_CASE("every code has its own paragraph of help", "[persistence][codes]")
{
    const auto headers = source("persistence/reading_codes.hpp") +
                         source("authoring/structure_codes.hpp") +
                         source("authoring/findings.hpp") + source("authoring/didactic_codes.hpp");
    const auto help = source("persistence/codes.md");
    for (const auto* family : {"TG", "DW"}) {
        const auto in_code = codes_after(headers, "\"" + std::string{family});
        const auto in_help = codes_after(help, "\n**" + std::string{family});
        CHECK(in_code == in_help);
        CHECK(std::adjacent_find(in_code.begin(), in_code.end()) == in_code.end());
        CHECK(in_code.size() >= 20);
    }
}

TEST_CASE("every code says in both languages what is wrong", "[persistence][codes]")
{
    const auto help = source("persistence/codes.md");
    for (const auto* language : {"nl", "en"}) {
        const auto words = source("../assets/words/" + std::string{language} + ".json");
        for (const auto* family : {"TG", "DW"}) {
            CHECK(codes_after(words, "\"problem." + std::string{family}) ==
                  codes_after(help, "\n**" + std::string{family}));
        }
    }
}

} // namespace tegenover::persistence
