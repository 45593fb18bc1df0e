// The author's guide keeps its word: its example is sound, the output it shows is what is printed,
// and every didactic warning is explained with the threshold that the program uses.
#include "authoring/didactic_codes.hpp"
#include "cli/called.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <utility>

using namespace tegenover;
using namespace tegenover::tests;

namespace {

std::string text_of(const std::filesystem::path& file)
{
    std::ifstream in{file};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string guide() { return text_of(project / "dialogues" / "README.md"); }

/// What stands between ```language and ```; the first such block.
std::string block_of(const std::string& text, const std::string& language)
{
    const auto fence = "\n```" + language + "\n";
    const auto start = text.find(fence);
    REQUIRE(start != std::string::npos);
    const auto begin = start + fence.size();
    return text.substr(begin, text.find("```", begin) - begin);
}

/// From the bold code to the next empty line.
std::string paragraph_of(const std::string& text, const std::string& code)
{
    const auto start = text.find("**" + code + ",");
    return start == std::string::npos ? "" : text.substr(start, text.find("\n\n", start) - start);
}

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

} // namespace

SCENARIO("the example of the author's guide has no errors and no warnings", "[cli][guide]")
{
    const Folder folder;
    const auto file = folder.write("ten-minutes.json", block_of(guide(), "json"));
    const auto answer = run({"check", file});
    INFO(answer.out);
    CHECK(answer.code == 0);
    CHECK(answer.out.find(": no errors, no warnings.") != std::string::npos);

    AND_THEN("the guide shows what is printed of it")
    {
        auto printed = answer.out;
        const auto where = folder.path() + "/";
        for (auto at = printed.find(where); at != std::string::npos; at = printed.find(where))
            printed.erase(at, where.size());
        CHECK(block_of(guide(), "text") == printed);
    }
    AND_THEN("it can be played to its end")
    {
        const auto played =
            run({"play", file, "--lang", "en", "--seed", "1"}, "0\n1\n0\n0\n1\n1\n");
        CHECK(played.code == 0);
        CHECK(played.out.find("The conversation is over: ") != std::string::npos);
    }
}

SCENARIO("the guide explains every didactic warning", "[cli][guide]")
{
    const auto text = guide();
    const auto header = text_of(project / "app" / "authoring" / "didactic_codes.hpp");
    std::size_t codes = 0;
    for (auto at = header.find("\"DW"); at != std::string::npos; at = header.find("\"DW", at + 1)) {
        const auto code = header.substr(at + 1, 5);
        INFO(code);
        CHECK(paragraph_of(text, code).size() > 60);
        ++codes;
    }
    CHECK(codes >= 15);
}

SCENARIO("the guide names the thresholds that the program uses", "[cli][guide]")
{
    using namespace authoring::thresholds;
    const std::pair<const char*, std::string> named[]{
        {"DW001", percent(give_away_margin)},
        {"DW001", "from " + std::to_string(moments_for_a_pattern) + " moments"},
        {"DW003", std::to_string(std::lround(player_margin)) + " points"},
        {"DW004", "at least " + std::to_string(moments_per_principle) + " moments"},
        {"DW005", percent(moments_without_trade_off)},
        {"DW009",
         std::to_string(feedback_words_low) + " to " + std::to_string(feedback_words_high)},
        {"DW011", percent(road_back)},
        {"DW012", "under " + percent(short_way)},
        {"DW012", percent(high_score)},
        {"DW016", percent(without_one_cue)},
        {"DW017", std::to_string(line_words) + " words"},
    };
    for (const auto& [code, threshold] : named) {
        INFO(code << " " << threshold);
        CHECK(paragraph_of(guide(), code).find(threshold) != std::string::npos);
    }
}
