// persistence/line_reader.cpp
//
// A line and its cues.
#include "persistence/line_reader.hpp"

#include "persistence/condition_reader.hpp"
#include "persistence/fields.hpp"
#include "persistence/value_reader.hpp"

#include <array>

namespace tegenover::persistence {
namespace {

using Key = std::string_view;

constexpr std::array<Key, 10> line_keys{"id",    "when",    "says",  "mood", "cues",
                                        "feels", "emotion", "trust", "set",  "clear"};
constexpr std::array<Key, 3> cue_keys{"id", "at", "shows"};

engine::Cue read_cue(const Spot& spot)
{
    const Fields fields{spot, "a cue", cue_keys};
    engine::Cue cue;
    if (const auto id = fields.need("id")) cue.id = read_slug(*id);
    if (const auto part = fields.need("at")) {
        cue.at = read_word<engine::BodyPart>(*part).value_or(cue.at);
    }
    if (const auto shows = fields.need("shows")) cue.shows = read_text(*shows);
    return cue;
}

std::string read_line_id(const Fields& fields, bool only_one)
{
    const auto id = only_one ? fields.find("id") : fields.need("id");
    if (id) return read_slug(*id);
    return only_one ? engine::Line{}.id : "";
}

} // namespace

engine::Line read_line(const Spot& spot, bool only_one)
{
    const Fields fields{spot, "a line", line_keys};
    engine::Line line;
    line.id = read_line_id(fields, only_one);
    if (const auto when = fields.find("when")) line.when = read_condition(*when);
    if (const auto says = fields.find("says")) line.says = read_text(*says);
    if (const auto mood = fields.find("mood")) {
        line.mood = read_word<engine::Mood>(*mood).value_or(line.mood);
    }
    if (const auto cues = fields.find("cues")) {
        line.cues = read_list(*cues, "a list of cues", read_cue);
    }
    if (const auto feels = fields.find("feels")) line.feels = read_text(*feels);
    if (const auto emotion = fields.find("emotion")) {
        line.emotion = read_word<engine::Mood>(*emotion);
    }
    line.effects = read_effects(fields);
    return line;
}

} // namespace tegenover::persistence
