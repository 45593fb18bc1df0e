// shell/program.hpp
//
// What runs inside the window: the model, the views made from it, and the way of an intent through
// update and effects back into the model. Knows no window and no OpenGL.
#pragma once

#include "engine/words.hpp"
#include "session/catalogue.hpp"
#include "session/intent.hpp"
#include "session/model.hpp"
#include "shell/canvas.hpp"
#include "shell/outside.hpp"

#include <vector>

namespace tegenover::shell {

/// Everything that was read before the first frame.
struct Loaded {
    session::Catalogue catalogue;
    std::vector<engine::Words> languages;
    session::Model model;
};

class Program {
public:
    Program(Loaded loaded, Outside outside);

    [[nodiscard]] LookWish look_wish() const;
    [[nodiscard]] bool is_done() const { return model_.quit; }
    [[nodiscard]] const session::Model& model() const { return model_; }

    /// One intent through update, its effects, and what they answer.
    void take(const session::Intent& intent);
    /// Takes what came of effects that were still under way.
    void take_news(double now);
    [[nodiscard]] bool waits_for_news() const { return outside_.waits_for_news(); }

    /// Draws the screen and takes what the user did there. `now` is in steady seconds.
    /// Answers whether something on it moves by itself.
    [[nodiscard]] bool draw(const ui::Look& look, double now);

private:
    session::Catalogue catalogue_;
    std::vector<engine::Words> languages_;
    session::Model model_;
    Outside outside_;
};

} // namespace tegenover::shell
