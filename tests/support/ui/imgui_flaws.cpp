// Judges a layout by what was really drawn: clipped or overlapping words, overlapping or tiny
// items.
#include "support/ui/imgui_inside.hpp"

#include <algorithm>
#include <string>

namespace tegenover::tests {

namespace {

bool overlap(const Box& one, const Box& other, float slack)
{
    return one.left + slack < other.right && other.left + slack < one.right &&
           one.top + slack < other.bottom && other.top + slack < one.bottom;
}

bool contains(const Box& outer, const Box& inner)
{
    return outer.left <= inner.left + 1 && outer.right >= inner.right - 1 &&
           outer.top <= inner.top + 1 && outer.bottom >= inner.bottom - 1;
}

std::string quoted(const std::string& words) { return "\"" + words + "\""; }

void add_text_flaws(std::vector<std::string>& flaws, const std::vector<SeenText>& seen)
{
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const DrawnText& text = seen[i].text;
        if (text.clipped) flaws.push_back("clipped: " + quoted(text.words));
        for (std::size_t j = i + 1; j < seen.size(); ++j)
            if (seen[i].layer == seen[j].layer && overlap(text.box, seen[j].text.box, 2))
                flaws.push_back("words over words: " + quoted(text.words) + " and " +
                                quoted(seen[j].text.words));
    }
}

void add_item_flaws(std::vector<std::string>& flaws, const std::vector<Recorded>& recorded,
                    const ui::Look& look)
{
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const DrawnItem& item = recorded[i].item;
        if (item.label.empty() || !item.visible) continue;
        if (item.box.height() < look.em(1.3F) || item.box.width() < look.em(0.8F))
            flaws.push_back("too small to hit: " + quoted(item.label));
        for (std::size_t j = i + 1; j < recorded.size(); ++j) {
            const DrawnItem& other = recorded[j].item;
            const bool rivals = !other.label.empty() && other.visible && other.id != item.id &&
                                recorded[i].window == recorded[j].window;
            if (rivals && overlap(item.box, other.box, 1.5F) && !contains(item.box, other.box) &&
                !contains(other.box, item.box))
                flaws.push_back("items overlap: " + quoted(item.label) + " and " +
                                quoted(other.label));
        }
    }
}

} // namespace

std::vector<std::string> HeadlessUi::flaws() const
{
    std::vector<std::string> flaws;
    inside_->read_words();
    add_text_flaws(flaws, inside_->seen);
    add_item_flaws(flaws, inside_->recorded, inside_->look);
    return flaws;
}

std::vector<std::string> HeadlessUi::flaws_throughout()
{
    std::vector<std::string> all = flaws();
    ImGuiWindow* window = inside_->scrolling_window();
    if (window == nullptr) return all;
    const float step = window->InnerRect.GetHeight() * 0.7F;
    for (float at = 0; at <= window->ScrollMax.y + step; at += step) {
        ImGui::SetScrollY(window, std::min(at, window->ScrollMax.y));
        frames(2);
        for (const std::string& flaw : flaws())
            if (std::find(all.begin(), all.end(), flaw) == all.end()) all.push_back(flaw);
    }
    return all;
}

std::string HeadlessUi::text_throughout()
{
    std::string all = text();
    ImGuiWindow* window = inside_->scrolling_window();
    if (window == nullptr) return all;
    const float step = window->InnerRect.GetHeight() * 0.7F;
    for (float at = 0; at <= window->ScrollMax.y + step; at += step) {
        ImGui::SetScrollY(window, std::min(at, window->ScrollMax.y));
        frames(2);
        all += " " + text();
    }
    return all;
}

} // namespace tegenover::tests
