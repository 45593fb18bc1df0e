// session/keeping.cpp
//
// Saving the debrief as a report, and what came of it.
#include "session/handlers.hpp"

#include "reports/debrief_html.hpp"
#include "session/debrief_view.hpp"

#include <algorithm>

namespace tegenover::session {
namespace {

const engine::Words* words_in(const Circumstances& around, const std::string& language)
{
    if (around.languages == nullptr) return nullptr;
    const auto place = std::find_if(around.languages->begin(), around.languages->end(),
                                    [&](const auto& words) { return words.language == language; });
    return place == around.languages->end() ? nullptr : &*place;
}

} // namespace

void handle(Turn& turn, const KeepReport&)
{
    auto* screen = std::get_if<DebriefScreen>(&turn.model.screen);
    const auto* attempt = screen == nullptr ? nullptr : find_attempt(turn.model, screen->attempt);
    const auto* scene = attempt == nullptr ? nullptr : find_scene(turn.catalogue, attempt->scene);
    const auto& language = turn.model.settings.language;
    const auto* words = words_in(turn.around, language);
    if (scene == nullptr || words == nullptr) return;
    const auto* about = find_case(turn.catalogue, scene->scene().case_id);
    const auto debrief =
        debrief_of(*scene, *attempt, language, about == nullptr ? std::string{} : about->name);
    screen->report_path.clear(); // until this one is saved
    turn.effects.push_back(SaveReport{attempt->number, reports::report_file_name(debrief),
                                      reports::debrief_html(debrief, *words)});
}

void handle(Turn& turn, const OpenReport& intent) { turn.effects.push_back(OpenFile{intent.path}); }

void handle(Turn& turn, const ReportSaved& intent)
{
    if (auto* screen = std::get_if<DebriefScreen>(&turn.model.screen)) {
        screen->report_path = intent.path;
    }
    turn.model.notice = Notice{Notice::Tone::done, "report.saved", intent.path};
}

} // namespace tegenover::session
