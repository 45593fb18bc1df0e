// A raised sheet of paper with a soft shadow. Either a plain frame around content, or one item as a
// whole that can be chosen.
#pragma once

#include "ui/widgets/look.hpp"

#include <string_view>

namespace tegenover::ui {

struct CardStyle {
    bool raised = true;       ///< false: no shadow, only the surface
    bool chosen = false;      ///< the accent's edge and wash
    float padding = 1.25F;    ///< em
    float minimum_height = 0; ///< em: cards in one row of a grid can be made equally tall
};

/// Content drawn while it lives stands on a sheet as wide as the column. What is inside may have
/// items of its own.
class Card {
public:
    explicit Card(const Look& look, const CardStyle& style = {});
    ~Card();
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;

    /// Makes the whole sheet one item: pointer, Tab, Enter and Space. Call it last, once, and put
    /// no items of its own inside. `name` is what it is called. True when it was chosen in this
    /// frame.
    [[nodiscard]] bool press(std::string_view id, std::string_view name);

    /// Lets the pointer press the sheet beside the items on it, for the one thing that a card is
    /// there for. Keys do that by the item that says so. Call it last, once. True when it was
    /// pressed in this frame.
    [[nodiscard]] bool press_beside();

private:
    void close();

    const Look& look_;
    CardStyle style_;
    ImDrawListSplitter layers_;
    ImVec2 start_;
    float width_;
    float right_edge_;
    float content_edge_;
    bool closed_ = false;
    bool lifted_ = false;
    bool ringed_ = false;
};

/// `content()` draws what stands on a card that is chosen as a whole.
template <typename Content>
[[nodiscard]] bool pressable_card(const Look& look, std::string_view id, std::string_view name,
                                  const CardStyle& style, Content&& content)
{
    Card card(look, style);
    content();
    return card.press(id, name);
}

} // namespace tegenover::ui
