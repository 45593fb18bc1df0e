// persistence/condition_reader.cpp
//
// Conditions, effects and numbers per principle.
#include "persistence/condition_reader.hpp"

#include "persistence/reading_codes.hpp"
#include "persistence/value_reader.hpp"

#include <array>

namespace tegenover::persistence {
namespace {

using Key = std::string_view;

constexpr std::array<Key, 5> condition_keys{"trust", "has", "lacks", "noticed", "not_noticed"};
constexpr int most_trust = 100;
constexpr int most_change = 50;

std::optional<engine::TrustRange> read_trust_range(const Spot& spot)
{
    if (!expect(spot, Node::Kind::list, "two numbers like [40, 100]")) return std::nullopt;
    const std::size_t count = spot.node().inside().size();
    if (count != 2) {
        spot.report(codes::wrong_type, "\"trust\" should be two numbers like [40, 100], but has " +
                                           std::to_string(count));
        return std::nullopt;
    }
    engine::TrustRange range;
    range.low = read_whole(spot.item(0), 0, most_trust, range.low);
    range.high = read_whole(spot.item(1), 0, most_trust, range.high);
    return range;
}

std::vector<std::string> read_flags(const Spot& spot)
{
    return read_list(spot, "a list of flags", read_slug);
}

std::vector<std::string> read_cue_names(const Spot& spot)
{
    return read_list(spot, "a list of cue ids", read_reference);
}

} // namespace

engine::Condition read_condition(const Spot& spot)
{
    const Fields fields{spot, "a condition", condition_keys};
    engine::Condition condition;
    if (const auto trust = fields.find("trust")) condition.trust = read_trust_range(*trust);
    if (const auto has = fields.find("has")) condition.has = read_flags(*has);
    if (const auto lacks = fields.find("lacks")) condition.lacks = read_flags(*lacks);
    if (const auto noticed = fields.find("noticed")) condition.noticed = read_cue_names(*noticed);
    if (const auto missed = fields.find("not_noticed")) {
        condition.not_noticed = read_cue_names(*missed);
    }
    return condition;
}

engine::Effects read_effects(const Fields& fields)
{
    engine::Effects effects;
    if (const auto trust = fields.find("trust")) {
        effects.trust = read_whole(*trust, -most_change, most_change, 0);
    }
    if (const auto set = fields.find("set")) effects.set = read_flags(*set);
    if (const auto clear = fields.find("clear")) effects.clear = read_flags(*clear);
    return effects;
}

engine::PrincipleScores read_principles(const Spot& spot, int low, int high,
                                        engine::PrincipleScores scores)
{
    const auto principles = engine::keys<engine::Principle>();
    const Fields fields{spot, "a set of principles", principles};
    for (std::size_t i = 0; i < principles.size(); ++i) {
        if (const auto score = fields.find(principles[i])) {
            scores[i] = read_whole(*score, low, high, scores[i]);
        }
    }
    return scores;
}

} // namespace tegenover::persistence
