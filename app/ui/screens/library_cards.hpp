// ui/screens/library_cards.hpp
//
// The cards of the library: a case to read, a scene to play, a scene that is being written, a
// file that cannot be played.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/library_view.hpp"
#include "ui/widgets/look.hpp"

#include <optional>
#include <vector>

namespace tegenover::ui {

[[nodiscard]] std::optional<session::Intent>
draw_case_card(const session::CaseCardView& view, const Look& look, const engine::Words& words);

/// How much room the words of a scene card take. In pixels.
struct SceneCardRoom {
    float title = 0;
    float situation = 0;
};
/// One for each card, alike for all that stand in one row of the page, so that they are equally
/// tall and their buttons stand in one line.
[[nodiscard]] std::vector<SceneCardRoom> rooms_for(const std::vector<session::SceneCardView>& cards,
                                                   const Look& look);

[[nodiscard]] std::optional<session::Intent> draw_scene_card(const session::SceneCardView& view,
                                                             const SceneCardRoom& room,
                                                             const Look& look,
                                                             const engine::Words& words);

[[nodiscard]] std::optional<session::Intent>
draw_unfinished_card(const session::UnfinishedCardView& view, const Look& look,
                     const engine::Words& words);

void draw_broken_card(const session::BrokenCardView& view, const Look& look,
                      const engine::Words& words);

/// The least width of a scene card in em.
inline constexpr float scene_card_width = 17;

} // namespace tegenover::ui
