// session/editor/writing_steps.cpp
//
// Hands each step to its function, and puts the changed writing back into the model.
#include "session/editor/stepping.hpp"

#include "session/leaving.hpp"

#include <type_traits>
#include <utility>

namespace tegenover::session {

namespace {

const Writing* writing_in(const Model& model)
{
    const auto* screen = std::get_if<EditorScreen>(&model.screen);
    return screen == nullptr ? nullptr : screen->writing.get();
}

/// From anywhere: the file of a scene is opened, and its answer opens the screen.
void begin_writing(Turn& turn, const WriteScene& wish)
{
    const auto* scene = find_scene(turn.catalogue, wish.scene);
    if (scene == nullptr || scene->file.empty()) return;
    turn.effects.push_back(wanted(OpenSceneFile{scene->file}));
}

void put_back(Turn& turn, Writing writing, bool opens)
{
    EditorScreen screen{std::make_shared<const Writing>(std::move(writing))};
    if (opens) {
        turn.model = leaving_for(std::move(turn.model), std::move(screen));
        return;
    }
    turn.model.screen = std::move(screen);
}

} // namespace

void handle(Turn& turn, const EditorIntent& intent)
{
    if (const auto* begin = std::get_if<WriteScene>(intent.step.get())) {
        begin_writing(turn, *begin);
        return;
    }
    const bool opens = std::holds_alternative<SceneOpened>(*intent.step);
    const auto* now = writing_in(turn.model);
    if (now == nullptr && !opens) return;
    EditorTurn at{turn, now == nullptr ? Writing{} : *now};
    std::visit(
        [&](const auto& one) {
            if constexpr (!std::is_same_v<decltype(one), const WriteScene&>) step(at, one);
        },
        static_cast<const AnyEditorStep&>(*intent.step));
    if (at.left) {
        at.want(WatchFile{});
        handle(turn, GoToLibrary{});
        return;
    }
    put_back(turn, std::move(at.writing), opens && now == nullptr);
}

} // namespace tegenover::session
