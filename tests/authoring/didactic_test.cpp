// Each didactic warning fires on what it is about, with its place, and on nothing else.
#include "authoring/didactic.hpp"

#include "authoring/didactic_codes.hpp"
#include "authoring/teaching_scene.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace tegenover;
using namespace tegenover::testing;

namespace {

constexpr std::size_t moments = 6;

std::vector<engine::Problem> warnings_of(const engine::Scene& scene)
{
    const auto script = engine::compile(scene);
    const auto evidence = authoring::find_evidence(script, engine::study(script));
    return authoring::find_didactic_warnings(script, evidence);
}

std::vector<std::string> codes_of(const engine::Scene& scene)
{
    std::vector<std::string> codes;
    for (const auto& warning : warnings_of(scene))
        codes.push_back(warning.code);
    return codes;
}

std::size_t count_of(const engine::Scene& scene, std::string_view code)
{
    const auto codes = codes_of(scene);
    return static_cast<std::size_t>(std::count(codes.begin(), codes.end(), code));
}

/// Where the first warning with this code points; "none" where there is none.
std::string place_of(const engine::Scene& scene, std::string_view code)
{
    for (const auto& warning : warnings_of(scene)) {
        if (warning.code == code) return warning.pointer;
    }
    return "none";
}

void put_first(engine::Moment& moment, Kind kind)
{
    std::swap(moment.responses.front(), of_kind(moment, kind));
}

void lead_to(engine::Response& response, const char* moment) { response.next = {{{}, moment}}; }

/// What is spoiled, where the warning points, and its code.
struct Spoiled {
    std::string_view code;
    const char* pointer;
    std::function<void(engine::Scene&)> spoil;
};

std::vector<Spoiled> all_spoiled()
{
    namespace codes = authoring::codes;
    using engine::plain;
    return {
        {codes::longest_gives_away, "/moments",
         [](auto& scene) {
             for (std::size_t m = 0; m < 3; ++m)
                 of_kind(scene.moments[m], Kind::best).says = plain(std::string(80, 'x'));
         }},
        {codes::first_gives_away, "/moments",
         [](auto& scene) {
             for (std::size_t m = 0; m < 3; ++m)
                 put_first(scene.moments[m], Kind::best);
         }},
        {codes::player_without_understanding, "/moments",
         [](auto& scene) {
             for (std::size_t m = 0; m < moments; ++m)
                 put_first(scene.moments[m], m % 2 == 0 ? Kind::best : Kind::warm);
         }},
        {codes::principle_hardly_at_stake, "/moments",
         [](auto& scene) {
             for (std::size_t m = 2; m < moments; ++m)
                 of_kind(scene.moments[m], Kind::honest).scores = {0, 0, 0, 1, 0};
         }},
        {codes::no_trade_off, "/moments",
         [](auto& scene) {
             for (std::size_t m = 0; m < 5; ++m)
                 of_kind(scene.moments[m], Kind::best).scores = {2, 2, 1, 1, 1};
         }},
        {codes::all_responses_equal, "/moments/3/responses",
         [](auto& scene) {
             for (auto& response : scene.moments[3].responses)
                 response.scores = {0, 1, 0, 0, 0};
         }},
        {codes::only_one_response, "/moments/3/responses",
         [](auto& scene) { scene.moments[3].responses.resize(1); }},
        {codes::no_feedback, "/moments/0/responses/1/why",
         [](auto& scene) { scene.moments[0].responses[1].why = {}; }},
        {codes::feedback_length, "/moments/0/responses/1/why",
         [](auto& scene) { scene.moments[0].responses[1].why = plain(words(14)); }},
        {codes::feedback_length, "/moments/0/responses/1/why",
         [](auto& scene) { scene.moments[0].responses[1].why = plain(words(61)); }},
        {codes::feedback_judges, "/moments/0/responses/1/why",
         [](auto& scene) {
             scene.moments[0].responses[1].why = plain(words(20) + ". The Right choice.");
         }},
        {codes::feedback_judges, "/moments/0/responses/1/why",
         [](auto& scene) {
             scene.moments[0].responses[1].why = {{{"nl", words(20) + ", goed gedaan!"}}};
         }},
        {codes::no_road_back, "/moments/0/responses/2",
         [](auto& scene) { lead_to(of_kind(scene.moments[0], Kind::poor), "open"); }},
        {codes::short_way_scores_high, "/moments/8",
         [](auto& scene) {
             auto& leap = of_kind(scene.moments[0], Kind::warm);
             leap.scores = {2, 2, 2, 2, 2};
             lead_to(leap, "leap");
             for (std::size_t m = 1; m < moments; ++m) {
                 of_kind(scene.moments[m], Kind::best).scores = {0, 1, 0, 0, 0};
                 of_kind(scene.moments[m], Kind::warm).scores = {1, 0, 0, 0, 0};
                 of_kind(scene.moments[m], Kind::honest).scores = {0, 0, 0, 1, 0};
             }
             scene.moments.push_back(taught_ending("leap", engine::Outcome::repaired));
         }},
        {codes::silence_never_best, "/moments",
         [](auto& scene) {
             of_kind(scene.moments[4], Kind::best).kind = engine::ResponseKind::say;
         }},
        {codes::silence_always_best, "/moments",
         [](auto& scene) {
             of_kind(scene.moments[2], Kind::honest).kind = engine::ResponseKind::say;
         }},
        {codes::unused_cue, "/moments/0/lines/0/cues/0",
         [](auto& scene) { scene.moments[0].lines[0] = line("Well.", {"sighs"}); }},
        {codes::best_behind_one_cue, "/moments/1/lines/0/cues/0",
         [](auto& scene) {
             scene.moments[1].responses.back().scores = {2, 2, 2, 2, 2};
         }},
        {codes::long_line, "/moments/2/lines/0/says",
         [](auto& scene) { scene.moments[2].lines[0].says = plain(words(61)); }},
        {codes::missing_translation, "/moments/0/lines/0/says",
         [](auto& scene) {
             scene.title = {{{"en", "Small"}, {"nl", "Klein"}}};
         }},
        {codes::same_text, "/moments/0/responses/2/says",
         [](auto& scene) {
             scene.moments[0].responses[2].says = scene.moments[0].responses[0].says;
         }},
        {codes::no_reflection, "/moments/7/ending/reflection",
         [](auto& scene) { scene.moments[7].ending->reflection.clear(); }},
        {codes::no_words, "/title", [](auto& scene) { scene.title = engine::plain(" \n"); }},
        {codes::no_words, "/moments/1/responses/0/says",
         [](auto& scene) { scene.moments[1].responses[0].says = engine::plain(" "); }},
        {codes::no_words, "/moments/1/lines/0/says",
         [](auto& scene) {
             scene.moments[1].lines[0].says = {};
             scene.moments[1].lines[0].cues.clear();
         }},
        {codes::no_words, "/moments/1/lines/0/cues/0/shows",
         [](auto& scene) { scene.moments[1].lines[0].cues[0].shows = {}; }},
        {codes::no_words, "/moments/7/ending/title",
         [](auto& scene) { scene.moments[7].ending->title = engine::plain(""); }},
        {codes::no_words, "/moments/7/ending/reflection/0",
         [](auto& scene) { scene.moments[7].ending->reflection[0] = engine::plain(""); }},
        {codes::no_feedback, "/moments/0/responses/0/why",
         [](auto& scene) { scene.moments[0].responses[0].why = engine::plain("  "); }},
    };
}

} // namespace

TEST_CASE("a scene that teaches well is left in peace", "[authoring][didactic]")
{
    for (const auto& warning : warnings_of(teaching_scene()))
        FAIL_CHECK(warning.code << " " << warning.pointer << ": " << warning.message);
}

TEST_CASE("each didactic warning fires on what it is about, and points there",
          "[authoring][didactic]")
{
    for (const auto& [code, pointer, spoil] : all_spoiled()) {
        auto scene = teaching_scene();
        spoil(scene);
        INFO(code);
        CHECK(place_of(scene, code) == pointer);
    }
}

SCENARIO("the thresholds themselves are within bounds", "[authoring][didactic]")
{
    namespace codes = authoring::codes;
    auto scene = teaching_scene();
    SECTION("feedback of 15 words, and of 60")
    {
        scene.moments[0].responses[0].why = engine::plain(words(15));
        scene.moments[0].responses[1].why = engine::plain(words(60));
        CHECK(count_of(scene, codes::feedback_length) == 0);
    }
    SECTION("a line of 60 words")
    {
        scene.moments[0].lines[0].says = engine::plain(words(60));
        CHECK(count_of(scene, codes::long_line) == 0);
    }
    SECTION("a principle at stake in three moments")
    {
        for (std::size_t m = 3; m < moments; ++m)
            of_kind(scene.moments[m], Kind::honest).scores = {0, 0, 0, 1, 0};
        CHECK(count_of(scene, codes::principle_hardly_at_stake) == 0);
    }
    SECTION("the best is the longest in two of six moments")
    {
        for (std::size_t m = 0; m < 2; ++m)
            of_kind(scene.moments[m], Kind::best).says = engine::plain(std::string(80, 'x'));
        CHECK(count_of(scene, codes::longest_gives_away) == 0);
    }
    SECTION("no trade-off in four of six moments")
    {
        for (std::size_t m = 0; m < 4; ++m)
            of_kind(scene.moments[m], Kind::best).scores = {2, 2, 1, 1, 1};
        CHECK(count_of(scene, codes::no_trade_off) == 0);
    }
    SECTION("ordinary words that hold a judgement within them")
    {
        scene.moments[0].responses[0].why = engine::plain(
            words(15) + " in the right way, and the bright choices are hers; incorrectness aside.");
        CHECK(count_of(scene, codes::feedback_judges) == 0);
    }
    SECTION("a scene without silence")
    {
        of_kind(scene.moments[2], Kind::honest).kind = engine::ResponseKind::say;
        of_kind(scene.moments[4], Kind::best).kind = engine::ResponseKind::say;
        CHECK(count_of(scene, codes::silence_never_best) == 0);
        CHECK(count_of(scene, codes::silence_always_best) == 0);
    }
}

SCENARIO("missing translations are grouped by language", "[authoring][didactic]")
{
    GIVEN("a Dutch title in an English scene with many texts")
    {
        auto scene = teaching_scene();
        scene.title = {{{"en", "Small"}, {"nl", "Klein"}}};
        THEN("one warning names the first ten and counts the rest")
        {
            REQUIRE(count_of(scene, authoring::codes::missing_translation) == 1);
            const auto warnings = warnings_of(scene);
            const auto& found =
                *std::find_if(warnings.begin(), warnings.end(), [](const auto& warning) {
                    return warning.code == authoring::codes::missing_translation;
                });
            CHECK(found.message.find("no \"nl\"") != std::string::npos);
            CHECK(found.message.find(" more") != std::string::npos);
        }
    }
}

SCENARIO("what needs exploring is left out where the budget ran out", "[authoring][didactic]")
{
    GIVEN("a scene with a road that does not lead back, and a budget of three states")
    {
        auto scene = teaching_scene();
        lead_to(of_kind(scene.moments[0], Kind::poor), "open");
        const auto script = engine::compile(scene);
        const auto evidence = authoring::find_evidence(script, engine::study(script, 3), 3);
        THEN("nothing is said of it")
        {
            CHECK(authoring::find_didactic_warnings(script, evidence).empty());
            CHECK(evidence.best_without.empty());
        }
    }
}
