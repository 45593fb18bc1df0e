// authoring/lines_table.cpp
//
// Out and back in; the words are what counts, the order of rows and columns does not.
#include "authoring/lines_table.hpp"

#include "authoring/csv_rows.hpp"
#include "authoring/edit_steps.hpp"
#include "authoring/structure_names.hpp"
#include "authoring/text_ids.hpp"
#include "authoring/text_place.hpp"
#include "engine/slug.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace tegenover::authoring {
namespace {

/// Words that a spreadsheet would reckon with, whatever number of ' stands before them.
bool looks_like_formula(std::string_view words)
{
    const auto first = words.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view{"=+-@\t\r"}.find(words[first]) != std::string_view::npos;
}

std::string safe(std::string_view words)
{
    return (looks_like_formula(words) ? "'" : "") + std::string{words};
}

std::string unsafe(std::string_view cell)
{
    if (cell.starts_with('\'') && looks_like_formula(cell)) cell.remove_prefix(1);
    return std::string{cell};
}

std::vector<std::string> languages_of(const engine::Scene& scene,
                                      const std::vector<NamedText>& texts)
{
    std::vector<std::string> languages{"nl", "en"};
    const auto add = [&](const std::string& language) {
        const bool is_new =
            std::find(languages.begin(), languages.end(), language) == languages.end();
        if (!language.empty() && is_new) languages.push_back(language);
    };
    add(scene.language);
    for (const auto& named : texts) {
        for (const auto& [language, words] : named.text->wordings)
            add(language);
    }
    return languages;
}

struct Column {
    std::size_t number = 0;
    std::string language;
};

class Merging {
public:
    explicit Merging(const engine::Scene& scene) : scene_(scene)
    {
        for (const auto& named : named_texts(scene))
            pointers_.emplace(named.id, named.pointer);
    }

    std::optional<TableMerge> run(CsvRows table)
    {
        auto& rows = table.rows;
        if (table.unclosed) {
            note({TableNote::What::unclosed, rows.size(), {}, std::nullopt});
            rows.pop_back();
        }
        if (rows.empty()) return std::nullopt;
        const auto& heading = rows.front();
        const auto id = std::find(heading.begin(), heading.end(), "id");
        if (id == heading.end()) return std::nullopt;
        const auto id_column = static_cast<std::size_t>(id - heading.begin());
        const auto columns = columns_of(heading, id_column);
        for (std::size_t row = 1; row < rows.size(); ++row) {
            if (rows[row].size() > id_column)
                take(rows[row], rows[row][id_column], row + 1, columns);
        }
        return std::move(merge_);
    }

private:
    std::vector<Column> columns_of(const std::vector<std::string>& heading, std::size_t id_column)
    {
        std::vector<Column> columns;
        for (std::size_t i = 0; i < heading.size(); ++i) {
            if (i == id_column || heading[i].empty()) continue;
            if (engine::is_language(heading[i]))
                columns.push_back({i, heading[i]});
            else
                note({TableNote::What::ignored_column, 1, heading[i], std::nullopt});
        }
        return columns;
    }

    void note(TableNote note) { merge_.notes.push_back(std::move(note)); }

    void take(const std::vector<std::string>& row, const std::string& id, std::size_t number,
              const std::vector<Column>& columns)
    {
        const auto found = pointers_.find(id);
        ++merge_.rows;
        if (found == pointers_.end()) {
            ++merge_.unknown;
            return note({TableNote::What::unknown_id, number, id, std::nullopt});
        }
        if (!taken_.insert(id).second) {
            return note({TableNote::What::repeated, number, id, std::nullopt});
        }
        for (const auto& column : columns) {
            if (column.number >= row.size() || row[column.number].empty()) continue;
            const auto words = unsafe(row[column.number]);
            const auto place = find_text(scene_, found->second);
            if (wording_of(*place.text, column.language, scene_.language) == words) continue;
            const SetWording edit{found->second, column.language, words};
            if (auto refusal = carry_out_any(scene_, edit)) {
                note({TableNote::What::refused, number, id, std::move(refusal)});
                continue;
            }
            merge_.edits.emplace_back(edit);
        }
    }

    engine::Scene scene_;
    std::map<std::string, std::string> pointers_;
    std::set<std::string> taken_; ///< ids of rows so far
    TableMerge merge_;
};

std::string why_refused(const EditRefusal& refusal)
{
    switch (refusal.why) {
    case EditRefusal::Why::text_too_long:
        return "the text is longer than 4,096 bytes";
    case EditRefusal::Why::forbidden_character:
        return "the text holds a character that does not show";
    default:
        return "the text cannot be taken";
    }
}

} // namespace

std::string lines_table(const engine::Scene& scene, TableKind kind)
{
    const char separator = kind == TableKind::dutch ? ';' : ',';
    const auto texts = named_texts(scene);
    const auto languages = languages_of(scene, texts);
    std::string table = kind == TableKind::dutch ? "\xEF\xBB\xBFid" : "id";
    for (const auto& language : languages)
        table += separator + language;
    for (const auto& named : texts) {
        if (named.text->empty()) continue;
        table += "\r\n" + csv_cell(named.id, separator);
        for (const auto& language : languages) {
            const auto words = wording_of(*named.text, language, scene.language);
            table += separator + csv_cell(safe(words), separator);
        }
    }
    return table + "\r\n";
}

std::string told(const TableNote& note)
{
    auto row = "row " + std::to_string(note.row) + ": ";
    switch (note.what) {
    case TableNote::What::unknown_id:
        return row + "the scene has no text " + in_quotes(note.id) + "; left out";
    case TableNote::What::ignored_column:
        return row + "the heading " + in_quotes(note.id) +
               " is no language; its column was left out";
    case TableNote::What::repeated:
        return row + in_quotes(note.id) + " stands in a row before it; left out";
    case TableNote::What::unclosed:
        return row + "a quotation mark is not closed; this row and all behind it were left out";
    case TableNote::What::refused:
        return row + in_quotes(note.id) + ": " + why_refused(note.why.value_or(EditRefusal{})) +
               "; left as it was";
    }
    return row;
}

std::optional<TableMerge> merge_lines_table(const engine::Scene& scene, std::string_view table)
{
    return Merging{scene}.run(csv_rows(table));
}

} // namespace tegenover::authoring
