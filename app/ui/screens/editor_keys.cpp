// ui/screens/editor_keys.cpp
//
// What the keyboard does wherever it is in the editor.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"

namespace tegenover::ui {

namespace {

/// Esc leads out step by step: to the form, to the list it was opened from, from a line to its
/// moment, from a moment to the scene; only then out of the editor.
void take_escape(const EditorPen& pen)
{
    const auto& chosen = pen.view.selection;
    if (!escape_pressed() || pen.scratch.list_was_open) return;
    if (pen.view.aside == session::Aside::trial) return leave_trial(pen);
    if (pen.view.aside != session::Aside::form)
        return pen.ask(session::ShowAside{session::Aside::form});
    if (go_back_to_translating(pen) || go_back_to_problems(pen)) return;
    if (chosen.part != session::Part::whole)
        return pen.choose(session::moment_selected(chosen.moments.front()));
    if (!chosen.moments.empty()) pen.choose(session::whole_scene());
}

} // namespace

void keep_typed_ahead(const EditorPen& pen)
{
    auto& io = ImGui::GetIO();
    auto& letters = io.InputQueueCharacters;
    auto& ahead = pen.scratch.typed_ahead;
    if (io.WantTextInput) { // it has arrived
        for (std::size_t i = 0; i < ahead.size(); ++i)
            letters.insert(letters.begin() + i, static_cast<ImWchar>(ahead[i]));
        ahead.clear();
    } else if (pen.scratch.attend_frames > 0 && pen.scratch.attend_types) {
        for (const auto letter : letters)
            if (letter != ' ' || !ahead.empty())
                ahead.push_back(letter); // Space may have led there
        letters.resize(0);
    } else {
        ahead.clear();
    }
}

void take_undo(const EditorPen& pen)
{
    const auto& io = ImGui::GetIO();
    if (!io.KeyCtrl || io.KeyAlt) return;
    const bool z = ImGui::IsKeyPressed(ImGuiKey_Z);
    if (ImGui::IsKeyPressed(ImGuiKey_Y) || (z && io.KeyShift)) pen.ask(session::RedoChange{});
    if (z && !io.KeyShift) pen.ask(session::UndoChange{});
}

bool take_shortcuts(const EditorPen& pen)
{
    const auto& io = ImGui::GetIO();
    if (covered()) return false;
    const bool control = io.KeyCtrl && !io.KeyAlt;
    const bool saves = control && ImGui::IsKeyPressed(ImGuiKey_S, false);
    if (io.WantTextInput) return saves; // a field has its own undo
    take_escape(pen);
    take_undo(pen);
    if (control && ImGui::IsKeyPressed(ImGuiKey_C, false)) pen.ask(session::CopyMoments{});
    if (control && ImGui::IsKeyPressed(ImGuiKey_V, false)) pen.ask(session::PasteCopied{});
    if (control && ImGui::IsKeyPressed(ImGuiKey_D, false)) pen.ask(session::DuplicateChosen{});
    const auto& chosen = pen.view.selection;
    const bool removes = ImGui::IsKeyPressed(ImGuiKey_Delete, false) &&
                         chosen.part == session::Part::whole && !chosen.moments.empty();
    if (removes) remove_moments(pen, chosen.moments);
    return saves;
}

} // namespace tegenover::ui
