// shell/screenshot.cpp
//
// Debian's stb writes the PNG.
#include "shell/screenshot.hpp"

#include <stb/stb_image_write.h>

namespace tegenover::shell {

bool save_screenshot(const platform::Window& window, const std::string& path)
{
    const auto size = window.framebuffer_size();
    const auto pixels = window.read_pixels();
    return stbi_write_png(path.c_str(), size.width, size.height, 3, pixels.data(),
                          size.width * 3) != 0;
}

} // namespace tegenover::shell
