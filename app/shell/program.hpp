// shell/program.hpp
//
// What runs inside the window: the model, the views made from it, and the way of an intent through
// update and effects back into the model. Knows no window and no OpenGL.
#pragma once

#include "engine/words.hpp"
#include "session/app_view.hpp"
#include "session/catalogue.hpp"
#include "session/intent.hpp"
#include "session/model.hpp"
#include "shell/canvas.hpp"
#include "shell/outside.hpp"
#include "ui/screens/app_frame.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tegenover::shell {

/// Everything that was read before the first frame.
struct Loaded {
    session::Catalogue catalogue;
    std::vector<engine::Words> languages;
    session::Model model;
    SceneTexts scene_texts;
};

class Program {
public:
    Program(Loaded loaded, Outside outside);

    /// Scenes and cases as they are in the files now.
    using Reading = std::function<Loaded(const session::Settings&)>;
    /// How they are read when that is asked for; without it nothing is.
    void read_again_by(Reading reading) { reading_ = std::move(reading); }

    /// Nothing that was typed is left unwritten. To be called once, at the end.
    void finish();

    /// What a frame led to.
    struct Frame {
        bool animating = false; ///< something moves by itself
        bool changed = false;   ///< the model changed: the next frame looks different
    };

    [[nodiscard]] LookWish look_wish() const;
    /// A phone is to be heard now.
    [[nodiscard]] bool phone_rings() const;
    /// What the window is called now: where one is in the program, for task bars and readers.
    [[nodiscard]] std::string window_title() const;
    [[nodiscard]] bool is_done() const { return model_.quit; }
    [[nodiscard]] const session::Model& model() const { return model_; }

    /// One intent through update, its effects, and what they answer.
    void take(const session::Intent& intent);
    /// Takes what came of effects that were still under way.
    void take_news(double now);
    [[nodiscard]] bool waits_for_news() const
    {
        return outside_.waits_for_news() || says_it_is_done(model_.notice);
    }
    /// Something on the screen counts seconds.
    [[nodiscard]] bool counts_seconds() const { return counted_until_ >= 0; }
    /// Time of a pair passes so many times as fast: for tests.
    void speed_up_the_clock(int times) { clock_speed_ = times; }

    /// Draws the screen and takes what the user did there. `now` is in steady seconds.
    [[nodiscard]] Frame draw(const ui::Look& look, double now);

private:
    /// A message that asks for nothing, and goes by itself.
    [[nodiscard]] static bool says_it_is_done(const std::optional<session::Notice>& notice)
    {
        return notice && notice->tone == session::Notice::Tone::done;
    }
    [[nodiscard]] const engine::Words& words() const;
    /// What became of files meanwhile, into the catalogue; whether that changed anything on show.
    bool take_files_in();
    void read_scenes_again();
    void count_seconds(double now);
    void let_notice_go(double now);

    session::Catalogue catalogue_;
    std::vector<engine::Words> languages_;
    session::Model model_;
    Outside outside_;
    session::AppView view_; ///< made from the model, anew only when that changed
    ui::Scratch scratch_;
    Reading reading_;
    std::optional<session::Notice> notice_shown_; ///< and since when, in steady seconds
    double notice_since_ = 0;
    double counted_until_ = -1; ///< steady seconds; below 0 while no clock runs
    double clock_speed_ = 1;
};

} // namespace tegenover::shell
