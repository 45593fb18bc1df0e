// persistence/json_parts.cpp
//
// Texts and lists.
#include "persistence/json_parts.hpp"

namespace tegenover::persistence {

using Json = nlohmann::ordered_json;

Json text_json(const engine::Text& text)
{
    if (text.wordings.empty()) return "";
    if (text.wordings.size() == 1 && text.wordings.front().first.empty()) {
        return text.wordings.front().second;
    }
    Json json = Json::object();
    for (const auto& [language, words] : text.wordings)
        json[language] = words;
    return json;
}

void put_name(Json& json, const char* key, const std::string& name)
{
    if (!name.empty()) json[key] = name;
}

void put_text(Json& json, const char* key, const engine::Text& text)
{
    if (!text.wordings.empty()) json[key] = text_json(text);
}

void put_list(Json& json, const char* key, const std::vector<std::string>& list)
{
    if (!list.empty()) json[key] = list;
}

} // namespace tegenover::persistence
