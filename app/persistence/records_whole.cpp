// persistence/records_whole.cpp
//
// Copying and deleting everything. Deleted means that the bytes are written over before the room is
// given back: rows by SQLite's secure_delete, whole files here.
#include "persistence/records.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>
#include <vector>

namespace tegenover::persistence {

namespace fs = std::filesystem;

namespace {

/// Copies and damaged databases of earlier days, with what belongs to them.
bool is_left_over(const fs::path& file)
{
    const auto name = file.filename().string();
    return name.starts_with("records.before-") || name.starts_with("records.broken-") ||
           name == "records.inspect";
}

void write_over(const fs::path& file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error) return;
    std::fstream stream{file, std::ios::in | std::ios::out | std::ios::binary};
    const std::vector<char> zeros(65536);
    for (std::uintmax_t written = 0; stream && written < size; written += zeros.size()) {
        stream.write(zeros.data(), static_cast<std::streamsize>(
                                       std::min<std::uintmax_t>(zeros.size(), size - written)));
    }
}

template <typename Wanted> std::vector<fs::path> files_in(const fs::path& folder, Wanted wanted)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at{folder, error}; !error && at != fs::directory_iterator{};
         at.increment(error)) {
        if (wanted(at->path())) files.push_back(at->path());
    }
    return files;
}

std::error_code remove_left_overs(const fs::path& folder)
{
    auto files = files_in(folder, is_left_over);
    const auto drafts = files_in(folder / drafts_folder, [](const fs::path&) { return true; });
    files.insert(files.end(), drafts.begin(), drafts.end());
    std::error_code error;
    for (const auto& file : files) {
        write_over(file);
        fs::remove(file, error);
        if (error) return error;
    }
    return error;
}

} // namespace

MaybeFailure Records::copy_to(const fs::path& file)
{
    if (database_.prepare("VACUUM INTO ?").bind(file.string()).run()) return std::nullopt;
    return failure();
}

MaybeFailure Records::delete_everything()
{
    if (auto refused = refuse_writing()) return refused;
    constexpr std::array tables{"DELETE FROM decisions", "DELETE FROM attempts",
                                "DELETE FROM scenes", "DELETE FROM documents"};
    {
        Transaction transaction{database_};
        if (!transaction.is_begun()) return failure();
        for (const auto* table : tables) {
            if (!database_.run(table)) return failure();
        }
        if (!transaction.commit()) return failure();
    }
    known_.clear();
    known_documents_.clear();
    // What was deleted stands in the write-ahead log until that is carried over and cut off.
    if (!database_.run("PRAGMA wal_checkpoint(TRUNCATE)") || !database_.run("VACUUM") ||
        !database_.run("PRAGMA wal_checkpoint(TRUNCATE)")) {
        return failure();
    }
    if (const auto error = remove_left_overs(folder_)) {
        return RecordsFailure{RecordsFailure::Cause::no_right, error.message()};
    }
    set_aside_.clear();
    return std::nullopt;
}

} // namespace tegenover::persistence
