// ui/stage/client_drawing.hpp
//
// The client as seen from the other chair: waist-up, seated, hands in view. Draws a pose and says
// where each part of the body is. Keeps no state and decides nothing about moods or time.

#pragma once

#include <array>

#include "ui/stage/pose.hpp"
#include "ui/stage/stage_light.hpp"
#include "ui/stage/stage_rect.hpp"

struct ImDrawList;

namespace tegenover::ui {

enum class HairStyle { shoulder_length, bun, short_crop };
enum class Clothes { cardigan, jumper, coat };

/// Colours are 0xRRGGBB, as by day; the light of the stage changes them.
struct ClientLooks {
    engine::Figure figure = engine::Figure::woman;
    unsigned skin = 0xD9A27E;
    unsigned hair = 0x3B2A26;
    unsigned lips = 0xB5655A;
    unsigned iris = 0x4A3227;
    unsigned outer = 0xB9673F; ///< cardigan, jumper or coat
    unsigned inner = 0xF3E9DA; ///< blouse
    unsigned trousers = 0x3F4A5C;
    unsigned bag = 0x7A4B3A;
    HairStyle hair_style = HairStyle::shoulder_length;
    Clothes clothes = Clothes::cardigan;

    bool operator==(const ClientLooks&) const = default;
};

/// Nadia, dressed for the place: she keeps her coat on in the waiting room.
[[nodiscard]] ClientLooks nadia(engine::Setting setting);

/// A man of whom nothing more is known, dressed for the place.
[[nodiscard]] ClientLooks unknown_man(engine::Setting setting);

/// Where each part is on the screen. The rectangles do not overlap, so each can be a button; one
/// that is empty is not in view.
struct ClientAreas {
    std::array<StageRect, 6> part; ///< by engine::BodyPart

    bool operator==(const ClientAreas&) const = default;
    [[nodiscard]] const StageRect& of(engine::BodyPart wanted) const
    {
        return part[static_cast<std::size_t>(wanted)];
    }
};

/// Draws her into `where` (kept in proportion, standing on its lower edge).
ClientAreas draw_client(ImDrawList& draw, const StageRect& where, const Pose& pose,
                        const ClientLooks& looks, StageLight light);

} // namespace tegenover::ui
