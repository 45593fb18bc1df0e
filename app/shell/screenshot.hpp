// shell/screenshot.hpp
//
// What the window shows, as a PNG file: for the pictures in the README and for tests.
#pragma once

#include "platform/window.hpp"

#include <string>

namespace tegenover::shell {

/// Whether the file could be written. Call before the frame is shown.
[[nodiscard]] bool save_screenshot(const platform::Window& window, const std::string& path);

} // namespace tegenover::shell
