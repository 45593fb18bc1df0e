// authoring/text_ids.cpp
//
// Numbers of a pointer become ids.
#include "authoring/text_ids.hpp"

#include "authoring/scene_texts.hpp"

#include <cstdlib>

namespace tegenover::authoring {
namespace {

std::vector<std::string> parts_of(const std::string& pointer)
{
    std::vector<std::string> parts;
    for (const char c : pointer) {
        if (c == '/')
            parts.emplace_back();
        else if (!parts.empty())
            parts.back() += c;
    }
    return parts;
}

std::size_t number(const std::string& part) { return std::strtoul(part.c_str(), nullptr, 10); }

std::string id_in(const engine::Moment& moment, const std::vector<std::string>& parts)
{
    const auto& list = parts[2];
    if (list == "responses") {
        return "response/" + moment.responses[number(parts[3])].id + "/" + parts[4];
    }
    if (list == "reasons") return "reason/" + moment.reasons[number(parts[3])].id + "/" + parts[4];
    if (list != "lines") {
        const bool is_question = parts.size() > 4;
        return "ending/" + parts[3] +
               (is_question ? "/" + std::to_string(number(parts[4]) + 1) : "");
    }
    const auto& line = moment.lines[number(parts[3])];
    if (parts[4] != "cues") return "line/" + line.id + "/" + parts[4];
    return "line/" + line.id + "/cue/" + line.cues[number(parts[5])].id + "/" + parts[6];
}

std::string id_of(const engine::Scene& scene, const std::string& pointer)
{
    const auto parts = parts_of(pointer);
    if (parts.front() != "moments") return "scene" + pointer;
    const auto& moment = scene.moments[number(parts[1])];
    return moment.id + "/" + id_in(moment, parts);
}

} // namespace

std::vector<NamedText> named_texts(const engine::Scene& scene)
{
    std::vector<NamedText> named;
    for (auto& [pointer, text] : texts_of(scene)) {
        auto id = id_of(scene, pointer);
        named.push_back({std::move(id), std::move(pointer), text});
    }
    return named;
}

} // namespace tegenover::authoring
