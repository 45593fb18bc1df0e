// A page of words that wrap. It is one item: Tab enters it and leaves it, Esc leaves it, the
// pointer selects. Scrolls itself when it is full.
#include "ui/widgets/text_input.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_editing.hpp"
#include "ui/widgets/text_keys.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float padding = 0.75F;  // em
constexpr int frames_to_grow = 3; // after what was typed

struct Field {
    ImGuiID id = 0;
    Rect rect;
    bool visible = false;
    bool hovered = false;
    bool active = false;
    bool just_entered = false;
};

void enter(ImGuiID id)
{
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    ImGui::SetActiveID(id, window);
    ImGui::SetFocusID(id, window);
    ImGui::FocusWindow(window);
}

/// While it is active the arrows move the caret; Tab stays with the page.
void claim_keys(ImGuiID id)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    g.ActiveIdUsingNavDirMask = ~0U;
    g.ActiveIdAllowOverlap = !g.IO.MouseDown[0]; // one click is enough for what is drawn before it
    g.WantTextInputNextFrame = 1;
#if IMGUI_VERSION_NUM >= 18900
    for (const ImGuiKey key : {ImGuiKey_Home, ImGuiKey_End, ImGuiKey_PageUp, ImGuiKey_PageDown,
                               ImGuiKey_Enter, ImGuiKey_Space})
        ImGui::SetKeyOwner(key, id);
#endif
}

Field take_field(std::string_view id_name, std::string_view name, ImVec2 size)
{
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    Field field;
    field.id = window->GetID(id_name.data(), id_name.data() + id_name.size());
    const ImVec2 at = window->DC.CursorPos;
    field.rect = {at, {at.x + size.x, at.y + size.y}};
    const ImRect box(field.rect.min, field.rect.max);
    ImGui::ItemSize(size);
    field.visible = ImGui::ItemAdd(box, field.id, nullptr, ImGuiItemFlags_Inputable);
    name_item(field.id, name);
    if (!field.visible && ImGui::GetCurrentContext()->ActiveId != field.id) return field;
    field.hovered = ImGui::ItemHoverable(box, field.id, ImGuiItemFlags_Inputable);
    if (field.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    return field;
}

void follow_focus(Field& field, bool wanted)
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    const bool clicked = field.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    const bool asked = (wanted || g.NavActivateId == field.id) && g.ActiveId != field.id;
    if (clicked || asked) enter(field.id);
    field.just_entered = asked;
    field.active = g.ActiveId == field.id;
    if (!field.active) return;
    claim_keys(field.id);
    const bool elsewhere = ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !field.hovered;
    if (!elsewhere && !ImGui::IsKeyPressed(ImGuiKey_Escape, false)) return;
    ImGui::ClearActiveID();
    field.active = false;
}

bool edit_by_pointer(TextEditing& editing, const Field& field, ImVec2 origin)
{
    const ImGuiIO& io = ImGui::GetIO();
    const float x = io.MousePos.x - origin.x;
    const float y = io.MousePos.y - origin.y;
    if (field.hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
        editing.select_word();
        return true;
    }
    if (field.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        editing.point(x, y);
        return true;
    }
    if (!ImGui::IsMouseDragging(ImGuiMouseButton_Left)) return false;
    editing.stretch(x, y);
    return true;
}

/// Where all of it is in view, the wheel is the page's.
void scroll_by_wheel(const Look& look, TextEditing& editing, const Field& field)
{
    const float whole = static_cast<float>(editing.rows().size()) * editing.face.line_height();
    if (!field.hovered || !field.active || whole <= editing.page) return;
#if IMGUI_VERSION_NUM >= 18900
    ImGui::SetItemKeyOwner(ImGuiKey_MouseWheelY);
#endif
    editing.scroll -= ImGui::GetIO().MouseWheel * look.em(3);
}

void keep_in_view(TextEditing& editing, const std::vector<TextRow>& rows, bool follow_caret)
{
    const float line = editing.face.line_height();
    const float whole = static_cast<float>(rows.size()) * line;
    const float caret = editing.place_of(editing.caret(), rows).y;
    if (follow_caret) {
        editing.scroll = std::min(editing.scroll, caret);
        editing.scroll = std::max(editing.scroll, caret + line - editing.page);
    }
    editing.scroll = std::clamp(editing.scroll, 0.0F, std::max(0.0F, whole - editing.page));
}

/// The page around the field scrolls no further than the caret's row needs: while one types, a
/// field may grow below the edge.
void follow_on_page(const Look& look, TextEditing& editing, const std::vector<TextRow>& rows,
                    ImVec2 origin, const Rect& field)
{
    if (editing.follows == 0) return;
    --editing.follows;
    const float top = origin.y + editing.place_of(editing.caret(), rows).y;
    const float bottom = top + editing.face.line_height();
    const float around = look.em(padding) + look.em(0.5F);
    const ImRect row({field.min.x, std::max(field.min.y, top - around)},
                     {field.max.x, std::min(field.max.y, bottom) + around});
    ImGui::ScrollToRect(ImGui::GetCurrentWindow(), row, ImGuiScrollFlags_KeepVisibleEdgeY);
}

void draw_selection(ImDrawList& list, const Look& look, const TextEditing& editing,
                    const TextRow& row, ImVec2 at)
{
    const auto [first, end] = editing.selection();
    const std::size_t from = std::max(first, row.first);
    const std::size_t to = std::min(end, row.first + row.count);
    if (from >= to) return;
    float left = at.x;
    for (std::size_t i = row.first; i < from; ++i)
        left += editing.advance(i);
    float right = left;
    for (std::size_t i = from; i < to; ++i)
        right += editing.text[i] == U'\n' ? look.em(0.3F) : editing.advance(i);
    list.AddRectFilled({left, at.y}, {right, at.y + editing.face.line_height()},
                       packed(with_alpha(look.theme.accent, 0.28F)));
}

void draw_words(ImDrawList& list, const Look& look, const TextEditing& editing,
                const std::vector<TextRow>& rows, ImVec2 origin, const Field& field)
{
    const float line = editing.face.line_height();
    ImVec2 at = origin;
    for (const TextRow& row : rows) {
        const bool in_view = at.y + line > field.rect.min.y && at.y < field.rect.max.y;
        if (in_view && field.active) draw_selection(list, look, editing, row, at);
        const std::u32string_view letters =
            std::u32string_view(editing.text).substr(row.first, row.count);
        if (in_view)
            draw_text(list, editing.face, encode(letters.substr(0, letters.find(U'\n'))), at,
                      editing.width * 2, packed(look.theme.ink));
        at.y += line;
    }
}

void draw_caret(ImDrawList& list, const Look& look, const TextEditing& editing,
                const std::vector<TextRow>& rows, ImVec2 origin)
{
    const bool shown = look.reduced_motion || std::fmod(ImGui::GetTime(), 1.0) < 0.6;
    const ImVec2 place = editing.place_of(editing.caret(), rows);
    const ImVec2 top = {origin.x + place.x, origin.y + place.y + look.em(0.15F)};
    if (shown)
        list.AddRectFilled(top, {top.x + std::max(1.5F, look.em(0.09F)), top.y + look.em(1.15F)},
                           packed(look.theme.accent));
#if IMGUI_VERSION_NUM >= 18700
    ImGuiPlatformImeData& ime = ImGui::GetCurrentContext()->PlatformImeData;
    ime.WantVisible = true;
    ime.InputPos = top;
    ime.InputLineHeight = editing.face.line_height();
#endif
}

void draw_scroll_mark(ImDrawList& list, const Look& look, const TextEditing& editing,
                      std::size_t rows, Rect rect)
{
    const float whole = static_cast<float>(rows) * editing.face.line_height();
    if (whole <= editing.page) return;
    const float track = rect.height() - look.em(0.6F);
    const float length = std::max(look.em(1), track * editing.page / whole);
    const float top =
        rect.min.y + look.em(0.3F) + (track - length) * editing.scroll / (whole - editing.page);
    const float right = rect.max.x - look.em(0.2F);
    list.AddRectFilled({right - look.em(0.25F), top}, {right, top + length},
                       packed(look.theme.line), look.em(0.13F));
}

void draw_frame(ImDrawList& list, const Look& look, const Field& field, bool ringed)
{
    const float rounding = look.em(0.5F);
    list.AddRectFilled(field.rect.min, field.rect.max, packed(look.theme.surface), rounding);
    list.AddRect(field.rect.min, field.rect.max,
                 packed(field.active ? look.theme.accent : look.theme.line), rounding, 0,
                 std::max(1.0F, look.em(field.active ? 0.12F : 0.07F)));
    if (ringed) draw_focus_ring(list, look, field.rect, rounding);
}

} // namespace

bool text_area(const Look& look, std::string_view id, const TextArea& area, TextDraft& draft)
{
    if (!area.label.empty()) paragraph(look, area.label, Tone::ink, TextKind::strong);
    TextEditing& editing = draft.editing();
    const float edge = std::round(look.em(padding));
    editing.face = look.fonts.of(TextKind::body);
    editing.limit = area.limit;
    editing.byte_limit = area.byte_limit;
    editing.one_paragraph = area.one_paragraph;
    editing.width = available_width() - 2 * edge - look.em(0.4F);
    editing.page = static_cast<float>(area.rows) * editing.face.line_height();
    Field field = take_field(id, area.label.empty() ? area.name : area.label,
                             {available_width(), editing.page + 2 * edge});
    follow_focus(field, area.focus);
    if (!field.visible && !field.active) return false;

    const std::u32string before = editing.text;
    const auto origin = [&] {
        return ImVec2(field.rect.min.x + edge,
                      std::round(field.rect.min.y + edge - editing.scroll));
    };
    bool moved = false;
    if (field.active && !field.just_entered) {
        moved = edit_by_pointer(editing, field, origin());
        const bool typed = edit_by_keys(editing);
        if (typed) editing.follows = frames_to_grow;
        moved |= typed;
        scroll_by_wheel(look, editing, field);
    }
    const std::vector<TextRow> rows = editing.rows();
    keep_in_view(editing, rows, moved);
    if (field.active) follow_on_page(look, editing, rows, origin(), field.rect);

    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool ringed = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
    draw_frame(list, look, field, ringed);
    list.PushClipRect({field.rect.min.x + edge / 2, field.rect.min.y + edge / 2},
                      {field.rect.max.x - edge / 2, field.rect.max.y - edge / 2}, true);
    if (editing.text.empty() && !area.hint.empty())
        draw_text(list, editing.face, area.hint, origin(), editing.width, packed(look.theme.muted));
    draw_words(list, look, editing, rows, origin(), field);
    if (field.active) draw_caret(list, look, editing, rows, origin());
    list.PopClipRect();
    draw_scroll_mark(list, look, editing, rows.size(), field.rect);
    return editing.text != before;
}

} // namespace tegenover::ui
