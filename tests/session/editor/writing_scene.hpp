// session/editor/writing_scene.hpp
//
// A small scene that is being written, and taking steps with it.
#pragma once

#include "session/editor/editor_view.hpp"
#include "session/editor/steps.hpp"
#include "session/editor/wishes.hpp"
#include "session/update.hpp"
#include "support/scenes.hpp"

#include <string>
#include <utility>
#include <vector>

namespace tegenover::tests {

/// Asked -> honest (up), -> deny (down); both lead to an ending.
inline engine::Scene promise_scene()
{
    using testing::ResponseBuilder;
    auto made = testing::scene(
        {testing::with_lines(
             testing::moment(
                 "asked",
                 {ResponseBuilder("own", "closed").says("Dat vergat ik.").scores({1, 1, 1, 2, 0}),
                  ResponseBuilder("deny", "lost").says("Welnee.").scores({0, 0, -1, -2, 0})}),
             {testing::line("Je zou bellen.")}),
         testing::ending("closed", engine::Outcome::repaired),
         testing::ending("lost", engine::Outcome::broken)});
    made.id = "promise";
    made.title = {};
    made.language = "nl";
    return made;
}

/// Takes steps as shell/ would, and keeps the wishes they led to.
struct Desk {
    session::Catalogue catalogue;
    session::Model model;
    session::Effects effects;

    explicit Desk(const engine::Scene& scene = promise_scene())
    {
        take(session::SceneOpened{
            .file = "/s/promise.json", .hash = "h0", .scene = scene, .positions = {}});
    }

    void take(session::EditorStep step) { send(session::asked(std::move(step))); }
    void send(const session::Intent& intent)
    {
        auto updated = session::update(catalogue, std::move(model), intent, {});
        model = std::move(updated.model);
        effects = std::move(updated.effects);
    }
    void edit(authoring::Edit edit)
    {
        take(session::ChangeScene{.edits = {std::move(edit)}, .then = {}});
    }
    /// The check that the last step asked for.
    void check()
    {
        take(session::SceneChecked{writing().version, writing().file,
                                   session::check_scene(writing().scene())});
    }

    [[nodiscard]] bool open() const
    {
        const auto* screen = std::get_if<session::EditorScreen>(&model.screen);
        return screen != nullptr && screen->writing != nullptr;
    }
    [[nodiscard]] const session::Writing& writing() const
    {
        return *std::get<session::EditorScreen>(model.screen).writing;
    }
    [[nodiscard]] session::EditorView view() const
    {
        return session::view_editor(catalogue, model);
    }

    /// The wish of this sort among the effects of the last step, or nullptr.
    template <typename Wish> [[nodiscard]] const Wish* wished() const
    {
        for (const auto& effect : effects) {
            const auto* ours = std::get_if<session::EditorEffect>(&effect);
            const auto* wish = ours == nullptr ? nullptr : std::get_if<Wish>(ours->wish.get());
            if (wish != nullptr) return wish;
        }
        return nullptr;
    }
};

} // namespace tegenover::tests
