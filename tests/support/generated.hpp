// support/generated.hpp
//
// Scenes made from a seed, for properties that must hold of any scene, and large ones for benches.
#pragma once

#include "engine/scene.hpp"

#include <cstdint>

namespace tegenover::testing {

/// A small sound scene with cycles, conditions, flags, cues, several lines and guarded ways on.
/// May contain stuck states: they are part of what must be handled.
[[nodiscard]] engine::Scene generated_scene(std::uint64_t seed);

/// `moments` moments of four responses each in a chain with side steps, one trust value and some
/// conditions on it; the last moment is an ending. Texts are of natural length, in two languages.
[[nodiscard]] engine::Scene large_scene(std::size_t moments);

/// SplitMix64: the same numbers on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t roll();
    /// 0..below-1
    int under(int below) { return static_cast<int>(roll() % static_cast<std::uint64_t>(below)); }
    bool one_in(int chances) { return under(chances) == 0; }

private:
    std::uint64_t state_;
};

} // namespace tegenover::testing
