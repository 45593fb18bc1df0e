// shell/arguments.cpp
//
// Few options, read by hand: the commands with many of them are in cli/.
#include "shell/arguments.hpp"

#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>

namespace tegenover::shell {

namespace {

std::optional<int> count_in(std::string_view text)
{
    int count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool whole = fault == std::errc() && end == text.data() + text.size();
    return whole && count > 0 ? std::optional(count) : std::nullopt;
}

std::optional<platform::PixelSize> size_in(std::string_view text)
{
    const auto times = text.find('x');
    if (times == text.npos) return std::nullopt;
    const auto width = count_in(text.substr(0, times));
    const auto height = count_in(text.substr(times + 1));
    if (!width || !height) return std::nullopt;
    return platform::PixelSize{*width, *height};
}

/// Whether the option with this value was understood and put into the options.
bool take_option(std::string_view name, const std::string& value, Options& options)
{
    if (name == "--screenshot") {
        options.screenshot = value;
        return !value.empty();
    }
    if (name == "--after") {
        const auto frames = count_in(value);
        options.screenshot_after = frames.value_or(options.screenshot_after);
        return frames.has_value();
    }
    const auto size = size_in(value);
    options.size = size.value_or(options.size);
    return size.has_value();
}

bool takes_value(std::string_view name)
{
    return name == "--screenshot" || name == "--after" || name == "--size";
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
        if (!takes_value(argument)) return BadUsage{"unknown option " + argument};
        if (i + 1 == arguments.size()) return BadUsage{argument + " needs a value"};
        const auto& value = arguments[++i];
        if (!take_option(argument, value, options)) {
            return BadUsage{argument + " cannot be \"" + value + "\""};
        }
    }
    return options;
}

} // namespace tegenover::shell
