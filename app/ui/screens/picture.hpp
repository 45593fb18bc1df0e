// ui/screens/picture.hpp
//
// A small still of the stage as an item on a page or a card. Takes no input.
#pragma once

#include "engine/case.hpp"
#include "engine/vocabulary.hpp"
#include "ui/widgets/look.hpp"

namespace tegenover::ui {

struct Picture {
    engine::Setting setting = engine::Setting::office;
    engine::Mood mood = engine::Mood::guarded;
    engine::Looks looks;
    Colour behind; ///< what it lies on
};

/// As wide as the column, `height` pixels high.
void draw_picture(const Look& look, const Picture& picture, float height);

} // namespace tegenover::ui
