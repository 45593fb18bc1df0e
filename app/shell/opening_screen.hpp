// shell/opening_screen.hpp
//
// Brings the program straight to a screen in a known state, by the same intents that a user would
// give: for pictures and tests. Opens no window; chance and time are fixed, so that the same words
// give the same screen.
#pragma once

#include "engine/play.hpp"
#include "engine/words.hpp"
#include "session/catalogue.hpp"
#include "session/intent.hpp"
#include "session/model.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::shell {

struct Opening {
    /// library, progress, progress:table, case:ID, before:ID, play:ID, play:ID:RESPONSES or
    /// debrief:ID:PAGE (the pages by number, 1 to 7); followed by +settings, the settings lie open
    /// on top.
    std::string screen;
    /// Given in the play; without them the first card is always taken.
    std::vector<engine::Decision> decisions;

    bool operator==(const Opening&) const = default;
};

/// The model as it stands then; nothing where the words name no screen that can be opened.
[[nodiscard]] std::optional<session::Model> opened_at(const session::Catalogue& catalogue,
                                                      const std::vector<engine::Words>& languages,
                                                      session::Model model, const Opening& opening);

/// What leads to `edit` (what can be written), `edit:ID` or `edit:ID:PLACE`, where a place is
/// `problems`, `trial` or the way to a part (`moments/2/responses/0`); nothing where the words do
/// not name the editor. Its files are really opened, so these are for the running program.
[[nodiscard]] std::vector<session::Intent> editor_opening(std::string_view screen);

/// The decisions in a file, or what is wrong with it.
struct DecisionsFile {
    std::vector<engine::Decision> decisions;
    std::string problem; ///< empty where all is well
};
[[nodiscard]] DecisionsFile read_decisions_file(const std::string& path);

} // namespace tegenover::shell
