// persistence/database.hpp
//
// One open SQLite database and its statements, closed on every way out. Knows no table. Nothing is
// thrown: a call that fails returns false or nothing, and `fault` tells why.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace tegenover::persistence {

/// What went wrong last, in the terms of its user.
struct DatabaseFault {
    enum class Kind { none, busy, full, no_right, broken, other };

    Kind kind = Kind::none;
    std::string message; ///< the system's or SQLite's reason
};

class Statement {
public:
    Statement(sqlite3* database, std::string_view sql);

    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view text);
    Statement& bind_nothing();
    /// The value of that column as it is, of the row that stands in `row`.
    Statement& bind_column_of(const Statement& row, int column);

    /// One step: true while there is a row.
    [[nodiscard]] bool row();
    /// Runs to its end, and can be used again with new values; false where it failed.
    [[nodiscard]] bool run();
    [[nodiscard]] bool failed() const { return failed_; }

    /// Of the row that stands, from 0; zero and empty where the column is null.
    [[nodiscard]] std::int64_t whole(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] int columns() const;

private:
    struct Finish {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finish> statement_;
    int next_ = 1;
    bool failed_ = false;
};

class Database {
public:
    /// `unchanging`: on a place where nobody can write; what another program has not merged into
    /// the file yet is not seen.
    enum class Access { read_only, read_and_write, unchanging };

    /// Nothing is opened where `is_open` says so; `fault` tells why.
    Database(const std::filesystem::path& file, Access access);

    [[nodiscard]] bool is_open() const { return database_ != nullptr; }
    [[nodiscard]] bool run(std::string_view sql);
    [[nodiscard]] Statement prepare(std::string_view sql) const;
    /// The one number that this asks for; nothing where there is none, or where it cannot be read.
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view sql) const;
    [[nodiscard]] DatabaseFault fault() const;
    /// The first bytes of the file, as many as `head` holds, through SQLite's own handle: closing
    /// another one on the same file would let go of every lock that this process has on it (POSIX).
    [[nodiscard]] bool read_head(std::span<char> head) const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Close> database_;
    DatabaseFault opening_;
};

/// Begun at once for writing; undone at the end of its scope unless `commit` was true.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] bool is_begun() const { return open_; }
    /// On the disk when this returns true.
    [[nodiscard]] bool commit();

private:
    Database& database_;
    bool open_ = false;
};

} // namespace tegenover::persistence
