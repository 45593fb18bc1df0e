// `tegenover import`, `export` and `merge-lines`.
#include "cli/called.hpp"

#include <catch2/catch.hpp>

using namespace tegenover::tests;

namespace {

std::string text_of(const std::string& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

SCENARIO("an exported story is imported again and plays", "[cli][author]")
{
    const Folder folder;
    const auto twee = folder.path() + "/talk.twee";
    const auto scene = folder.path() + "/talk.json";
    CHECK(run({"export", "closed-door", "-o", twee, "--lang", "en"}).code == 0);
    const auto made = run({"import", twee, "-o", scene, "--lang", "en"});
    CHECK(made.code == 0);
    CHECK(made.out == scene + ": 19 moments; everything was carried over\n");
    CHECK(run({"check", scene}).code == 0);
    CHECK(text_of(folder.path() + "/talk.layout.json").find("\"coat-on\": [") != std::string::npos);
    CHECK(run({"import", twee, "-o", scene}).code == 2);
    CHECK(run({"import", twee, "-o", scene, "--force"}).code == 0);
}

SCENARIO("what could not be carried over is listed", "[cli][author]")
{
    const Folder folder;
    const auto story = folder.write("talk.twee", ":: Begin\n(set: $x to 1)Hi.\n[[Go->Gone]]\n");
    const auto made = run({"import", story, "-o", folder.path() + "/talk.json"});
    CHECK(made.code == 0);
    CHECK(made.out.find("2 moments; to be looked at:\n- passage \"Begin\": code was left out: "
                        "\"(set: $x to 1)\"\n") != std::string::npos);
    CHECK(made.out.find("leads to \"Gone\", which is not there") != std::string::npos);
    const auto none =
        run({"import", folder.write("x.txt", "Hello"), "-o", folder.path() + "/x.json"});
    CHECK(none.code == 1);
    CHECK(none.err.find("is no story of Twine") != std::string::npos);
    CHECK(run({"import", "nowhere.twee", "-o", folder.path() + "/x.json"}).code == 2);
}

SCENARIO("a translator's table goes out and comes back", "[cli][author]")
{
    const Folder folder;
    const auto original = text_of((project / "dialogues" / "nadia" / "closed-door.json").string());
    const auto scene = folder.write("talk.json", original);
    const auto table = folder.path() + "/talk.csv";
    CHECK(run({"export", scene, "--format", "csv-nl", "-o", table}).code == 0);
    const auto same = run({"merge-lines", scene, table});
    CHECK(same.out == scene + ": 0 texts changed\n");
    CHECK(text_of(scene) == original);

    const auto changed =
        folder.write("changed.csv", "id,en\nscene/title,The shut door\nno/such/text,x\n");
    const auto merged = run({"merge-lines", scene, changed});
    CHECK(merged.code == 0);
    CHECK(merged.out.find("1 text changed\n- row 3: the scene has no text \"no/such/text\"") !=
          std::string::npos);
    auto expected = original;
    const std::string title = "\"The closed door\"";
    expected.replace(expected.find(title), title.size(), "\"The shut door\"");
    CHECK(text_of(scene) == expected);

    CHECK(run({"merge-lines", scene, folder.write("none.csv", "name\nx\n")}).code == 2);
    CHECK(run({"merge-lines", folder.write("broken.json", "{"), table}).code == 1);
}

SCENARIO("a table that lost its accents on the way is refused, and nothing changes",
         "[cli][author]")
{
    const Folder folder;
    const auto scene = folder.write("small.json", small_scene);
    // "Één" as a spreadsheet saves it in Windows-1252, and in UTF-16
    for (const auto& words : {std::string{"\xC9\xE9n"}, std::string{"\xFF\xFEi\0d\0", 6}}) {
        const auto merged =
            run({"merge-lines", scene, folder.write("table.csv", "id,nl\nscene/title," + words)});
        CHECK(merged.code == 2);
        CHECK(merged.err.find("is not UTF-8") != std::string::npos);
        CHECK(text_of(scene) == small_scene);
    }
}

SCENARIO("the table of another scene changes nothing", "[cli][author]")
{
    const Folder folder;
    const auto table = folder.path() + "/closed.csv";
    CHECK(run({"export", "closed-door", "--format", "csv", "-o", table}).code == 0);
    const auto scene = folder.write("small.json", small_scene);
    const auto merged = run({"merge-lines", scene, table});
    CHECK(merged.code == 1);
    CHECK(merged.err.find("is about another scene") != std::string::npos);
    CHECK(text_of(scene) == small_scene);
    const auto fitting = folder.write("fits.csv", "id,en\nscene/title,Large\n");
    const auto taken = folder.write("taken.json", "mine");
    CHECK(run({"merge-lines", scene, fitting, "-o", taken}).code == 2);
    CHECK(text_of(taken) == "mine");
    CHECK(run({"merge-lines", scene, fitting, "-o", taken, "--force"}).code == 0);
}

SCENARIO("what a story in Twee cannot hold is said, and does not stand in the story",
         "[cli][author]")
{
    const auto story = run({"export", "closed-door"});
    CHECK(story.code == 0);
    CHECK(story.err.find("scores, trust") != std::string::npos);
    CHECK(story.out.find("scores, trust") == std::string::npos);
    CHECK(run({"export", "closed-door", "--format", "csv"}).err.empty());
}
