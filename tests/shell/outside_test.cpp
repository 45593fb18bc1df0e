// tests/shell/outside_test.cpp
//
// Effects performed in a folder of the test's own, and what came of them.
#include "shell/outside.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <fstream>
#include <iterator>
#include <thread>
#include <unistd.h>

namespace tegenover::shell {

namespace fs = std::filesystem;
using session::EffectFailed;
using session::Intent;
using session::ReportSaved;

namespace {

// A folder that is gone when the test is over.
class OwnFolder {
public:
    OwnFolder()
        : path_(fs::temp_directory_path() / ("tegenover-outside-" + std::to_string(getpid())))
    {
        fs::create_directories(path_ / "documents");
    }
    ~OwnFolder()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;
    OwnFolder(OwnFolder&&) = delete;
    OwnFolder& operator=(OwnFolder&&) = delete;

    [[nodiscard]] platform::Folders folders() const
    {
        return {.settings = path_ / "config" / "tegenover",
                .records = path_ / "data" / "tegenover",
                .documents = path_ / "documents"};
    }

private:
    fs::path path_;
};

std::string text_of(const fs::path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<Intent> news_in_the_end(Outside& outside)
{
    std::vector<Intent> all;
    for (double now = 0; outside.waits_for_news(); now += 0.01) {
        for (auto& intent : outside.news(now))
            all.push_back(intent);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return all;
}

} // namespace

SCENARIO("a report is saved among the documents", "[shell][outside]")
{
    const OwnFolder own;
    const auto documents = own.folders().documents;
    Outside outside(own.folders(), "true");
    const session::SaveReport effect{
        .attempt = 1, .suggested_name = "Nadia.html", .text = "<!DOCTYPE html>"};

    const auto first = outside.perform(effect, {});
    const auto second = outside.perform(effect, {});

    CHECK(first == std::vector<Intent>{ReportSaved{(documents / "Nadia.html").string()}});
    CHECK(second == std::vector<Intent>{ReportSaved{(documents / "Nadia (2).html").string()}});
    CHECK(text_of(documents / "Nadia.html") == "<!DOCTYPE html>");
}

SCENARIO("a report never leaves its folder, whatever its name", "[shell][outside]")
{
    CHECK(free_name("/d", "../../etc/passwd") == "/d/tegenover..-..-etc-passwd");
    CHECK(free_name("/d", "") == "/d/tegenover");
    CHECK(free_name("/d", "a/b.html") == "/d/a-b.html");
}

SCENARIO("a report that cannot be saved is a message with its cause", "[shell][outside]")
{
    const OwnFolder own;
    auto folders = own.folders();
    std::ofstream(folders.documents / "file") << "in the way";
    folders.documents /= "file";
    Outside outside(folders, "true");

    const auto answer = outside.perform(session::SaveReport{1, "Nadia.html", ""}, {});

    REQUIRE(answer.size() == 1);
    const auto* failed = std::get_if<EffectFailed>(&answer.front());
    REQUIRE(failed != nullptr);
    CHECK(failed->words_key == "error.report_not_saved");
    CHECK_THAT(failed->cause, Catch::Contains("file"));
}

SCENARIO("settings are there at the next start", "[shell][outside]")
{
    const OwnFolder own;
    const session::Settings changed{.language = "en", .text_percent = 150};
    Outside outside(own.folders(), "true");

    CHECK(outside.kept_settings({}) == session::Settings{});
    CHECK(outside.perform(session::KeepSettings{changed}, {}).empty());
    CHECK(Outside(own.folders(), "true").kept_settings({}) == changed);
}

SCENARIO("a settings file of something else is set aside, and never written over",
         "[shell][outside]")
{
    const OwnFolder own;
    const auto folder = own.folders().settings;
    fs::create_directories(folder);
    const auto content =
        GENERATE(std::string(50, '\0'), std::string("\xff\xfe broken"), std::string(100'000, 'x'));
    std::ofstream(folder / "settings", std::ios::binary) << content;
    const Outside outside(own.folders(), "true");
    CHECK(outside.kept_settings({}) == session::Settings{});
    const auto aside = outside.set_broken_settings_aside();
    CHECK(text_of(aside) == content);
    CHECK_FALSE(fs::exists(folder / "settings"));
    CHECK(outside.set_broken_settings_aside().empty());
}

SCENARIO("a settings file cut off anywhere still lets the program start", "[shell][outside]")
{
    const OwnFolder own;
    fs::create_directories(own.folders().settings);
    Outside outside(own.folders(), "true");
    const session::Settings changed{.language = "en", .text_percent = 150, .coaching = true};
    CHECK(outside.perform(session::KeepSettings{changed}, {}).empty());
    const auto whole = text_of(own.folders().settings / "settings");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        std::ofstream(own.folders().settings / "settings") << whole.substr(0, length);
        CHECK(outside.set_broken_settings_aside().empty());
        const auto read = outside.kept_settings({});
        CHECK((read.text_percent == 150 || read.text_percent == 100 || read.text_percent == 80));
    }
}

SCENARIO("a file that could not be opened is a message with its path", "[shell][outside]")
{
    const OwnFolder own;
    const auto news_of_opening_with = [&](const std::string& program) {
        Outside outside(own.folders(), program);
        CHECK(outside.perform(session::OpenFile{"/d/Nadia.html"}, {}).empty());
        return news_in_the_end(outside);
    };
    CHECK(news_of_opening_with("true").empty());
    CHECK(news_of_opening_with("false") ==
          std::vector<Intent>{EffectFailed{"error.not_opened", "/d/Nadia.html"}});
    CHECK(news_of_opening_with("no-such-program-here") ==
          std::vector<Intent>{EffectFailed{"error.no_opener", "/d/Nadia.html"}});
}

} // namespace tegenover::shell
