// ui/screens/progress_lists.cpp
//
// The two lists below the charts: promises with a tick box, scenes with their outcomes.
#include "ui/screens/progress_parts.hpp"

#include "reports/date.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>

namespace tegenover::ui {

namespace {

using session::ProgressView;
using session::PromiseRow;
using session::SceneTries;

constexpr std::size_t most_promises = 30;

std::string played(const SceneTries& scene, const engine::Words& words)
{
    if (scene.tries == 0) return std::string{words("progress.scene_never")};
    if (scene.tries == 1) return std::string{words("progress.scene_once")};
    return engine::fill(words("progress.scene_tries"), {{"count", std::to_string(scene.tries)}});
}

std::string outcome_words(engine::Outcome outcome, const engine::Words& words)
{
    const auto key = "outcome." + std::string{engine::key(outcome)};
    return std::string{words(key)};
}

std::string outcomes(const SceneTries& scene, const engine::Words& words)
{
    std::string text;
    for (std::size_t i = 0; i < scene.outcomes.size(); ++i) {
        if (scene.outcomes.at(i) == 0) continue;
        if (!text.empty()) text += " · ";
        text += engine::fill(words("progress.scene_outcome"),
                             {{"outcome", outcome_words(static_cast<engine::Outcome>(i), words)},
                              {"count", std::to_string(scene.outcomes.at(i))}});
    }
    return engine::capitalised(text);
}

} // namespace

void draw_scene_tries(const ProgressView& view, const Look& look, const engine::Words& words)
{
    heading(look, words("progress.tries"), 3);
    space(look, 0.5F);
    for (const auto& scene : view.scenes) {
        if (!view.wish.scene.empty() && view.wish.scene != scene.id) continue;
        {
            const Card card(look, {.raised = false, .padding = 1});
            paragraph(look, scene.title, Tone::ink, TextKind::strong);
            caption(look, played(scene, words), Tone::ink);
            if (const auto text = outcomes(scene, words); !text.empty()) caption(look, text);
            if (scene.last)
                caption(look, engine::fill(words("progress.scene_last"),
                                           {{"outcome", outcome_words(*scene.last, words)}}));
        }
        space(look, 0.5F);
    }
}

std::optional<session::Intent> draw_promises(const ProgressView& view, const Look& look,
                                             const engine::Words& words)
{
    std::optional<session::Intent> intent;
    heading(look, words("progress.promises"), 3);
    if (view.promises.empty()) {
        paragraph(look, words("progress.promises_none"), Tone::muted);
        return intent;
    }
    paragraph(look, words("progress.promises_about"), Tone::muted);
    space(look, 0.5F);
    const auto shown = std::min(view.promises.size(), most_promises);
    for (std::size_t i = 0; i < shown; ++i) {
        const PromiseRow& row = view.promises[i];
        const auto from = engine::fill(
            words("progress.promise_from"),
            {{"day", reports::day_in_words(row.started, words)}, {"scene", row.scene_title}});
        const Toggle one{.label = row.promise, .explanation = from, .on = row.kept};
        if (const auto kept = toggle(look, "promise-" + std::to_string(row.attempt), one)) {
            intent = session::TickPromise{row.attempt, *kept};
        }
    }
    if (shown < view.promises.size())
        caption(look, engine::fill(words("library.broken_more"),
                                   {{"count", std::to_string(view.promises.size() - shown)}}));
    return intent;
}

} // namespace tegenover::ui
