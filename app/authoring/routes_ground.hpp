// authoring/routes_ground.hpp
//
// The cards as what is in the way: where there is room beside them. For authoring/routes alone.
#pragma once

#include "authoring/routes.hpp"

#include <vector>

namespace tegenover::authoring {

/// Stretches run to and fro (level) or up and down (upright).
enum class Along { level, upright };

struct Extent {
    double low = 0;
    double high = 0;
};

class Ground {
public:
    explicit Ground(const std::vector<MapCard>& cards);

    [[nodiscard]] const std::vector<MapCard>& cards() const { return cards_; }
    /// For each card, the lines beside it on which arrows pass: in the middle of the gap to the
    /// next card, or near the card where the next one is far away.
    [[nodiscard]] const std::vector<MapCard>& lines() const { return lines_; }
    /// The cards of which something is inside `area`, by number, from left to right.
    [[nodiscard]] std::vector<std::size_t> within(const MapCard& area) const;
    /// No card is nearer than `clear` to a stretch at `at`, from `between.low` to `between.high`.
    [[nodiscard]] bool is_free(Along along, double at, Extent between, double clear) const;
    /// How far a stretch at `at` can be moved aside, staying `clear` of cards where it is now, and
    /// no further than `most` either way.
    [[nodiscard]] Extent room(Along along, double at, Extent between, double clear,
                              double most) const;

private:
    template <typename Visit> void visit(const MapCard& area, Visit&& each) const;
    [[nodiscard]] MapCard lines_of(std::size_t number) const;

    std::vector<MapCard> cards_;
    std::vector<std::size_t> by_left_;
    double widest_ = 0;
    std::vector<MapCard> lines_;
};

} // namespace tegenover::authoring
