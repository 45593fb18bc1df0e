// ui/screens/pair_pages.hpp
//
// The pages of two at one computer, each from a view of its own.
#pragma once

#include "ui/screens/pair_parts.hpp"

namespace tegenover::ui {

// pair_setup.cpp
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::PairSetupView& view);
// pair_cards.cpp
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::ObserverCardView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::PausedView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::HandOverView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::HelperCardView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::ClientCardView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::FreeTalkView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::SwapView& view);
// pair_client.cpp
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::ChooseLineView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::SayLineView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::FeltView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::ClientChoosesView& view);
// pair_helper.cpp
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::RespondView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::SayResponseView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::RevealedView& view);
// pair_forms.cpp
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::PairFormView& view);
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::PlenaryView& view);
// pair_debrief.cpp
[[nodiscard]] PairWish draw_page(const PairPen& pen, const session::PairDebriefView& view);

} // namespace tegenover::ui
