// persistence/records_text.cpp
//
// One pair of functions per kind of list.
#include "persistence/records_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tegenover::persistence {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, engine::role_count> role_keys{
    "", "invited", "my-task", "asked-leave", "repairing", "unsure"};

Json list_in(std::string_view text)
{
    auto json = Json::parse(text, nullptr, false);
    return json.is_array() ? json : Json::array();
}

} // namespace

std::string text_of(const FivePercentages& percentages)
{
    Json json = Json::array();
    for (const auto& one : percentages)
        json.push_back(one ? Json(*one) : Json(nullptr));
    return json.dump();
}

FivePercentages percentages_in(std::string_view text)
{
    constexpr int most = 100;
    FivePercentages percentages{};
    const auto json = list_in(text);
    for (std::size_t i = 0; i < std::min(json.size(), percentages.size()); ++i) {
        if (json[i].is_number_integer()) percentages[i] = std::clamp(json[i].get<int>(), 0, most);
    }
    return percentages;
}

std::string text_of(const std::vector<std::string>& texts)
{
    return Json(texts).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<std::string> texts_in(std::string_view text)
{
    std::vector<std::string> texts;
    for (const auto& one : list_in(text))
        texts.push_back(one.is_string() ? one.get<std::string>() : std::string{});
    return texts;
}

std::string_view role_key(engine::RoleTaken role)
{
    return role_keys[static_cast<std::size_t>(role)];
}

engine::RoleTaken role_from(std::string_view key)
{
    const auto* const found = std::find(role_keys.begin(), role_keys.end(), key);
    if (found == role_keys.end()) return engine::RoleTaken::not_chosen;
    return static_cast<engine::RoleTaken>(found - role_keys.begin());
}

} // namespace tegenover::persistence
