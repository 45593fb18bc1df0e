// authoring/history.hpp
//
// A scene that is being written, with all that was done to it: undo and redo without end. A step
// keeps only the moments that it changed, as they were and as they became, so that any edit can be
// taken back in the same way. A value: copy it to keep it, but move it to go on.
#pragma once

#include "authoring/edit.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::authoring {

/// The difference between two scenes.
struct SceneChange {
    std::optional<engine::Scene> head_before; ///< without moments; nothing where it is the same
    std::optional<engine::Scene> head_after;
    std::size_t first = 0; ///< number of the first moment that differs
    std::vector<engine::Moment> before;
    std::vector<engine::Moment> after;

    [[nodiscard]] bool empty() const { return !head_before && before.empty() && after.empty(); }
    bool operator==(const SceneChange&) const = default;
};

struct HistoryStep {
    std::string group; ///< see grouping_key; "" never takes more edits in
    SceneChange change;
    std::uint64_t number = 0; ///< no two states of a history have the same one

    bool operator==(const HistoryStep&) const = default;
};

struct History {
    engine::Scene scene; ///< as it is now
    std::vector<HistoryStep> done;
    std::vector<HistoryStep> undone; ///< the last is the next to redo
    std::uint64_t last_number = 0;
    std::uint64_t saved = 0; ///< number of the state that the file holds; 0: the first
    bool group_open = false; ///< whether the next edit may join the last step

    bool operator==(const History&) const = default;
};

[[nodiscard]] History begin_history(engine::Scene scene);

struct HistoryAfter {
    History history; ///< as it was, where the edit was refused
    std::optional<EditRefusal> refusal;
};

/// An edit that changes nothing leaves no step behind. A new step forgets what was undone.
[[nodiscard]] HistoryAfter apply(History history, const Edit& edit);

/// Several edits as one step of undo; refused as a whole.
[[nodiscard]] HistoryAfter apply_all(History history, const std::vector<Edit>& edits);

/// The next edit begins a step of its own: a field was left, or typing paused.
[[nodiscard]] History close_group(History history);

[[nodiscard]] inline bool can_undo(const History& history) { return !history.done.empty(); }
[[nodiscard]] inline bool can_redo(const History& history) { return !history.undone.empty(); }
/// The same history where there is nothing to undo or redo.
[[nodiscard]] History undo(History history);
[[nodiscard]] History redo(History history);

/// The file now holds the scene as it is.
[[nodiscard]] History mark_saved(History history);
[[nodiscard]] bool changed_since_saved(const History& history);

/// The moment, in the scene as it is now, to show after `undo` or `redo`: the first that changed.
/// Nothing where only the scene as a whole did.
[[nodiscard]] std::optional<std::size_t> moment_of(const HistoryStep& step);

[[nodiscard]] SceneChange difference(const engine::Scene& before, const engine::Scene& after);

} // namespace tegenover::authoring
