// engine/packed_script.cpp
//
// The layout of bits per region: first live flags, then live cues, then repeatable responses, each
// in ascending order. A region's live flags and cues include those of every region beyond it.
#include "engine/packed_script.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace tegenover::engine {
namespace {

constexpr std::size_t word_bits = 64;

Index place_in(const std::vector<Index>& sorted, Index number)
{
    const auto place = std::lower_bound(sorted.begin(), sorted.end(), number);
    if (place == sorted.end() || *place != number) return none;
    return static_cast<Index>(place - sorted.begin());
}

class Packer {
public:
    explicit Packer(const Script& script) : script_(script), live_(find_liveness(script)) {}

    PackedScript pack()
    {
        for (const auto& region : live_.regions)
            add_region(region);
        packed_.moments.reserve(script_.moments.size());
        for (Index m = 0; m < script_.moments.size(); ++m)
            add_moment(m);
        return std::move(packed_);
    }

private:
    void add_region(const Region& region)
    {
        PackedRegion packed;
        const auto flags = region.flags.size();
        const auto cues = region.cues.size();
        const auto bits = flags + cues + region.repeatable.size();
        packed.width = (bits + word_bits - 1) / word_bits;
        packed.cue_bits = static_cast<Index>(cues);
        packed.cue_mask.assign(packed.width, 0);
        packed.given_mask.assign(packed.width, 0);
        for (std::size_t bit = flags; bit < bits; ++bit) {
            auto& mask = bit < flags + cues ? packed.cue_mask : packed.given_mask;
            mask[bit / word_bits] |= Word{1} << (bit % word_bits);
        }
        packed_.widest = std::max(packed_.widest, packed.width);
        packed_.regions.push_back(std::move(packed));
    }

    void add_moment(Index number)
    {
        const auto& from = script_.moments[number];
        region_ = live_.region_of[number];
        PackedMoment moment;
        moment.region = region_;
        moment.ends = from.ends;
        for (const auto& line : from.lines)
            moment.lines.push_back(packed_line(line));
        for (const auto& response : from.responses)
            moment.responses.push_back(packed_response(response));
        packed_.moments.push_back(std::move(moment));
    }

    PackedLine packed_line(const LineScript& from)
    {
        PackedLine line;
        line.when = packed_condition(from.when);
        line.effects = packed_effects(from.effects);
        line.number = packed_.line_count++;
        for (const Index cue : from.cues) {
            if (const Index bit = cue_bit(cue); bit != none) line.cues.push_back({cue, bit});
        }
        return line;
    }

    PackedResponse packed_response(const ResponseScript& from)
    {
        PackedResponse response;
        response.when = packed_condition(from.when);
        response.effects = packed_effects(from.effects);
        response.number = from.number;
        const auto& region = live_.regions[region_];
        if (const Index place = place_in(region.repeatable, from.number); place != none) {
            response.given_bit =
                static_cast<Index>(region.flags.size() + region.cues.size()) + place;
        }
        for (const auto& branch : from.next) {
            response.next.push_back(
                {packed_condition(branch.when), branch.to, carry_to(branch.to)});
        }
        return response;
    }

    PackedCondition packed_condition(const ConditionScript& from)
    {
        PackedCondition condition;
        condition.trust_low = from.trust_low;
        condition.trust_high = from.trust_high;
        condition.is_empty = from == ConditionScript{};
        condition.number = packed_.condition_count++;
        condition.masks = new_masks();
        const auto width = packed_.regions[region_].width;
        for (const Index flag : from.has)
            mark(condition.masks, flag_bit(flag));
        for (const Index flag : from.lacks)
            mark(condition.masks + width, flag_bit(flag));
        for (const Index cue : from.noticed)
            mark(condition.masks, cue_bit(cue));
        for (const Index cue : from.not_noticed)
            mark(condition.masks + width, cue_bit(cue));
        return condition;
    }

    /// `clear` comes after `set`, so what is in both ends up clear.
    PackedEffects packed_effects(const EffectsScript& from)
    {
        PackedEffects effects;
        effects.trust = from.trust;
        effects.masks = new_masks();
        const auto width = packed_.regions[region_].width;
        for (const Index flag : from.set) {
            if (flag_bit(flag) == none) continue;
            mark(effects.masks, flag_bit(flag));
            effects.changes_bits = true;
        }
        for (const Index flag : from.clear) {
            if (flag_bit(flag) == none) continue;
            mark(effects.masks + width, flag_bit(flag));
            effects.changes_bits = true;
        }
        return effects;
    }

    std::size_t new_masks()
    {
        const auto place = packed_.masks.size();
        packed_.masks.resize(place + 2 * packed_.regions[region_].width, 0);
        return place;
    }

    void mark(std::size_t masks, Index bit)
    {
        packed_.masks[masks + bit / word_bits] |= Word{1} << (bit % word_bits);
    }

    [[nodiscard]] Index flag_bit(Index flag) const
    {
        return place_in(live_.regions[region_].flags, flag);
    }
    [[nodiscard]] Index cue_bit(Index cue) const
    {
        const auto& region = live_.regions[region_];
        const Index place = place_in(region.cues, cue);
        return place == none ? none : static_cast<Index>(region.flags.size()) + place;
    }

    Index carry_to(Index moment)
    {
        if (moment == none || live_.region_of[moment] == region_) return none;
        const Index to = live_.region_of[moment];
        const auto key = (std::uint64_t{region_} << 32U) | to;
        const auto [place, added] =
            carry_of_.try_emplace(key, static_cast<Index>(packed_.carries.size()));
        if (added) packed_.carries.push_back(runs_to(live_.regions[to]));
        return place->second;
    }

    /// Given responses stay behind: those of another region can never be met there.
    [[nodiscard]] std::vector<Run> runs_to(const Region& to) const
    {
        const Region& from = live_.regions[region_];
        std::vector<Run> runs;
        const auto add = [&](Index from_bit, Index to_bit) {
            if (!runs.empty() && runs.back().from + runs.back().length == from_bit &&
                runs.back().to + runs.back().length == to_bit) {
                ++runs.back().length;
            } else {
                runs.push_back({from_bit, to_bit, 1});
            }
        };
        for (Index bit = 0; bit < to.flags.size(); ++bit)
            add(place_in(from.flags, to.flags[bit]), bit);
        const auto from_flags = static_cast<Index>(from.flags.size());
        const auto to_flags = static_cast<Index>(to.flags.size());
        for (Index bit = 0; bit < to.cues.size(); ++bit)
            add(from_flags + place_in(from.cues, to.cues[bit]), to_flags + bit);
        return runs;
    }

    const Script& script_;
    Liveness live_;
    PackedScript packed_;
    Index region_ = none;
    std::unordered_map<std::uint64_t, Index> carry_of_;
};

} // namespace

PackedScript pack(const Script& script) { return Packer{script}.pack(); }

void carry_over(const std::vector<Run>& runs, const Word* from, Word* to)
{
    for (const Run& run : runs) {
        for (std::size_t done = 0; done < run.length;) {
            const auto source = run.from + done;
            const auto target = run.to + done;
            const auto count = std::min({run.length - done, word_bits - source % word_bits,
                                         word_bits - target % word_bits});
            const Word mask = count == word_bits ? ~Word{0} : (Word{1} << count) - 1;
            const Word bits = (from[source / word_bits] >> (source % word_bits)) & mask;
            to[target / word_bits] |= bits << (target % word_bits);
            done += count;
        }
    }
}

} // namespace tegenover::engine
