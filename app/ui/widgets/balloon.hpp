// A speech balloon: what the client says, or what somebody thinks, appearing at the pace of speech.
// Its shape is that of the full text from the start, so nothing jumps while words appear.
#pragma once

#include "ui/widgets/look.hpp"

#include <cstddef>
#include <limits>
#include <string_view>

namespace tegenover::ui {

enum class BalloonTail { none, up, down, left, right };
enum class BalloonKind { spoken, thought };

struct Balloon {
    std::string_view text;
    std::size_t visible = std::numeric_limits<std::size_t>::max(); ///< code points, see pace.hpp
    BalloonKind kind = BalloonKind::spoken;
    BalloonTail tail = BalloonTail::up;
    float tail_at = 0.5F; ///< where on its edge, 0..1
    TextKind text_kind = TextKind::large;
    std::string_view speaker = {}; ///< a small name above the words
};

/// In the flow, as wide as its words need, at most the column and 60 characters.
/// `centred`: in the middle of the column.
void balloon(const Look& look, const Balloon& balloon, bool centred = false);
/// Its size in pixels within `width` pixels, tail included.
[[nodiscard]] ImVec2 balloon_size(const Look& look, const Balloon& balloon, float width);

} // namespace tegenover::ui
