// persistence/decisions_reader.cpp
//
// A decision is an object with one key; the key says which kind it is.
#include "persistence/decisions_reader.hpp"

#include "persistence/document.hpp"
#include "persistence/json_tree.hpp"
#include "persistence/reading_codes.hpp"
#include "persistence/value_reader.hpp"

#include <algorithm>
#include <array>

namespace tegenover::persistence {
namespace {

using Key = std::string_view;
using engine::Decision;

constexpr std::array<Key, 2> play_keys{"mode", "decisions"};
constexpr std::array<Key, 7> decision_keys{"notice",   "respond", "line", "reason",
                                           "check_in", "felt",    "note"};
constexpr int most_felt = 10;

/// A check-in changes no state, so its form is open: `about` and `answer` are what this program
/// writes, anything beside them is passed over.
Decision read_check_in(const Spot& spot)
{
    engine::NoteCheckIn noted;
    if (!expect(spot, Node::Kind::object, "an object")) return noted;
    if (const auto* about = spot.node().member("about")) {
        noted.about = read_word<engine::CheckIn>(spot.member(*about)).value_or(noted.about);
    }
    if (const auto* answer = spot.node().member("answer")) {
        noted.answer = read_string(spot.member(*answer));
    }
    return noted;
}

Decision read_kind(Key kind, const Spot& value)
{
    if (kind == "notice") return engine::Notice{read_reference(value)};
    if (kind == "respond") return engine::Respond{read_reference(value)};
    if (kind == "line") return engine::SpeakLine{read_reference(value)};
    if (kind == "reason") return engine::GiveReason{read_reference(value)};
    if (kind == "check_in") return read_check_in(value);
    if (kind == "felt") return engine::RateSafety{read_whole(value, 0, most_felt, 0)};
    return engine::WriteNote{read_string(value)};
}

Decision read_decision(const Spot& spot)
{
    const Fields fields{spot, "a decision", decision_keys};
    if (!fields.is_object()) return {};
    const auto members = spot.node().inside();
    if (members.size() != 1) {
        spot.report(codes::bad_decision, "a decision has exactly one key, but " + spot.name() +
                                             " has " + std::to_string(members.size()) +
                                             "; use one of " + list_of(decision_keys));
        return {};
    }
    const auto kind = std::find(decision_keys.begin(), decision_keys.end(), members.front().key);
    if (kind == decision_keys.end()) return {};
    return read_kind(*kind, spot.member(members.front()));
}

void read_play(const Spot& top, DecisionsReading& reading)
{
    if (top.is(Node::Kind::list)) {
        reading.decisions = read_list(top, "a list of decisions", read_decision);
        return;
    }
    if (!top.is(Node::Kind::object)) {
        expect(top, Node::Kind::list,
               "a list of decisions, or an object with \"mode\" and \"decisions\"");
        return;
    }
    const Fields fields{top, "a play-through", play_keys};
    if (const auto mode = fields.find("mode")) {
        reading.mode = read_word<engine::Mode>(*mode).value_or(reading.mode);
    }
    if (const auto decisions = fields.need("decisions")) {
        reading.decisions = read_list(*decisions, "a list of decisions", read_decision);
    }
}

/// The number of the decision that a pointer leads into, counted from 1.
std::string number_in(std::string_view pointer)
{
    constexpr Key list = "/decisions";
    if (pointer.starts_with(list)) pointer.remove_prefix(list.size());
    if (pointer.size() < 2) return "";
    pointer.remove_prefix(1);
    const auto digits = pointer.substr(0, pointer.find('/'));
    if (digits.find_first_not_of("0123456789") != Key::npos || digits.size() > 7) return "";
    return std::to_string(std::stoi(std::string{digits}) + 1);
}

} // namespace

DecisionsReading read_decisions(std::string_view json, const Limits& limits)
{
    DecisionsReading reading;
    if (json.size() > limits.file_bytes) {
        reading.problems.push_back(too_large(json.size(), limits.file_bytes));
        return reading;
    }
    const auto text = without_mark(json);
    Findings findings{limits.problems};
    if (const auto tree = parse_json(text, limits, findings)) {
        read_play(Spot{tree->root, findings}, reading);
    }
    if (!findings.empty()) reading.decisions.clear();
    reading.problems = findings.problems_in(text);
    for (auto& problem : reading.problems) {
        const auto number = number_in(problem.pointer);
        if (!number.empty()) problem.message = "decision " + number + ": " + problem.message;
    }
    return reading;
}

} // namespace tegenover::persistence
