// cli/play.cpp
//
// Finds the scene, the case and the words, asks what the window asks before a play, and plays.
#include "cli/play.hpp"

#include "cli/command_line.hpp"
#include "cli/conversation.hpp"
#include "cli/named_scene.hpp"
#include "cli/play_debrief.hpp"
#include "cli/words_for.hpp"
#include "engine/explore.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <ostream>
#include <random>

namespace tegenover::cli {
namespace {

namespace fs = std::filesystem;

/// How the client is called: as the case says, else in general words.
std::string client_of(const engine::Scene& scene, const fs::path& file, const engine::Words& words,
                      const Console& console)
{
    auto name = client_beside(scene, file, console);
    return name.empty() ? std::string{words("play.client")} : name;
}

constexpr std::array<const char*, 5> roles{"invited", "my_task", "asked_leave", "repairing",
                                           "unsure"};

std::string ask_role(const Talk& talk)
{
    talk.terminal.gap();
    talk.terminal.say(talk.word("before.question") + " " + talk.word("before.question_about"));
    for (std::size_t at = 0; at < roles.size(); ++at) {
        const auto key = std::string{"before.role."} + roles[at];
        talk.terminal.choice(at + 1, talk.word(key) + ". " + talk.word(key + "_about"));
    }
    talk.terminal.choice(0, talk.word("terminal.skip"));
    const auto chosen = choose(talk, roles.size());
    return chosen ? roles[*chosen] : "";
}

/// What the one who plays the client knows beforehand, kept from the helper as well as paper can.
bool brief_client(const Talk& talk)
{
    if (!hand_over(talk, engine::Mode::pair, true)) return false;
    talk.terminal.say(talk.text(talk.scene().briefs.client));
    return true;
}

reports::Notes before(const Talk& talk, engine::Mode mode)
{
    talk.terminal.title(talk.text(talk.scene().title));
    talk.terminal.say(talk.text(talk.scene().summary));
    if (mode == engine::Mode::pair && brief_client(talk))
        static_cast<void>(hand_over(talk, mode, false));
    const auto brief = talk.text(talk.scene().briefs.helper);
    if (!brief.empty()) talk.terminal.title(talk.word("before.brief"));
    if (!brief.empty()) talk.terminal.say(brief);
    reports::Notes notes;
    notes.role = ask_role(talk);
    notes.started = std::chrono::duration_cast<std::chrono::seconds>(
                        std::chrono::system_clock::now().time_since_epoch())
                        .count();
    return notes;
}

} // namespace

int play(const PlayOptions& options, const Console& console)
{
    const auto words = words_for("play", options.language, console);
    if (!words) return exit_bad_usage;
    auto named = read_named_scene("play", options.scene, console);
    if (const int* code = std::get_if<int>(&named)) return *code;
    auto& [file, scene] = std::get<NamedScene>(named);
    const auto script = engine::compile(std::move(scene));
    Terminal terminal{console.in, console.out, console.person_types, console.columns};
    const Talk talk{script, *words, terminal, client_of(script.scene, file, *words, console),
                    options.seed.value_or(std::random_device{}())};
    const auto mode = options.pair ? engine::Mode::pair : engine::Mode::solo;
    auto notes = before(talk, mode);
    if (const auto played = converse(talk, engine::begin(script, mode))) {
        const auto explored = engine::explore(script, mode);
        const auto best = explored.range ? std::optional{explored.range->best} : std::nullopt;
        debrief(talk, *played, best, std::move(notes));
    }
    if (terminal.input_ended()) {
        terminal.say(talk.word("terminal.input_ended"));
    } else if (terminal.left()) {
        terminal.say(talk.word("terminal.left"));
    }
    return exit_fine;
}

} // namespace tegenover::cli
