// tests/platform/window_test.cpp
//
// Without a display there is no window but an answer.
#include "platform/window.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace tegenover::platform {

SCENARIO("no window is opened where there is no display", "[platform][window]")
{
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    const auto opened = Window::open({.title = "Tegenover"});
    const auto* refusal = std::get_if<WindowRefusal>(&opened);
    REQUIRE(refusal != nullptr);
    CHECK(refusal->fault == WindowFault::no_display);
    CHECK_FALSE(refusal->detail.empty());
}

} // namespace tegenover::platform
