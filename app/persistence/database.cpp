// persistence/database.cpp
//
// The only file that calls SQLite.
#include "persistence/database.hpp"

#include <sqlite3.h>

#include <cctype>
#include <string_view>

namespace tegenover::persistence {

namespace {

using Kind = DatabaseFault::Kind;

constexpr int patience = 5000; // milliseconds that another window's writing is waited for

Kind kind_of(int code)
{
    switch (code & 0xFF) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return Kind::none;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::busy;
    case SQLITE_FULL:
        return Kind::full;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Kind::no_right;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Kind::broken;
    default:
        return Kind::other;
    }
}

DatabaseFault fault_of(sqlite3* database)
{
    return {kind_of(sqlite3_extended_errcode(database)), sqlite3_errmsg(database)};
}

} // namespace

void Statement::Finish::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(sqlite3* database, std::string_view sql)
{
    sqlite3_stmt* made = nullptr;
    failed_ = sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &made,
                                 nullptr) != SQLITE_OK;
    statement_.reset(made);
}

Statement& Statement::bind(std::int64_t value)
{
    if (sqlite3_bind_int64(statement_.get(), next_++, value) != SQLITE_OK) failed_ = true;
    return *this;
}

Statement& Statement::bind(std::string_view text)
{
    const auto size = static_cast<int>(text.size());
    const char* bytes = text.empty() ? "" : text.data();
    // The last word means that SQLite makes its own copy.
    const int code = sqlite3_bind_text(statement_.get(), next_++, bytes, size, SQLITE_TRANSIENT);
    if (code != SQLITE_OK) failed_ = true;
    return *this;
}

Statement& Statement::bind_nothing()
{
    if (sqlite3_bind_null(statement_.get(), next_++) != SQLITE_OK) failed_ = true;
    return *this;
}

Statement& Statement::bind_column_of(const Statement& row, int column)
{
    const auto* value = sqlite3_column_value(row.statement_.get(), column);
    if (sqlite3_bind_value(statement_.get(), next_++, value) != SQLITE_OK) failed_ = true;
    return *this;
}

int Statement::columns() const { return sqlite3_column_count(statement_.get()); }

bool Statement::row()
{
    if (failed_) return false;
    const int code = sqlite3_step(statement_.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) failed_ = true;
    return code == SQLITE_ROW;
}

bool Statement::run()
{
    while (row()) {
    }
    if (statement_) sqlite3_reset(statement_.get());
    next_ = 1;
    return !failed_;
}

std::int64_t Statement::whole(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

std::string Statement::text(int column) const
{
    const auto* bytes = sqlite3_column_blob(statement_.get(), column);
    const int size = sqlite3_column_bytes(statement_.get(), column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

bool Statement::is_null(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

namespace {

/// https://www.sqlite.org/uri.html: what has a meaning in a URI is written as %XX.
std::string unchanging_uri(const std::filesystem::path& file)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = std::isalnum(byte) != 0 || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain) {
            uri += c;
        } else {
            uri += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
        }
    }
    return uri + "?immutable=1";
}

} // namespace

Database::Database(const std::filesystem::path& file, Access access)
{
    sqlite3* opened = nullptr;
    const bool writes = access == Access::read_and_write;
    const int flags = writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                             : SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    const auto name = access == Access::unchanging ? unchanging_uri(file) : file.string();
    const int code = sqlite3_open_v2(name.c_str(), &opened, flags, nullptr);
    database_.reset(opened);
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(opened, patience);
        return;
    }
    opening_ = {kind_of(code), opened == nullptr ? "out of memory" : sqlite3_errmsg(opened)};
    database_.reset();
}

bool Database::read_head(std::span<char> head) const
{
    sqlite3_file* file = nullptr;
    const int found =
        sqlite3_file_control(database_.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (found != SQLITE_OK || file == nullptr || file->pMethods == nullptr) return false;
    return file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0) == SQLITE_OK;
}

bool Database::run(std::string_view sql)
{
    return sqlite3_exec(database_.get(), std::string{sql}.c_str(), nullptr, nullptr, nullptr) ==
           SQLITE_OK;
}

Statement Database::prepare(std::string_view sql) const { return {database_.get(), sql}; }

std::optional<std::int64_t> Database::number(std::string_view sql) const
{
    auto statement = prepare(sql);
    return statement.row() ? std::optional{statement.whole(0)} : std::nullopt;
}

DatabaseFault Database::fault() const
{
    return database_ == nullptr ? opening_ : fault_of(database_.get());
}

Transaction::Transaction(Database& database)
    : database_(database), open_(database.run("BEGIN IMMEDIATE"))
{
}

Transaction::~Transaction()
{
    if (open_) open_ = !database_.run("ROLLBACK");
}

bool Transaction::commit()
{
    if (!open_ || !database_.run("COMMIT")) return false;
    open_ = false;
    return true;
}

} // namespace tegenover::persistence
