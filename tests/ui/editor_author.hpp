// ui/editor_author.hpp
//
// Someone who writes a scene on a screen without a window.
#pragma once

#include "session/editor/writing_scene.hpp"
#include "support/ui/imgui_headless.hpp"
#include "ui/program_words.hpp"
#include "ui/screens/app_frame.hpp"

#include <string>
#include <vector>

namespace tegenover::tests {

inline constexpr auto way_to_nowhere = "‘Welnee.’ This leads to a moment that is not there.";

/// The whole way around: what is drawn leads to steps, and steps to what is drawn.
struct Author {
    Desk desk;
    engine::Words words;
    ui::Scratch scratch = {};
    std::vector<session::SaveSceneFile> saves = {};

    explicit Author(const std::string& language = "en",
                    const engine::Scene& scene = promise_scene())
        : desk(scene), words(program_words(language))
    {
        desk.model.settings.language = language;
        desk.check();
    }

    void on(HeadlessUi& screen)
    {
        screen.show([this](const ui::Look& look) {
            const auto view = session::view_app(desk.catalogue, desk.model);
            for (auto& intent : ui::draw_app(view, look, words, scratch, 10).intents) {
                desk.send(intent);
                if (const auto* save = desk.wished<session::SaveSceneFile>())
                    saves.push_back(*save);
                if (desk.wished<session::CheckWriting>() != nullptr) desk.check();
            }
        });
    }
    /// The second response of the first moment leads to a moment that is not there, and the
    /// problems, which are shown, say so as `way_to_nowhere`.
    void lead_nowhere()
    {
        desk.edit(authoring::SetNext{0, 1, {{.when = {}, .to = "gone"}}});
        desk.check();
        desk.take(session::ShowAside{session::Aside::problems});
    }
    [[nodiscard]] const engine::Scene& scene() const { return desk.writing().scene(); }
};

} // namespace tegenover::tests
