// How colours look to people with protanopia, deuteranopia and tritanopia, and how far apart two
// colours then are. Matrices: Machado, Oliveira and Fernandes (2009), severity 1, on linear light.
#pragma once

#include "ui/theme.hpp"

#include <array>

namespace tegenover::tests {

enum class Vision { usual, protan, deutan, tritan };
inline constexpr std::array visions = {Vision::usual, Vision::protan, Vision::deutan,
                                       Vision::tritan};

/// Distance in CIE Lab (1976) as seen with this vision; 2 is just noticeable, 20 is plain.
[[nodiscard]] double distance_seen(ui::Colour one, ui::Colour other, Vision vision);

} // namespace tegenover::tests
