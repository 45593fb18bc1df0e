// ui/stage/cue_marks.hpp
//
// Quiet marks over the client's body: the ring of hover and keyboard focus, the thin ring of a cue
// that was noticed, and where its label may stand. Writes no words itself.

#pragma once

#include "engine/vocabulary.hpp"
#include "ui/stage/stage_light.hpp"
#include "ui/stage/stage_rect.hpp"

struct ImDrawList;

namespace tegenover::ui {

enum class CueMark { hovered, focused, noticed };

/// Where a small label belongs, and on which side of the part it stands.
struct LabelAnchor {
    float x = 0.0f; ///< the end of the leader line
    float y = 0.0f;
    bool to_the_right = true; ///< the label starts at x; otherwise it ends there

    bool operator==(const LabelAnchor&) const = default;
};

/// Draws the mark around `area`. `presence` (0..1) fades it in; `accent` is packed as ImU32.
/// Returns where the label of a noticed cue goes, inside `stage`.
LabelAnchor draw_cue_mark(ImDrawList& draw, const StageRect& stage, const StageRect& area,
                          CueMark mark, StageLight light, unsigned accent, float presence = 1.0f);

} // namespace tegenover::ui
