// engine/bits.hpp
//
// A set of small numbers, as a value of fixed capacity. Asking beyond it is a broken promise.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tegenover::engine {

class Bits {
public:
    Bits() = default;
    explicit Bits(std::size_t capacity) : words_((capacity + 63) / 64) {}

    [[nodiscard]] bool has(std::size_t number) const
    {
        assert(number / 64 < words_.size());
        return ((words_[number / 64] >> (number % 64)) & 1U) != 0;
    }
    void add(std::size_t number)
    {
        assert(number / 64 < words_.size());
        words_[number / 64] |= std::uint64_t{1} << (number % 64);
    }
    void remove(std::size_t number)
    {
        assert(number / 64 < words_.size());
        words_[number / 64] &= ~(std::uint64_t{1} << (number % 64));
    }
    /// Adds what is in the other set, which has the same capacity.
    void add_all(const Bits& other)
    {
        assert(words_.size() == other.words_.size());
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] |= other.words_[i];
    }

    [[nodiscard]] std::size_t capacity() const { return words_.size() * 64; }

    bool operator==(const Bits&) const = default;

private:
    std::vector<std::uint64_t> words_;
};

} // namespace tegenover::engine
