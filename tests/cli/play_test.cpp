// `tegenover play`, driven through a pipe: whole conversations to their endings, and every key.
#include "cli/called.hpp"
#include "cli/terminal.hpp"
#include "engine/play.hpp"
#include "persistence/decisions_reader.hpp"
#include "persistence/scene_folder.hpp"
#include "persistence/words_reader.hpp"
#include "support/golden.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <streambuf>
#include <type_traits>
#include <utility>

using namespace tegenover;
using namespace tegenover::tests;

namespace {

const auto golden = project / "tests" / "cli" / "golden";
const auto talk = (golden / "talk.json").string();

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// Someone at the terminal who carries out a plan: reads what was printed since the last answer,
/// and types the number that stands before what they want. Presses Enter at all else. Within a turn
/// the terminal asks in its own order (a check-in comes before looking); notes it asks for nowhere.
class Player : public std::streambuf {
public:
    Player(const engine::Script& script, const engine::Words& words,
           std::vector<engine::Decision> plan, const std::ostringstream& out)
        : script_{script}, words_{words}, plan_{std::move(plan)}, out_{out},
          play_{engine::begin(script, engine::Mode::solo)}
    {
        std::erase_if(plan_, holds<engine::WriteNote>);
    }

    [[nodiscard]] bool done() const { return plan_.empty(); }

protected:
    int_type underflow() override
    {
        const auto all = out_.str();
        typed_ = answer_to(all.substr(read_)) + "\n";
        read_ = all.size();
        setg(typed_.data(), typed_.data(), typed_.data() + typed_.size());
        return traits_type::to_int_type(typed_.front());
    }

private:
    template <typename Wanted> static bool holds(const engine::Decision& decision)
    {
        return std::holds_alternative<Wanted>(decision);
    }
    [[nodiscard]] std::string word(const std::string& key) const
    {
        return std::string{words_(key)};
    }
    [[nodiscard]] bool asks(const std::string& printed, const std::string& key) const
    {
        return has(printed, engine::fill(word(key), {{"name", "Nadia"}}));
    }
    [[nodiscard]] std::string text(const engine::Text& text) const
    {
        return std::string{engine::read(text, words_.language, script_.scene.language)};
    }
    /// Takes what is wanted out of the plan, if it comes before the next response.
    template <typename Wanted> std::optional<Wanted> next()
    {
        const auto turn_ends = std::find_if(plan_.begin(), plan_.end(), holds<engine::Respond>);
        const bool respond = std::is_same_v<Wanted, engine::Respond>;
        const auto found =
            respond ? turn_ends : std::find_if(plan_.begin(), turn_ends, holds<Wanted>);
        if (found == plan_.end() || !holds<Wanted>(*found)) return std::nullopt;
        const auto wanted = std::get<Wanted>(*found);
        plan_.erase(found);
        auto step = engine::take(script_, play_, wanted);
        REQUIRE(std::holds_alternative<engine::Play>(step));
        before_ = std::exchange(play_, std::get<engine::Play>(std::move(step)));
        return wanted;
    }

    std::string answer_to(const std::string& printed)
    {
        if (asks(printed, "play.your_turn")) return turn(printed);
        if (asks(printed, "terminal.what_you_see") || asks(printed, "terminal.what_you_hear"))
            return cue();
        if (asks(printed, "play.why")) return reason(printed);
        if (asks(printed, "check_in.client") || asks(printed, "check_in.self"))
            return check_in(printed);
        return "";
    }

    std::string reason(const std::string& printed)
    {
        const auto picked = next<engine::GiveReason>();
        if (!picked) return "";
        const auto& answered = script_.scene.moments[play_.state.answered];
        const auto at = engine::find_reason(answered, picked->reason);
        return number_before(printed, text(answered.reasons[at].says));
    }

    std::string check_in(const std::string& printed)
    {
        const auto noted = next<engine::NoteCheckIn>();
        if (!noted) return "";
        const bool client = noted->about == engine::CheckIn::client;
        return number_before(printed, word((client ? "mood." : "sense.") + noted->answer));
    }

    std::string turn(const std::string& printed)
    {
        if (std::any_of(plan_.begin(),
                        std::find_if(plan_.begin(), plan_.end(), holds<engine::Respond>),
                        holds<engine::Notice>))
            return "l";
        const auto respond = next<engine::Respond>();
        REQUIRE(respond);
        const auto& moment = engine::moment_of(script_, before_.state);
        const auto& response = moment.responses[engine::find_response(moment, respond->response)];
        if (response.kind == engine::ResponseKind::silence) return "s";
        return number_before(printed, text(response.says));
    }

    std::string cue()
    {
        const auto notice = next<engine::Notice>();
        if (!notice) return "";
        const auto& cues = engine::line_of(script_, play_.state)->cues;
        const auto at = std::find_if(cues.begin(), cues.end(),
                                     [&](const auto& cue) { return cue.id == notice->cue; });
        return std::to_string(at - cues.begin() + 1);
    }

    /// Lines that go on are joined again, as one does when reading.
    static std::string number_before(const std::string& printed, const std::string& wanted)
    {
        std::istringstream lines{printed};
        std::string number;
        std::string choice;
        for (std::string line; std::getline(lines, line);) {
            const bool goes_on = line.rfind("    ", 0) == 0;
            if (goes_on) {
                choice += " " + line.substr(4);
            } else if (line.size() > 4) {
                number = line.substr(0, 2);
                choice = line.substr(4);
            }
            std::string flat = wanted;
            std::replace(flat.begin(), flat.end(), '\n', ' ');
            if (choice == flat) return number;
        }
        FAIL("not offered: " << wanted << "\n" << printed);
        return "";
    }

    const engine::Script& script_;
    const engine::Words& words_;
    std::vector<engine::Decision> plan_;
    const std::ostringstream& out_;
    engine::Play play_;
    engine::Play before_; ///< before the decision that was carried out last
    std::size_t read_ = 0;
    std::string typed_;
};

engine::Words words_in(const std::string& language)
{
    std::ifstream file{project / "assets" / "words" / (language + ".json")};
    const std::string json{std::istreambuf_iterator<char>{file}, {}};
    return *persistence::read_words(json, language).words;
}

std::string flat(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

} // namespace

SCENARIO("every plan of the shipped scenes is played through a pipe to its ending", "[cli][play]")
{
    const std::string name = GENERATE("closed-door", "forgotten-call", "ringing-phone");
    const std::string language = GENERATE("nl", "en");
    const auto words = words_in(language);
    auto entry = persistence::load_scene(project / "dialogues" / "nadia" / (name + ".json"));
    REQUIRE(entry.scene);
    const auto script = engine::compile(std::move(*entry.scene));
    std::ifstream file{project / "dialogues" / "nadia" / (name + ".plan.json")};
    const auto written = nlohmann::json::parse(file);
    for (const auto& plan : written.at("plans")) {
        INFO(name << " " << language << " " << plan.at("name"));
        const auto decisions = persistence::read_decisions(plan.at("decisions").dump()).decisions;
        std::ostringstream out;
        std::ostringstream err;
        Player player{script, words, decisions, out};
        std::istream in{&player};
        const auto code = cli::run({"play", name, "--lang", language},
                                   {.in = in, .out = out, .err = err, .program_files = project});
        CHECK(code == 0);
        CHECK(player.done());
        CHECK(err.str().empty());
        const auto folded = engine::fold(script, engine::Mode::solo, decisions);
        const auto& ending = engine::moment_of(script, folded.play.state).ending;
        REQUIRE(ending);
        const std::string title{engine::read(ending->title, language, script.scene.language)};
        CHECK(has(flat(out.str()), std::string{words("play.ending")} + ": " + title));
        CHECK(has(out.str(), std::string{words("terminal.goodbye")}));
        CHECK(out.str().find('\x1b') == std::string::npos);
    }
}

SCENARIO("a whole play reads as was approved", "[cli][play][golden]")
{
    const auto played = [](const std::vector<std::string>& arguments, const std::string& typed) {
        const auto answer = run(arguments, typed);
        CHECK(answer.code == 0);
        CHECK(answer.err.empty());
        return answer.out;
    };
    WHEN("one plays, looks, goes back, is silent, asks for help and tries another way")
    {
        const auto text = played(
            {"play", talk, "--lang", "en", "--seed", "1"},
            "4\n"                                   // the role
            "2\nl\n1\n?\nx\n9\nb\ns\n2\n"           // a check-in, looking, mistakes, a silence, why
            "3\nb\n1\n1\n"                          // a check-in, back, another response, why
            "3\nt\n2\n"                             // a check-in, what was said, the act
            "80\n\n200\n40\n\n\n"                   // estimates
            "1\nw1\ns\n0\n0\n1\nw9\n2x\nw 2\nq\n\n" // moments, another way, one left half-way
            "Her breath.\nCall on time.\n\n");
        CHECK(text == approved(golden / "talk-solo.txt", text));
    }
    WHEN("two play")
    {
        const auto text = played({"play", talk, "--lang", "nl", "--pair", "--seed", "1"},
                                 "\n\n0\n\n2\n\n0\n1\n0\n\n7\n1\n\n0\n1\n\n11\n3\n1\n\n\n\n\n"
                                 "\n\n\n\n\n");
        CHECK(text == approved(golden / "talk-pair.txt", text));
    }
}

SCENARIO("the input may end anywhere", "[cli][play]")
{
    const std::string typed = "4\n2\nl\n1\ns\n2\n3\n2\n80\n\n\n40\n\n1\nw1\n1\n0\n0\n1\n\nA\nB\n\n";
    for (std::size_t end = 0; end < typed.size(); ++end) {
        if (end > 0 && typed[end - 1] != '\n') continue;
        INFO(end);
        CHECK(run({"play", talk, "--lang", "en", "--seed", "1"}, typed.substr(0, end)).code == 0);
    }
    CHECK(has(run({"play", talk, "--lang", "en"}, "4\n").out, "The input ended before"));
    CHECK(has(run({"play", talk, "--lang", "en"}, "4\nq\n").out, "You leave."));
    CHECK(has(run({"play", talk, "--lang", "en"}, std::string(100'000, '1')).out,
              "The input ended before"));
}

SCENARIO("the same seed offers the responses in the same order", "[cli][play]")
{
    const auto offered = [](const std::string& seed) {
        return run({"play", "closed-door", "--lang", "en", "--seed", seed}, "0\n").out;
    };
    CHECK(offered("5") == offered("5"));
    const auto first = offered("1");
    bool differs = false;
    for (const auto* seed : {"2", "3", "4", "5", "6"})
        differs = differs || offered(seed) != first;
    CHECK(differs);
}

SCENARIO("a report is saved, or says why it was not and asks again", "[cli][play]")
{
    const Folder folder;
    const auto report = folder.path() + "/report.html";
    const std::string play = "0\n0\n1\n0\n0\n2\n\n\n\n\n\n\n\n\n";
    const auto taken = folder.write("taken.html", "mine");
    const auto answer =
        run({"play", talk, "--lang", "en", "--seed", "1"},
            play + taken + "\n" + folder.path() + "/none/report.html\n\n" + report + "\nSam <b>\n");
    CHECK(has(flat(answer.out), "is there already."));
    CHECK(has(flat(answer.out), "could not be saved; your answers are still here."));
    CHECK(has(answer.out, "Report saved: "));
    std::ifstream file{report};
    const std::string html{std::istreambuf_iterator<char>{file}, {}};
    CHECK(has(html, "</html>"));
    CHECK(has(html, "Sam &lt;b&gt;"));
}

SCENARIO("what cannot be played is refused before anything is asked", "[cli][play]")
{
    const Folder folder;
    const auto broken = folder.write("broken.json", R"({"format": 1})");
    CHECK(run({"play", broken}).code == 1);
    CHECK(has(run({"play", broken}).err, "broken.json:1:"));
    CHECK(run({"play", "no-such-scene"}).code == 2);
    CHECK(has(run({"play", "no-such-scene"}).err, "no-such-scene"));
    CHECK(run({"play", talk, "--lang", "xx"}).code == 2);
}

SCENARIO("no text of a scene steers the terminal", "[cli][terminal]")
{
    using cli::safe_for_terminal;
    const std::string bad = "\xEF\xBF\xBD";
    CHECK(safe_for_terminal("Één tweede – “ja”…\nnee") == "Één tweede – “ja”…\nnee");
    CHECK(safe_for_terminal("a\x1b[31mb") == "a" + bad + "[31mb");
    CHECK(safe_for_terminal(std::string{"a\0b", 3}) == "a" + bad + "b");
    CHECK(safe_for_terminal("a\r\t\x7f\x07") == "a" + bad + bad + bad + bad);
    CHECK(safe_for_terminal("a\xC2\x9B"
                            "31m") == "a" + bad + "31m"); // C1: CSI
    CHECK(safe_for_terminal("\xE2\x80\xAE"
                            "abc") == bad + "abc"); // turns right to left
    CHECK(safe_for_terminal("\xE2\x81\xA6"
                            "abc") == bad + "abc");
    CHECK(safe_for_terminal("\xFF\xC3") == bad + bad);
    for (int byte = 0; byte < 256; ++byte) {
        const auto safe = safe_for_terminal(std::string(1, static_cast<char>(byte)));
        if (byte < 0x80 && byte >= 0x20 && byte != 0x7F) CHECK(safe.size() == 1);
        if ((byte < 0x20 && byte != '\n') || byte >= 0x7F) CHECK(safe == bad);
    }
}

SCENARIO("what is typed is kept as text that every reader can read", "[cli][terminal]")
{
    std::istringstream in{"caf\xE9 \x1b[2J\nja\n"};
    std::ostringstream out;
    cli::Terminal terminal{in, out, false, 78};
    const std::string bad = "\xEF\xBF\xBD";
    CHECK(terminal.ask() == "caf" + bad + " " + bad + "[2J");
    CHECK(terminal.ask() == "ja");
}

SCENARIO("paragraphs stay within their columns and keep every word", "[cli][terminal]")
{
    const std::size_t columns = GENERATE(78U, 39U);
    std::istringstream in;
    std::ostringstream out;
    cli::Terminal terminal{in, out, false, columns};
    std::string text;
    for (int word = 0; word < 60; ++word)
        text += "één" + std::to_string(word) + " ";
    terminal.choice(7, text);
    std::istringstream lines{out.str()};
    std::string joined;
    for (std::string line; std::getline(lines, line);) {
        CHECK(engine::code_points(line) <= columns);
        joined += line.substr(4) + " ";
    }
    CHECK(joined == text);
    out.str("");
    terminal.say(std::string(200, 'x'));
    CHECK(out.str() == std::string(200, 'x') + "\n");
}

SCENARIO("the client goes by the name of a person whom the author thought up", "[cli][play]")
{
    const Folder folder;
    const Folder own;
    const auto make_person = [](const Folder& at, const std::string& name) {
        std::filesystem::create_directories(at.path() + "/people/" + name);
        const auto text =
            R"({"format": 1, "id": "person", "title": "One", "name": ")" + name + R"("})";
        static_cast<void>(at.write("people/" + name + "/case.json", text));
    };
    auto text = std::string(small_scene);
    text.insert(text.find(R"("language")"), R"("case": "person", )");
    const auto scene = folder.write("small.json", text);
    const auto played = [&] {
        std::istringstream in{"\n"};
        std::ostringstream out;
        std::ostringstream err;
        const auto code = cli::run(
            {"play", scene, "--lang", "en"},
            {.in = in, .out = out, .err = err, .program_files = project, .own_scenes = own.path()});
        CHECK(code == 0);
        return out.str();
    };
    CHECK_FALSE(has(played(), "Amina"));
    make_person(own, "Amina");
    CHECK(has(played(), "Amina"));
    make_person(folder, "Bilal"); // beside the scene: nearer
    CHECK(has(played(), "Bilal"));
}
