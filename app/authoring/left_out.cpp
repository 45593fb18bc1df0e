// authoring/left_out.cpp
//
// Kinds of notes as keys of words.
#include "authoring/left_out.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tegenover::authoring {
namespace {

constexpr std::array<std::string_view, 5> of_tables{"row_unknown", "row_refused", "column",
                                                    "row_repeated", "row_unclosed"};

std::string_view key_of(ImportNote::What what)
{
    using What = ImportNote::What;
    switch (what) {
    case What::code_left_out:
        return "code";
    case What::media_left_out:
        return "media";
    case What::tag_left_out:
        return "tag";
    case What::passage_left_out:
        return "passage";
    case What::doubled_name:
        return "doubled";
    case What::link_to_nowhere:
        return "nowhere";
    case What::outcome_guessed:
        return "outcome";
    case What::start_guessed:
        return "start";
    case What::characters_removed:
        return "characters";
    case What::condition_left_out:
        return "condition";
    case What::more_stories:
        return "stories";
    case What::text_cut:
        return "cut";
    }
    return "code";
}

} // namespace

LeftOut as_left_out(const ImportNote& note)
{
    return {.what = std::string{key_of(note.what)}, .where = note.where, .detail = note.detail};
}

LeftOut as_left_out(const TableNote& note)
{
    return {.what = std::string{of_tables.at(static_cast<std::size_t>(note.what))},
            .where = std::to_string(note.row),
            .detail = note.id};
}

bool is_of_table(const LeftOut& one)
{
    return std::find(of_tables.begin(), of_tables.end(), one.what) != of_tables.end();
}

} // namespace tegenover::authoring
