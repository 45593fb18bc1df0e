// What two at one computer did, to the disk and back: at once, after a moment, exported, deleted.
#include "engine/pair_steps.hpp"
#include "shell/record_keeper.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace tegenover::shell {

namespace fs = std::filesystem;
using engine::pair::Session;

namespace {

class PairFolder {
public:
    PairFolder()
    {
        auto pattern = (fs::temp_directory_path() / "pair-keeper-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path = pattern;
    }
    ~PairFolder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    PairFolder(const PairFolder&) = delete;
    PairFolder& operator=(const PairFolder&) = delete;

    fs::path path;
};

Session session_of_two(std::string own_words)
{
    Session session = engine::pair::begin({.scene = "call"}, "abc", 9, 1000, 3);
    session.rounds[0].decisions = {engine::SpeakLine{"cold"}};
    session.own_words = std::move(own_words);
    return session;
}

std::vector<Session> on_disk(const fs::path& folder)
{
    RecordKeeper keeper(folder, {});
    return keeper.pairs({});
}

} // namespace

SCENARIO("a step of two is on the disk at once, a word within a second", "[shell][pair]")
{
    const PairFolder own;
    RecordKeeper keeper(own.path, {});
    CHECK(keeper.keep(session::KeepPair{session_of_two(""), false}).empty());
    CHECK(on_disk(own.path) == std::vector{session_of_two("")});

    CHECK(keeper.keep(session::KeepPair{session_of_two("Het spijt"), true}).empty());
    CHECK(keeper.waits());
    CHECK(keeper.write_waiting(100.0).empty());
    CHECK(on_disk(own.path)[0].own_words.empty());
    CHECK(keeper.write_waiting(101.0).empty());
    CHECK(on_disk(own.path)[0].own_words == "Het spijt");

    CHECK(keeper.keep(session::KeepPair{session_of_two("Het spijt me"), true}).empty());
    CHECK(keeper.flush().empty());
    CHECK(on_disk(own.path)[0].own_words == "Het spijt me");
}

SCENARIO("a session that another window changed goes on under a number of its own", "[shell][pair]")
{
    const PairFolder own;
    RecordKeeper one(own.path, {});
    RecordKeeper other(own.path, {});
    CHECK(one.keep(session::KeepPair{session_of_two("one"), false}).empty());
    const auto answers = other.keep(session::KeepPair{session_of_two("other"), false});
    REQUIRE(answers.size() == 1);
    const auto& wish = std::get<session::PairIntent>(answers[0]).wish;
    CHECK(std::get<session::PairRenumbered>(wish).from == 9);
    CHECK(on_disk(own.path)[0].own_words == "one");
}

SCENARIO("export and delete take the sessions of two along", "[shell][pair]")
{
    const PairFolder own;
    RecordKeeper keeper(own.path, {});
    CHECK(keeper.keep(session::KeepPair{session_of_two("Het spijt me"), false}).empty());
    const auto exported = keeper.export_to(own.path / "all");
    REQUIRE(exported.size() == 1);
    std::ifstream file(own.path / "all" / "pair" / "9.json");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    CHECK(text.find("Het spijt me") != std::string::npos);
    CHECK(keeper.delete_all().size() == 1);
    CHECK(on_disk(own.path).empty());
}

} // namespace tegenover::shell
