// ui/stage/cue_marks.cpp
//
// Rings and their anchors. Writes no words.
#include "ui/stage/cue_marks.hpp"

#include <algorithm>

#include "ui/stage/colours.hpp"
#include "ui/stage/shapes.hpp"

namespace tegenover::ui {

using namespace drawing;

namespace {

struct Ring {
    float opacity;
    float width;
    float fill;
};

Ring ring_of(CueMark mark, StageLight light)
{
    const float firm = light == StageLight::high_contrast ? 1.6f : 1.0f;
    switch (mark) {
    case CueMark::hovered:
        return {0.75f, 1.6f * firm, 0.07f};
    case CueMark::focused:
        return {1.0f, 2.6f * firm, 0.05f};
    case CueMark::noticed:
        return {0.85f, 1.4f * firm, 0.0f};
    }
    return {};
}

LabelAnchor anchor_of(const StageRect& stage, const StageRect& area)
{
    const bool right = area.centre_x() >= stage.centre_x() + stage.width * 0.12f;
    const float reach = stage.height * 0.06f;
    const float clear = stage.height * 0.3f; // of her elbows
    const float x = right ? std::max(area.right() + reach, stage.centre_x() + clear)
                          : std::min(area.x - reach, stage.centre_x() - clear);
    const float margin = stage.height * 0.04f;
    return {std::clamp(x, stage.x + margin, stage.right() - margin),
            std::clamp(area.centre_y(), stage.y + margin, stage.bottom() - margin), right};
}

} // namespace

LabelAnchor draw_cue_mark(ImDrawList& draw, const StageRect& stage, const StageRect& area,
                          CueMark mark, StageLight light, unsigned accent, float presence)
{
    const LabelAnchor anchor = anchor_of(stage, area);
    if (area.empty() || presence <= 0.0f) return anchor;
    const Ring ring = ring_of(mark, light);
    const float scale = std::max(stage.height / 560.0f, 0.5f);
    const float round = std::min(std::min(area.width, area.height) * 0.5f, 20.0f * scale);
    const ImVec2 low{area.x, area.y};
    const ImVec2 high{area.right(), area.bottom()};
    const ImU32 halo = light == StageLight::day ? rgb(0xFFFFFF, 0.55f) : rgb(0x000000, 0.5f);
    if (ring.fill > 0.0f) draw.AddRectFilled(low, high, faded(accent, ring.fill * presence), round);
    draw.AddRect(low, high, faded(halo, presence), round, 0, (ring.width + 2.4f) * scale);
    draw.AddRect(low, high, faded(accent, ring.opacity * presence), round, 0, ring.width * scale);
    if (mark != CueMark::noticed) return anchor;
    const ImVec2 start{anchor.to_the_right ? area.right() : area.x, area.centre_y()};
    draw.AddLine(start, {anchor.x, anchor.y}, faded(halo, presence), (ring.width + 2.4f) * scale);
    draw.AddLine(start, {anchor.x, anchor.y}, faded(accent, ring.opacity * presence),
                 ring.width * scale);
    draw.AddCircleFilled({anchor.x, anchor.y}, 2.6f * scale, faded(accent, presence));
    return anchor;
}

} // namespace tegenover::ui
