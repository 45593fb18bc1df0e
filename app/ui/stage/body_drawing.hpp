// ui/stage/body_drawing.hpp
//
// Trunk, lap, bag and arms of a figure, dressed. Each call is one layer; client_drawing.cpp knows
// their order.

#pragma once

#include "ui/stage/figure_palette.hpp"
#include "ui/stage/skeleton.hpp"

namespace tegenover::ui::drawing {

/// One shade over trunk and sleeves, so that no seam shows between them.
[[nodiscard]] Paint cloth_of(const Frame& figure, const FigurePalette& palette);

void draw_lap(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette);
void draw_trunk(ImDrawList& draw, const Skeleton& bones, const Pose& pose, Clothes clothes,
                const FigurePalette& palette);
/// What lies over the neck: the edge of a blouse, a collar.
void draw_neckline(ImDrawList& draw, const Skeleton& bones, Clothes clothes,
                   const FigurePalette& palette);
/// Buttons and the seam between them, on a shirt that is open to the sides.
void draw_shirt_front(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette);
/// Lies around the neck, over it.
void draw_shirt_collar(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette);
void draw_crew_neck(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette);
/// `f` is the figure's frame, moved to where the bag is.
void draw_rucksack(ImDrawList& draw, const Frame& f, const FigurePalette& palette);
/// Held on the lap: of a woman a handbag, of a man a rucksack.
void draw_bag(ImDrawList& draw, const Skeleton& bones, float presence,
              const FigurePalette& palette);
/// The outer edge of the upper sleeves, behind the trunk, where the light asks for contours.
void draw_sleeve_contours(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette);
/// One arm with its hand; `side` 0 is the viewer's left.
void draw_arm(ImDrawList& draw, const Skeleton& bones, const Pose& pose, int side,
              const FigurePalette& palette);
void draw_hand(ImDrawList& draw, const Skeleton& bones, const Arm& arm, int side,
               const FigurePalette& palette);

} // namespace tegenover::ui::drawing
