// platform/window.cpp
//
// GLFW and glad behind the Window of window.hpp.
// glad comes first: it must be seen before any other OpenGL header.
#include "platform/window.hpp"

#include <glad/gl.h>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <thread>
#include <utility>

namespace tegenover::platform {

struct Window::State {
    GLFWwindow* handle = nullptr;
    bool activity = true;
    std::vector<std::string> dropped;
};

namespace {

std::string last_glfw_error()
{
    const char* description = nullptr;
    glfwGetError(&description);
    return description != nullptr ? description : "no further detail";
}

GLFWwindow* create(const WindowRequest& request)
{
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0); // all is flat
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "tegenover");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "tegenover");
    return glfwCreateWindow(request.size.width, request.size.height, request.title.c_str(), nullptr,
                            nullptr);
}

} // namespace

// The callbacks only note that something happened; what it means is read by whoever draws.
struct Window::Callbacks {
    static State& state_of(GLFWwindow* handle)
    {
        return *static_cast<State*>(glfwGetWindowUserPointer(handle));
    }

    static void wake(GLFWwindow* handle) { state_of(handle).activity = true; }

    static void take_files(GLFWwindow* handle, int count, const char** paths)
    {
        auto& state = state_of(handle);
        state.activity = true;
        state.dropped.insert(state.dropped.end(), paths, paths + count);
    }

    static void install(GLFWwindow* handle)
    {
        glfwSetKeyCallback(handle, [](auto* w, int, int, int, int) { wake(w); });
        glfwSetCharCallback(handle, [](auto* w, unsigned int) { wake(w); });
        glfwSetMouseButtonCallback(handle, [](auto* w, int, int, int) { wake(w); });
        glfwSetCursorPosCallback(handle, [](auto* w, double, double) { wake(w); });
        glfwSetCursorEnterCallback(handle, [](auto* w, int) { wake(w); });
        glfwSetScrollCallback(handle, [](auto* w, double, double) { wake(w); });
        glfwSetWindowFocusCallback(handle, [](auto* w, int) { wake(w); });
        glfwSetWindowIconifyCallback(handle, [](auto* w, int) { wake(w); });
        glfwSetWindowRefreshCallback(handle, wake);
        glfwSetFramebufferSizeCallback(handle, [](auto* w, int, int) { wake(w); });
        glfwSetWindowContentScaleCallback(handle, [](auto* w, float, float) { wake(w); });
        glfwSetWindowCloseCallback(handle, wake);
        glfwSetDropCallback(handle, take_files);
    }
};

void Window::Close::operator()(State* state) const
{
    if (state->handle != nullptr) glfwDestroyWindow(state->handle);
    glfwTerminate();
    delete state;
}

Window::Window(std::unique_ptr<State, Close> state) : state_(std::move(state)) {}

std::variant<Window, WindowRefusal> Window::open(const WindowRequest& request)
{
    if (glfwInit() != GLFW_TRUE) return WindowRefusal{WindowFault::no_display, last_glfw_error()};
    std::unique_ptr<State, Close> state(new State);

    state->handle = create(request);
    if (state->handle == nullptr) return WindowRefusal{WindowFault::no_opengl, last_glfw_error()};
    glfwMakeContextCurrent(state->handle);
    if (gladLoadGL(glfwGetProcAddress) == 0) {
        return WindowRefusal{WindowFault::no_opengl, "OpenGL 3.3 functions could not be loaded"};
    }
    glfwSwapInterval(1);
    glfwSetWindowSizeLimits(state->handle, request.smallest.width, request.smallest.height,
                            GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwSetWindowUserPointer(state->handle, state.get());
    Callbacks::install(state->handle);
    return Window(std::move(state));
}

bool Window::wants_to_close() const { return glfwWindowShouldClose(state_->handle) == GLFW_TRUE; }

void Window::stay_open() { glfwSetWindowShouldClose(state_->handle, GLFW_FALSE); }

PixelSize Window::framebuffer_size() const
{
    PixelSize size;
    glfwGetFramebufferSize(state_->handle, &size.width, &size.height);
    return size;
}

bool Window::is_minimised() const
{
    return glfwGetWindowAttrib(state_->handle, GLFW_ICONIFIED) == GLFW_TRUE;
}

float Window::content_scale() const
{
    float horizontal = 1;
    float vertical = 1;
    glfwGetWindowContentScale(state_->handle, &horizontal, &vertical);
    return std::clamp(std::max(horizontal, vertical), 0.5F, 4.0F);
}

void Window::wait_for_events(std::optional<double> seconds)
{
    if (!seconds) {
        glfwWaitEvents();
        return;
    }
    if (*seconds <= 0) {
        glfwPollEvents();
        return;
    }
    glfwWaitEventsTimeout(*seconds);
}

void Window::wait_quietly(double seconds)
{
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    glfwPollEvents();
}

bool Window::take_activity() { return std::exchange(state_->activity, false); }

std::vector<std::string> Window::take_dropped_files() { return std::exchange(state_->dropped, {}); }

void Window::set_title(const std::string& title)
{
    glfwSetWindowTitle(state_->handle, title.c_str());
}

void Window::clear(const std::array<float, 3>& colour) const
{
    const auto size = framebuffer_size();
    glViewport(0, 0, size.width, size.height);
    glClearColor(colour[0], colour[1], colour[2], 1);
    glClear(GL_COLOR_BUFFER_BIT);
}

void Window::show_frame() { glfwSwapBuffers(state_->handle); }

std::vector<unsigned char> Window::read_pixels() const
{
    const auto size = framebuffer_size();
    const auto row = static_cast<std::size_t>(size.width) * 3;
    const auto rows = static_cast<std::size_t>(size.height);
    std::vector<unsigned char> bottom_up(row * rows);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, size.width, size.height, GL_RGB, GL_UNSIGNED_BYTE, bottom_up.data());

    std::vector<unsigned char> top_down;
    top_down.reserve(bottom_up.size());
    for (std::size_t y = rows; y > 0; --y) {
        const auto start = bottom_up.begin() + static_cast<std::ptrdiff_t>((y - 1) * row);
        top_down.insert(top_down.end(), start, start + static_cast<std::ptrdiff_t>(row));
    }
    return top_down;
}

GLFWwindow* Window::handle() const { return state_->handle; }

} // namespace tegenover::platform
