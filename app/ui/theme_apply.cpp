// Hands a theme to Dear ImGui's own style, for the few stock parts that are used as they are:
// scrollbars, popups, the one-line field. Must not decide on colours.
#include "ui/theme.hpp"

namespace tegenover::ui {

namespace {

void set_shapes(ImGuiStyle& style, float em)
{
    style.WindowPadding = {0, 0};
    style.FramePadding = {0.75F * em, 0.5F * em};
    style.ItemSpacing = {0.75F * em, 0.5F * em};
    style.ItemInnerSpacing = {0.5F * em, 0.4F * em};
    style.ScrollbarSize = 0.7F * em;
    style.ScrollbarRounding = 0.35F * em;
    style.WindowRounding = 0.7F * em;
    style.ChildRounding = 0;
    style.PopupRounding = 0.7F * em;
    style.FrameRounding = 0.5F * em;
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.PopupBorderSize = 0;
    style.FrameBorderSize = 0;
    style.DisplaySafeAreaPadding = {0, 0};
    style.DisabledAlpha = 0.55F;
    style.AntiAliasedLines = true;
    style.AntiAliasedFill = true;
    style.CircleTessellationMaxError = 0.15F;
    style.CurveTessellationTol = 0.6F;
}

} // namespace

void apply(const Theme& theme, float em)
{
    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle();
    set_shapes(style, em);
    const auto set = [&style](ImGuiCol_ which, Colour colour) {
        style.Colors[which] = to_vec(colour);
    };
    const Colour nothing = with_alpha(theme.paper, 0);
    set(ImGuiCol_Text, theme.ink);
    set(ImGuiCol_TextDisabled, theme.muted);
    set(ImGuiCol_WindowBg, theme.paper);
    set(ImGuiCol_ChildBg, nothing);
    set(ImGuiCol_PopupBg, theme.raised);
    set(ImGuiCol_Border, theme.hairline);
    set(ImGuiCol_FrameBg, theme.surface);
    set(ImGuiCol_FrameBgHovered, theme.surface);
    set(ImGuiCol_FrameBgActive, theme.surface);
    set(ImGuiCol_ScrollbarBg, nothing);
    set(ImGuiCol_ScrollbarGrab, blend(theme.hairline, theme.line, 0.35F));
    set(ImGuiCol_ScrollbarGrabHovered, theme.line);
    set(ImGuiCol_ScrollbarGrabActive, theme.muted);
    set(ImGuiCol_Header, theme.accent_soft);
    set(ImGuiCol_HeaderHovered, blend(theme.raised, theme.accent_soft, 0.6F));
    set(ImGuiCol_HeaderActive, theme.accent_soft);
    set(ImGuiCol_TextSelectedBg, with_alpha(theme.accent, 0.3F));
    set(ImGuiCol_NavHighlight, nothing);
    set(ImGuiCol_ModalWindowDimBg, theme.veil);
    set(ImGuiCol_NavWindowingDimBg, nothing);
}

} // namespace tegenover::ui
