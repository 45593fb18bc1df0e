// persistence/decisions_writer.cpp
//
// One function per kind of decision.
#include "persistence/decisions_writer.hpp"

#include <nlohmann/json.hpp>

#include <variant>

namespace tegenover::persistence {
namespace {

using Json = nlohmann::ordered_json;

Json as_json(const engine::Notice& one) { return {{"notice", one.cue}}; }
Json as_json(const engine::Respond& one) { return {{"respond", one.response}}; }
Json as_json(const engine::SpeakLine& one) { return {{"line", one.line}}; }
Json as_json(const engine::GiveReason& one) { return {{"reason", one.reason}}; }
Json as_json(const engine::RateSafety& one) { return {{"felt", one.felt}}; }
Json as_json(const engine::WriteNote& one) { return {{"note", one.text}}; }

Json as_json(const engine::NoteCheckIn& one)
{
    Json inner = Json::object();
    inner["about"] = std::string{engine::key(one.about)};
    inner["answer"] = one.answer;
    Json outer = Json::object();
    outer["check_in"] = std::move(inner);
    return outer;
}

std::string text_of(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string write_decision(const engine::Decision& decision)
{
    return text_of(std::visit([](const auto& one) { return as_json(one); }, decision));
}

std::string write_decisions(engine::Mode mode, std::span<const engine::Decision> decisions)
{
    std::string text =
        "{\"mode\": " + text_of(std::string{engine::key(mode)}) + ",\n \"decisions\": [";
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        text += i == 0 ? "\n  " : ",\n  ";
        text += write_decision(decisions[i]);
    }
    return text + (decisions.empty() ? "]}\n" : "\n ]}\n");
}

} // namespace tegenover::persistence
