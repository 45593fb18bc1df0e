// session/keeping.cpp
//
// Saving the debrief as a report, and what came of it.
#include "session/handlers.hpp"

#include "reports/date.hpp"
#include "reports/report_format.hpp"
#include "reports/tables.hpp"
#include "session/debrief_view.hpp"
#include "session/progress_view.hpp"

#include <algorithm>

namespace tegenover::session {

const engine::Words* words_in(const Circumstances& around, const std::string& language)
{
    if (around.languages == nullptr) return nullptr;
    const auto place = std::find_if(around.languages->begin(), around.languages->end(),
                                    [&](const auto& words) { return words.language == language; });
    return place == around.languages->end() ? nullptr : &*place;
}

void handle(Turn& turn, const KeepReport& intent)
{
    auto* screen = std::get_if<DebriefScreen>(&turn.model.screen);
    const auto* attempt = screen == nullptr ? nullptr : find_attempt(turn.model, screen->attempt);
    const auto* scene = attempt == nullptr ? nullptr : find_scene_of(turn.catalogue, *attempt);
    const auto& language = turn.model.settings.language;
    const auto* words = words_in(turn.around, language);
    if (scene == nullptr || words == nullptr) return;
    const auto* about = find_case(turn.catalogue, scene->scene().case_id);
    const auto debrief =
        debrief_of(*scene, *attempt, language, about == nullptr ? std::string{} : about->name);
    screen->report_path.clear(); // until this one is saved
    const reports::ReportSource source{scene->script, *attempt, scene->best, debrief};
    turn.effects.push_back(SaveReport{attempt->number, reports::report_name(intent.format, debrief),
                                      reports::report_text(intent.format, source, *words)});
}

void handle(Turn& turn, const KeepTable&)
{
    if (!std::holds_alternative<ProgressScreen>(turn.model.screen)) return;
    const auto& language = turn.model.settings.language;
    const auto* words = words_in(turn.around, language);
    if (words == nullptr) return;
    std::vector<reports::AttemptLine> lines;
    for (const auto& row : view_progress(turn.catalogue, turn.model).tries) {
        if (const auto* summary = find_summary(turn.model, row.attempt))
            lines.push_back({*summary, row.scene_title});
    }
    const auto dialect =
        language == "nl" ? reports::CsvDialect::dutch : reports::CsvDialect::standard;
    turn.effects.push_back(
        SaveReport{0, "tegenover-" + reports::iso_day(turn.around.now) + ".csv",
                   reports::csv(reports::attempts_table(lines, *words), dialect)});
}

void handle(Turn& turn, const OpenReport& intent) { turn.effects.push_back(OpenFile{intent.path}); }

void handle(Turn& turn, const ReportSaved& intent)
{
    if (auto* screen = std::get_if<DebriefScreen>(&turn.model.screen)) {
        screen->report_path = intent.path;
    }
    if (auto* screen = std::get_if<PairScreen>(&turn.model.screen)) {
        screen->report_path = intent.path;
    }
    turn.model.notice = Notice{Notice::Tone::done, "report.saved", intent.path};
}

} // namespace tegenover::session
