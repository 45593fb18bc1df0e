// ui/screens/earlier_pairs.cpp
//
// When, about what, by whom; and one way back in.
#include "ui/screens/earlier_pairs.hpp"

#include "reports/date.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>

namespace tegenover::ui {

namespace {

using session::EarlierPairView;

std::string when(const EarlierPairView& one, const engine::Words& words)
{
    auto text = reports::day_in_words(one.started, words);
    if (one.with_time) text += ", " + reports::time_of_day(one.started);
    if (one.is_over) return text;
    return text + "  ·  " +
           engine::fill(words("pair.setup.in_round"), {{"number", std::to_string(one.round)}});
}

} // namespace

std::optional<session::Intent> draw_earlier_pairs(const std::vector<EarlierPairView>& pairs,
                                                  std::size_t most, const Look& look,
                                                  const engine::Words& words)
{
    std::optional<session::Intent> intent;
    const auto shown = std::min(pairs.size(), most);
    space(look, 0.5F);
    grid(look, static_cast<int>(shown), 20, [&](int place) {
        const auto& one = pairs[static_cast<std::size_t>(place)];
        const Card card(look, {.raised = false, .padding = 1});
        paragraph(look, one.names.empty() ? one.scenes : one.names + "  ·  " + one.scenes,
                  Tone::ink, TextKind::strong);
        caption(look, when(one, words));
        space(look, 0.3F);
        const auto label = words(one.is_over ? "pair.setup.look_back" : "pair.setup.resume");
        if (button(look, "earlier-" + std::to_string(one.number), {.label = label})) {
            intent = session::PairIntent{session::ResumePair{one.number}};
        }
    });
    return intent;
}

} // namespace tegenover::ui
