// ui/screens/debrief_estimate.cpp
//
// The learner's own estimate, in words only. Shows nothing that was counted.
#include "ui/screens/debrief_lines.hpp"

#include "ui/widgets/card.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {
namespace {

constexpr float step = 5; // of 100
constexpr int levels = 5;

std::string level_in_words(const DebriefPen& pen, int percent)
{
    const int level = std::clamp(percent * levels / 101, 0, levels - 1);
    return pen.say("debrief.level." + std::to_string(level));
}

MaybeIntent draw_principle(const DebriefPen& pen, engine::Principle principle)
{
    const auto place = static_cast<std::size_t>(principle);
    const std::string key = "principle." + std::string{engine::key(principle)};
    const auto given = pen.view.story.notes.estimate[place];
    MaybeIntent intent;
    const Card card(pen.look, {.raised = true, .padding = 1.1F});
    principle_label(pen.look, place, pen.words(key));
    paragraph(pen.look, pen.words(key + ".about"), Tone::muted);
    space(pen.look, 0.5F);
    const std::string shown = given ? level_in_words(pen, *given) : std::string{};
    if (!pen.view.estimate_open) {
        paragraph(pen.look, shown, Tone::ink, TextKind::strong);
        return intent;
    }
    auto label = pen.say(key + ".short");
    if (!given) label += ": " + engine::in_sentence(pen.say("debrief.estimate.untouched"));
    const auto low = pen.say(key + ".low");
    const auto high = pen.say(key + ".high");
    const auto moved = slider(pen.look, engine::key(principle),
                              {.label = label,
                               .value = static_cast<float>(given.value_or(50)),
                               .least = 0,
                               .most = 100,
                               .step = step,
                               .shown = shown,
                               .low_end = low,
                               .high_end = high,
                               .untouched = !given});
    if (moved) intent = session::EstimateSelf{principle, static_cast<int>(std::lround(*moved))};
    return intent;
}

/// Beside the last principle: that doubt may be a good sign, or that the estimate stands.
void draw_kind_word(const DebriefPen& pen)
{
    const bool open = pen.view.estimate_open;
    const auto what = pen.say(open ? "debrief.estimate.kind" : "debrief.estimate.fixed");
    const auto more =
        pen.say(open ? "debrief.estimate.kind_about" : "debrief.estimate.fixed_about");
    callout(pen.look, {.kind = CalloutKind::info, .what = what, .kept = more});
}

} // namespace

MaybeIntent draw_estimate_page(const DebriefPen& pen)
{
    MaybeIntent intent;
    const ScrollArea area(pen.look, "estimate", pen.height);
    const Page page(pen.look, debrief_characters);
    space(pen.look, 1);
    heading(pen.look, pen.say("debrief.estimate.title"), 2);
    paragraph(pen.look, pen.say("debrief.estimate.about"));
    space(pen.look, 1);
    constexpr int cells = static_cast<int>(engine::principle_count) + 1;
    grid(pen.look, cells, 24, [&](int number) {
        if (number + 1 == cells) return draw_kind_word(pen);
        if (auto given = draw_principle(pen, static_cast<engine::Principle>(number))) {
            intent = given;
        }
    });
    space(pen.look, 2);
    return intent;
}

} // namespace tegenover::ui
