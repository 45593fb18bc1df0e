// persistence/case_reader.cpp
//
// The parts of a case file, in the order in which a reader meets them.
#include "persistence/case_reader.hpp"

#include "persistence/document.hpp"
#include "persistence/json_tree.hpp"
#include "persistence/reading_codes.hpp"
#include "persistence/value_reader.hpp"

#include <array>

namespace tegenover::persistence {
namespace {

using Key = std::string_view;

constexpr std::array<Key, 12> case_keys{"$schema",  "format", "id",      "language",
                                        "name",     "title",  "summary", "person",
                                        "timeline", "people", "looks",   "scenes"};
constexpr std::array<Key, 3> entry_keys{"when", "title", "text"};
constexpr std::array<Key, 4> person_keys{"id", "name", "relation", "text"};
constexpr std::array<Key, 5> looks_keys{"figure", "skin", "hair", "hair_style", "clothes"};

engine::TimelineEntry read_entry(const Spot& spot)
{
    const Fields fields{spot, "an entry of the timeline", entry_keys};
    engine::TimelineEntry entry;
    if (const auto when = fields.need("when")) entry.when = read_text(*when);
    if (const auto title = fields.need("title")) entry.title = read_text(*title);
    if (const auto text = fields.need("text")) entry.text = read_text(*text);
    return entry;
}

engine::PersonAround read_person(const Spot& spot)
{
    const Fields fields{spot, "a person around the client", person_keys};
    engine::PersonAround person;
    if (const auto id = fields.need("id")) person.id = read_slug(*id);
    if (const auto name = fields.need("name")) person.name = read_string(*name);
    if (const auto relation = fields.need("relation")) person.relation = read_text(*relation);
    if (const auto text = fields.need("text")) person.text = read_text(*text);
    return person;
}

engine::Looks read_looks(const Spot& spot)
{
    const Fields fields{spot, "\"looks\"", looks_keys};
    engine::Looks looks;
    if (const auto figure = fields.find("figure"))
        looks.figure = read_word<engine::Figure>(*figure).value_or(looks.figure);
    if (const auto skin = fields.find("skin")) looks.skin = read_colour(*skin);
    if (const auto hair = fields.find("hair")) looks.hair = read_colour(*hair);
    if (const auto style = fields.find("hair_style")) looks.hair_style = read_slug(*style);
    if (const auto clothes = fields.find("clothes")) looks.clothes = read_colour(*clothes);
    return looks;
}

void read_card(const Fields& fields, engine::CaseFile& person)
{
    if (const auto schema = fields.find("$schema")) expect(*schema, Node::Kind::text, "a text");
    if (const auto id = fields.need("id")) person.id = read_slug(*id);
    if (const auto language = fields.find("language")) person.language = read_language(*language);
    if (const auto name = fields.need("name")) person.name = read_string(*name);
    if (const auto title = fields.need("title")) person.title = read_text(*title);
    if (const auto summary = fields.find("summary")) person.summary = read_text(*summary);
}

engine::CaseFile read_fields(const Fields& fields)
{
    engine::CaseFile person;
    read_card(fields, person);
    if (const auto words = fields.find("person")) {
        person.person = read_list(*words, "a list of paragraphs", read_text);
    }
    if (const auto timeline = fields.find("timeline")) {
        person.timeline = read_list(*timeline, "a list of what happened", read_entry);
    }
    if (const auto people = fields.find("people")) {
        person.people = read_list(*people, "a list of people", read_person);
    }
    if (const auto looks = fields.find("looks")) person.looks = read_looks(*looks);
    if (const auto scenes = fields.find("scenes")) {
        person.scenes = read_list(*scenes, "a list of scene ids", read_slug);
    }
    return person;
}

} // namespace

CaseReading read_case(std::string_view json, const Limits& limits)
{
    if (json.size() > limits.file_bytes) {
        return {std::nullopt, {too_large(json.size(), limits.file_bytes)}};
    }
    const auto text = without_mark(json);
    Findings findings{limits.problems};
    CaseReading reading;
    if (const auto tree = parse_json(text, limits, findings)) {
        const Spot top{tree->root, findings};
        const Fields fields{top, "a case", case_keys};
        if (fields.is_object() && is_our_format(fields, "case"))
            reading.person = read_fields(fields);
    }
    if (!findings.empty()) reading.person.reset();
    reading.problems = findings.problems_in(text);
    return reading;
}

} // namespace tegenover::persistence
