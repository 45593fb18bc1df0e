// shell/settings_text.cpp
//
// One line per setting; the words for choices stand here and nowhere else.
#include "shell/settings_text.hpp"

#include "engine/characters.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace tegenover::shell {

using session::Settings;
using session::SilenceBy;
using session::ThemeWish;

namespace {

template <typename Value, std::size_t count>
using Names = std::array<std::pair<Value, std::string_view>, count>;

constexpr Names<ThemeWish, 3> theme_names{{{ThemeWish::light, "light"},
                                           {ThemeWish::dark, "dark"},
                                           {ThemeWish::high_contrast, "high-contrast"}}};
constexpr Names<SilenceBy, 2> silence_names{{{SilenceBy::hold, "hold"}, {SilenceBy::tap, "tap"}}};
constexpr Names<bool, 2> switch_names{{{true, "on"}, {false, "off"}}};

template <typename Value, std::size_t count>
std::string name_of(const Names<Value, count>& names, Value wanted)
{
    for (const auto& [value, name] : names) {
        if (value == wanted) return std::string(name);
    }
    return "";
}

template <typename Value, std::size_t count>
void take(const Names<Value, count>& names, std::string_view said, Value& target)
{
    for (const auto& [value, name] : names) {
        if (name == said) target = value;
    }
}

std::optional<int> number_in(std::string_view said)
{
    int number = 0;
    const auto [end, fault] = std::from_chars(said.data(), said.data() + said.size(), number);
    if (fault != std::errc() || end != said.data() + said.size()) return std::nullopt;
    return number;
}

bool is_language_code(std::string_view said)
{
    const bool letters =
        said.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
    return said.size() >= 2 && said.size() <= 12 && letters;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// Parted by tabs, which hardly any folder has in its name.
std::vector<std::string> folders_in(std::string_view said)
{
    std::vector<std::string> folders;
    while (!said.empty()) {
        const auto folder = said.substr(0, said.find('\t'));
        said.remove_prefix(std::min(said.size(), folder.size() + 1));
        if (!folder.empty()) folders.emplace_back(folder);
    }
    return folders;
}

std::string listed(const std::vector<std::string>& folders)
{
    std::string list;
    for (const auto& folder : folders)
        list.append(list.empty() ? "" : "\t").append(folder);
    return list;
}

void take_setting(std::string_view name, std::string_view said, Settings& settings)
{
    if (name == "language" && is_language_code(said)) settings.language = said;
    if (name == "text-percent")
        settings.text_percent = number_in(said).value_or(settings.text_percent);
    if (name == "theme") take(theme_names, said, settings.theme);
    if (name == "reduced-motion") take(switch_names, said, settings.reduced_motion);
    if (name == "coaching") take(switch_names, said, settings.coaching);
    if (name == "silence-by") take(silence_names, said, settings.silence_by);
    if (name == "sound") take(switch_names, said, settings.sound);
    if (name == "scene-folders") settings.scene_folders = folders_in(said);
}

std::vector<std::pair<std::string_view, std::string>> named_values(const Settings& settings)
{
    return {{"language", settings.language},
            {"text-percent", std::to_string(settings.text_percent)},
            {"theme", name_of(theme_names, settings.theme)},
            {"reduced-motion", name_of(switch_names, settings.reduced_motion)},
            {"coaching", name_of(switch_names, settings.coaching)},
            {"silence-by", name_of(silence_names, settings.silence_by)},
            {"sound", name_of(switch_names, settings.sound)},
            {"scene-folders", listed(settings.scene_folders)}};
}

} // namespace

std::string settings_to_text(const Settings& settings, std::string_view before)
{
    auto missing = named_values(settings);
    std::string text;
    while (!before.empty()) {
        const auto line = before.substr(0, before.find('\n'));
        before.remove_prefix(std::min(before.size(), line.size() + 1));
        const auto name = trimmed(line.substr(0, line.find('=')));
        const auto known = std::find_if(missing.begin(), missing.end(),
                                        [&](const auto& one) { return one.first == name; });
        if (known == missing.end() || line.find('=') == std::string_view::npos) {
            text.append(line).append("\n");
            continue;
        }
        text.append(known->first).append(" = ").append(known->second).append("\n");
        missing.erase(known);
    }
    for (const auto& [name, value] : missing)
        text.append(name).append(" = ").append(value).append("\n");
    return text;
}

bool is_settings_text(std::string_view text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](char sign) {
        const auto code = static_cast<unsigned char>(sign);
        return code < ' ' && sign != '\n' && sign != '\r' && sign != '\t';
    });
    return plain && !engine::find_ill_formed(text);
}

Settings settings_from_text(std::string_view text, Settings settings)
{
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto equals = line.find('=');
        if (equals == std::string_view::npos) continue;
        take_setting(trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)), settings);
    }
    return session::in_range(settings);
}

} // namespace tegenover::shell
