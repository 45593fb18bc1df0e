// The plans beside each shipped scene: moves, and what must be seen after them.
#include "engine/explore.hpp"
#include "persistence/decisions_reader.hpp"
#include "persistence/scene_folder.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <set>

using namespace tegenover;
using Json = nlohmann::json;

namespace {

const std::filesystem::path dialogues =
    std::filesystem::path{TEGENOVER_SOURCE_FOLDER} / "dialogues";

bool within(int value, const Json& range)
{
    return value >= range.at(0).get<int>() && value <= range.at(1).get<int>();
}

std::vector<std::filesystem::path> plan_files()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(dialogues)) {
        if (entry.path().filename().string().ends_with(".plan.json")) files.push_back(entry.path());
    }
    return files;
}

Json plans_in(const std::filesystem::path& file)
{
    return Json::parse(std::ifstream{file}).at("plans");
}

std::filesystem::path scene_of(const std::filesystem::path& plan)
{
    auto name = plan.filename().string();
    name.replace(name.find(".plan.json"), std::string::npos, ".json");
    return plan.parent_path() / name;
}

} // namespace

TEST_CASE("every shipped scene has plans for its best, a middling and its worst way", "[plan]")
{
    const auto folder = persistence::load_scenes({dialogues});
    REQUIRE(folder.scenes.size() == 3);
    for (const auto& entry : folder.scenes) {
        REQUIRE(entry.scene);
        auto file = entry.file;
        file.replace_extension(".plan.json");
        INFO(file);
        std::set<std::string> names;
        for (const auto& plan : plans_in(file)) {
            names.insert(plan.at("name").get<std::string>());
        }
        CHECK(names.count("best") == 1);
        CHECK(names.count("middling") == 1);
        CHECK(names.count("worst") == 1);
    }
}

TEST_CASE("each plan leads where it says", "[plan]")
{
    int played = 0;
    for (const auto& file : plan_files()) {
        auto entry = persistence::load_scene(scene_of(file));
        REQUIRE(entry.scene);
        const auto script = engine::compile(std::move(*entry.scene));
        const auto best = engine::explore(script, engine::Mode::solo).range->best;
        for (const auto& plan : plans_in(file)) {
            INFO(file.filename() << ", plan " << plan.at("name"));
            const auto reading = persistence::read_decisions(plan.at("decisions").dump());
            REQUIRE(reading.ok());
            const auto folded = engine::fold(script, engine::Mode::solo, reading.decisions);
            REQUIRE_FALSE(folded.refusal);
            REQUIRE(engine::standing(script, folded.play) == engine::Standing::ended);
            const auto& moment = engine::moment_of(script, folded.play.state);
            const auto& expect = plan.at("expect");
            ++played;
            CHECK(expect.size() >= 2);
            CHECK(expect.value("outcome", std::string{key(moment.ending->outcome)}) ==
                  key(moment.ending->outcome));
            CHECK(expect.value("ending", moment.id) == moment.id);
            if (expect.contains("trust")) CHECK(within(folded.play.state.trust, expect["trust"]));
            const auto percent = engine::percentages(folded.play.state.earned, best);
            if (expect.contains("percent_total"))
                CHECK(within(*percent.total, expect["percent_total"]));
            if (plan.at("name") == "best") CHECK(percent.total == 100);
        }
    }
    CHECK(played >= 9);
}
