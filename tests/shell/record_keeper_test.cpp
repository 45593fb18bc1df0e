// From effects to the disk and back: at once, after a moment, after a failure, and not at all.
#include "shell/record_keeper.hpp"

#include "persistence/database.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace tegenover::shell {

namespace fs = std::filesystem;
using session::Intent;

namespace {

class OwnFolder {
public:
    OwnFolder()
    {
        auto pattern = (fs::temp_directory_path() / "keeper-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path = pattern;
    }
    ~OwnFolder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    fs::path path;
};

session::KeepAttempt keeping(std::int64_t number, std::string promise, bool may_wait)
{
    session::KeepAttempt effect;
    effect.attempt.number = number;
    effect.attempt.scene = "call";
    effect.attempt.scene_hash = "abc";
    effect.attempt.decisions = {engine::Respond{"listen"}};
    effect.attempt.times = {12};
    effect.attempt.promise = std::move(promise);
    effect.place = {.screen = "debrief", .page = 5, .furthest = 6, .moment = 1};
    effect.may_wait = may_wait;
    return effect;
}

std::string promise_on_disk(const fs::path& folder)
{
    const RecordKeeper keeper(folder, {});
    const auto all = keeper.summaries();
    return all.empty() ? "nothing" : all.front().promise;
}

} // namespace

SCENARIO("a decision is on the disk at once, a word within a second", "[shell][records]")
{
    const OwnFolder own;
    RecordKeeper keeper(own.path, {});
    CHECK(keeper.keep(keeping(1, "", false)).empty());
    CHECK(promise_on_disk(own.path).empty());

    CHECK(keeper.keep(keeping(1, "Ik b", true)).empty());
    CHECK(keeper.waits());
    CHECK(keeper.write_waiting(100.0).empty());
    CHECK(keeper.keep(keeping(1, "Ik bel", true)).empty());
    CHECK(keeper.write_waiting(100.9).empty());
    CHECK(promise_on_disk(own.path).empty());
    CHECK(keeper.write_waiting(101.0).empty());
    CHECK(promise_on_disk(own.path) == "Ik bel");
    CHECK_FALSE(keeper.waits());
}

SCENARIO("at the end nothing waits", "[shell][records]")
{
    const OwnFolder own;
    RecordKeeper keeper(own.path, {});
    CHECK(keeper.keep(keeping(1, "laatste woord", true)).empty());
    CHECK(keeper.flush().empty());
    CHECK(promise_on_disk(own.path) == "laatste woord");
}

SCENARIO("an attempt comes back with its place and the scene as it was", "[shell][records]")
{
    const OwnFolder own;
    const std::string text = R"({"format": 1, "id": "call", "language": "nl", "title": "Bellen",
        "start": "a", "moments": [
        {"id": "a", "lines": [{"says": "Hallo?"}],
         "responses": [{"id": "listen", "says": "Ja.", "next": "b"}]},
        {"id": "b", "lines": [{"says": "Dag."}], "ending": {"outcome": "fragile", "title": "T"}}]})";
    {
        RecordKeeper keeper(own.path, {{"abc", text}});
        CHECK(keeper.keep(keeping(1, "", false)).empty());
    }
    RecordKeeper keeper(own.path, {});
    const auto answers = keeper.fetch({1}, {});
    REQUIRE(answers.size() == 1);
    const auto& fetched = std::get<session::AttemptFetched>(answers[0]);
    CHECK(fetched.attempt == keeping(1, "", false).attempt);
    CHECK(fetched.place == keeping(1, "", false).place);
    const auto recalled = keeper.take_recalled();
    REQUIRE(recalled.size() == 1);
    CHECK(recalled[0].hash == "abc");
    CHECK(recalled[0].scene().id == "call");
    CHECK(keeper.take_recalled().empty());
}

SCENARIO("a window that came too late goes on under another number", "[shell][records]")
{
    const OwnFolder own;
    RecordKeeper first(own.path, {});
    RecordKeeper second(own.path, {});
    CHECK(first.keep(keeping(1, "", false)).empty());
    const auto answers = second.keep(keeping(1, "anders", false));
    REQUIRE(answers.size() == 1);
    const auto& renumbered = std::get<session::AttemptRenumbered>(answers[0]);
    CHECK(renumbered.from == 1);
    CHECK(renumbered.to != 1);
    CHECK(second.keep(keeping(renumbered.to, "anders", false)).empty());
    CHECK(first.summaries().size() == 2);
}

SCENARIO("without a folder for it nothing is kept, and that is said once", "[shell][records]")
{
    const OwnFolder own;
    std::ofstream(own.path / "file") << "in the way";
    RecordKeeper keeper(own.path / "file" / "data", {});
    CHECK_FALSE(keeper.keeps());
    REQUIRE(keeper.notice());
    CHECK(keeper.notice()->words_key == "records.not_opened");
    CHECK(keeper.keep(keeping(1, "", false)).empty());
    CHECK(keeper.summaries().empty());
}

SCENARIO("everything goes into one folder, and is gone after deleting", "[shell][records]")
{
    const OwnFolder own;
    RecordKeeper keeper(own.path / "data", {{"abc", "{}"}});
    CHECK(keeper.keep(keeping(5, "zeldzaam", false)).empty());
    const auto exported = keeper.export_to(own.path / "alles");
    REQUIRE(exported ==
            std::vector<Intent>{session::EverythingExported{(own.path / "alles").string()}});
    CHECK(fs::exists(own.path / "alles" / "attempts" / "0-call-5.json"));
    CHECK(fs::exists(own.path / "alles" / "scenes" / "abc.json"));
    CHECK(fs::exists(own.path / "alles" / "records.db"));
    CHECK(std::holds_alternative<session::EffectFailed>(
        keeper.export_to(own.path / "alles").front()));

    CHECK(keeper.delete_all() == std::vector<Intent>{session::EverythingDeleted{}});
    CHECK(keeper.summaries().empty());
}

SCENARIO("where deleting everything fails, what was typed still comes on the disk",
         "[shell][records]")
{
    const OwnFolder own;
    RecordKeeper keeper(own.path, {});
    CHECK(keeper.keep(keeping(1, "", false)).empty());
    CHECK(keeper.keep(keeping(1, "nog niet bewaard", true)).empty());
    persistence::Database other(own.path / "records.db",
                                persistence::Database::Access::read_and_write);
    REQUIRE(other.run("DROP TABLE documents"));
    const auto answers = keeper.delete_all();
    REQUIRE(answers.size() == 1);
    CHECK(std::holds_alternative<session::EffectFailed>(answers.front()));
    CHECK(keeper.waits());
    CHECK(keeper.flush().empty());
    CHECK(promise_on_disk(own.path) == "nog niet bewaard");
}

} // namespace tegenover::shell
