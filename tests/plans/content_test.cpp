// What the project asks of every scene it ships: shape, languages, subtlety, dilemmas.
#include "engine/players.hpp"
#include "persistence/scene_folder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace tegenover;
using namespace tegenover::engine;

namespace {

const std::filesystem::path dialogues =
    std::filesystem::path{TEGENOVER_SOURCE_FOLDER} / "dialogues";

std::vector<Script> shipped()
{
    std::vector<Script> scripts;
    for (auto& entry : persistence::load_scenes({dialogues}).scenes) {
        if (entry.scene) scripts.push_back(compile(std::move(*entry.scene)));
    }
    return scripts;
}

std::vector<const Moment*> played(const Scene& scene)
{
    std::vector<const Moment*> moments;
    for (const auto& moment : scene.moments) {
        if (!moment.ending) moments.push_back(&moment);
    }
    return moments;
}

bool at_stake(const Moment& moment, Principle principle)
{
    const auto score = [&](const Response& one) {
        return one.scores[static_cast<std::size_t>(principle)];
    };
    return std::any_of(moment.responses.begin(), moment.responses.end(), [&](const auto& one) {
        return score(one) != score(moment.responses.front());
    });
}

bool at_least_as_good(const Response& one, const Response& other)
{
    return std::equal(one.scores.begin(), one.scores.end(), other.scores.begin(),
                      [](int a, int b) { return a >= b; });
}

/// No response is at least as good as every other on every principle.
bool is_dilemma(const Moment& moment)
{
    return std::none_of(moment.responses.begin(), moment.responses.end(), [&](const auto& one) {
        return std::all_of(moment.responses.begin(), moment.responses.end(),
                           [&](const auto& other) { return at_least_as_good(one, other); });
    });
}

int highest_total(const Moment& moment)
{
    int highest = total(moment.responses.front().scores);
    for (const auto& one : moment.responses)
        highest = std::max(highest, total(one.scores));
    return highest;
}

bool longest_is_best(const Moment& moment, std::string_view language)
{
    const auto length = [&](const Response& one) {
        return code_points(read(one.says, language, language));
    };
    const auto longest =
        std::max_element(moment.responses.begin(), moment.responses.end(),
                         [&](const auto& a, const auto& b) { return length(a) < length(b); });
    return total(longest->scores) == highest_total(moment);
}

template <typename Predicate> long count(const Scene& scene, Predicate predicate)
{
    const auto moments = played(scene);
    return std::count_if(moments.begin(), moments.end(),
                         [&](const Moment* one) { return predicate(*one); });
}

bool has_silence(const Moment& moment, bool among_the_best)
{
    return std::any_of(moment.responses.begin(), moment.responses.end(), [&](const Response& one) {
        const bool best = total(one.scores) == highest_total(moment);
        const bool fits = among_the_best ? best : total(one.scores) < highest_total(moment) - 1;
        return one.kind == ResponseKind::silence && fits;
    });
}

bool uses(const Moment& moment, std::initializer_list<Technique> techniques)
{
    return std::any_of(moment.responses.begin(), moment.responses.end(), [&](const Response& one) {
        return one.technique &&
               std::find(techniques.begin(), techniques.end(), *one.technique) != techniques.end();
    });
}

template <typename Check> void for_each_text(const Scene& scene, Check check)
{
    check("title", scene.title);
    check("summary", scene.summary);
    check("brief of the helper", scene.briefs.helper);
    check("brief of the client", scene.briefs.client);
    for (const auto& moment : scene.moments) {
        for (const auto& line : moment.lines) {
            check(moment.id, line.feels);
            if (!line.says.empty()) check(moment.id, line.says);
            for (const auto& cue : line.cues)
                check(cue.id, cue.shows);
        }
        for (const auto& response : moment.responses) {
            if (response.kind != ResponseKind::silence || !response.says.empty())
                check(response.id, response.says);
            check(response.id, response.why);
        }
        for (const auto& reason : moment.reasons)
            check(reason.id, reason.says);
        if (!moment.ending) continue;
        check(moment.id, moment.ending->title);
        for (const auto& question : moment.ending->reflection)
            check(moment.id, question);
    }
}

} // namespace

TEST_CASE("shipped scenes have their shape", "[plan][content]")
{
    const auto scripts = shipped();
    REQUIRE(scripts.size() == 3);
    for (const auto& script : scripts) {
        const auto& scene = script.scene;
        INFO(scene.id);
        CHECK(scene.moments.size() >= 14);
        CHECK(scene.moments.size() <= 24);
        std::set<Outcome> outcomes;
        for (const auto& moment : scene.moments) {
            if (moment.ending) outcomes.insert(moment.ending->outcome);
        }
        CHECK(outcomes.size() == 3);
        for (const auto* moment : played(scene)) {
            INFO(moment->id);
            CHECK(moment->responses.size() >= 3);
            CHECK(moment->responses.size() <= 7); // naming responses exclude each other; see below
        }
        for (const Principle principle : all_principles) {
            INFO(key(principle));
            CHECK(count(scene, [&](const Moment& one) { return at_stake(one, principle); }) >= 3);
        }
        CHECK(count(scene, [](const Moment& one) { return one.check_in.has_value(); }) >= 2);
        const auto asked = count(scene, [](const Moment& one) { return !one.reasons.empty(); });
        CHECK(asked >= 2);
        CHECK(asked <= 4);
    }
}

TEST_CASE("at most five cards lie on the table, at least three", "[plan][content]")
{
    for (const auto& script : shipped()) {
        for (std::size_t m = 0; m < script.moments.size(); ++m) {
            const auto& moment = script.scene.moments[m];
            if (moment.ending) continue;
            for (Index line = 0; line < moment.lines.size(); ++line) {
                State state = opening(script, Mode::pair);
                state.moment = static_cast<Index>(m);
                state = with_all_noticed(script, speak(script, state, line));
                INFO(script.scene.id << " " << moment.id << "/" << moment.lines[line].id);
                CHECK(available(script, state).size() <= 5);
                CHECK(available(script, state).size() >= 2);
            }
        }
    }
}

TEST_CASE("shipped scenes hold real dilemmas, and silence is sometimes right", "[plan][content]")
{
    for (const auto& script : shipped()) {
        const auto& scene = script.scene;
        INFO(scene.id);
        CHECK(3 * count(scene, is_dilemma) >= count(scene, [](const Moment&) { return true; }));
        CHECK(count(scene, [](const Moment& one) { return has_silence(one, true); }) >= 1);
        CHECK(count(scene, [](const Moment& one) { return has_silence(one, false); }) >= 1);
        CHECK(count(scene, [](const Moment& one) {
                  return uses(one, {Technique::justify, Technique::ask_leave});
              }) >= 1);
        CHECK(count(scene, [](const Moment& one) {
                  return uses(one, {Technique::involve_network});
              }) >= 1);
        CHECK(count(scene, [](const Moment& one) {
                  return std::any_of(
                      one.responses.begin(), one.responses.end(),
                      [](const auto& response) { return !response.when.noticed.empty(); });
              }) >= 3);
    }
}

TEST_CASE("no rule of thumb earns what understanding earns", "[plan][content]")
{
    for (const auto& script : shipped()) {
        INFO(script.scene.id);
        const auto moments = count(script.scene, [](const Moment&) { return true; });
        for (const char* language : {"nl", "en"}) {
            INFO(language);
            const auto given_away = count(
                script.scene, [&](const Moment& one) { return longest_is_best(one, language); });
            CHECK(10 * given_away <= 4 * moments);
        }
        const double best = explore(script, Mode::solo).range->best.total;
        const double chance = *expected_by_chance(script);
        for (const auto player :
             {MechanicalPlayer::longest, MechanicalPlayer::shortest, MechanicalPlayer::first}) {
            CHECK(100 * (earned_by(script, player) - chance) / best <= 10);
        }
    }
}

TEST_CASE("every text stands in Dutch and in English", "[plan][content]")
{
    for (const auto& script : shipped()) {
        for_each_text(script.scene, [&](const std::string& where, const Text& text) {
            INFO(script.scene.id << " " << where);
            for (const char* language : {"nl", "en"}) {
                CHECK(has_language(text, language, script.scene.language));
                CHECK_FALSE(read(text, language, script.scene.language).empty());
            }
        });
    }
}

TEST_CASE("feedback explains in 15 to 60 words and never judges", "[plan][content]")
{
    for (const auto& script : shipped()) {
        for (const auto& moment : script.scene.moments) {
            for (const auto& response : moment.responses) {
                for (const char* language : {"nl", "en"}) {
                    const auto why = std::string{read(response.why, language, "nl")};
                    INFO(script.scene.id << " " << moment.id << "/" << response.id << " ("
                                         << language << "): " << why);
                    CHECK(word_count(why) >= 15);
                    CHECK(word_count(why) <= 60);
                    for (const char* verdict :
                         {"goede antwoord", "juiste antwoord", "foute antwoord", "correct",
                          "wrong answer", "right answer"}) {
                        CHECK(why.find(verdict) == std::string::npos);
                    }
                }
            }
        }
    }
}
