// The keys of a text field as desktops have them: arrows, words, Home and End, clipboard, undo.
#include "ui/widgets/text_keys.hpp"

namespace tegenover::ui {

namespace {

struct Bound {
    ImGuiKey key;
    EditKey plain;
    EditKey with_control;
};

constexpr Bound bindings[] = {
    {ImGuiKey_LeftArrow, EditKey::left, EditKey::word_left},
    {ImGuiKey_RightArrow, EditKey::right, EditKey::word_right},
    {ImGuiKey_UpArrow, EditKey::up, EditKey::up},
    {ImGuiKey_DownArrow, EditKey::down, EditKey::down},
    {ImGuiKey_PageUp, EditKey::page_up, EditKey::page_up},
    {ImGuiKey_PageDown, EditKey::page_down, EditKey::page_down},
    {ImGuiKey_Home, EditKey::row_start, EditKey::text_start},
    {ImGuiKey_End, EditKey::row_end, EditKey::text_end},
};

bool edit_by_movement(TextEditing& editing, bool control, bool shift)
{
    bool any = false;
    for (const Bound& bound : bindings) {
        if (!ImGui::IsKeyPressed(bound.key)) continue;
        editing.press(control ? bound.with_control : bound.plain, shift);
        any = true;
    }
    return any;
}

bool edit_by_erasing(TextEditing& editing, bool control)
{
    const bool before = ImGui::IsKeyPressed(ImGuiKey_Backspace);
    const bool after = ImGui::IsKeyPressed(ImGuiKey_Delete);
    if (!before && !after) return false;
    const auto [first, end] = editing.selection();
    if (control && first == end)
        editing.press(before ? EditKey::word_left : EditKey::word_right, true);
    editing.press(before ? EditKey::erase_before : EditKey::erase_after, false);
    return true;
}

bool edit_by_clipboard(TextEditing& editing)
{
    const bool copy = ImGui::IsKeyPressed(ImGuiKey_C, false);
    const bool cut = ImGui::IsKeyPressed(ImGuiKey_X, false);
    if (copy || cut) {
        const std::string selected = editing.selected();
        if (selected.empty()) return false;
        ImGui::SetClipboardText(selected.c_str());
        if (cut) editing.erase_selected();
        return cut;
    }
    if (!ImGui::IsKeyPressed(ImGuiKey_V)) return false;
    const char* pasted = ImGui::GetClipboardText();
    if (pasted != nullptr) editing.insert(decode(pasted));
    return pasted != nullptr;
}

bool edit_by_shortcuts(TextEditing& editing, bool shift)
{
    if (ImGui::IsKeyPressed(ImGuiKey_A, false)) {
        editing.select_all();
        return true;
    }
    if (ImGui::IsKeyPressed(ImGuiKey_Z)) {
        editing.press(shift ? EditKey::redo : EditKey::undo, false);
        return true;
    }
    if (ImGui::IsKeyPressed(ImGuiKey_Y)) {
        editing.press(EditKey::redo, false);
        return true;
    }
    return edit_by_clipboard(editing);
}

bool edit_by_letters(TextEditing& editing)
{
    ImGuiIO& io = ImGui::GetIO();
    std::u32string letters;
    for (const ImWchar letter : io.InputQueueCharacters)
        if (letter >= 0x20 && letter != 0x7F) letters.push_back(static_cast<char32_t>(letter));
    io.InputQueueCharacters.resize(0);
    for (const char32_t letter : letters)
        editing.insert({&letter, 1});
    const bool enter =
        ImGui::IsKeyPressed(ImGuiKey_Enter) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter);
    if (enter) editing.insert(U"\n");
    return enter || !letters.empty();
}

} // namespace

bool edit_by_keys(TextEditing& editing)
{
    const ImGuiIO& io = ImGui::GetIO();
    bool any = edit_by_movement(editing, io.KeyCtrl, io.KeyShift);
    any |= edit_by_erasing(editing, io.KeyCtrl);
    if (io.KeyCtrl && !io.KeyAlt) return edit_by_shortcuts(editing, io.KeyShift) || any;
    return edit_by_letters(editing) || any;
}

} // namespace tegenover::ui
