// persistence/response_reader.cpp
//
// A response and its ways on.
#include "persistence/response_reader.hpp"

#include "persistence/condition_reader.hpp"
#include "persistence/fields.hpp"
#include "persistence/value_reader.hpp"

#include <array>

namespace tegenover::persistence {
namespace {

using Key = std::string_view;

constexpr std::array<Key, 12> response_keys{"id",        "kind",   "seconds", "says",
                                            "technique", "scores", "trust",   "when",
                                            "set",       "clear",  "why",     "next"};
constexpr std::array<Key, 2> branch_keys{"when", "to"};
constexpr int longest_silence = 60;
constexpr int most_score = 2;

engine::Branch read_branch(const Spot& spot)
{
    const Fields fields{spot, "a way on", branch_keys};
    engine::Branch branch;
    if (const auto when = fields.find("when")) branch.when = read_condition(*when);
    if (const auto to = fields.need("to")) branch.to = read_reference(*to);
    return branch;
}

std::vector<engine::Branch> read_next(const Spot& spot)
{
    if (spot.is(Node::Kind::text)) return {engine::Branch{{}, read_reference(spot)}};
    return read_list(spot, "a moment id, or a list of ways on", read_branch);
}

void read_speech(const Fields& fields, engine::Response& response)
{
    const bool may_be_wordless = response.kind == engine::ResponseKind::silence;
    const auto says = may_be_wordless ? fields.find("says") : fields.need("says");
    if (says) response.says = read_text(*says);
    if (const auto technique = fields.find("technique")) {
        response.technique = read_word<engine::Technique>(*technique);
    }
    if (const auto why = fields.find("why")) response.why = read_text(*why);
}

} // namespace

engine::Response read_response(const Spot& spot)
{
    const Fields fields{spot, "a response", response_keys};
    engine::Response response;
    if (const auto id = fields.need("id")) response.id = read_slug(*id);
    if (const auto kind = fields.find("kind")) {
        response.kind = read_word<engine::ResponseKind>(*kind).value_or(response.kind);
    }
    if (const auto seconds = fields.find("seconds")) {
        response.seconds = read_whole(*seconds, 1, longest_silence, response.seconds);
    }
    read_speech(fields, response);
    if (const auto scores = fields.find("scores")) {
        response.scores = read_principles(*scores, -most_score, most_score, response.scores);
    }
    if (const auto when = fields.find("when")) response.when = read_condition(*when);
    response.effects = read_effects(fields);
    if (const auto next = fields.need("next")) response.next = read_next(*next);
    return response;
}

} // namespace tegenover::persistence
