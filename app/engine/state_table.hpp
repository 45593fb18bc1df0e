// engine/state_table.hpp
//
// Finds the number of a state again by what it is made of (open addressing), and keeps the states
// of one region by rank. Small while its region is explored, and thrown away after.
#pragma once

#include "engine/script.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tegenover::engine {

class StateTable {
public:
    struct Entry {
        Index number = none; ///< of the state
        Index local = none;  ///< its place in this table
    };

    [[nodiscard]] bool empty() const { return numbers_.empty(); }
    [[nodiscard]] std::size_t ranks() const { return ranks_.size(); }
    [[nodiscard]] std::size_t count_of(std::size_t rank) const { return ranks_[rank].size(); }
    [[nodiscard]] Entry at(std::size_t rank, std::size_t i) const
    {
        const Index local = ranks_[rank][i];
        return {numbers_[local], local};
    }
    /// Valid until a state is added.
    [[nodiscard]] const std::uint64_t* bits_of(Entry entry) const
    {
        return words_.data() + std::size_t{entry.local} * width_;
    }

    /// The number of the state with this place and these bits; `next` where it is new, and then it
    /// must be ranked. `width` is the same in every call.
    Index number_of(std::uint64_t place, const std::uint64_t* bits, std::size_t width, Index next)
    {
        width_ = width;
        if ((numbers_.size() + 1) * 2 > slots_.size()) grow();
        std::size_t slot = hash(place, bits) & (slots_.size() - 1);
        for (; slots_[slot] != none; slot = (slot + 1) & (slots_.size() - 1)) {
            const Index local = slots_[slot];
            if (places_[local] == place &&
                std::equal(bits, bits + width, words_.data() + std::size_t{local} * width)) {
                return numbers_[local];
            }
        }
        slots_[slot] = static_cast<Index>(numbers_.size());
        numbers_.push_back(next);
        places_.push_back(place);
        words_.insert(words_.end(), bits, bits + width);
        return next;
    }

    void rank_newest(std::size_t rank)
    {
        if (rank >= ranks_.size()) ranks_.resize(rank + 1);
        ranks_[rank].push_back(static_cast<Index>(numbers_.size() - 1));
    }

private:
    [[nodiscard]] std::uint64_t hash(std::uint64_t place, const std::uint64_t* bits) const
    {
        std::uint64_t sum = mixed(place);
        for (std::size_t i = 0; i < width_; ++i)
            sum = mixed(sum ^ bits[i]);
        return sum;
    }
    static std::uint64_t mixed(std::uint64_t number)
    {
        number *= 0xBF58476D1CE4E5B9U;
        return number ^ (number >> 32U);
    }

    void grow()
    {
        std::vector<Index> larger(std::max<std::size_t>(16, slots_.size() * 2), none);
        for (Index local = 0; local < numbers_.size(); ++local) {
            const auto* bits = words_.data() + std::size_t{local} * width_;
            std::size_t slot = hash(places_[local], bits) & (larger.size() - 1);
            while (larger[slot] != none)
                slot = (slot + 1) & (larger.size() - 1);
            larger[slot] = local;
        }
        slots_ = std::move(larger);
    }

    std::size_t width_ = 0;
    std::vector<Index> numbers_;        ///< by place in the table
    std::vector<std::uint64_t> places_; ///< likewise
    std::vector<std::uint64_t> words_;  ///< likewise, `width_` each
    std::vector<Index> slots_;          ///< a power of two
    std::vector<std::vector<Index>> ranks_;
};

} // namespace tegenover::engine
