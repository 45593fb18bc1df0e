// ui/screens/app_bar.cpp
//
// Back on the left, the name beside it, settings on the right, a hairline below.
#include "ui/screens/app_bar.hpp"

#include "session/editor/steps.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/text.hpp"

#include <cmath>
#include <string_view>

namespace tegenover::ui {

namespace {

constexpr float bar_height = 3.1F;  // em
constexpr float bar_margin = 0.6F;  // em
constexpr float button_size = 2.5F; // em

std::string_view name_of(const session::ScreenView& screen, const engine::Words& words)
{
    struct {
        const engine::Words& words;
        std::string_view operator()(const session::LibraryView&) const { return words("app.name"); }
        std::string_view operator()(const session::CaseView& view) const { return view.title; }
        std::string_view operator()(const session::BeforeView& view) const { return view.title; }
        std::string_view operator()(const session::PlayView& view) const
        {
            return view.scene_title;
        }
        std::string_view operator()(const session::DebriefView& view) const
        {
            return view.story.scene_title;
        }
        std::string_view operator()(const session::ProgressView&) const
        {
            return words("app.progress");
        }
        std::string_view operator()(const session::EditorView& view) const
        {
            if (view.desk) return words("editor.desk");
            return view.title.empty() ? words("editor.untitled") : std::string_view(view.title);
        }
        std::string_view operator()(const session::PairView&) const { return words("pair.title"); }
    } const name{words};
    return std::visit(name, screen);
}

void draw_hairline(const Look& look, ImVec2 start, float width, float height)
{
    const float y = start.y + height - 1;
    ImGui::GetWindowDrawList()->AddLine({start.x, y}, {start.x + width, y},
                                        packed(look.theme.hairline));
}

} // namespace

std::optional<session::Intent> draw_app_bar(const session::AppView& view, const Look& look,
                                            const engine::Words& words)
{
    std::optional<session::Intent> intent;
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float height = std::round(look.em(bar_height));
    const float margin = look.em(bar_margin);
    const float top = start.y + (height - look.em(button_size)) / 2;
    float left = start.x + margin;
    if (!std::holds_alternative<session::LibraryView>(view.screen)) {
        ImGui::SetCursorScreenPos({left, top});
        if (icon_button(look, "app-back", Icon::back, words("app.back"))) {
            intent = session::GoBack{};
        }
        left += look.em(button_size) + margin;
    } else {
        left += look.em(0.4F);
    }
    const float right = start.x + width - margin - look.em(button_size);
    const bool offers_progress = std::holds_alternative<session::LibraryView>(view.screen);
    const float progress = right - look.em(button_size) - look.em(0.2F);
    const float write = progress - look.em(button_size) - look.em(0.2F);
    const Face& face = look.fonts.of(TextKind::strong);
    ImGui::SetCursorScreenPos({left, start.y + (height - face.line_height()) / 2});
    one_line(look, name_of(view.screen, words), (offers_progress ? write : right) - left - margin,
             Tone::ink, TextKind::strong);
    if (offers_progress) {
        ImGui::SetCursorScreenPos({write, top});
        if (icon_button(look, "app-write", Icon::pen, words("editor.desk"))) {
            intent = session::asked(session::OpenDesk{});
        }
        ImGui::SetCursorScreenPos({progress, top});
        if (icon_button(look, "app-progress", Icon::chart, words("app.progress"))) {
            intent = session::OpenProgress{};
        }
    }
    ImGui::SetCursorScreenPos({right, top});
    if (icon_button(look, "app-settings", Icon::settings, words("app.settings"))) {
        intent = session::OpenSettings{};
    }
    draw_hairline(look, start, width, height);
    ImGui::SetCursorScreenPos({start.x, start.y + height});
    return intent;
}

} // namespace tegenover::ui
