// shell/arguments.cpp
//
// Few options, read by hand: the commands with many of them are in cli/.
#include "shell/arguments.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace tegenover::shell {

namespace {

std::optional<int> count_in(std::string_view text)
{
    int count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool whole = fault == std::errc() && end == text.data() + text.size();
    return whole && count > 0 ? std::optional(count) : std::nullopt;
}

constexpr int largest_side = 16'384; // no screen of today is wider, and no graphics card draws more

std::optional<platform::PixelSize> size_in(std::string_view text)
{
    const auto times = text.find('x');
    if (times == std::string_view::npos) return std::nullopt;
    const auto width = count_in(text.substr(0, times));
    const auto height = count_in(text.substr(times + 1));
    if (!width || !height || *width > largest_side || *height > largest_side) return std::nullopt;
    return platform::PixelSize{*width, *height};
}

std::optional<session::ThemeWish> theme_in(std::string_view text)
{
    if (text == "light") return session::ThemeWish::light;
    if (text == "dark") return session::ThemeWish::dark;
    if (text == "high-contrast") return session::ThemeWish::high_contrast;
    return std::nullopt;
}

std::optional<int> percent_in(std::string_view text)
{
    const auto percent = count_in(text);
    const bool fits = percent && *percent >= session::smallest_text_percent &&
                      *percent <= session::largest_text_percent;
    return fits ? percent : std::nullopt;
}

std::optional<std::string> not_empty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<std::string> language_in(const std::string& text)
{
    return text == "nl" || text == "en" ? std::optional(text) : std::nullopt;
}

/// Puts what was understood where it belongs; false where nothing was.
template <typename Target, typename Value>
bool put(Target& target, const std::optional<Value>& understood)
{
    if (understood) target = *understood;
    return understood.has_value();
}

using TakeValue = bool (*)(Options& options, const std::string& value);

constexpr std::array<std::pair<std::string_view, TakeValue>, 10> options_with_value{{
    {"--lang", [](Options& o, const std::string& v) { return put(o.language, language_in(v)); }},
    {"--theme", [](Options& o, const std::string& v) { return put(o.theme, theme_in(v)); }},
    {"--text", [](Options& o, const std::string& v) { return put(o.text_percent, percent_in(v)); }},
    {"--size", [](Options& o, const std::string& v) { return put(o.size, size_in(v)); }},
    {"--screenshot",
     [](Options& o, const std::string& v) { return put(o.screenshot, not_empty(v)); }},
    {"--after",
     [](Options& o, const std::string& v) { return put(o.screenshot_after, count_in(v)); }},
    {"--screen", [](Options& o, const std::string& v) { return put(o.screen, not_empty(v)); }},
    {"--clock-speed",
     [](Options& o, const std::string& v) { return put(o.clock_speed, count_in(v)); }},
    {"--data", [](Options& o, const std::string& v) { return put(o.data, not_empty(v)); }},
    {"--decisions",
     [](Options& o, const std::string& v) { return put(o.decisions_file, not_empty(v)); }},
}};

TakeValue option_with_value(std::string_view name)
{
    for (const auto& [known, take] : options_with_value) {
        if (known == name) return take;
    }
    return nullptr;
}

} // namespace

std::variant<Options, BadUsage> read_arguments(const std::vector<std::string>& arguments)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto& argument = arguments[i];
        if (!argument.starts_with('-')) {
            options.scene_paths.push_back(argument);
            continue;
        }
        if (argument == "--reduced-motion") {
            options.reduced_motion = true;
            continue;
        }
        const auto take = option_with_value(argument);
        if (take == nullptr) return BadUsage{"unknown option " + argument};
        if (i + 1 == arguments.size()) return BadUsage{argument + " needs a value"};
        const auto& value = arguments[++i];
        if (!take(options, value)) {
            std::string message = argument;
            message.append(" cannot be \"").append(value).append("\"");
            return BadUsage{std::move(message)};
        }
    }
    return options;
}

session::Settings changed_by(const Options& options, session::Settings settings)
{
    settings.language = options.language.value_or(settings.language);
    settings.theme = options.theme.value_or(settings.theme);
    settings.text_percent = options.text_percent.value_or(settings.text_percent);
    settings.reduced_motion = settings.reduced_motion || options.reduced_motion;
    return settings;
}

session::Settings to_be_kept(session::Settings now, const SettingsOfThisRun& run)
{
    const auto keep = [&](auto session::Settings::*part) {
        if (now.*part == run.begun.*part) now.*part = run.kept.*part;
    };
    keep(&session::Settings::language);
    keep(&session::Settings::theme);
    keep(&session::Settings::text_percent);
    keep(&session::Settings::reduced_motion);
    return now;
}

} // namespace tegenover::shell
