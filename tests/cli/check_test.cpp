// What `tegenover check` prints of whole files, for people and for programs, and what it returns.
#include "cli/called.hpp"
#include "support/golden.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>

#include <sys/wait.h>

using namespace tegenover;
using namespace tegenover::tests;

namespace {

const auto golden = project / "tests" / "cli" / "golden";

/// Without the folder that the sources happen to be in.
std::string portable(std::string text)
{
    const auto folder = project.string() + "/";
    for (auto at = text.find(folder); at != std::string::npos; at = text.find(folder))
        text.erase(at, folder.size());
    return text;
}

nlohmann::json checked(const std::vector<std::string>& arguments)
{
    auto all = arguments;
    all.insert(all.begin(), {"check", "--json"});
    return nlohmann::json::parse(run(all).out);
}

std::string with_typing_error()
{
    std::string text{small_scene};
    text.replace(text.find("\"next\": \"end\"},"), 15, "\"next\": \"edn\"},");
    return text;
}

/// A row of moments in which every one of 2 to the power of `length` histories is a state.
std::string scene_of_flags(int length)
{
    nlohmann::json moments = nlohmann::json::array();
    const auto name = [](const char* what, int at) { return what + std::to_string(at); };
    for (int at = 0; at < length; ++at) {
        const auto next = at + 1 < length ? name("m", at + 1) : std::string{"read"};
        moments.push_back(
            {{"id", name("m", at)},
             {"lines", {{{"says", "Well?"}}}},
             {"responses",
              {{{"id", "yes"}, {"says", "Yes."}, {"set", {name("f", at)}}, {"next", next}},
               {{"id", "no"}, {"says", "No."}, {"next", next}}}}});
    }
    nlohmann::json ways = nlohmann::json::array();
    for (int at = 0; at < length; ++at)
        ways.push_back({{"when", {{"has", {name("f", at)}}}}, {"to", "end"}});
    ways.push_back({{"to", "end"}});
    moments.push_back({{"id", "read"},
                       {"lines", {{{"says", "And now?"}}}},
                       {"responses", {{{"id", "go"}, {"says", "Go."}, {"next", ways}}}}});
    moments.push_back({{"id", "end"},
                       {"lines", {{{"says", "Bye."}}}},
                       {"ending", {{"outcome", "fragile"}, {"title", "End"}}}});
    return nlohmann::json{{"format", 1},  {"id", "flags"}, {"language", "en"},
                          {"title", "F"}, {"start", "m0"}, {"moments", moments}}
        .dump();
}

} // namespace

SCENARIO("check finds nothing wrong with what the project ships", "[cli][check]")
{
    const auto answer = run({"check", (project / "dialogues").string()});
    INFO(answer.out);
    CHECK(answer.code == 0);
    CHECK(answer.err.empty());
    CHECK(answer.out.find("3 scenes and 1 case: no errors, no warnings\n") != std::string::npos);
}

SCENARIO("check prints what was approved", "[cli][check][golden]")
{
    const auto scene = (golden / "stuck.json").string();
    const auto older = (golden / "older.json").string();
    WHEN("it is for people")
    {
        const auto answer = run({"check", scene, "--against", older});
        CHECK(answer.code == 1);
        CHECK(portable(answer.out) == approved(golden / "stuck.txt", portable(answer.out)));
    }
    WHEN("it is for programs")
    {
        const auto answer = run({"check", "--json", scene, "--against", older});
        CHECK(answer.code == 1);
        CHECK(portable(answer.out) ==
              approved(golden / "stuck.analysis.txt", portable(answer.out)));
    }
    WHEN("the states are more than may be tried")
    {
        const auto people = run({"check", "--states", "3", scene});
        CHECK(portable(people.out) == approved(golden / "outgrown.txt", portable(people.out)));
        const auto json = run({"check", "--json", "--states", "3", scene});
        CHECK(portable(json.out) == approved(golden / "outgrown.analysis.txt", portable(json.out)));
    }
}

SCENARIO("check says every problem with its file, line and column", "[cli][check]")
{
    const Folder folder;
    const auto file = folder.write("broken.json", with_typing_error());
    (void)folder.write("fine.json", small_scene);
    const auto answer = run({"check", folder.path()});
    CHECK(answer.code == 1);
    CHECK(answer.out.find(file + ": 1 error; it cannot be played until") == 0);
    CHECK(answer.out.find("\n" + file + ":8:") != std::string::npos);
    CHECK(answer.out.find("did you mean \"end\"?") != std::string::npos);
    CHECK(answer.out.find("2 scenes and 0 cases: 1 error, ") != std::string::npos);
}

SCENARIO("the name of a file steers no terminal", "[cli][check]")
{
    const Folder folder;
    (void)folder.write("\x1b]0;mine\a\nno errors.json", with_typing_error());
    const auto answer = run({"check", folder.path()});
    CHECK(answer.out.find('\x1b') == std::string::npos);
    CHECK(answer.out.find('\a') == std::string::npos);
    CHECK(answer.out.find("?no errors.json:8:") != std::string::npos);
}

SCENARIO("what cannot be written does not pass for well", "[cli][check]")
{
    const Folder folder;
    const auto file = folder.write("small.json", small_scene);
    const auto code_of = [&](const std::string& redirection) {
        const auto command = std::string{TEGENOVER_PROGRAM} + " check " + file + " " + redirection;
        return WEXITSTATUS(std::system(command.c_str()));
    };
    CHECK(code_of(">/dev/null") == 0);
    CHECK(code_of(">/dev/full 2>/dev/null") == 2);
    CHECK(code_of(">&- 2>/dev/null") == 2);
}

SCENARIO("the JSON form has every key that others rely on", "[cli][check]")
{
    const Folder folder;
    const auto file = folder.write("broken.json", with_typing_error());
    const auto broken = checked({file}).at("scenes").at(0);
    CHECK(broken.at("ok") == false);
    CHECK(broken.at("analysis").is_null());
    const auto& error = broken.at("errors").at(0);
    CHECK(error.at("code") == "TG012");
    CHECK(error.at("mode").is_null());
    CHECK(error.at("pointer") == "/moments/0/responses/0/next");
    CHECK(error.at("line") == 8);
    CHECK(error.at("column") > 1);
    CHECK(error.at("decisions").is_null());

    const auto stuck = checked({(golden / "stuck.json").string()}).at("scenes").at(0);
    CHECK(stuck.at("errors").at(0).at("mode") == "solo");
    CHECK(stuck.at("errors").at(0).at("decisions") ==
          nlohmann::json::parse(R"([{"respond": "busy"}])"));
    CHECK(stuck.at("errors").at(1).at("mode") == "pair");
    CHECK(stuck.at("analysis").at("endings").at("cellar") == nlohmann::json{{"reachable", false}});
}

SCENARIO("a shortest list of decisions leads replay to the stuck state", "[cli][check]")
{
    const auto scene = (golden / "stuck.json").string();
    const auto checked_scene = checked({scene}).at("scenes").at(0);
    const Folder folder;
    for (const auto& error : checked_scene.at("errors")) {
        const nlohmann::json play{{"mode", error.at("mode")}, {"decisions", error.at("decisions")}};
        const auto file = folder.write("play.txt", play.dump());
        const auto answer = run({"replay", scene, "--decisions", file, "--json"});
        REQUIRE(answer.code == 0);
        const auto standing = nlohmann::json::parse(answer.out);
        CHECK(standing.at("moment") == "door");
        CHECK(standing.at("ended") == false);
        CHECK(standing.at("available").empty());
    }
}

SCENARIO("past the budget nothing is presented as exact", "[cli][check]")
{
    const Folder folder;
    const auto file = folder.write("flags.json", scene_of_flags(12));
    const auto whole = checked({file}).at("scenes").at(0).at("analysis");
    REQUIRE(whole.at("complete") == true);
    const auto states = whole.at("states").get<std::size_t>();
    CHECK(states > 4096);

    const auto cut = checked({"--states", std::to_string(states - 1), file});
    const auto analysis = cut.at("scenes").at(0).at("analysis");
    CHECK(analysis.at("complete") == false);
    for (const auto* figure : {"best", "worst", "endings", "players", "moments_unreachable",
                               "lines_unreachable", "responses_unavailable"}) {
        INFO(figure);
        CHECK((!analysis.contains(figure) || analysis.at(figure).is_null()));
    }
    CHECK(checked({"--states", std::to_string(states), file})
              .at("scenes")
              .at(0)
              .at("analysis")
              .at("complete") == true);

    const auto told = run({"check", "--states", "100", file});
    CHECK(told.code == 0);
    CHECK(told.out.find("Not proven: there are more than 100 states") != std::string::npos);
    CHECK(told.out.find("without understanding") == std::string::npos);
}

SCENARIO("ids are unique across the files of a folder", "[cli][check]")
{
    const Folder folder;
    (void)folder.write("one.json", small_scene);
    (void)folder.write("two.json", small_scene);
    const auto answer = run({"check", folder.path()});
    CHECK(answer.code == 1);
    CHECK(answer.out.find("\"small\"") != std::string::npos);
}

SCENARIO("a plan that a pattern hands over is left out, and that is said", "[cli][check]")
{
    const auto nadia = (project / "dialogues" / "nadia").string();
    const auto answer =
        run({"check", nadia + "/closed-door.json", nadia + "/closed-door.plan.json"});
    CHECK(answer.code == 0);
    CHECK(answer.err.find("closed-door.plan.json is a plan") != std::string::npos);
    CHECK(answer.out.find("1 scene and 0 cases: no errors") != std::string::npos);
}

SCENARIO("--against says what an edit gained, lost and moved", "[cli][check]")
{
    const Folder folder;
    const auto before = folder.write("before.json", small_scene);
    std::string edited{small_scene};
    edited.replace(edited.find("\"id\": \"own\""), 11, "\"id\": \"owe\"");
    edited.replace(edited.find("\"compassion\": 2}"), 16, "\"compassion\": 1}");
    const auto after = folder.write("after.json", edited);
    const auto json = checked({after, "--against", before}).at("scenes").at(0).at("against");
    CHECK(json.at("responses_gained") == nlohmann::json({"asked/owe"}));
    CHECK(json.at("responses_lost") == nlohmann::json({"asked/own"}));
    CHECK(json.at("endings_gained").empty());
    CHECK_FALSE(json.at("moved").empty());
    CHECK(run({"check", after, "--against", after})
              .out.find("the same endings, responses and ranges") != std::string::npos);

    const auto missing = run({"check", after, "--against", folder.path() + "/no.json"});
    CHECK(missing.code == 2);
    CHECK(missing.err.find("no.json") != std::string::npos);
}

SCENARIO("colour is for a terminal that did not ask to be left without", "[cli][check]")
{
    const Folder folder;
    const auto file = folder.write("small.json", small_scene);
    const auto printed = [&](const std::string& before) {
        const auto log = folder.path() + "/printed";
        // script(1) gives the program a terminal.
        const std::string command = before + " script -qec '" + TEGENOVER_PROGRAM + " check " +
                                    file + "' /dev/null >" + log + " </dev/null";
        REQUIRE(std::system(command.c_str()) == 0);
        std::ifstream in{log};
        return std::string{std::istreambuf_iterator<char>{in}, {}};
    };
    const auto escape = std::string{"\x1b["};
    CHECK(printed("env -u NO_COLOR TERM=xterm").find(escape) != std::string::npos);
    CHECK(printed("env NO_COLOR=1 TERM=xterm").find(escape) == std::string::npos);
    CHECK(printed("env -u NO_COLOR TERM=dumb").find(escape) == std::string::npos);
    CHECK(run({"check", file}).out.find(escape) == std::string::npos);
}

SCENARIO("what is there is checked, also beside what is not", "[cli][check]")
{
    const Folder folder;
    const auto scene = folder.write("small.json", small_scene);
    const auto answer = run({"check", scene, folder.path() + "/nope.json"});
    CHECK(answer.code == 2);
    CHECK(answer.err.find("nope.json cannot be read") != std::string::npos);
    CHECK(answer.out.find("small.json: no errors") != std::string::npos);
}
