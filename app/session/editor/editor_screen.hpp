// session/editor/editor_screen.hpp
//
// The screen on which a scene is written, as one alternative of the model's screens, of the intents
// and of the effects. What is inside is known to session/editor only, so that no other screen is
// compiled with it.
#pragma once

#include <memory>

namespace tegenover::session {

struct Writing;    // session/editor/writing.hpp
struct EditorStep; // session/editor/steps.hpp
struct EditorWish; // session/editor/wishes.hpp

struct EditorScreen {
    std::shared_ptr<const Writing> writing; ///< null: which scene to write is still to be chosen

    bool operator==(const EditorScreen& other) const;
};

/// Something that happens to the scene being written.
struct EditorIntent {
    std::shared_ptr<const EditorStep> step; ///< never null

    bool operator==(const EditorIntent& other) const;
};

/// Something that is wanted from the outside world for it: a file, a draft, a check.
struct EditorEffect {
    std::shared_ptr<const EditorWish> wish; ///< never null

    bool operator==(const EditorEffect& other) const;
};

} // namespace tegenover::session
