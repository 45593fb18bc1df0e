// Reports and records from the command line: what is printed, and what is said when there is none.
#include "cli/called.hpp"

#include "persistence/records.hpp"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using namespace tegenover;
using namespace tegenover::tests;

namespace {

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// Records of one ended attempt at the small scene.
std::string kept_in(const Folder& folder)
{
    const auto data = folder.path() + "/data";
    auto records = std::get<persistence::Records>(persistence::Records::open(data));
    persistence::KeptAttempt kept;
    kept.attempt.number = 42;
    kept.attempt.started = 1'763'500'000;
    kept.attempt.scene = "small";
    kept.attempt.scene_hash = "h";
    kept.attempt.decisions = {engine::Respond{"own"}};
    kept.attempt.times = {1'763'500'005};
    kept.attempt.ended = true;
    kept.attempt.role = engine::RoleTaken::invited;
    kept.attempt.promise = "=zeldzaam";
    kept.result = {engine::Outcome::fragile, {}, 50};
    REQUIRE_FALSE(records.keep_scene("h", "small", small_scene));
    REQUIRE_FALSE(records.keep(kept, 1'763'500'005));
    return data;
}

/// Of the scene of the closed door.
std::string first_response()
{
    const auto opening = nlohmann::json::parse(run({"replay", "closed-door", "--json"}).out);
    return opening["available"][0];
}

} // namespace

SCENARIO("a play is reported in every form", "[cli][report]")
{
    const Folder folder;
    const auto scene = folder.write("small.json", small_scene);
    const auto decisions = folder.write("d.json", R"([{"respond": "own"}])");
    const auto report = [&](const std::string& format) {
        return run({"report", scene, "--decisions", decisions, "--lang", "en", "--format", format});
    };
    for (const auto* format : {"html", "markdown", "csv", "csv-nl", "xapi"}) {
        INFO(format);
        CHECK(report(format).code == 0);
        CHECK(report(format).err.empty());
    }
    CHECK(has(report("html").out, "<!DOCTYPE html>"));
    CHECK(has(report("html").out, "Content-Security-Policy"));
    CHECK(has(report("markdown").out, "# Small"));
    CHECK(has(report("csv-nl").out, "\xEF\xBB\xBF"));
    const auto statements = nlohmann::json::parse(report("xapi").out);
    REQUIRE(statements.size() == 3);
    CHECK(statements[1]["result"]["response"] == "own");
    CHECK(statements[2]["result"]["completion"] == true);
}

SCENARIO("a report that cannot be made says why", "[cli][report]")
{
    const Folder folder;
    const auto scene = folder.write("small.json", small_scene);
    const auto twice = folder.write("d.json", R"([{"respond": "own"}, {"respond": "own"}])");
    const auto own = folder.write("own.json", R"([{"respond": "own"}])");
    CHECK(run({"report"}).code == 2);
    CHECK(has(run({"report"}).err, "--attempt"));
    CHECK(run({"report", scene, "--all"}).code == 2);
    CHECK(run({"report", scene, "--format", "pdf"}).code == 2);
    const auto refused = run({"report", scene, "--decisions", twice});
    CHECK(refused.code == 1);
    CHECK(has(refused.err, "decision 2 is not possible"));
    CHECK(refused.out.empty());
    CHECK(run({"report", "--all", "--data", folder.path()}).code == 2);
    const auto kept = folder.write("kept.html", "mine");
    const auto in_the_way = run({"report", scene, "--decisions", own, "--output", kept});
    CHECK(in_the_way.code == 2);
    CHECK(has(in_the_way.err, "--force"));
    CHECK(run({"export", scene, "--output", scene}).code == 2);
    CHECK(run({"report", scene, "--decisions", own, "--output", kept, "--force"}).code == 0);
    const auto nowhere =
        run({"report", scene, "--decisions", own, "--output", folder.path() + "/no/such/file"});
    CHECK(nowhere.code == 2);
    CHECK(has(nowhere.err, "no/such/file"));
}

SCENARIO("what did not begin is not looked back on, and what did not end gets no figures",
         "[cli][report]")
{
    const Folder folder;
    const auto report = [&](const std::string& json) {
        return run({"report", "closed-door", "--lang", "en", "--format", "markdown", "--decisions",
                    folder.write("d.json", json)});
    };
    CHECK(report("[]").code == 1);
    CHECK(has(report("[]").err, "no response was given yet"));
    const auto half = report(R"([{"respond": ")" + first_response() + R"("}])");
    CHECK(half.code == 0);
    CHECK(has(half.out, "Not finished"));
    CHECK_FALSE(has(half.out, " %"));
}

SCENARIO("kept attempts are listed, reported, exported and deleted", "[cli][records]")
{
    const Folder folder;
    const auto data = kept_in(folder);
    const auto listed = run({"records", "list", "--data", data});
    CHECK(listed.out == "42\t2025-11-18\tsmall\tfragile\t50\n");
    const auto one = run({"report", "--attempt", "42", "--data", data, "--format", "markdown"});
    CHECK(one.code == 0);
    CHECK(has(one.out, "\\=zeldzaam") == false);
    CHECK(has(one.out, "zeldzaam"));
    CHECK(has(one.out, "I was asked for help"));
    const auto all = run({"report", "--all", "--data", data, "--format", "csv"});
    CHECK(has(all.out, "'=zeldzaam"));
    CHECK(has(all.out, "Small"));
    CHECK(run({"report", "--all", "--data", data}).code == 2);
    CHECK(run({"report", "--attempt", "7", "--data", data}).code == 1);

    const auto copy = folder.path() + "/copy";
    CHECK(run({"records", "export", copy, "--data", data}).code == 0);
    CHECK(run({"records", "export", copy, "--data", data}).code == 2);
    // What was exported is what replay and report take.
    const auto attempt = copy + "/attempts/1763500000-small-42.decisions.json";
    CHECK(run({"replay", copy + "/scenes/h.json", "--decisions", attempt}).code == 0);

    CHECK(run({"records", "delete", "--data", data}).code == 2);
    CHECK(has(run({"records", "list", "--data", data}).out, "42"));
    CHECK(run({"records", "delete", "--yes", "--data", data}).code == 0);
    CHECK(run({"records", "list", "--data", data}).out.empty());
}
