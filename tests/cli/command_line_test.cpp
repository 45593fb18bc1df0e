// The commands, called as the program calls them: what they print, and what they return.
#include "cli/command_line.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace tegenover;

namespace {

const std::filesystem::path project = TEGENOVER_SOURCE_FOLDER;

struct Answer {
    std::optional<int> code;
    std::string out;
    std::string err;
};

Answer run(const std::vector<std::string>& arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    const auto code = cli::run(arguments, out, err);
    return {code, out.str(), err.str()};
}

class Folder {
public:
    Folder()
        : path_(std::filesystem::temp_directory_path() /
                ("tegenover-cli-" + std::to_string(std::rand())))
    {
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string write(const std::string& name, const std::string& text) const
    {
        std::ofstream{path_ / name} << text;
        return (path_ / name).string();
    }
    [[nodiscard]] std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

constexpr const char* small_scene = R"({
  "format": 1, "id": "small", "language": "en", "title": "Small", "start": "asked",
  "trust": {"start": 40, "weights": {"compassion": 5}},
  "moments": [
    {"id": "asked",
     "lines": [{"says": "You forgot me.", "cues": [{"id": "wrings", "at": "hands", "shows": "wrings her hands"}]}],
     "responses": [
       {"id": "name", "says": "I see your hands.", "when": {"noticed": ["wrings"]}, "scores": {"compassion": 2}, "set": ["seen"], "next": "end"},
       {"id": "own", "says": "I did.", "scores": {"compassion": 1, "authentic": 1}, "next": "end"},
       {"id": "hush", "kind": "silence", "next": "end"}]},
    {"id": "end", "lines": [{"says": "Bye."}], "ending": {"outcome": "fragile", "title": "For now"}}
  ]})";

} // namespace

SCENARIO("what names no command is left to the window", "[cli]")
{
    CHECK_FALSE(run({}).code);
    CHECK_FALSE(run({"--theme", "dark"}).code);
    CHECK_FALSE(run({"dialogues"}).code);
}

SCENARIO("the program says what it can do, on stdout", "[cli]")
{
    const auto help = run({"--help"});
    CHECK(help.code == 0);
    CHECK(help.out.find("check") != std::string::npos);
    CHECK(help.out.find("replay") != std::string::npos);
    CHECK(help.err.empty());
    CHECK(run({"--version"}).out.rfind("tegenover ", 0) == 0);
    CHECK(run({"check", "--help"}).code == 0);
}

SCENARIO("check finds nothing wrong with what the project ships", "[cli][check]")
{
    const auto answer = run({"check", (project / "dialogues").string()});
    INFO(answer.out);
    CHECK(answer.code == 0);
    CHECK(answer.out == "3 scenes and 1 case: no errors\n");
}

SCENARIO("check says every problem with its file, line and column", "[cli][check]")
{
    const Folder folder;
    auto broken = std::string{small_scene};
    broken.replace(broken.find("\"next\": \"end\"},"), 15, "\"next\": \"edn\"},");
    const auto file = folder.write("broken.json", broken);
    folder.write("fine.json", small_scene);
    const auto answer = run({"check", folder.path()});
    CHECK(answer.code == 1);
    CHECK(answer.out.find(file + ":8:") == 0);
    CHECK(answer.out.find("did you mean \"end\"?") != std::string::npos);
    CHECK(answer.out.find("2 scenes and 0 cases: 1 error\n") != std::string::npos);
}

SCENARIO("bad usage and unreadable paths return 2", "[cli][check]")
{
    CHECK(run({"check"}).code == 2);
    CHECK(run({"check", "--wrong", "x"}).code == 2);
    const auto answer = run({"check", (project / "no-such-folder").string()});
    CHECK(answer.code == 2);
    CHECK(answer.err.find("no-such-folder") != std::string::npos);
    CHECK(run({"replay", (project / "no-such.json").string()}).code == 2);
}

SCENARIO("replay prints the standing as scene format 1 defines it", "[cli][replay]")
{
    const Folder folder;
    const auto scene = folder.write("small.json", small_scene);
    WHEN("no decisions are given")
    {
        const auto answer = run({"replay", scene, "--json"});
        REQUIRE(answer.code == 0);
        const auto json = nlohmann::json::parse(answer.out);
        THEN("it is the opening")
        {
            CHECK(json ==
                  nlohmann::json::parse(R"({"moment": "asked", "line": "line", "ended": false,
                "outcome": null, "trust": 40, "flags": [], "noticed": [],
                "earned": {"present": 0, "attuned": 0, "compassion": 0, "authentic": 0, "network": 0, "total": 0},
                "available": ["own", "hush"], "on_table": ["name", "own", "hush"],
                "percent": {"present": null, "attuned": null, "compassion": 0, "authentic": 0, "network": null, "total": 0}})"));
        }
    }
    WHEN("decisions lead to an ending")
    {
        const auto file = folder.write(
            "play.txt", R"([{"notice": "wrings"}, {"respond": "name"}, {"note": "oh"}])");
        const auto json =
            nlohmann::json::parse(run({"replay", scene, "--decisions", file, "--json"}).out);
        CHECK(json["ended"] == true);
        CHECK(json["outcome"] == "fragile");
        CHECK(json["trust"] == 50);
        CHECK(json["flags"] == nlohmann::json({"seen"}));
        CHECK(json["noticed"] == nlohmann::json({"wrings"}));
        CHECK(json["percent"]["compassion"] == 100);
        CHECK(json["available"].empty());
    }
    WHEN("the decisions are in pair mode")
    {
        const auto file = folder.write("play.txt", R"({"mode": "pair", "decisions": []})");
        const auto json =
            nlohmann::json::parse(run({"replay", scene, "--decisions", file, "--json"}).out);
        CHECK(json["line"].is_null());
    }
    WHEN("a decision is not possible")
    {
        const auto file = folder.write("play.txt", R"([{"respond": "name"}])");
        const auto answer = run({"replay", scene, "--decisions", file});
        CHECK(answer.code == 1);
        CHECK(answer.out.empty());
        CHECK(answer.err.find("decision 1 of 1 (at moment \"asked\") is not possible: its "
                              "condition does not hold") != std::string::npos);
    }
}
