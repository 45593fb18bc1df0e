// The four functions that Dear ImGui calls when it is built with its test hooks: they note every
// item and its name for the HeadlessUi that is drawing.
#include "support/ui/imgui_inside.hpp"

#include <algorithm>
#include <cstring>

namespace tegenover::tests {

namespace {

std::string shown_part(const char* label)
{
    const char* hidden = std::strstr(label, "##");
    return hidden == nullptr ? label : std::string(label, hidden);
}

Box intersection(const Box& one, const Box& other)
{
    return {std::max(one.left, other.left), std::max(one.top, other.top),
            std::min(one.right, other.right), std::min(one.bottom, other.bottom)};
}

} // namespace

HeadlessUi::Inside*& drawing_now()
{
    static HeadlessUi::Inside* inside = nullptr;
    return inside;
}

void HeadlessUi::Inside::add_item(ImGuiID id, const ImRect& box, bool disabled)
{
    ImGuiWindow* window = context->CurrentWindow;
    if (id == window->ID || id == window->MoveId || id == window->ChildId) return;
    const ImRect& clip = window->ClipRect;
    Recorded entry;
    entry.window = window;
    entry.item.id = id;
    entry.item.box = {box.Min.x, box.Min.y, box.Max.x, box.Max.y};
    entry.item.seen =
        intersection(entry.item.box, {clip.Min.x, clip.Min.y, clip.Max.x, clip.Max.y});
    entry.item.visible = entry.item.seen.width() > 0 && entry.item.seen.height() > 0;
    entry.item.disabled = disabled;
    recorded.push_back(entry);
}

void HeadlessUi::Inside::name_item(ImGuiID id, const char* label)
{
    const auto found = std::find_if(recorded.rbegin(), recorded.rend(),
                                    [id](const Recorded& entry) { return entry.item.id == id; });
    if (found == recorded.rend()) return;
    const std::string shown = shown_part(label);
    if (!shown.empty()) found->item.label = shown;
    const char* hidden = std::strstr(label, "##");
    if (hidden != nullptr) found->item.id_name = hidden + std::strspn(hidden, "#");
}

} // namespace tegenover::tests

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box,
                                 const ImGuiLastItemData* data)
{
    auto* inside = tegenover::tests::drawing_now();
    if (inside == nullptr || inside->context != context) return;
    inside->add_item(id, box, data != nullptr && (data->InFlags & ImGuiItemFlags_Disabled) != 0);
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags /*flags*/)
{
    auto* inside = tegenover::tests::drawing_now();
    if (inside != nullptr && inside->context == context && label != nullptr)
        inside->name_item(id, label);
}

void ImGuiTestEngineHook_Log(ImGuiContext* /*context*/, const char* /*format*/, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext* /*context*/, ImGuiID /*id*/)
{
    return nullptr;
}
