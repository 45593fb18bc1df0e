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

/// How much room the words of the scene cards in a row take, the row of card `number`: they are
/// equally tall, and their
/// buttons stand in one line. In pixels.
struct SceneCardRoom {
    float title = 0;
    float situation = 0;
};
[[nodiscard]] SceneCardRoom room_for(const std::vector<session::SceneCardView>& cards,
                                     std::size_t number, const Look& look);

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
