// persistence/case_writer.cpp
//
// The mirror of case_reader.
#include "persistence/case_writer.hpp"

#include "persistence/case_reader.hpp"
#include "persistence/json_parts.hpp"
#include "persistence/json_rewrite.hpp"

#include <utility>

namespace tegenover::persistence {
namespace {

using Json = nlohmann::ordered_json;

Json looks_json(const engine::Looks& looks)
{
    Json json = Json::object();
    if (looks.figure != engine::Looks{}.figure) json["figure"] = engine::key(looks.figure);
    put_name(json, "skin", looks.skin);
    put_name(json, "hair", looks.hair);
    put_name(json, "hair_style", looks.hair_style);
    put_name(json, "clothes", looks.clothes);
    return json;
}

Json entry_json(const engine::TimelineEntry& entry)
{
    return {{"when", text_json(entry.when)},
            {"title", text_json(entry.title)},
            {"text", text_json(entry.text)}};
}

Json around_json(const engine::PersonAround& person)
{
    return {{"id", person.id},
            {"name", person.name},
            {"relation", text_json(person.relation)},
            {"text", text_json(person.text)}};
}

Json case_json(const engine::CaseFile& person)
{
    Json json = {{"format", 1}, {"id", person.id}};
    put_name(json, "language", person.language);
    json["name"] = person.name;
    json["title"] = text_json(person.title);
    put_text(json, "summary", person.summary);
    put_each(json, "person", person.person, text_json);
    put_each(json, "timeline", person.timeline, entry_json);
    put_each(json, "people", person.people, around_json);
    if (person.looks != engine::Looks{}) json["looks"] = looks_json(person.looks);
    put_list(json, "scenes", person.scenes);
    return json;
}

} // namespace

std::string write_case(const engine::CaseFile& person)
{
    return lay_out(case_json(person), JsonStyle{}) + "\n";
}

std::string rewrite_case(std::string_view original, const engine::CaseFile& person,
                         const Limits& limits)
{
    const auto reading = read_case(original, limits);
    if (!reading.person) return write_case(person);
    if (*reading.person == person) return std::string{original};
    auto text = rewrite_document(original, case_json(*reading.person), case_json(person), limits);
    return text ? std::move(*text) : write_case(person);
}

} // namespace tegenover::persistence
