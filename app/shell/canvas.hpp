// shell/canvas.hpp
//
// Dear ImGui joined to one window: its context, its GLFW and OpenGL backends, its faces.
// Knows nothing of what is drawn.
#pragma once

#include "platform/window.hpp"
#include "ui/fonts.hpp"
#include "ui/theme.hpp"
#include "ui/widgets/look.hpp"

#include <memory>
#include <optional>

struct ImGuiContext;

namespace tegenover::shell {

/// How the reader wants the screens to look.
struct LookWish {
    ui::ThemeChoice theme = ui::ThemeChoice::light;
    float text_scale = 1; ///< 0.8 .. 2
    bool reduced_motion = false;

    bool operator==(const LookWish&) const = default;
};

class Canvas {
public:
    explicit Canvas(platform::Window& window);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    Canvas(Canvas&&) = delete;
    Canvas& operator=(Canvas&&) = delete;

    /// Starts a frame; loads faces anew where the wish or the screen's density changed.
    [[nodiscard]] const ui::Look& begin_frame(const LookWish& wish);
    /// Paints the frame; showing it is left to the window.
    void paint_frame();
    /// Ends a frame without painting it.
    void drop_frame();

    [[nodiscard]] bool caret_is_visible() const;
    /// Events that Dear ImGui keeps for later frames, so that none is lost.
    [[nodiscard]] bool input_is_queued() const;

private:
    void prepare_look(const LookWish& wish);

    struct DestroyContext {
        void operator()(ImGuiContext* context) const;
    };

    platform::Window* window_;
    std::unique_ptr<ImGuiContext, DestroyContext> context_;
    std::optional<LookWish> prepared_wish_;
    float prepared_density_ = 0;
    ui::Look look_;
};

} // namespace tegenover::shell
