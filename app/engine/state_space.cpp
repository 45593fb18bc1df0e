// engine/state_space.cpp
//
// Packing of states into words, the table that finds them again, and the ways between them.
// First word: moment (32 bits), line within it (24 bits), trust (8 bits); then one bit for each
// live flag, live cue and repeatable response of the moment's region.
#include "engine/state_space.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::engine {
namespace {

constexpr std::uint64_t header(const State& state)
{
    return (std::uint64_t{state.moment} << 32U) | (std::uint64_t{state.line} << 8U) |
           static_cast<std::uint64_t>(state.trust);
}

std::uint64_t hash(const std::uint64_t* words, std::size_t count)
{
    std::uint64_t sum = 0x9E3779B97F4A7C15U;
    for (std::size_t i = 0; i < count; ++i) {
        sum = (sum ^ words[i]) * 0xBF58476D1CE4E5B9U;
        sum ^= sum >> 29U;
    }
    return sum;
}

class BitWriter {
public:
    explicit BitWriter(std::vector<std::uint64_t>& words) : words_(words) {}
    void put(const std::vector<Index>& numbers, const Bits& from)
    {
        for (const Index number : numbers) {
            if (from.has(number)) words_[1 + bit_ / 64] |= std::uint64_t{1} << (bit_ % 64);
            ++bit_;
        }
    }

private:
    std::vector<std::uint64_t>& words_;
    std::size_t bit_ = 0;
};

class BitReader {
public:
    explicit BitReader(const std::uint64_t* words) : words_(words) {}
    void get(const std::vector<Index>& numbers, Bits& into)
    {
        for (const Index number : numbers) {
            if (((words_[1 + bit_ / 64] >> (bit_ % 64)) & 1U) != 0) into.add(number);
            ++bit_;
        }
    }

private:
    const std::uint64_t* words_;
    std::size_t bit_ = 0;
};

} // namespace

StateSpace::StateSpace(const Script& script, Mode mode, Noticing noticing)
    : script_(script), mode_(mode), noticing_(noticing), live_(find_liveness(script)),
      table_(1024, none)
{
    working_.flags = Bits{script.flags.size()};
    working_.noticed = Bits{script.cues.size()};
    working_.given = Bits{script.response_count};
}

std::vector<Index> StateSpace::openings()
{
    std::vector<Way> ways;
    add_entered(opening(script_, mode_), none, ways);
    std::vector<Index> states;
    for (const Way& way : ways) {
        if (way.to != none) states.push_back(way.to);
    }
    return states;
}

void StateSpace::add_ways(Index number, std::vector<Way>& ways)
{
    unpack(number);
    const auto& moment = script_.moments[working_.moment];
    if (moment.ends) return;
    const State from = working_;
    if (noticing_ == Noticing::every_subset) {
        const auto& cues_that_matter = live_.regions[live_.region_of[from.moment]].cues;
        for (const Index cue : moment.lines[from.line].cues) {
            const bool matters =
                std::binary_search(cues_that_matter.begin(), cues_that_matter.end(), cue);
            if (!matters || from.noticed.has(cue)) continue;
            State closer = from;
            closer.noticed.add(cue);
            ways.push_back({numbered(closer), none});
        }
    }
    for (Index response = 0; response < moment.responses.size(); ++response) {
        if (!is_available(moment.responses[response], from)) continue;
        add_entered(answer(script_, mode_, from, response), response, ways);
    }
}

/// The ways into a moment that was just entered: its one line, or each line the client may pick.
void StateSpace::add_entered(const State& state, Index response, std::vector<Way>& ways)
{
    const auto add = [&](State spoken) {
        if (noticing_ == Noticing::all_at_once) {
            spoken = with_all_noticed(script_, std::move(spoken));
        }
        ways.push_back({numbered(spoken), response});
    };
    const auto now = state.lost ? Standing::no_next : Standing::awaiting_response;
    if (now == Standing::no_next) {
        ways.push_back({none, response});
        return;
    }
    if (state.line != none) {
        add(state);
        return;
    }
    const auto lines =
        static_cast<Index>(mode_ == Mode::pair ? script_.moments[state.moment].lines.size() : 0);
    for (Index line = 0; line < lines; ++line)
        add(speak(script_, state, line));
    if (lines == 0) ways.push_back({none, response});
}

Index StateSpace::numbered(const State& state)
{
    const auto& region = live_.regions[live_.region_of[state.moment]];
    const std::size_t count = word_count(state.moment);
    packing_.assign(count, 0);
    packing_[0] = header(state);
    BitWriter writer{packing_};
    writer.put(region.flags, state.flags);
    writer.put(region.cues, state.noticed);
    writer.put(region.repeatable, state.given);

    if (offsets_.size() * 2 >= table_.size()) grow();
    std::size_t place = hash(packing_.data(), count) & (table_.size() - 1);
    for (; table_[place] != none; place = (place + 1) & (table_.size() - 1)) {
        const auto* known = words_.data() + offsets_[table_[place]];
        if (std::equal(packing_.begin(), packing_.end(), known)) return table_[place];
    }
    const Index number = size();
    table_[place] = number;
    offsets_.push_back(static_cast<std::uint32_t>(words_.size()));
    words_.insert(words_.end(), packing_.begin(), packing_.end());
    return number;
}

void StateSpace::grow()
{
    std::vector<Index> larger(table_.size() * 2, none);
    for (Index number = 0; number < size(); ++number) {
        std::size_t place = hash(words_.data() + offsets_[number], word_count(moment_of(number))) &
                            (larger.size() - 1);
        while (larger[place] != none)
            place = (place + 1) & (larger.size() - 1);
        larger[place] = number;
    }
    table_ = std::move(larger);
}

void StateSpace::unpack(Index number)
{
    working_.flags = Bits{script_.flags.size()};
    working_.noticed = Bits{script_.cues.size()};
    working_.given = Bits{script_.response_count};
    working_.moment = moment_of(number);
    working_.line = line_of(number);
    working_.trust = trust_of(number);
    const auto& region = live_.regions[live_.region_of[working_.moment]];
    BitReader reader{words_.data() + offsets_[number]};
    reader.get(region.flags, working_.flags);
    reader.get(region.cues, working_.noticed);
    reader.get(region.repeatable, working_.given);
}

std::size_t StateSpace::word_count(Index moment) const
{
    const auto& region = live_.regions[live_.region_of[moment]];
    const auto bits = region.flags.size() + region.cues.size() + region.repeatable.size();
    return 1 + (bits + 63) / 64;
}

Index StateSpace::moment_of(Index state) const
{
    return static_cast<Index>(words_[offsets_[state]] >> 32U);
}

Index StateSpace::line_of(Index state) const
{
    return static_cast<Index>(words_[offsets_[state]] >> 8U) & 0xFFFFFFU;
}

int StateSpace::trust_of(Index state) const
{
    return static_cast<int>(words_[offsets_[state]] & 0xFFU);
}

bool StateSpace::ends(Index state) const { return script_.moments[moment_of(state)].ends; }

} // namespace tegenover::engine
