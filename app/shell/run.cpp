// shell/run.cpp
//
// The loop: wait, draw, perform. Must not know what a screen shows.
#include "shell/run.hpp"

#include "platform/window.hpp"

#include <iostream>
#include <variant>

namespace tegenover::shell {

namespace {

void explain(const platform::WindowRefusal& refusal)
{
    const bool no_display = refusal.fault == platform::WindowFault::no_display;
    std::cerr << "tegenover: no window could be opened: "
              << (no_display ? "there is no display to show it on"
                             : "this display offers no OpenGL 3.3")
              << " (" << refusal.detail << ").\n"
              << "The command line works without one: tegenover --help\n";
}

} // namespace

int run(const Options&)
{
    auto opened = platform::Window::open({.title = "Tegenover"});
    if (const auto* refusal = std::get_if<platform::WindowRefusal>(&opened)) {
        explain(*refusal);
        return exit_no_window;
    }
    auto& window = std::get<platform::Window>(opened);
    while (!window.wants_to_close()) {
        window.show_frame();
        window.wait_for_events(std::nullopt);
    }
    return exit_fine;
}

} // namespace tegenover::shell
