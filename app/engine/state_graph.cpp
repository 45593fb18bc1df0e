// engine/state_graph.cpp
//
// Explores region by region, from the opening on. Within a region, states go by how many responses
// were given and then how many cues were noticed there, since each way adds one to either; so all
// ways into a state are known before it is opened, and a region that is done can be forgotten.
#include "engine/state_graph.hpp"

#include "engine/packed_script.hpp"
#include "engine/state_table.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>
#include <utility>

namespace tegenover::engine {
namespace {

constexpr unsigned char held = 1;
constexpr unsigned char failed = 2;
/// More ways or words than this many a state of the budget count as the budget running out too.
constexpr std::size_t most_ways_a_state = 16;

bool has_bit(const Word* bits, Index bit) { return ((bits[bit / 64] >> (bit % 64)) & 1U) != 0; }
void add_bit(Word* bits, Index bit) { bits[bit / 64] |= Word{1} << (bit % 64); }

class Explorer {
public:
    Explorer(const Script& script, const Exploring& how)
        : script_(script), packed_(pack(script)), how_(how), tables_(packed_.regions.size()),
          from_bits_(packed_.widest), after_bits_(packed_.widest), to_bits_(packed_.widest),
          spoken_bits_(packed_.widest)
    {
        graph_.mode = how.mode;
        graph_.entered.resize(script.moments.size());
        graph_.outcomes.resize(packed_.condition_count);
        graph_.response_cuts.resize(script.response_count);
        graph_.line_cuts.resize(packed_.line_count);
        reserve();
    }

    StateGraph explore()
    {
        if (script_.start != none) open_play();
        graph_.complete = true;
        for (std::size_t region = tables_.size(); region-- > 0 && graph_.complete;)
            graph_.complete = explore_region(region);
        for (auto& [place, dead] : dead_ends_)
            graph_.dead_ends.push_back(dead);
        return std::move(graph_);
    }

private:
    /// Room for each line with each trust: enough where no flags or cues matter, and never touched
    /// where it is not needed. Growing large vectors costs more than all else here.
    void reserve()
    {
        const auto states = std::min(how_.budget + 1, std::size_t{packed_.line_count} * 101);
        const auto ways = script_.response_count / std::max<std::size_t>(1, packed_.line_count) + 1;
        graph_.places.reserve(states);
        graph_.ways_of.reserve(states);
        graph_.lengths.reserve(states);
        graph_.parents.reserve(states);
        graph_.order.reserve(states);
        graph_.ways.reserve(states * ways);
    }

    /// What a state is made of while its ways are looked for.
    struct Here {
        Index state = none;
        Index moment = none;
        Index line = none;
        int trust = 0;
        std::size_t width = 0;
    };

    void open_play()
    {
        here_ = {};
        std::fill(to_bits_.begin(), to_bits_.end(), 0);
        const auto first_way = graph_.ways.size();
        enter(script_.start, script_.scene.trust_start, none);
        for (auto way = first_way; way < graph_.ways.size(); ++way) {
            if (graph_.ways[way].to != none) graph_.openings.push_back(graph_.ways[way].to);
        }
        graph_.ways.resize(first_way);
    }

    bool explore_region(std::size_t region)
    {
        auto& table = tables_[region];
        if (table.empty()) return true;
        for (std::size_t rank = 0; rank < table.ranks(); ++rank) {
            for (std::size_t i = 0; i < table.count_of(rank); ++i) {
                if (is_spent()) return false;
                open_state(table, table.at(rank, i), packed_.regions[region].width);
            }
        }
        table = StateTable{};
        return true;
    }

    [[nodiscard]] bool is_spent() const
    {
        return graph_.size() > how_.budget ||
               graph_.ways.size() > how_.budget * most_ways_a_state ||
               words_kept_ > how_.budget * most_ways_a_state;
    }

    void open_state(const StateTable& table, StateTable::Entry entry, std::size_t width)
    {
        const Index state = entry.number;
        here_ = {state, graph_.moment_of(state), graph_.line_of(state), graph_.trust_of(state),
                 width};
        const Word* bits = table.bits_of(entry);
        std::copy(bits, bits + width, from_bits_.begin());
        graph_.order.push_back(state);
        graph_.ways_of[state].begin = static_cast<Index>(graph_.ways.size());
        const auto& moment = packed_.moments[here_.moment];
        if (!moment.ends) {
            if (how_.noticing == Noticing::every_subset) add_notices(moment.lines[here_.line]);
            add_responses(moment);
        }
        graph_.ways_of[state].end = static_cast<Index>(graph_.ways.size());
    }

    void add_notices(const PackedLine& line)
    {
        const Index region = packed_.moments[here_.moment].region;
        for (const auto& [cue, bit] : line.cues) {
            if (cue == how_.never_notice || has_bit(from_bits_.data(), bit)) continue;
            std::copy(from_bits_.begin(), from_bits_.end(), spoken_bits_.begin());
            add_bit(spoken_bits_.data(), bit);
            const Index to = numbered(region, graph_.places[here_.state], spoken_bits_.data(), 1);
            graph_.ways.push_back({to, cue | Way::notices});
        }
    }

    void add_responses(const PackedMoment& moment)
    {
        bool any = false;
        for (Index r = 0; r < moment.responses.size(); ++r) {
            const auto& response = moment.responses[r];
            const Index given = response.given_bit;
            if (given != none && has_bit(from_bits_.data(), given)) continue;
            if (!evaluate(response.when, here_.width, here_.trust, from_bits_.data())) continue;
            any = true;
            give(response, r);
        }
        if (!any) note_dead_end({DeadEnd::no_response, here_.moment, here_.line}, none, 0);
    }

    void give(const PackedResponse& response, Index by)
    {
        std::copy(from_bits_.begin(), from_bits_.end(), after_bits_.begin());
        if (response.given_bit != none) add_bit(after_bits_.data(), response.given_bit);
        const int trust =
            changed(here_.trust, response.effects.trust, graph_.response_cuts[response.number]);
        apply(packed_, response.effects, here_.width, after_bits_.data());
        for (const auto& branch : response.next) {
            if (!evaluate(branch.when, here_.width, trust, after_bits_.data())) continue;
            if (branch.to == none) break;
            if (branch.carry == none) {
                std::copy(after_bits_.begin(), after_bits_.end(), to_bits_.begin());
            } else {
                std::fill(to_bits_.begin(), to_bits_.end(), 0);
                carry_over(packed_.carries[branch.carry], after_bits_.data(), to_bits_.data());
            }
            enter(branch.to, trust, by);
            return;
        }
        graph_.ways.push_back({none, by});
        note_dead_end({DeadEnd::no_next, here_.moment, by}, by, 1);
    }

    /// Enters a moment with `to_bits_`: its one line, or each line that the client may pick.
    void enter(Index number, int trust, Index by)
    {
        graph_.entered[number] = 1;
        const auto& moment = packed_.moments[number];
        const auto lines = static_cast<Index>(moment.lines.size());
        if (how_.mode == Mode::pair) {
            for (Index line = 0; line < lines; ++line)
                speak(number, line, trust, by, by == none ? 1 : 2);
            return;
        }
        const auto width = packed_.regions[moment.region].width;
        for (Index line = 0; line < lines; ++line) {
            if (!evaluate(moment.lines[line].when, width, trust, to_bits_.data())) continue;
            speak(number, line, trust, by, by == none ? 0 : 1);
            return;
        }
        graph_.ways.push_back({none, by});
        note_dead_end({DeadEnd::no_line, number, none}, by, by == none ? 0 : 1);
    }

    void speak(Index number, Index line_number, int trust, Index by, Index decisions)
    {
        const auto& moment = packed_.moments[number];
        const auto& line = moment.lines[line_number];
        const auto width = packed_.regions[moment.region].width;
        std::copy(to_bits_.begin(), to_bits_.end(), spoken_bits_.begin());
        apply(packed_, line.effects, width, spoken_bits_.data());
        if (how_.noticing == Noticing::all_at_once) {
            for (const auto& [cue, bit] : line.cues)
                add_bit(spoken_bits_.data(), bit);
        }
        const int after = changed(trust, line.effects.trust, graph_.line_cuts[line.number]);
        const auto place = (std::uint64_t{number} << 32U) | (std::uint64_t{line_number} << 8U) |
                           static_cast<std::uint64_t>(after);
        graph_.ways.push_back({numbered(moment.region, place, spoken_bits_.data(), decisions), by});
    }

    static int changed(int trust, int change, TrustCuts& cuts)
    {
        const int after = changed_trust(trust, change);
        if (change != 0) ++cuts.changed;
        if (after != trust + change) ++cuts.cut;
        return after;
    }

    bool evaluate(const PackedCondition& condition, std::size_t width, int trust, const Word* bits)
    {
        if (condition.is_empty) return true;
        const bool holds_here = holds(packed_, condition, width, trust, bits);
        graph_.outcomes[condition.number] |= holds_here ? held : failed;
        return holds_here;
    }

    /// The state's number, new or known; `decisions` lead to it from the state here.
    Index numbered(Index region, std::uint64_t place, const Word* bits, Index decisions)
    {
        const auto& layout = packed_.regions[region];
        auto& table = tables_[region];
        const Index length = decisions + (here_.state == none ? 0 : graph_.lengths[here_.state]);
        const auto next = static_cast<Index>(graph_.size());
        const Index number = table.number_of(place, bits, layout.width, next);
        if (number == next) {
            table.rank_newest(rank_of(layout, bits));
            words_kept_ += layout.width;
            graph_.places.push_back(place);
            graph_.ways_of.emplace_back();
            graph_.lengths.push_back(length);
            graph_.parents.push_back(here_.state);
        } else if (length < graph_.lengths[number]) {
            graph_.lengths[number] = length;
            graph_.parents[number] = here_.state;
        }
        return number;
    }

    static std::size_t rank_of(const PackedRegion& layout, const Word* bits)
    {
        std::size_t given = 0;
        std::size_t noticed = 0;
        for (std::size_t w = 0; w < layout.width; ++w) {
            given += static_cast<std::size_t>(std::popcount(bits[w] & layout.given_mask[w]));
            noticed += static_cast<std::size_t>(std::popcount(bits[w] & layout.cue_mask[w]));
        }
        return given * (layout.cue_bits + 1) + noticed;
    }

    using Spot = std::tuple<DeadEnd, Index, Index>; ///< why, moment, part

    void note_dead_end(const Spot& spot, Index by, Index decisions)
    {
        const Index length = decisions + (here_.state == none ? 0 : graph_.lengths[here_.state]);
        const auto [why, moment, part] = spot;
        const DeadWay found{why, moment, part, here_.state, by, length};
        const auto [known, added] = dead_ends_.try_emplace(spot, found);
        if (!added && length < known->second.length) known->second = found;
    }

    const Script& script_;
    PackedScript packed_;
    Exploring how_;
    StateGraph graph_;
    std::vector<StateTable> tables_; ///< by region; an explored region's is emptied
    std::map<Spot, DeadWay> dead_ends_;
    Here here_;
    std::vector<Word> from_bits_;   ///< of the state here
    std::vector<Word> after_bits_;  ///< after a response, still in its region
    std::vector<Word> to_bits_;     ///< on entering a moment
    std::vector<Word> spoken_bits_; ///< after its line, or after noticing
    std::size_t words_kept_ = 0;
};

/// The way by which a state comes from its parent on a shortest list.
const Way& way_into(const StateGraph& graph, Index parent, Index state)
{
    const auto& part = graph.ways_of[parent];
    return *std::find_if(graph.ways.begin() + part.begin, graph.ways.begin() + part.end,
                         [&](const Way& way) { return way.to == state; });
}

void add_response(const Script& script, const StateGraph& graph, Index from, Index response,
                  std::vector<Decision>& decisions)
{
    const auto& moment = script.scene.moments[graph.moment_of(from)];
    decisions.emplace_back(Respond{moment.responses[response].id});
}

} // namespace

StateGraph find_states(const Script& script, const Exploring& how)
{
    return Explorer{script, how}.explore();
}

std::vector<Decision> decisions_to(const Script& script, const StateGraph& graph, Index state)
{
    std::vector<Index> path;
    for (Index at = state; at != none; at = graph.parents[at])
        path.push_back(at);
    std::reverse(path.begin(), path.end());
    std::vector<Decision> decisions;
    for (std::size_t i = 0; i < path.size(); ++i) {
        bool enters = i == 0;
        if (i > 0) {
            const Way& way = way_into(graph, path[i - 1], path[i]);
            enters = way.is_response();
            if (enters) {
                add_response(script, graph, path[i - 1], way.by, decisions);
            } else {
                decisions.emplace_back(Notice{script.cues[way.cue()]});
            }
        }
        if (!enters || graph.mode != Mode::pair) continue;
        const auto& moment = script.scene.moments[graph.moment_of(path[i])];
        decisions.emplace_back(SpeakLine{moment.lines[graph.line_of(path[i])].id});
    }
    return decisions;
}

std::vector<Decision> decisions_to(const Script& script, const StateGraph& graph,
                                   const DeadWay& dead_end)
{
    if (dead_end.from == none) return {};
    auto decisions = decisions_to(script, graph, dead_end.from);
    if (dead_end.by != none) add_response(script, graph, dead_end.from, dead_end.by, decisions);
    return decisions;
}

} // namespace tegenover::engine
