// ui/stage/stage_rect.hpp
//
// A rectangle in screen coordinates, as a value. Knows nothing of Dear ImGui or of what fills it.

#pragma once

namespace tegenover::ui {

struct StageRect {
    float x = 0.0f;
    float y = 0.0f;
    float width = 0.0f;
    float height = 0.0f;

    bool operator==(const StageRect&) const = default;

    [[nodiscard]] constexpr float right() const { return x + width; }
    [[nodiscard]] constexpr float bottom() const { return y + height; }
    [[nodiscard]] constexpr float centre_x() const { return x + width * 0.5f; }
    [[nodiscard]] constexpr float centre_y() const { return y + height * 0.5f; }
    [[nodiscard]] constexpr bool empty() const { return width <= 0.0f || height <= 0.0f; }
    [[nodiscard]] constexpr bool holds(float px, float py) const
    {
        return px >= x && px < right() && py >= y && py < bottom();
    }
};

/// The part both have in common; empty where they do not meet.
[[nodiscard]] constexpr StageRect common_part(const StageRect& a, const StageRect& b)
{
    const float left = a.x > b.x ? a.x : b.x;
    const float top = a.y > b.y ? a.y : b.y;
    const float right = a.right() < b.right() ? a.right() : b.right();
    const float bottom = a.bottom() < b.bottom() ? a.bottom() : b.bottom();
    if (right <= left || bottom <= top) return {};
    return {left, top, right - left, bottom - top};
}

/// The smallest rectangle that holds both; an empty one counts for nothing.
[[nodiscard]] constexpr StageRect around(const StageRect& a, const StageRect& b)
{
    if (a.empty()) return b;
    if (b.empty()) return a;
    const float left = a.x < b.x ? a.x : b.x;
    const float top = a.y < b.y ? a.y : b.y;
    const float right = a.right() > b.right() ? a.right() : b.right();
    const float bottom = a.bottom() > b.bottom() ? a.bottom() : b.bottom();
    return {left, top, right - left, bottom - top};
}

} // namespace tegenover::ui
