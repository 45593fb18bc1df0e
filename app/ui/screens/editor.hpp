// ui/screens/editor.hpp
//
// Writing a scene: a map of its moments, beside it a form for what is chosen, the problems, or a
// trial. Takes a const view, returns intents; keeps only what the model need not know.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "ui/screens/editor_scratch.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::session {
struct EditorView;
}

namespace tegenover::ui {

[[nodiscard]] std::optional<session::Intent>
draw_editor_screen(const session::EditorView& view, const Look& look, const engine::Words& words,
                   EditorScratch& scratch, double seconds);

} // namespace tegenover::ui
