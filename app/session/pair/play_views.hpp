// session/pair/play_views.hpp
//
// The views of a round while it is played, each made by a function that takes only what it shows.
// Only session/pair includes this.
#pragma once

#include "session/pair/views.hpp"

namespace tegenover::session {

struct PairSource {
    const Catalogue& catalogue;
    const Settings& settings;
    const engine::pair::Session& session;
    const ShelfScene& scene; ///< of the round under way
    engine::Play play;       ///< of it
    std::string client_name;

    [[nodiscard]] std::string text(const engine::Text& text) const;
};

[[nodiscard]] PairClockView view_clock(const engine::pair::Clock& clock);
[[nodiscard]] ChooseLineView view_choose_line(const PairSource& from);
[[nodiscard]] SayLineView view_say_line(const PairSource& from);
[[nodiscard]] RespondView view_respond(const PairSource& from);
[[nodiscard]] SayResponseView view_say_response(const PairSource& from);
[[nodiscard]] FeltView view_felt(const PairSource& from);
[[nodiscard]] ClientChoosesView view_client_chooses(const PairSource& from);
[[nodiscard]] RevealedView view_revealed(const PairSource& from);

} // namespace tegenover::session
