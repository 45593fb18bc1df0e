// What was kept is there again after closing: attempts, decisions, places, scenes, documents. What
// two windows do to one record is told, and damage is set aside, never thrown away.
#include "persistence/records.hpp"

#include "persistence/content_hash.hpp"
#include "persistence/records_export.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

using namespace tegenover;
using namespace tegenover::persistence;
namespace fs = std::filesystem;

namespace {

/// A folder of its own that is gone at the end of a test.
class Folder {
public:
    Folder()
    {
        auto pattern = (fs::temp_directory_path() / "records-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] fs::path data() const { return path_ / "data"; }
    [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }

private:
    fs::path path_;
};

Records opened(const fs::path& folder)
{
    auto records = Records::open(folder);
    if (const auto* failed = std::get_if<RecordsFailure>(&records)) FAIL(failed->message);
    return std::get<Records>(std::move(records));
}

KeptAttempt an_attempt(std::int64_t number = 7)
{
    KeptAttempt kept;
    auto& attempt = kept.attempt;
    attempt.number = number;
    attempt.started = 1'700'000'000 + number;
    attempt.scene = "closed-door";
    attempt.scene_hash = content_hash("the scene");
    attempt.seed = 0xFEDC'BA98'7654'3210U;
    attempt.role = engine::RoleTaken::asked_leave;
    attempt.decisions = {engine::Notice{"hands"},
                         engine::NoteCheckIn{engine::CheckIn::client, "sad"},
                         engine::Respond{"sit-down"}, engine::GiveReason{"time"},
                         engine::WriteNote{"\"één\"\n– twee"}};
    attempt.times = {1, 2, 3, 4, 5};
    attempt.estimate = {60, std::nullopt, 0, 100, 45};
    attempt.reflections = {"", "Ik luisterde pas laat."};
    attempt.promise = "Morgen bel ik op tijd.";
    attempt.name = "Sam";
    kept.place = {"play", 2, 3, 4};
    return kept;
}

KeptAttempt on_disk(Records& records, std::int64_t number = 7)
{
    const auto found = std::get<std::optional<KeptAttempt>>(records.attempt(number));
    REQUIRE(found);
    return *found;
}

std::string bytes_of(const fs::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

bool anywhere(const fs::path& folder, const std::string& word)
{
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        if (bytes_of(entry.path()).find(word) != std::string::npos) return true;
    }
    return false;
}

} // namespace

SCENARIO("an attempt is there again, whole, after closing", "[persistence][records]")
{
    const Folder folder;
    auto kept = an_attempt();
    kept.result = {engine::Outcome::fragile, {29, 30, std::nullopt, 0, 100}, 41};
    kept.attempt.ended = true;
    CHECK_FALSE(opened(folder.data()).keep(kept, 1'700'000'100));

    auto records = opened(folder.data());
    CHECK(records.condition() == RecordsCondition::sound);
    CHECK(on_disk(records) == kept);
    const auto all = std::get<std::vector<engine::AttemptSummary>>(records.summaries());
    REQUIRE(all.size() == 1);
    CHECK(all[0].changed == 1'700'000'100);
    CHECK(all[0].decisions == 5);
    CHECK(all[0].result == kept.result);
    CHECK(all[0].estimate == kept.attempt.estimate);
    CHECK((fs::status(folder.data()).permissions() & fs::perms::others_all) == fs::perms::none);
}

SCENARIO("only what changed is written, and a dropped tail is gone", "[persistence][records]")
{
    const Folder folder;
    auto records = opened(folder.data());
    auto kept = an_attempt();
    CHECK_FALSE(records.keep(kept, 1));
    kept.attempt.decisions.resize(2);
    kept.attempt.times.resize(2);
    CHECK_FALSE(records.keep(kept, 2));
    CHECK(on_disk(records) == kept);
    kept.attempt.decisions.emplace_back(engine::Respond{"other"});
    kept.attempt.times.push_back(9);
    CHECK_FALSE(records.keep(kept, 3));
    CHECK(on_disk(records) == kept);
    CHECK_FALSE(records.forget(7));
    CHECK_FALSE(std::get<std::optional<KeptAttempt>>(records.attempt(7)));
}

SCENARIO("a second window cannot write over what the first wrote", "[persistence][records]")
{
    const Folder folder;
    auto first = opened(folder.data());
    auto second = opened(folder.data());
    CHECK_FALSE(first.keep(an_attempt(), 1));
    auto theirs = on_disk(second);
    theirs.attempt.promise = "of the second window";
    CHECK_FALSE(second.keep(theirs, 2));
    auto ours = an_attempt();
    ours.attempt.promise = "of the first window";
    const auto refused = first.keep(ours, 3);
    REQUIRE(refused);
    CHECK(refused->cause == RecordsFailure::Cause::changed_elsewhere);
    CHECK(on_disk(first).attempt.promise == "of the second window");
    // Both versions can be kept, one under a new number.
    ours.attempt.number = 8;
    CHECK_FALSE(first.keep(ours, 4));
    CHECK(on_disk(second, 8) == ours);
}

SCENARIO("a scene is kept once per text", "[persistence][records]")
{
    const Folder folder;
    auto records = opened(folder.data());
    const auto hash = content_hash("{\"format\": 1}");
    CHECK(hash.size() == 32);
    CHECK(hash != content_hash("{\"format\": 1} "));
    CHECK_FALSE(records.keep_scene(hash, "door", "{\"format\": 1}"));
    CHECK_FALSE(records.keep_scene(hash, "door", "{\"format\": 1}"));
    CHECK(std::get<std::optional<std::string>>(records.scene_text(hash)) == "{\"format\": 1}");
    CHECK_FALSE(std::get<std::optional<std::string>>(records.scene_text("none")));
}

SCENARIO("what another window deleted is not brought back", "[persistence][records]")
{
    const Folder folder;
    auto first = opened(folder.data());
    CHECK_FALSE(first.keep(an_attempt(), 1));
    CHECK_FALSE(first.keep_document({"pair", 3, 100, "{}"}));
    auto second = opened(folder.data());
    CHECK_FALSE(second.delete_everything());
    auto ours = an_attempt();
    ours.attempt.promise = "typed after that";
    const auto refused = first.keep(ours, 2);
    REQUIRE(refused);
    CHECK(refused->cause == RecordsFailure::Cause::deleted_elsewhere);
    const auto document = first.keep_document({"pair", 3, 100, "{1}"});
    REQUIRE(document);
    CHECK(document->cause == RecordsFailure::Cause::deleted_elsewhere);
    CHECK(std::get<std::vector<engine::AttemptSummary>>(second.summaries()).empty());
}

SCENARIO("documents of other kinds are kept whole", "[persistence][records]")
{
    const Folder folder;
    auto records = opened(folder.data());
    CHECK_FALSE(records.keep_document({"pair", 3, 100, "{\"rounds\": []}"}));
    CHECK_FALSE(records.keep_document({"pair", 3, 100, "{\"rounds\": [1]}"}));
    CHECK_FALSE(records.keep_document({"workshop", 3, 100, "{}"}));
    const auto pairs = std::get<std::vector<KeptDocument>>(records.documents("pair"));
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0] == KeptDocument{"pair", 3, 100, "{\"rounds\": [1]}"});
    auto other = opened(folder.data());
    const auto refused = other.keep_document({"pair", 3, 100, "{}"});
    REQUIRE(refused);
    CHECK(refused->cause == RecordsFailure::Cause::changed_elsewhere);
}

SCENARIO("records of an older version are brought up to date, after a copy was made",
         "[persistence][records]")
{
    const Folder folder;
    CHECK_FALSE(opened(folder.data()).keep(an_attempt(), 1));
    {
        Database database{folder.data() / "records.db", Database::Access::read_and_write};
        REQUIRE(database.run("DROP INDEX attempts_in_order"));
        REQUIRE(database.run("PRAGMA user_version = 1"));
    }
    auto records = opened(folder.data());
    CHECK(records.condition() == RecordsCondition::sound);
    CHECK(on_disk(records) == an_attempt());
    const Database now{folder.data() / "records.db", Database::Access::read_only};
    CHECK(now.number("PRAGMA user_version") == 2);
    CHECK(now.number("SELECT count(*) FROM sqlite_schema WHERE name = 'attempts_in_order'") == 1);
    const Database before{folder.data() / "records.before-1.db", Database::Access::read_only};
    CHECK(before.number("PRAGMA user_version") == 1);
    CHECK(before.number("SELECT count(*) FROM decisions") == 5);
}

SCENARIO("records of a newer version are read and not written", "[persistence][records]")
{
    const Folder folder;
    CHECK_FALSE(opened(folder.data()).keep(an_attempt(), 1));
    {
        Database database{folder.data() / "records.db", Database::Access::read_and_write};
        REQUIRE(database.run("PRAGMA user_version = 99"));
    }
    auto records = opened(folder.data());
    CHECK(records.condition() == RecordsCondition::newer);
    auto kept = on_disk(records);
    CHECK(kept == an_attempt());
    kept.attempt.promise = "anything";
    const auto refused = records.keep(kept, 2);
    REQUIRE(refused);
    CHECK(refused->cause == RecordsFailure::Cause::read_only);
    CHECK(records.delete_everything());
}

SCENARIO("records where nothing may be written are read all the same", "[persistence][records]")
{
    namespace fs = std::filesystem;
    constexpr auto nobody = 65534U;
    const Folder folder;
    CHECK_FALSE(opened(folder.data()).keep(an_attempt(), 1));
    // The superuser may write everywhere: then somebody else opens them.
    const bool superuser = geteuid() == 0;
    constexpr auto may_be_read = fs::perms{0555};
    for (const auto& entry : fs::directory_iterator(folder.data()))
        fs::permissions(entry, may_be_read);
    fs::permissions(folder.data(), may_be_read);
    fs::permissions(folder.data().parent_path(), fs::perms{0755});
    if (superuser) REQUIRE(seteuid(nobody) == 0);
    {
        auto opening = Records::open(folder.data());
        if (superuser) REQUIRE(seteuid(0) == 0);
        fs::permissions(folder.data(), fs::perms::owner_all);
        auto* records = std::get_if<Records>(&opening);
        const auto* failure = std::get_if<RecordsFailure>(&opening);
        INFO((failure == nullptr ? "" : failure->message));
        REQUIRE(records != nullptr);
        CHECK(records->condition() == RecordsCondition::read_only);
        auto kept = on_disk(*records);
        CHECK(kept == an_attempt());
        kept.attempt.promise = "anything";
        const auto refused = records->keep(kept, 2);
        REQUIRE(refused);
        CHECK(refused->cause == RecordsFailure::Cause::read_only);
    }
}

SCENARIO("a file that is no database is set aside, and a new one begun", "[persistence][records]")
{
    const Folder folder;
    fs::create_directories(folder.data());
    const auto garbage = GENERATE(std::string(8192, '\0'), std::string("not a database at all"),
                                  std::string(100, 'x'));
    std::ofstream{folder.data() / "records.db", std::ios::binary} << garbage;
    auto records = opened(folder.data());
    CHECK(records.condition() == RecordsCondition::set_aside);
    CHECK(bytes_of(records.set_aside()) == garbage);
    CHECK_FALSE(records.keep(an_attempt(), 1));
    CHECK(on_disk(records) == an_attempt());
}

SCENARIO("wherever the database is cut off, the program starts and the rest is kept aside",
         "[persistence][records]")
{
    const Folder folder;
    {
        auto records = opened(folder.data());
        for (std::int64_t number = 1; number <= 60; ++number)
            REQUIRE_FALSE(records.keep(an_attempt(number), number));
    }
    const auto whole = bytes_of(folder.data() / "records.db");
    REQUIRE(whole.size() > 20'000);
    std::size_t rescued = 0;
    for (std::size_t length = 1; length < whole.size(); length += whole.size() / 23) {
        INFO("cut off at " << length);
        const auto data = folder / ("cut-" + std::to_string(length));
        fs::create_directories(data);
        std::ofstream{data / "records.db", std::ios::binary} << whole.substr(0, length);
        auto records = opened(data);
        CHECK(records.condition() == RecordsCondition::set_aside);
        CHECK(bytes_of(records.set_aside()).size() == length);
        const auto all = std::get<std::vector<engine::AttemptSummary>>(records.summaries());
        rescued = std::max(rescued, all.size());
        CHECK_FALSE(records.keep(an_attempt(1000), 1));
        CHECK(on_disk(records, 1000) == an_attempt(1000));
    }
    CHECK(rescued > 0);
}

SCENARIO("records that are open stay locked against another program's last closing",
         "[persistence][records]")
{
    const Folder folder;
    {
        auto records = opened(folder.data());
        CHECK_FALSE(records.keep(an_attempt(), 1));
    }
    const auto again = opened(folder.data());
    const auto child = ::fork();
    if (child == 0) {
        const int file = ::open((folder.data() / "records.db").c_str(), O_RDWR);
        struct flock wanted = {};
        wanted.l_type = F_WRLCK;
        wanted.l_start = 0x40000002; // SQLite's shared range
        wanted.l_len = 510;
        const bool asked = ::fcntl(file, F_GETLK, &wanted) == 0;
        ::_exit(asked && wanted.l_type == F_RDLCK ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

SCENARIO("deleting everything leaves no byte of it", "[persistence][records]")
{
    const Folder folder;
    auto records = opened(folder.data());
    auto kept = an_attempt();
    kept.attempt.promise = "zeldzaamwoord";
    CHECK_FALSE(records.keep(kept, 1));
    CHECK_FALSE(records.copy_to(folder.data() / "records.before-0.db"));
    CHECK(anywhere(folder.data(), "zeldzaamwoord"));
    fs::create_directories(folder.data() / drafts_folder);
    std::ofstream{folder.data() / drafts_folder / "scene.draft"} << "zeldzaamwoord";
    CHECK_FALSE(export_records(records, folder.data() / "export"));
    CHECK(fs::exists(folder.data() / "export" / drafts_folder / "scene.draft"));
    fs::remove_all(folder.data() / "export");
    CHECK_FALSE(records.delete_everything());
    CHECK(fs::is_empty(folder.data() / drafts_folder));
    fs::remove(folder.data() / drafts_folder);
    CHECK_FALSE(anywhere(folder.data(), "zeldzaamwoord"));
    CHECK_FALSE(fs::exists(folder.data() / "records.before-0.db"));
    CHECK_FALSE(records.keep(kept, 2));
    CHECK(on_disk(records) == kept);
}

SCENARIO("a folder that cannot be made is a plain answer", "[persistence][records]")
{
    const Folder folder;
    std::ofstream{folder / "file"} << "in the way";
    const auto opened = Records::open(folder / "file" / "data");
    REQUIRE(std::holds_alternative<RecordsFailure>(opened));
    CHECK(std::get<RecordsFailure>(opened).cause == RecordsFailure::Cause::no_right);
}
