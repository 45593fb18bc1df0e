// session/editor/moving.cpp
//
// Where cards stand on the map, and taking that back: each move stands between the steps of the
// scene's history after which it was made.
#include "session/editor/stepping.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

/// Of the scene as it is now; 0 is the one that was opened.
std::uint64_t last_step(const Writing& writing)
{
    return writing.history->done.empty() ? 0 : writing.history->done.back().number;
}

void stand(EditorTurn& at, const authoring::Positions& to)
{
    auto& writing = at.writing;
    for (const auto& [id, place] : to)
        writing.positions.insert_or_assign(id, place);
    writing.moved = std::ranges::any_of(writing.scene().moments, [&](const auto& moment) {
        const auto stood = writing.stood.find(moment.id);
        const auto now = writing.positions.find(moment.id);
        return stood != writing.stood.end() && now != writing.positions.end() &&
               stood->second != now->second;
    });
    keep_or_drop_draft(at);
}

} // namespace

bool can_undo_move(const Writing& writing)
{
    return !writing.moves.empty() && writing.moves.back().after_step == last_step(writing);
}

bool can_redo_move(const Writing& writing)
{
    return !writing.moves_undone.empty() &&
           writing.moves_undone.back().after_step == last_step(writing);
}

void step(EditorTurn& at, const MoveCards& move)
{
    auto& writing = at.writing;
    CardMove made{.after_step = last_step(writing)};
    for (const auto& [id, place] : move.to) {
        const auto stood = writing.positions.find(id);
        if (stood == writing.positions.end() || stood->second == place) continue;
        made.before.insert(*stood);
        made.after.emplace(id, place);
    }
    if (made.after.empty()) return;
    auto history = authoring::close_group(*writing.history);
    history.undone.clear(); // what was taken back is forgotten, as by any other step
    writing.history = std::move(history);
    writing.moves_undone.clear();
    stand(at, made.after);
    writing.moves.push_back(std::move(made));
}

void step(EditorTurn& at, const LayOutAgain&)
{
    step(at, MoveCards{authoring::lay_out(at.writing.scene())});
}

void undo_move(EditorTurn& at)
{
    auto move = std::move(at.writing.moves.back());
    at.writing.moves.pop_back();
    stand(at, move.before);
    at.writing.moves_undone.push_back(std::move(move));
}

void redo_move(EditorTurn& at)
{
    auto move = std::move(at.writing.moves_undone.back());
    at.writing.moves_undone.pop_back();
    stand(at, move.after);
    at.writing.moves.push_back(std::move(move));
}

} // namespace tegenover::session
