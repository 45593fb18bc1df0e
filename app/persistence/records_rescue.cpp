// persistence/records_rescue.cpp
//
// Nothing here deletes a record.
#include "persistence/records_rescue.hpp"

#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <system_error>

namespace tegenover::persistence {

namespace fs = std::filesystem;

namespace {

struct Table {
    std::string name;
    std::string order; ///< its primary key
};

fs::path with(const fs::path& file, const char* ending)
{
    auto path = file;
    path += ending;
    return path;
}

fs::path marker_in(const fs::path& folder) { return folder / "records.inspect"; }

std::int64_t size_of(const fs::path& file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

/// By the two numbers in its first hundred bytes: size of a page, and how many there are. SQLite
/// itself goes by the size of the file where a writer was interrupted.
bool is_shorter_than_it_says(const Database& database, const fs::path& file)
{
    constexpr std::size_t page_size_at = 16;
    constexpr std::size_t page_count_at = 28;
    constexpr std::int64_t largest_page = 65536; // written as 1
    std::array<char, 100> head{};
    const auto size = size_of(file);
    if (size < static_cast<std::int64_t>(head.size())) return size > 0;
    if (!database.read_head(head)) return false; // it cannot be read now, which says nothing
    const auto number = [&](std::size_t at, std::size_t bytes) {
        std::int64_t value = 0;
        for (std::size_t i = at; i < at + bytes; ++i)
            value = value * 256 + static_cast<unsigned char>(head.at(i));
        return value;
    };
    const auto page = number(page_size_at, 2) == 1 ? largest_page : number(page_size_at, 2);
    return size < page * number(page_count_at, 4);
}

/// Damage was found; not merely that it could not be read now.
bool is_damaged(const Database& database)
{
    auto check = database.prepare("PRAGMA quick_check(1)");
    if (check.row()) return check.text(0) != "ok";
    return database.fault().kind == DatabaseFault::Kind::broken;
}

void copy_rows(const Database& from, Database& to, const Table& table, const std::string& direction)
{
    auto rows =
        from.prepare("SELECT * FROM " + table.name + " ORDER BY " + table.order + direction);
    std::string places;
    for (int i = 0; i < rows.columns(); ++i)
        places += i == 0 ? "?" : ", ?";
    auto insert = to.prepare("INSERT OR IGNORE INTO " + table.name + " VALUES(" + places + ")");
    while (rows.row()) {
        for (int i = 0; i < rows.columns(); ++i)
            insert.bind_column_of(rows, i);
        if (!insert.run()) return;
    }
}

} // namespace

bool looks_damaged(const Database& database, const fs::path& file)
{
    // The first reading makes SQLite undo what a writer left half done; only then does the file
    // tell.
    static_cast<void>(database.number("SELECT count(*) FROM sqlite_schema"));
    const auto marker = marker_in(file.parent_path());
    std::error_code error;
    const bool marked = fs::exists(marker, error);
    const bool interrupted = size_of(with(file, "-wal")) > 0;
    if (!marked && !interrupted && !is_shorter_than_it_says(database, file)) return false;
    fs::remove(marker, error);
    return is_shorter_than_it_says(database, file) || is_damaged(database);
}

void mark_for_inspection(const fs::path& folder) { std::ofstream{marker_in(folder)}.flush(); }

fs::path set_records_aside(const fs::path& file)
{
    std::error_code error;
    for (int count = 1; count < 1000; ++count) {
        auto aside = file.parent_path() / ("records.broken-" + std::to_string(count) + ".db");
        if (fs::exists(aside, error)) continue;
        fs::rename(file, aside, error);
        if (error) return {};
        fs::rename(with(file, "-wal"), with(aside, "-wal"), error);
        fs::remove(with(file, "-shm"), error);
        return aside;
    }
    return {};
}

void take_over(const fs::path& damaged, Database& fresh)
{
    const std::array tables{Table{"scenes", "hash"}, Table{"attempts", "number"},
                            Table{"decisions", "attempt, position"},
                            Table{"documents", "kind, number"}};
    const Database from{damaged, Database::Access::read_and_write};
    if (!from.is_open()) return;
    Transaction transaction{fresh};
    for (const auto& table : tables) {
        copy_rows(from, fresh, table, "");
        auto backwards = table;
        const auto comma = table.order.find(", ");
        if (comma != std::string::npos) backwards.order.insert(comma, " DESC");
        copy_rows(from, fresh, backwards, " DESC");
    }
    const bool tidied = fresh.run("DELETE FROM decisions WHERE attempt NOT IN "
                                  "(SELECT number FROM attempts)");
    if (tidied && !transaction.commit()) return;
}

} // namespace tegenover::persistence
