// authoring/lines_table.hpp
//
// All texts of a scene as a table (CSV, RFC 4180) for reviewers and translators, and what they
// changed as edits. One row a text: a stable id (authoring/text_ids), then a column per language.
#pragma once

#include "authoring/edit.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::authoring {

/// Comma and no mark, or what a Dutch spreadsheet opens by a double click: a byte order mark, ; .
enum class TableKind { standard, dutch };

/// Texts that have words in some language; "nl", "en" and whatever else the scene speaks. A cell
/// that a spreadsheet would take for a formula has a ' before it.
[[nodiscard]] std::string lines_table(const engine::Scene& scene, TableKind kind);

struct TableNote {
    enum class What {
        unknown_id,     ///< the scene has no such text
        refused,        ///< see `why`
        ignored_column, ///< its heading is no language
        repeated,       ///< a row before it has the same id
        unclosed        ///< a quotation mark has no other; the row and all behind it were left out
    };

    What what = What::unknown_id;
    std::size_t row = 0; ///< 1-based, the heading included
    std::string id;      ///< or the heading
    std::optional<EditRefusal> why;

    bool operator==(const TableNote&) const = default;
};

/// One sentence in English, with its row.
[[nodiscard]] std::string told(const TableNote& note);

struct TableMerge {
    std::vector<Edit> edits; ///< only where words differ; each can be carried out
    std::vector<TableNote> notes;
    std::size_t rows = 0;    ///< below the heading
    std::size_t unknown = 0; ///< of which name no text of the scene

    /// Most of it is about another scene.
    [[nodiscard]] bool belongs_elsewhere() const { return unknown * 2 > rows; }
};

/// Comma, semicolon or tab, with or without mark. An empty cell changes nothing. Nothing where the
/// first row has no column "id".
[[nodiscard]] std::optional<TableMerge> merge_lines_table(const engine::Scene& scene,
                                                          std::string_view table);

} // namespace tegenover::authoring
