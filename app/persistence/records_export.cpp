// persistence/records_export.cpp
//
// Writing each record with the same care as any other file.
#include "persistence/records_export.hpp"

#include "persistence/decisions_writer.hpp"
#include "persistence/file_text.hpp"
#include "persistence/records_text.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <set>
#include <system_error>
#include <variant>

namespace tegenover::persistence {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;
using Failed = std::optional<std::string>;

constexpr std::array<std::string_view, 2> other_kinds{"pair", "workshop"};

Json number_or_null(const std::optional<int>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json by_principle(const FivePercentages& percentages)
{
    Json json = Json::object();
    for (std::size_t p = 0; p < percentages.size(); ++p) {
        const auto key = engine::key(static_cast<engine::Principle>(p));
        json[std::string{key}] = number_or_null(percentages[p]);
    }
    return json;
}

Failed save(const fs::path& file, std::string_view text)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error) return file.parent_path().string() + ": " + error.message();
    const auto failed = save_file(file, text);
    return failed ? Failed{failed->message} : std::nullopt;
}

Failed write_scene(Records& records, const fs::path& folder, const std::string& hash)
{
    const auto text = records.scene_text(hash);
    if (const auto* failed = std::get_if<RecordsFailure>(&text)) return failed->message;
    const auto& written = std::get<std::optional<std::string>>(text);
    return written ? save(folder / "scenes" / (hash + ".json"), *written) : std::nullopt;
}

Failed write_attempts(Records& records, const fs::path& folder)
{
    const auto all = records.summaries();
    if (const auto* failed = std::get_if<RecordsFailure>(&all)) return failed->message;
    std::set<std::string> hashes;
    for (const auto& one : std::get<std::vector<engine::AttemptSummary>>(all)) {
        const auto found = records.attempt(one.number);
        if (const auto* failed = std::get_if<RecordsFailure>(&found)) return failed->message;
        const auto& kept = std::get<std::optional<KeptAttempt>>(found);
        if (!kept) continue;
        hashes.insert(one.scene_hash);
        const auto name =
            std::to_string(one.started) + "-" + one.scene + "-" + std::to_string(one.number);
        const auto attempts = folder / "attempts";
        if (auto failed = save(attempts / (name + ".json"), attempt_as_json(*kept))) return failed;
        if (auto failed = save(attempts / (name + ".decisions.json"),
                               write_decisions(engine::Mode::solo, kept->attempt.decisions)))
            return failed;
    }
    for (const auto& hash : hashes) {
        if (hash.empty()) continue;
        if (auto failed = write_scene(records, folder, hash)) return failed;
    }
    return std::nullopt;
}

Failed write_documents(Records& records, const fs::path& folder)
{
    for (const auto kind : other_kinds) {
        const auto all = records.documents(kind);
        if (const auto* failed = std::get_if<RecordsFailure>(&all)) return failed->message;
        for (const auto& one : std::get<std::vector<KeptDocument>>(all)) {
            const auto name = std::to_string(one.number) + ".json";
            if (auto failed = save(folder / kind / name, one.text)) return failed;
        }
    }
    return std::nullopt;
}

} // namespace

std::string attempt_as_json(const KeptAttempt& kept)
{
    const auto& attempt = kept.attempt;
    Json json = Json::parse(write_decisions(engine::Mode::solo, attempt.decisions));
    json["number"] = attempt.number;
    json["scene"] = attempt.scene;
    json["scene_hash"] = attempt.scene_hash;
    json["started"] = attempt.started;
    json["times"] = attempt.times;
    json["ended"] = attempt.ended;
    json["outcome"] =
        kept.result.outcome ? Json(std::string{engine::key(*kept.result.outcome)}) : Json(nullptr);
    json["role"] = std::string{role_key(attempt.role)};
    json["measure"] = by_principle(kept.result.measure);
    json["estimate"] = by_principle(attempt.estimate);
    json["total"] = number_or_null(kept.result.total);
    json["reflections"] = attempt.reflections;
    json["promise"] = attempt.promise;
    json["promise_kept"] = attempt.promise_kept;
    json["name"] = attempt.name;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<std::string> export_records(Records& records, const fs::path& folder)
{
    std::error_code error;
    if (fs::exists(folder, error)) return folder.string() + " is there already";
    fs::create_directories(folder, error);
    if (error) return folder.string() + ": " + error.message();
    if (auto failed = write_attempts(records, folder)) return failed;
    if (auto failed = write_documents(records, folder)) return failed;
    const auto drafts = records.folder() / drafts_folder;
    if (fs::exists(drafts, error)) fs::copy(drafts, folder / drafts_folder, error);
    if (error) return drafts.string() + ": " + error.message();
    const auto failed = records.copy_to(folder / "records.db");
    return failed ? std::optional(failed->message) : std::nullopt;
}

} // namespace tegenover::persistence
