// Passages of other programs: their links in every form, and the scene that becomes of them.
#include "authoring/markup.hpp"
#include "authoring/passage_text.hpp"
#include "authoring/story_scene.hpp"
#include "authoring/structure.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace tegenover;
using namespace tegenover::authoring;
using What = ImportNote::What;

namespace {

struct Read {
    Passage passage;
    std::vector<ImportNote> notes;
};

Read read(const std::string& text)
{
    Read made;
    made.passage.name = "Here";
    read_passage_text(text, made.passage, made.notes);
    return made;
}

Passage passage(std::string name, std::vector<StoryLink> links, std::string words = "Hi.")
{
    return {std::move(name), {}, std::nullopt, std::move(words), std::move(links)};
}

Imported imported(const Story& story)
{
    auto made = scene_of(story, "en");
    REQUIRE(made);
    CHECK(find_structure_problems(made->scene).empty());
    CHECK(made->positions.size() == made->scene.moments.size());
    return *std::move(made);
}

bool has_note(const Imported& made, What what, const std::string& where)
{
    return std::any_of(made.notes.begin(), made.notes.end(),
                       [&](const auto& note) { return note.what == what && note.where == where; });
}

} // namespace

SCENARIO("words that a macro is about stay without its brackets", "[authoring][story]")
{
    CHECK(read("(if: $late is 1)[You are (set: $x to [2])[late].] Come in.").passage.words ==
          "You are late. Come in.");
    const auto linked = read("(if: $late)[Sorry. [[Go->There]]] (else:)[[Home]]");
    CHECK(linked.passage.links.size() == 2);
    CHECK(linked.passage.words.find("Sorry.") != std::string::npos);
    CHECK(linked.passage.words.find('[') == std::string::npos);
    CHECK(read("(if: $late)[never closed").passage.words == "[never closed");
    CHECK(read("Say [hello] (softly).").passage.words == "Say [hello] (softly).");
}

SCENARIO("links are read in every form", "[authoring][story]")
{
    const auto links =
        read("[[There]]\n[[Go there|There]]\n[[Go->a -> b->There]]\n[[There<-Back <- there]]\n"
             "* [[ Spaced -> There ]]\n[[Set|There][$x to 1]]\n[[&quot;Hi&quot;->There]]")
            .passage.links;
    REQUIRE(links.size() == 7);
    CHECK(links[0] == StoryLink{"There", "There", ""});
    CHECK(links[1].words == "Go there");
    CHECK(links[2].words == "Go->a -> b");
    CHECK(links[3].words == "Back <- there");
    CHECK(links[4].words == "Spaced");
    CHECK(links[5].words == "Set");
    CHECK(links[6].words == "\"Hi\"");
    CHECK(std::all_of(links.begin(), links.end(),
                      [](const auto& one) { return one.target == "There"; }));
}

SCENARIO("links that stand alone are no words, those in a sentence are", "[authoring][story]")
{
    CHECK(read("She waits.\n\n[[Sit->a]] / [[Stand->b]]").passage.words == "She waits.");
    CHECK(read("You [[sit down->a]] beside her.").passage.words == "You sit down beside her.");
    CHECK(read("[[open").passage.words == "[[open");
}

SCENARIO("code and pictures are left out and told", "[authoring][story]")
{
    const auto made =
        read("(set: $x to (a: 1, 2))<<if $x>>Hello<</if>> <b>you</b><br>(really: yes) "
             "<img src=\"a.png\"> a < b <!-- not seen -->");
    CHECK(made.passage.words == "Hello you\n(really: yes)  a < b");
    REQUIRE(made.notes.size() == 4);
    CHECK(made.notes[0] == ImportNote{What::code_left_out, "Here", "(set: $x to (a: 1, 2))"});
    CHECK(made.notes[3] == ImportNote{What::media_left_out, "Here", "a.png"});
}

SCENARIO("signs of another program are not spoken", "[authoring][story]")
{
    const auto made = read("''Hij'' kijkt //niet// op.<script>alert(1)</script>\n"
                           "Je hebt $vertrouwen punten, en $5. ![een foto](foto.jpg)\n"
                           "Zie https://example.org/a en en/of.");
    CHECK(made.passage.words == "Hij kijkt niet op.\nJe hebt  punten, en $5.\n"
                                "Zie https://example.org/a en en/of.");
    REQUIRE(made.notes.size() == 3);
    CHECK(made.notes[0] == ImportNote{What::code_left_out, "Here", "<script>alert(1)</script>"});
    CHECK(made.notes[1] == ImportNote{What::code_left_out, "Here", "$vertrouwen"});
    CHECK(made.notes[2] == ImportNote{What::media_left_out, "Here", "foto.jpg"});
    CHECK(read("<script>never closed").passage.words == "never closed");
    CHECK(read("![").passage.words == "![");
    CHECK(read("$").passage.words == "$");
}

SCENARIO("a story becomes a scene that hangs together", "[authoring][story]")
{
    Story story;
    story.title = "Één dag, later";
    story.start = "Begin";
    story.passages = {passage("Einde", {}),
                      passage("Begin", {{"Ga!", "Einde", "Good."}, {"Ga!", "Weg", ""}}),
                      passage("Begin", {{"x", "Einde", ""}})};
    story.passages[0].tags = {"broken", "sad", "mine"};
    story.passages[1].tags = {"phone-rings"};
    story.passages[1].words = "Tab\there\x01 and " + std::string(5'000, 'x');
    const auto made = imported(story);
    const auto& scene = made.scene;
    CHECK(scene.id == "een-dag-later");
    CHECK(scene.start == "begin");
    REQUIRE(scene.moments.size() == 4);
    CHECK(scene.moments[0].ending->outcome == engine::Outcome::broken);
    CHECK(scene.moments[0].lines[0].mood == engine::Mood::sad);
    CHECK(scene.moments[1].event == engine::Event::phone_rings);
    CHECK(scene.moments[1].responses[1].id == "ga-2");
    CHECK(scene.moments[1].responses[0].why.wordings.front().second == "Good.");
    CHECK(scene.moments[1].lines[0].says.wordings.front().second.starts_with("Tab here and x"));
    CHECK(scene.moments[3].id == "weg");
    CHECK(has_note(made, What::tag_left_out, "Einde"));
    CHECK(has_note(made, What::doubled_name, "Begin"));
    CHECK(has_note(made, What::link_to_nowhere, "Begin"));
    CHECK(has_note(made, What::characters_removed, "Begin"));
    CHECK(has_note(made, What::text_cut, "Begin"));
    CHECK(has_note(made, What::outcome_guessed, "Weg"));
    CHECK_FALSE(has_note(made, What::outcome_guessed, "Einde"));
    for (const auto& note : made.notes)
        CHECK_FALSE(told(note).empty());
}

SCENARIO("a story without passages, or with too many, is none", "[authoring][story]")
{
    Story story;
    CHECK_FALSE(scene_of(story, "en"));
    story.passages.resize(2'001);
    CHECK_FALSE(scene_of(story, "en"));
}

TEST_CASE("any text is some passage", "[authoring][story][property]")
{
    CHECK(rc::check([](const std::string& bytes) { (void)read(bytes); }));
    CHECK(rc::check([] {
        const std::vector<std::string> parts{"[[",  "]]",    "->", "<-", "|",  "<<",
                                             ">>",  "(if:",  ")",  "<b", ">",  "<!--",
                                             "-->", "&amp;", "&#", "x",  "\n", "]["};
        std::string text;
        for (const auto part : *rc::gen::container<std::vector<std::size_t>>(
                 rc::gen::inRange<std::size_t>(0, parts.size())))
            text += parts[part];
        (void)read(text);
    }));
}

SCENARIO("hostile passages are read quickly", "[authoring][story]")
{
    for (const std::string part : {"<!--", "<a ", "[[", "<<", "(if:", "&#", "(", "[[a->"}) {
        std::string text;
        while (text.size() < 200'000) // squared, that would be hours
            text += part;
        CHECK(read(text).passage.links.empty());
    }
}

SCENARIO("ids are made of words", "[authoring][story]")
{
    CHECK(slug_of("Het geeft wél, hoor!") == "het-geeft-wel-hoor");
    CHECK(slug_of("  --  ").empty());
    CHECK(slug_of("Ik zat bij iemand anders, terwijl jij hier zat.") == "ik-zat-bij-iemand-anders");
    CHECK(without_entities("&lt;&#x41;&#66;&nope;& &euml;") == "<AB&nope;& ë");
}
