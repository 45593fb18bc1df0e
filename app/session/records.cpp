// session/records.cpp
//
// The steps around the records as a whole: listing, progress, promises, exporting and deleting.
#include "session/handlers.hpp"
#include "session/leaving.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

void renumber(ScreenModel& screen, std::int64_t from, std::int64_t to)
{
    const auto change = [&](auto* one) {
        if (one != nullptr && one->attempt == from) one->attempt = to;
    };
    change(std::get_if<BeforeScreen>(&screen));
    change(std::get_if<PlayScreen>(&screen));
    change(std::get_if<DebriefScreen>(&screen));
}

} // namespace

void handle(Turn& turn, const RecordsListed& intent)
{
    auto& model = turn.model;
    auto listed = intent.attempts;
    // What this run changed and could not be kept yet is known here only.
    for (const auto& one : model.history) {
        const bool ours = find_attempt(model, one.number) != nullptr;
        const auto place = std::find_if(listed.begin(), listed.end(), [&](const auto& other) {
            return other.number == one.number;
        });
        if (!ours) continue;
        if (place == listed.end()) {
            listed.push_back(one);
        } else {
            *place = one;
        }
    }
    model.history = std::move(listed);
}

void handle(Turn& turn, const AttemptRenumbered& intent)
{
    auto& model = turn.model;
    auto* attempt = find_attempt(model, intent.from);
    if (attempt == nullptr) return;
    attempt->number = intent.to;
    renumber(model.screen, intent.from, intent.to);
    for (auto& screen : model.left)
        renumber(screen, intent.from, intent.to);
    model.notice = Notice{Notice::Tone::warning, "records.changed_elsewhere", ""};
}

void handle(Turn& turn, const KeptAgain&)
{
    turn.model.notice = Notice{Notice::Tone::done, "records.kept_again", ""};
}

void handle(Turn& turn, const OpenProgress&)
{
    if (std::holds_alternative<ProgressScreen>(turn.model.screen)) return;
    turn.model = leaving_for(std::move(turn.model), ProgressScreen{.now = turn.around.now});
    turn.effects.push_back(ListRecords{});
}

void handle(Turn& turn, const ShowProgress& intent)
{
    auto* screen = std::get_if<ProgressScreen>(&turn.model.screen);
    if (screen == nullptr) return;
    *screen = intent.wish;
    screen->now = turn.around.now;
}

void handle(Turn& turn, const TickPromise& intent)
{
    auto& history = turn.model.history;
    const auto found = std::find_if(history.begin(), history.end(),
                                    [&](const auto& one) { return one.number == intent.attempt; });
    if (found == history.end() || found->promise_kept == intent.kept) return;
    found->promise_kept = intent.kept;
    if (auto* attempt = find_attempt(turn.model, intent.attempt)) {
        attempt->promise_kept = intent.kept; // kept with the rest of it
        return;
    }
    turn.effects.push_back(KeepPromise{intent.attempt, intent.kept});
}

void handle(Turn& turn, const ExportEverything&)
{
    turn.model.settings_open = false; // its answer is a message on the screen
    turn.effects.push_back(ExportRecords{});
}

void handle(Turn& turn, const AskToDelete& intent) { turn.model.asks_to_delete = intent.asked; }

void handle(Turn& turn, const DeleteEverything&)
{
    if (!turn.model.asks_to_delete) return;
    turn.model.asks_to_delete = false;
    turn.effects.push_back(DeleteRecords{});
}

void handle(Turn& turn, const EverythingExported& intent)
{
    turn.model.notice = Notice{Notice::Tone::done, "records.exported", intent.path};
}

void handle(Turn& turn, const EverythingDeleted&)
{
    auto& model = turn.model;
    model.attempts.clear();
    model.pairs.clear();
    model.left.clear();
    model.history.clear();
    model.screen = model.library;
    model.settings_open = false;
    model.notice = Notice{Notice::Tone::done, "records.deleted", ""};
}

} // namespace tegenover::session
