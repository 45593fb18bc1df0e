// authoring/history.cpp
//
// Finds what an edit changed by holding the scene before and after it against each other; or, where
// an edit can only change one moment, that moment and what stands around all of them.
#include "authoring/history.hpp"

#include "authoring/edit_steps.hpp"

#include <algorithm>
#include <charconv>
#include <concepts>
#include <iterator>
#include <utility>

namespace tegenover::authoring {
namespace {

using engine::Moment;
using engine::Scene;

/// Everything but the moments.
Scene head_of(const Scene& scene)
{
    Scene head;
    head.id = scene.id;
    head.language = scene.language;
    head.title = scene.title;
    head.summary = scene.summary;
    head.case_id = scene.case_id;
    head.setting = scene.setting;
    head.briefs = scene.briefs;
    head.minutes = scene.minutes;
    head.trust_start = scene.trust_start;
    head.trust_weights = scene.trust_weights;
    head.start = scene.start;
    return head;
}

void replace_head(Scene& scene, Scene head)
{
    head.moments = std::move(scene.moments);
    scene = std::move(head);
}

void replace_moments(Scene& scene, std::size_t first, std::size_t count,
                     const std::vector<Moment>& by)
{
    const auto begin = scene.moments.begin() + static_cast<std::ptrdiff_t>(first);
    const auto shared = std::min(count, by.size());
    std::copy_n(by.begin(), shared, begin);
    const auto behind = begin + static_cast<std::ptrdiff_t>(shared);
    if (count > shared) {
        scene.moments.erase(behind, begin + static_cast<std::ptrdiff_t>(count));
        return;
    }
    scene.moments.insert(behind, by.begin() + static_cast<std::ptrdiff_t>(shared), by.end());
}

/// Whether what was changed now is what was changed before, so that two changes are one.
bool same_place(const SceneChange& earlier, const SceneChange& later)
{
    const bool heads = earlier.head_before.has_value() == later.head_before.has_value();
    const bool moments = earlier.after.size() == later.before.size() &&
                         (earlier.after.empty() || earlier.first == later.first);
    return heads && moments;
}

/// The number of the moment in a pointer of a text.
std::optional<Number> moment_in(std::string_view pointer)
{
    constexpr std::string_view before = "/moments/";
    if (!pointer.starts_with(before)) return std::nullopt;
    pointer.remove_prefix(before.size());
    Number number = 0;
    std::from_chars(pointer.data(), pointer.data() + pointer.size(), number);
    return number;
}

/// The one moment that an edit can change, where it is only one.
struct OnlyMoment {
    template <typename One> std::optional<Number> operator()(const One& edit) const
    {
        if constexpr (requires { requires std::same_as<decltype(One::moment), Number>; }) {
            return edit.moment;
        } else {
            return std::nullopt;
        }
    }
    std::optional<Number> operator()(const SetWording& edit) const
    {
        return moment_in(edit.pointer);
    }
    std::optional<Number> operator()(const RenameMoment& /*all*/) const { return std::nullopt; }
    std::optional<Number> operator()(const DuplicateMoment& /*all*/) const { return std::nullopt; }
    std::optional<Number> operator()(const RenameCue& /*all*/) const { return std::nullopt; }
};

void keep(History& history, SceneChange change, std::string group)
{
    if (change.empty()) return;
    const auto number = ++history.last_number;
    history.undone.clear();
    const bool joins = history.group_open && !group.empty() && !history.done.empty() &&
                       history.done.back().group == group &&
                       same_place(history.done.back().change, change);
    history.group_open = true;
    if (!joins) {
        history.done.push_back({std::move(group), std::move(change), number});
        return;
    }
    auto& step = history.done.back();
    step.change.head_after = std::move(change.head_after);
    step.change.after = std::move(change.after);
    step.number = number;
}

/// An edit of one moment costs no more in a large scene than in a small one.
HistoryAfter apply_within(History history, const Edit& edit, Number number)
{
    SceneChange change;
    change.first = number;
    change.before = {history.scene.moments[number]};
    if (auto refused = carry_out_any(history.scene, edit)) {
        return {std::move(history), std::move(refused)};
    }
    if (history.scene.moments[number] == change.before.front()) {
        return {std::move(history), std::nullopt};
    }
    change.after = {history.scene.moments[number]};
    keep(history, std::move(change), grouping_key(edit));
    return {std::move(history), std::nullopt};
}

std::uint64_t number_now(const History& history)
{
    return history.done.empty() ? 0 : history.done.back().number;
}

} // namespace

SceneChange difference(const Scene& before, const Scene& after)
{
    SceneChange change;
    auto head_before = head_of(before);
    auto head_after = head_of(after);
    if (head_before != head_after) {
        change.head_before = std::move(head_before);
        change.head_after = std::move(head_after);
    }
    const auto& from = before.moments;
    const auto& to = after.moments;
    const auto [front, ignored] = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const auto first = front - from.begin();
    const auto most = std::min(from.end() - front, to.end() - to.begin() - first);
    const auto back = std::mismatch(from.rbegin(), from.rbegin() + most, to.rbegin()).first;
    const auto same = back - from.rbegin();
    change.first = static_cast<std::size_t>(first);
    change.before.assign(front, from.end() - same);
    change.after.assign(to.begin() + first, to.end() - same);
    return change;
}

History begin_history(Scene scene)
{
    History history;
    history.scene = std::move(scene);
    return history;
}

HistoryAfter apply(History history, const Edit& edit)
{
    const auto only = std::visit(OnlyMoment{}, edit);
    if (only && *only < history.scene.moments.size()) {
        return apply_within(std::move(history), edit, *only);
    }
    return apply_all(std::move(history), {edit});
}

HistoryAfter apply_all(History history, const std::vector<Edit>& edits)
{
    auto before = history.scene;
    for (const auto& edit : edits) {
        if (auto refused = carry_out_any(history.scene, edit)) {
            history.scene = std::move(before);
            return {std::move(history), std::move(refused)};
        }
    }
    auto group = edits.size() == 1 ? grouping_key(edits.front()) : "";
    keep(history, difference(before, history.scene), std::move(group));
    return {std::move(history), std::nullopt};
}

History close_group(History history)
{
    history.group_open = false;
    return history;
}

History undo(History history)
{
    history.group_open = false;
    if (history.done.empty()) return history;
    auto step = std::move(history.done.back());
    history.done.pop_back();
    const auto& change = step.change;
    if (change.head_before) replace_head(history.scene, *change.head_before);
    replace_moments(history.scene, change.first, change.after.size(), change.before);
    history.undone.push_back(std::move(step));
    return history;
}

History redo(History history)
{
    history.group_open = false;
    if (history.undone.empty()) return history;
    auto step = std::move(history.undone.back());
    history.undone.pop_back();
    const auto& change = step.change;
    if (change.head_after) replace_head(history.scene, *change.head_after);
    replace_moments(history.scene, change.first, change.before.size(), change.after);
    history.done.push_back(std::move(step));
    return history;
}

History mark_saved(History history)
{
    history.saved = number_now(history);
    history.group_open = false;
    return history;
}

bool changed_since_saved(const History& history) { return history.saved != number_now(history); }

std::optional<std::size_t> moment_of(const HistoryStep& step)
{
    const auto& change = step.change;
    if (change.before.empty() && change.after.empty()) return std::nullopt;
    return change.first;
}

} // namespace tegenover::authoring
