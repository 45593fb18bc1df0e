// persistence/json_parts.hpp
//
// What the files of scenes and of cases are made of alike. A key is only put where there is
// something to say by it: a reader takes one that is absent for an empty one.
#pragma once

#include "engine/text.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace tegenover::persistence {

/// A string where it is in the file's own language only, else an object by language.
[[nodiscard]] nlohmann::ordered_json text_json(const engine::Text& text);

void put_name(nlohmann::ordered_json& json, const char* key, const std::string& name);
void put_text(nlohmann::ordered_json& json, const char* key, const engine::Text& text);
void put_list(nlohmann::ordered_json& json, const char* key, const std::vector<std::string>& list);

/// An array of what `make` makes of each.
template <typename Item, typename Make>
void put_each(nlohmann::ordered_json& json, const char* key, const std::vector<Item>& list,
              const Make& make)
{
    if (list.empty()) return;
    auto& items = json[key] = nlohmann::ordered_json::array();
    for (const auto& item : list)
        items.push_back(make(item));
}

} // namespace tegenover::persistence
