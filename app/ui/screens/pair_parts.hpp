// ui/screens/pair_parts.hpp
//
// What the pages of two at one computer share: a sheet with one way on below it, and the clock.
// Only pair.cpp and the pages include this.
#pragma once

#include "ui/screens/pair.hpp"
#include "ui/screens/play_places.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tegenover::ui {

using PairWish = std::optional<session::Intent>;

struct PairPen {
    const Look& look;
    const engine::Words& words;
    PairScratch& scratch;
    double seconds = 0;

    [[nodiscard]] std::string say(std::string_view key) const { return std::string{words(key)}; }
    /// The words of this key with {name} (the client's), and more where given, filled in.
    [[nodiscard]] std::string
    say(std::string_view key, const std::string& client,
        std::initializer_list<std::pair<std::string_view, std::string_view>> more = {}) const;
};

[[nodiscard]] inline session::Intent happens(engine::pair::Event event)
{
    return session::happens(std::move(event));
}
template <typename Wish> [[nodiscard]] session::Intent wish_for(Wish wish)
{
    return session::PairIntent{std::move(wish)};
}

/// The way on, always in view; Enter takes it where the keyboard is on nothing.
struct PairWayOn {
    std::string_view go_on;
    bool enabled = true;
    std::string_view other = {}; ///< another button beside it; empty: none
    std::string_view hint = {};  ///< small words behind them
    bool by_enter = true;
    bool from_items = false; ///< Enter takes it also where the keyboard is on a slider
    bool calls = true;       ///< it is what comes next; false: one may, but need not
};
enum class PairStepTaken { none, go_on, other };

inline constexpr float pair_characters = 112;
inline constexpr float pair_way_height = 4.2F; // em

/// Content on a sheet that scrolls, and the way on below it.
template <typename Content>
[[nodiscard]] PairStepTaken draw_pair_page(const PairPen& pen, std::string_view id,
                                           const PairWayOn& way, Content&& content);

/// The sheet alone: everything drawn while it lives stands on it.
class PairSheet {
public:
    /// `below`: room that is kept under it, in em.
    PairSheet(const PairPen& pen, std::string_view id, float below = 0);
    ~PairSheet();
    PairSheet(const PairSheet&) = delete;
    PairSheet& operator=(const PairSheet&) = delete;

private:
    const PairPen& pen_;
    ScrollArea area_;
    Page page_;
};
[[nodiscard]] PairStepTaken draw_pair_way_on(const PairPen& pen, const PairWayOn& way);

/// The clock and what may be done with it, on top of what is left of the window. `transcript`:
/// whether the conversation so far is to be had here.
[[nodiscard]] PairWish draw_pair_clock(const PairPen& pen, const session::PairClockView& clock,
                                       bool transcript = false);

/// What the helper said or did last.
void draw_helper_deed(const PairPen& pen, const std::optional<session::HelperDeedView>& deed);

template <typename Content>
PairStepTaken draw_pair_page(const PairPen& pen, std::string_view id, const PairWayOn& way,
                             Content&& content)
{
    {
        const PairSheet sheet(pen, id, pair_way_height);
        content();
    }
    return draw_pair_way_on(pen, way);
}

} // namespace tegenover::ui
