// Cases as text: what is written is read again, and a change touches its own lines only.
#include "persistence/case_writer.hpp"

#include "persistence/case_reader.hpp"
#include "persistence/file_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace tegenover;
using namespace tegenover::persistence;

namespace {

std::string nadia_text()
{
    return std::get<std::string>(
        read_file(std::string{TEGENOVER_SOURCE_FOLDER} + "/dialogues/nadia/case.json", 1'000'000));
}

} // namespace

SCENARIO("a case that is written is read as it was", "[persistence][case]")
{
    const auto nadia = read_case(nadia_text()).person;
    REQUIRE(nadia);
    CHECK(read_case(write_case(*nadia)).person == nadia);
    engine::CaseFile bare{.id = "samir", .name = "Samir", .title = engine::plain("Samir")};
    CHECK(read_case(write_case(bare)).person == bare);
    CHECK(write_case(bare).find("looks") == std::string::npos);
}

SCENARIO("a man is written as one, and a woman without a word about it", "[persistence][case]")
{
    engine::CaseFile samir{.id = "samir", .name = "Samir", .title = engine::plain("Samir")};
    samir.looks = {.figure = engine::Figure::man, .hair = "#2e211c"};
    const auto written = write_case(samir);
    CHECK(written.find(R"("figure": "man")") != std::string::npos);
    CHECK(read_case(written).person == samir);
    auto samira = samir;
    samira.looks.figure = engine::Figure::woman;
    CHECK(write_case(samira).find("figure") == std::string::npos);
    CHECK(rewrite_case(written, samira) == write_case(samira));
    WHEN("a file says of a woman what it need not say")
    {
        auto said = written;
        said.replace(said.find("\"man\""), 5, "\"woman\"");
        REQUIRE(read_case(said).person == samira);
        CHECK(rewrite_case(said, samira) == said);
        CHECK(rewrite_case(said, samir) == written);
    }
}

SCENARIO("a case that changes keeps the lines of what did not", "[persistence][case]")
{
    const auto text = nadia_text();
    auto nadia = *read_case(text).person;
    CHECK(rewrite_case(text, nadia) == text);
    nadia.looks.hair = "#a9a29a";
    const auto after = rewrite_case(text, nadia);
    CHECK(read_case(after).person == nadia);
    CHECK(after.size() == text.size());
    const auto changed = std::mismatch(text.begin(), text.end(), after.begin());
    CHECK(std::string(changed.first - 8, changed.first).ends_with("\"#"));
    auto with_note = text;
    with_note.insert(1, "\n  \"$schema\": \"x\",");
    CHECK(rewrite_case(with_note, nadia).find("\"$schema\": \"x\"") != std::string::npos);
    CHECK(read_case(rewrite_case("not a case", nadia)).person == nadia);
}
