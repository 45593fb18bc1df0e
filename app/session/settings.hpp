// session/settings.hpp
//
// What a user can choose about the program itself.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace tegenover::session {

enum class ThemeWish { light, dark, high_contrast };
enum class SilenceBy { hold, tap };

struct Settings {
    std::string language = "nl"; ///< of the interface and of the scenes
    int text_percent = 100;      ///< 80..200
    ThemeWish theme = ThemeWish::light;
    bool reduced_motion = false;
    bool coaching = false; ///< explanation after each response
    SilenceBy silence_by = SilenceBy::hold;
    bool sound = true;
    /// Folders whose scenes are read beside those of the program and the author; in the order in
    /// which they were opened.
    std::vector<std::string> scene_folders = {};

    bool operator==(const Settings&) const = default;
};

inline constexpr int smallest_text_percent = 80;
inline constexpr int largest_text_percent = 200;

[[nodiscard]] inline Settings in_range(Settings settings)
{
    settings.text_percent =
        std::clamp(settings.text_percent, smallest_text_percent, largest_text_percent);
    return settings;
}

} // namespace tegenover::session
