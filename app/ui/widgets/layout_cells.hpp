// The bodies of grid and side_by_side. Included by layout.hpp only.
#pragma once

#include "ui/widgets/layout.hpp"
#include "ui/widgets/look.hpp"
#include "ui/widgets/pressable.hpp"

#include <algorithm>

namespace tegenover::ui {

template <typename Cell>
void grid(const Look& look, int count, float minimum, Cell&& cell, int room_for)
{
    if (count <= 0) return;
    const float gap = look.em(1);
    const int across = cells_across(look, std::max(count, room_for), minimum);
    const float width =
        (available_width() - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
    for (int first = 0; first < count; first += across) {
        const ImVec2 start = ImGui::GetCursorScreenPos();
        float bottom = start.y;
        for (int place = 0; place < across && first + place < count; ++place) {
            move_cursor({start.x, start.y});
            {
                const Column column(static_cast<float>(place) * (width + gap), width);
                cell(first + place);
            }
            bottom = std::max(bottom, ImGui::GetCursorScreenPos().y);
        }
        move_cursor({start.x, bottom});
        if (first + across < count) space(look, 1);
    }
}

template <typename First, typename Second>
void side_by_side(const Look& look, float share, float minimum, First&& first, Second&& second)
{
    const float gap = look.em(2);
    const float whole = available_width();
    const float left = (whole - gap) * share;
    const float right = whole - gap - left;
    if (std::min(left, right) < look.em(minimum)) {
        first();
        space(look, 1);
        second();
        return;
    }
    const ImVec2 start = ImGui::GetCursorScreenPos();
    {
        const Column column(0, left);
        first();
    }
    const float bottom = ImGui::GetCursorScreenPos().y;
    move_cursor(start);
    {
        const Column column(left + gap, right);
        second();
    }
    move_cursor({start.x, std::max(bottom, ImGui::GetCursorScreenPos().y)});
}

} // namespace tegenover::ui
