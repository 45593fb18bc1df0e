// Turns this frame's keys and letters into edits of a text. Part of text_area.
#pragma once

#include "ui/widgets/text_editing.hpp"

namespace tegenover::ui {

/// Applies everything typed in this frame. True when the caret or the words changed.
bool edit_by_keys(TextEditing& editing);

} // namespace tegenover::ui
