// The interface's words: the same keys in every language, and every key that the code asks for.
#include "ui/program_words.hpp"

#include "engine/play.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

using namespace tegenover;
using tests::program_words;

namespace {

std::set<std::string> keys_in(const std::string& language)
{
    std::set<std::string> keys;
    for (const auto& entry : program_words(language).entries)
        keys.insert(entry.first);
    return keys;
}

std::set<std::string> fill_ins(const std::string& text)
{
    static const std::regex name("\\{[a-z_]+\\}");
    return {std::sregex_token_iterator(text.begin(), text.end(), name),
            std::sregex_token_iterator()};
}

/// Whole keys ("play.back") and beginnings of keys ("mood.") that stand in the code; a name of a
/// file is neither.
std::set<std::string> asked_for()
{
    static const std::regex quoted(
        "\"((app|before|case|debrief|editor|error|language|library|mood|month|outcome|pair|play|"
        "principle|"
        "problem|"
        "report|sense|setting|settings|technique|terminal)\\.[a-z_.0-9]*)\"");
    std::set<std::string> keys;
    const std::filesystem::path app = std::string{TEGENOVER_SOURCE_FOLDER} + "/app";
    for (const auto* folder : {"ui", "reports", "session", "shell", "cli"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(app / folder)) {
            if (entry.path().extension() != ".cpp") continue;
            std::ifstream file(entry.path());
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            for (auto at = std::sregex_iterator(text.begin(), text.end(), quoted);
                 at != std::sregex_iterator(); ++at) {
                if (!(*at)[1].str().ends_with(".json")) keys.insert((*at)[1]);
            }
        }
    }
    return keys;
}

bool known(const std::set<std::string>& keys, const std::string& wanted)
{
    const auto place = keys.lower_bound(wanted);
    if (place == keys.end()) return false;
    const bool beginning = wanted.back() == '.' || wanted.back() == '_';
    return beginning ? place->starts_with(wanted) : *place == wanted;
}

} // namespace

SCENARIO("both languages have the same words", "[ui][words]")
{
    CHECK(keys_in("nl") == keys_in("en"));
    const auto english = program_words("en");
    for (const auto& [key, dutch] : program_words("nl").entries) {
        INFO(key);
        CHECK_FALSE(dutch.empty());
        CHECK(fill_ins(dutch) == fill_ins(std::string{english(key)}));
    }
}

SCENARIO("every key that the code asks for has words", "[ui][words]")
{
    const auto keys = keys_in("nl");
    for (const auto& wanted : asked_for()) {
        INFO(wanted);
        CHECK(known(keys, wanted));
    }
}

SCENARIO("every word list of the scene format has words", "[ui][words]")
{
    const auto keys = keys_in("nl");
    const auto all = [&](const std::string& prefix, auto words) {
        for (const auto word : words) {
            INFO(prefix << word);
            CHECK(keys.contains(prefix + std::string{word}));
        }
    };
    all("mood.", engine::keys<engine::Mood>());
    all("technique.", engine::keys<engine::Technique>());
    all("principle.", engine::keys<engine::Principle>());
    all("outcome.", engine::keys<engine::Outcome>());
    all("setting.", engine::keys<engine::Setting>());
    all("sense.", engine::self_senses());
}

SCENARIO("a notice says what it is about", "[ui][words]")
{
    // What a notice carries along (a path, a cause, a count) shows only where its words ask for it.
    for (const std::string language : {"nl", "en"}) {
        const auto words = program_words(language);
        for (const auto* key : {"editor.saved_as", "editor.table_taken", "editor.table_without_id",
                                "editor.taken_along", "records.exported", "records.set_aside",
                                "report.saved", "settings.set_aside"}) {
            INFO(language << " " << key);
            CHECK(words(key).find("{detail}") != std::string_view::npos);
        }
    }
}
