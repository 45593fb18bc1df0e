// platform/window.hpp
//
// One window with an OpenGL 3.3 core context, and the events that wake it.
// Knows nothing of what is drawn in it; must not include any file of ours outside platform/.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct GLFWwindow;

namespace tegenover::platform {

struct PixelSize {
    int width = 0;
    int height = 0;

    bool operator==(const PixelSize&) const = default;
};

struct WindowRequest {
    std::string title;
    PixelSize size{1280, 800};
    PixelSize smallest{640, 480};
};

/// Why no window could be opened, and what the system said about it.
enum class WindowFault { no_display, no_opengl };

struct WindowRefusal {
    WindowFault fault = WindowFault::no_display;
    std::string detail;
};

class Window {
public:
    [[nodiscard]] static std::variant<Window, WindowRefusal> open(const WindowRequest& request);

    [[nodiscard]] bool wants_to_close() const;
    /// Takes back a wish to close, for a program that asks first.
    void stay_open();

    /// In pixels of the screen's own, which on a dense screen are more than the window's units.
    [[nodiscard]] PixelSize framebuffer_size() const;
    [[nodiscard]] bool is_minimised() const;
    /// 1 on an ordinary screen, 2 where everything must be drawn twice as large.
    [[nodiscard]] float content_scale() const;

    /// Sleeps until something happens; at most `seconds` where given. Zero returns at once.
    void wait_for_events(std::optional<double> seconds);
    /// Sleeps that long even when events arrive, then takes them all in.
    void wait_quietly(double seconds);
    /// True once after anything reached the window (input, resize, exposure) since the last call.
    [[nodiscard]] bool take_activity();
    /// Files dropped on the window since the last call, as UTF-8 paths.
    [[nodiscard]] std::vector<std::string> take_dropped_files();

    void set_title(const std::string& title);
    /// Fills the whole window with one colour; red, green and blue are 0..1.
    void clear(const std::array<float, 3>& colour) const;
    void show_frame();
    /// What was drawn into the window, before show_frame: rows from top to bottom, RGB, 8 bits
    /// each.
    [[nodiscard]] std::vector<unsigned char> read_pixels() const;

    [[nodiscard]] GLFWwindow* handle() const;

private:
    struct State;
    struct Callbacks;
    struct Close {
        void operator()(State* state) const;
    };
    explicit Window(std::unique_ptr<State, Close> state);

    std::unique_ptr<State, Close> state_;
};

} // namespace tegenover::platform
