// ui/screens/pair_forms.cpp
//
// What is filled in: the five principles, in words, and the questions for all.
#include "ui/screens/pair_pages.hpp"

#include "reports/pair_report.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

using engine::Principle;

constexpr int levels = 5;
constexpr float step = 5; // of 100

std::string level_in_words(const PairPen& pen, int percent)
{
    const int level = std::clamp(percent * levels / 101, 0, levels - 1);
    return pen.say("debrief.level." + std::to_string(level));
}

std::optional<int> draw_principle(const PairPen& pen, Principle principle,
                                  const std::optional<int>& given)
{
    const auto place = static_cast<std::size_t>(principle);
    const std::string key = "principle." + std::string{engine::key(principle)};
    const Card card(pen.look, {.padding = 1.1F});
    principle_label(pen.look, place, pen.words(key));
    paragraph(pen.look, pen.words(key + ".about"), Tone::muted);
    space(pen.look, 0.5F);
    const auto label = pen.say(key + ".short");
    const auto shown = given ? level_in_words(pen, *given) : std::string{};
    const auto low = pen.say("debrief.level.0");
    const auto high = pen.say("debrief.level.4");
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
    if (!moved) return std::nullopt;
    return static_cast<int>(std::lround(*moved));
}

PairWish draw_seen(const PairPen& pen)
{
    const Card card(pen.look, {.padding = 1.1F});
    const auto label = pen.say("pair.observer.seen");
    const auto hint = pen.say("pair.observer.seen_hint");
    if (!text_area(pen.look, "seen", {.label = label, .hint = hint, .rows = 4}, pen.scratch.seen)) {
        return std::nullopt;
    }
    return happens(engine::pair::ObserveSeen{pen.scratch.seen.words()});
}

PairWish draw_reports(const PairPen& pen, const std::string& path)
{
    PairWish wish;
    paragraph(pen.look, pen.words("pair.report.keep"), Tone::ink, TextKind::heading);
    paragraph(pen.look, pen.words("pair.report.keep_about"), Tone::muted);
    space(pen.look, 0.5F);
    bool first = true;
    for (const auto format : reports::all_report_formats) {
        const std::string id{reports::key(format)};
        const auto label = format == reports::ReportFormat::html
                               ? pen.say("debrief.keep.save")
                               : pen.say("debrief.keep.format." + id);
        const Button one{.label = label, .kind = first ? ButtonKind::secondary : ButtonKind::quiet};
        if (!first) flow(pen.look, button_width(pen.look, one), 0.25F);
        first = false;
        if (button(pen.look, "report-" + id, one) && !second_click()) {
            wish = wish_for(session::KeepPairReport{format});
        }
    }
    if (path.empty()) return wish;
    space(pen.look, 0.5F);
    paragraph(pen.look, path, Tone::muted);
    const auto open = pen.say("debrief.keep.open");
    if (button(pen.look, "open-report", {.label = open})) wish = session::OpenReport{path};
    return wish;
}

} // namespace

PairWish draw_page(const PairPen& pen, const session::PairFormView& view)
{
    PairWish wish;
    const bool skips = view.by_observer && view.empty;
    const auto on = pen.say(skips ? "pair.form.skip" : "pair.form.done");
    const auto hint = pen.say(skips           ? "pair.form.nothing_yet"
                              : view.complete ? "pair.form.enter"
                                              : "pair.form.all_five");
    const PairWayOn way{.go_on = on,
                        .enabled = view.complete,
                        .hint = hint,
                        .by_enter = !skips,
                        .from_items = true,
                        .calls = !skips};
    const auto taken = draw_pair_page(pen, "form", way, [&] {
        const bool observes = view.by_observer;
        heading(pen.look, pen.say(observes ? "pair.observer.title" : "pair.estimate.title"), 1);
        paragraph(pen.look,
                  pen.say(observes          ? "pair.observer.about"
                          : view.free_round ? "pair.estimate.free_about"
                                            : "pair.estimate.about",
                          view.client_name),
                  Tone::muted);
        space(pen.look, 1);
        constexpr int count = static_cast<int>(engine::principle_count);
        grid(pen.look, observes ? count + 1 : count, 24, [&](int place) {
            if (place == count) {
                if (auto written = draw_seen(pen)) wish = written;
                return;
            }
            const auto principle = static_cast<Principle>(place);
            const auto given =
                draw_principle(pen, principle, view.levels.at(static_cast<std::size_t>(place)));
            if (!given) return;
            wish = observes ? happens(engine::pair::Observe{principle, *given})
                            : happens(engine::pair::EstimateHelper{principle, *given});
        });
    });
    if (taken == PairStepTaken::go_on) wish = happens(engine::pair::GoOn{});
    return wish;
}

PairWish draw_page(const PairPen& pen, const session::PlenaryView& view)
{
    PairWish wish;
    const auto done = pen.say("pair.plenary.done");
    const auto back = pen.say("pair.plenary.back");
    const auto taken = draw_pair_page(pen, "plenary", {.go_on = done, .other = back}, [&] {
        heading(pen.look, pen.say("pair.plenary.title"), 1);
        paragraph(pen.look, pen.say("pair.plenary.about"), Tone::muted);
        space(pen.look, 1);
        const auto hint = pen.say("debrief.reflection.hint");
        grid(pen.look, static_cast<int>(view.answers.size()), 24, [&](int place) {
            const auto question = static_cast<std::size_t>(place);
            const auto label =
                pen.say("pair.plenary.question." + std::to_string(place), view.client_name);
            auto& draft = pen.scratch.plenary.at(question);
            if (text_area(pen.look, "plenary-" + std::to_string(place),
                          {.label = label, .hint = hint, .rows = 4}, draft)) {
                wish = happens(engine::pair::WritePlenary{question, draft.words()});
            }
        });
        space(pen.look, 1.4F);
        if (auto wanted = draw_reports(pen, view.report_path)) wish = wanted;
    });
    if (taken == PairStepTaken::go_on) wish = session::GoToLibrary{};
    if (taken == PairStepTaken::other) wish = happens(engine::pair::PickAgain{});
    return wish;
}

} // namespace tegenover::ui
