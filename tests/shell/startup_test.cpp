// What is read before the first frame: scenes of the program, of the author and of other folders,
// in which order, and what is known of those that cannot be played.
#include "shell/startup.hpp"

#include "persistence/case_writer.hpp"
#include "persistence/scene_writer.hpp"
#include "shell/desk_folder.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::tests;

namespace {

void put_scene(const fs::path& file, const std::string& id, const std::string& case_id = {})
{
    auto scene = small_scene();
    scene.id = id;
    scene.case_id = case_id;
    fs::create_directories(file.parent_path());
    write(file, persistence::write_scene(scene));
}

void put_case(const fs::path& folder, const std::string& id, const std::vector<std::string>& scenes)
{
    engine::CaseFile person{.id = id, .name = id, .title = engine::plain(id)};
    person.scenes = scenes;
    fs::create_directories(folder);
    write(folder / "case.json", persistence::write_case(person));
}

std::vector<std::string> ids_of(const session::Catalogue& catalogue)
{
    std::vector<std::string> ids;
    for (const auto& shelf : catalogue.scenes)
        ids.push_back(shelf.scene().id);
    return ids;
}

} // namespace

SCENARIO("scenes that come along stand first, in the order of their case", "[shell][startup]")
{
    const Folder at;
    const auto program = at.root / "program";
    const auto own = at.root / "own";
    put_case(program / "dialogues" / "nadia", "nadia", {"second", "first"});
    put_scene(program / "dialogues" / "nadia" / "a.json", "first", "nadia");
    put_scene(program / "dialogues" / "nadia" / "b.json", "second", "nadia");
    put_case(own / "people" / "samir", "samir", {});
    put_scene(own / "mine.json", "mine", "samir");
    put_scene(own / "more.json", "more-of-nadia", "nadia");
    put_scene(at.root / "team" / "ours.json", "ours");
    session::Settings settings;
    settings.scene_folders = {(at.root / "team").string(), (at.root / "gone").string()};
    const auto loaded = shell::load({}, program, own, settings);
    CHECK(ids_of(loaded.catalogue) ==
          std::vector<std::string>{"second", "first", "mine", "more-of-nadia", "ours"});
    CHECK(loaded.catalogue.scenes[0].comes_along);
    CHECK_FALSE(loaded.catalogue.scenes[2].comes_along);
    CHECK(loaded.catalogue.own_people == std::vector<std::string>{"samir"});
    CHECK(loaded.catalogue.broken.empty());
}

SCENARIO("of a scene that cannot be played its title is known", "[shell][startup]")
{
    const Folder at;
    auto half = small_scene();
    half.title = engine::plain("Half");
    half.moments[0].responses[0].next.clear();
    fs::create_directories(at.root / "own");
    write(at.root / "own" / "half.json", persistence::write_scene(half));
    write(at.root / "own" / "torn.json", "{");
    const auto loaded = shell::load({}, {}, at.root / "own", {});
    REQUIRE(loaded.catalogue.broken.size() == 2);
    CHECK(loaded.catalogue.broken[0].outline == session::outline_of(half));
    CHECK_FALSE(loaded.catalogue.broken[1].outline);
    CHECK(loaded.catalogue.scenes.empty());
}
