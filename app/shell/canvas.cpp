// shell/canvas.cpp
//
// The order matters: context, GLFW backend (after our callbacks, which it calls on), OpenGL
// backend.
#include "shell/canvas.hpp"

#include "shell/input_order.hpp"

#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include <span>
#include <vector>

namespace tegenover::shell {

void Canvas::DestroyContext::operator()(ImGuiContext* context) const
{
    ImGui::DestroyContext(context);
}

Canvas::Canvas(platform::Window& window) : window_(&window), context_(ImGui::CreateContext())
{
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr; // nothing of ours is kept in Dear ImGui's own file
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGui_ImplGlfw_InitForOpenGL(window.handle(), true);
    ImGui_ImplOpenGL3_Init("#version 330 core");
}

Canvas::~Canvas()
{
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
}

void Canvas::prepare_look(const LookWish& wish)
{
    const float density = window_->content_scale();
    const bool same_faces = prepared_wish_ && prepared_wish_->text_scale == wish.text_scale &&
                            prepared_density_ == density;
    if (prepared_wish_ == wish && same_faces) return;

    if (!same_faces) {
        ImGui_ImplOpenGL3_DestroyFontsTexture();
        look_.fonts = ui::load_fonts(*ImGui::GetIO().Fonts,
                                     {.text_scale = wish.text_scale, .content_scale = density})
                          .fonts;
        ImGui_ImplOpenGL3_CreateFontsTexture();
    }
    look_.theme = ui::theme_for(wish.theme);
    look_.reduced_motion = wish.reduced_motion;
    ui::apply(look_.theme, look_.em());
    prepared_wish_ = wish;
    prepared_density_ = density;
}

const ui::Look& Canvas::begin_frame(const LookWish& wish)
{
    prepare_look(wish);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    auto& queue = context_->InputEventsQueue;
    const std::span<const ImGuiInputEvent> waiting(queue.Data,
                                                   static_cast<std::size_t>(queue.Size));
    const auto seen = events_of_one_frame(waiting);
    const std::vector<ImGuiInputEvent> later(waiting.begin() + static_cast<std::ptrdiff_t>(seen),
                                             waiting.end());
    queue.resize(static_cast<int>(seen));
    ImGui::NewFrame(); // which may leave some of them
    for (const auto& event : later)
        queue.push_back(event);
    return look_;
}

void Canvas::paint_frame()
{
    ImGui::Render();
    const auto& paper = look_.theme.paper;
    window_->clear({paper.red, paper.green, paper.blue});
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

void Canvas::drop_frame() { ImGui::EndFrame(); }

bool Canvas::caret_is_visible() const { return ImGui::GetIO().WantTextInput; }

bool Canvas::input_is_queued() const { return !context_->InputEventsQueue.empty(); }

} // namespace tegenover::shell
