// reports/pair_sheet.hpp
//
// The joint debrief as a list of plain blocks, in the order in which it is read: told once, laid
// out by each form of report in its own way.
#pragma once

#include "engine/words.hpp"
#include "reports/pair_debrief.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace tegenover::reports {

struct SheetBlock {
    enum class Kind {
        title,
        quiet,
        part,  ///< a heading below the title
        label, ///< `text` below its small `label`
        paragraph,
        table ///< `rows`; the first names the columns
    };

    enum class Voice { none, client, inner, helper };

    Kind kind = Kind::paragraph;
    std::string text;
    std::string label;
    std::vector<std::vector<std::string>> rows;
    bool figures = false;      ///< all but the first column are figures
    Voice voice = Voice::none; ///< who speaks, where somebody does
    std::size_t turn = 0;      ///< of its round, from 1, where it tells of one

    bool operator==(const SheetBlock&) const = default;
};

[[nodiscard]] std::vector<SheetBlock> pair_sheet(const PairDebrief& story,
                                                 const engine::Words& words);

/// What the helper took her to feel against what it was, or noticed in themselves; "" where nothing
/// was asked.
[[nodiscard]] std::string hunch_words(const PairTurn& turn, const engine::Words& words);
/// Keys of words: what that is called, and what the explanation is about where own words were said.
[[nodiscard]] std::string hunch_label(const PairTurn& turn);
[[nodiscard]] std::string why_label(const PairTurn& turn);
/// The reason, and whether it goes with what was done; "" where none was given.
[[nodiscard]] std::string reason_words(const PairTurn& turn, const engine::Words& words);

/// The title of the ending, or that the pair rounded it off.
[[nodiscard]] std::string how_it_ended(const RoundDebrief& round, const engine::Words& words);

/// Who played: the name, or where they sat, as words inside a sentence.
[[nodiscard]] std::string client_player(const RoundDebrief& round, const engine::Words& words);
[[nodiscard]] std::string helper_player(const RoundDebrief& round, const engine::Words& words);

} // namespace tegenover::reports
