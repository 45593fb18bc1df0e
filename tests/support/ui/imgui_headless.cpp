// Frames, pointer and keys of the headless screens. Font atlases are shared between tests of one
// size.
#include "support/ui/imgui_headless.hpp"

#include "support/ui/imgui_inside.hpp"
#include "ui/widgets/layout.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

namespace tegenover::tests {

namespace {

struct Faces {
    ImFontAtlas atlas;
    ui::Fonts fonts;
    GlyphTable glyphs;
};

Faces& faces_for(float text_scale, float content_scale)
{
    static std::map<std::pair<float, float>, std::unique_ptr<Faces>> known;
    std::unique_ptr<Faces>& faces = known[{text_scale, content_scale}];
    if (faces) return *faces;
    faces = std::make_unique<Faces>();
    ui::FontWish wish;
    wish.text_scale = text_scale;
    wish.content_scale = content_scale;
    faces->fonts = ui::load_fonts(faces->atlas, wish).fonts;
    faces->glyphs = glyph_table(faces->atlas);
    return *faces;
}

std::string single_spaced(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        const bool blank = letter == ' ' || letter == '\n';
        if (blank && (out.empty() || out.back() == ' ')) continue;
        out += blank ? ' ' : letter;
    }
    return out;
}

void set_up(ImGuiIO& io, HeadlessUi::Inside& inside)
{
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = {inside.settings.width, inside.settings.height};
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    io.ConfigInputTrickleEventQueue = false;
    io.ClipboardUserData = &inside.clipboard;
    io.GetClipboardTextFn = [](void* kept) {
        return static_cast<const std::string*>(kept)->c_str();
    };
    io.SetClipboardTextFn = [](void* kept, const char* text) {
        *static_cast<std::string*>(kept) = text;
    };
}

} // namespace

const Recorded* HeadlessUi::Inside::find(std::string_view label) const
{
    const auto matches = [label](const Recorded& entry) {
        return entry.item.label == label || (!label.empty() && entry.item.id_name == label);
    };
    // What was drawn last lies on top.
    const auto found = std::find_if(recorded.rbegin(), recorded.rend(), matches);
    return found == recorded.rend() ? nullptr : &*found;
}

ImGuiWindow* HeadlessUi::Inside::scrolling_window() const
{
    ImGuiWindow* front = nullptr;
    for (ImGuiWindow* window : context->Windows)
        if (window->Active && !window->Hidden && window->ScrollMax.y > 0 &&
            (front == nullptr || window->InnerRect.GetArea() >= front->InnerRect.GetArea()))
            front = window;
    return front;
}

void HeadlessUi::Inside::gather()
{
    items.clear();
    for (const Recorded& entry : recorded)
        if (!entry.item.label.empty() || !entry.item.id_name.empty()) items.push_back(entry.item);
    read = false;
}

void HeadlessUi::Inside::read_words()
{
    if (read) return;
    read = true;
    ImGui::SetCurrentContext(context);
    const ImDrawData* drawn = ImGui::GetDrawData();
    seen = drawn == nullptr ? std::vector<SeenText>{} : read_texts(*drawn, *glyphs);
    texts.clear();
    for (const SeenText& text : seen)
        texts.push_back(text.text);
}

HeadlessUi::HeadlessUi(const HeadlessSettings& settings) : inside_(std::make_unique<Inside>())
{
    Faces& faces = faces_for(settings.text_scale, settings.content_scale);
    inside_->settings = settings;
    inside_->look.theme = ui::theme_for(settings.theme);
    inside_->look.fonts = faces.fonts;
    inside_->look.reduced_motion = settings.reduced_motion;
    inside_->glyphs = &faces.glyphs;
    inside_->context = ImGui::CreateContext(&faces.atlas);
    ImGui::SetCurrentContext(inside_->context);
    inside_->context->TestEngineHookItems = true;
    set_up(ImGui::GetIO(), *inside_);
    ui::apply(inside_->look.theme, inside_->look.em());
}

HeadlessUi::~HeadlessUi()
{
    if (drawing_now() == inside_.get()) drawing_now() = nullptr;
    ImGui::DestroyContext(inside_->context);
}

void HeadlessUi::show(Draw draw)
{
    inside_->draw = std::move(draw);
    frames(2);
}

void HeadlessUi::frames(int count, float seconds)
{
    ImGui::SetCurrentContext(inside_->context);
    drawing_now() = inside_.get();
    for (int i = 0; i < count; ++i) {
        inside_->recorded.clear();
        ImGui::GetIO().DeltaTime = seconds;
        ImGui::NewFrame();
        ImGui::PushFont(inside_->look.fonts.of(ui::TextKind::body).font);
        if (inside_->draw && inside_->settings.in_screen) {
            const ui::Screen screen;
            inside_->draw(inside_->look);
        } else if (inside_->draw) {
            inside_->draw(inside_->look);
        }
        ImGui::PopFont();
        ImGui::Render();
    }
    inside_->gather();
}

const DrawnItem& HeadlessUi::item(std::string_view label) const
{
    const Recorded* found = inside_->find(label);
    if (found != nullptr) return found->item;
    std::string there;
    for (const DrawnItem& item : inside_->items)
        there += "\n  " + item.label;
    throw std::runtime_error("there is no item \"" + std::string(label) + "\"; there are:" + there);
}

void HeadlessUi::hover(std::string_view label)
{
    static_cast<void>(item(label)); // says what there is when it is not there
    const Recorded* found = inside_->find(label);
    const bool whole = found->item.seen.height() >= found->item.box.height() - 1;
    if (!whole) {
        const Box& box = found->item.box;
        ImGui::ScrollToRectEx(found->window, ImRect(box.left, box.top, box.right, box.bottom),
                              ImGuiScrollFlags_KeepVisibleCenterY);
        frames(3);
    }
    const Box& seen = item(label).seen;
    ImGui::GetIO().AddMousePosEvent((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
    frames(2);
}

void HeadlessUi::click(std::string_view label)
{
    hover(label);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    frames(1);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    frames(3);
}

void HeadlessUi::click_at(float x, float y)
{
    ImGui::GetIO().AddMousePosEvent(x, y);
    frames(2);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    frames(1);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    frames(3);
}

void HeadlessUi::hold(std::string_view label, float seconds)
{
    hover(label);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    frames(1);
    for (float spent = 0; spent < seconds; spent += 0.05F)
        frames(1, 0.05F);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    frames(3);
}

void HeadlessUi::drag(std::string_view label, float from_share, float to_share)
{
    hover(label);
    const Box box = item(label).box;
    const float y = (box.top + box.bottom) / 2;
    const auto x = [&box](float share) { return box.left + share * box.width(); };
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(x(from_share), y);
    frames(1);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    frames(1);
    io.AddMousePosEvent(x(to_share), y);
    frames(2);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    frames(2);
}

void HeadlessUi::scroll(float lines)
{
    ImGui::GetIO().AddMouseWheelEvent(0, -lines);
    frames(3);
}

void HeadlessUi::press(ImGuiKey key)
{
    ImGui::GetIO().AddKeyEvent(key, true);
    frames(1);
    ImGui::GetIO().AddKeyEvent(key, false);
    frames(3);
}

void HeadlessUi::press(ImGuiKey modifier, ImGuiKey key)
{
    ImGui::GetIO().AddKeyEvent(modifier, true);
    frames(1);
    press(key);
    ImGui::GetIO().AddKeyEvent(modifier, false);
    frames(2);
}

void HeadlessUi::hold_key(ImGuiKey key, float seconds)
{
    ImGui::GetIO().AddKeyEvent(key, true);
    frames(1);
    for (float spent = 0; spent < seconds; spent += 0.05F)
        frames(1, 0.05F);
    ImGui::GetIO().AddKeyEvent(key, false);
    frames(3);
}

void HeadlessUi::type(std::string_view text)
{
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
    frames(2);
}

bool HeadlessUi::keys_to(std::string_view label)
{
    if (tab_to(label)) return true;
    for (const auto& stop : tab_round()) {
        for (const auto arrow :
             {ImGuiKey_RightArrow, ImGuiKey_LeftArrow, ImGuiKey_DownArrow, ImGuiKey_UpArrow}) {
            if (!tab_to(stop)) continue;
            auto at = focused();
            for (int steps = 0; steps < 12; ++steps) {
                press(arrow);
                if (focused() == at) break;
                at = focused();
                if (at == label) return true;
                if (at == stop) break;
            }
        }
    }
    return false;
}

bool HeadlessUi::tab_to(std::string_view label)
{
    ImGuiID first = 0;
    for (std::size_t tries = inside_->items.size() + 8; tries > 0; --tries) {
        if (focused() == label) return true;
        press(ImGuiKey_Tab);
        const ImGuiID id = focused().empty() ? 0 : inside_->context->NavId;
        if (id != 0 && id == first) break; // once around
        if (first == 0) first = id;
    }
    return focused() == label;
}

std::vector<std::string> HeadlessUi::tab_round()
{
    std::vector<std::string> round;
    for (std::size_t tries = 2 * inside_->items.size() + 8; tries > 0; --tries) {
        press(ImGuiKey_Tab);
        const std::string label = focused();
        if (!round.empty() && label == round.front()) break;
        round.push_back(label);
    }
    return round;
}

bool HeadlessUi::exists(std::string_view label) const { return inside_->find(label) != nullptr; }

const std::vector<DrawnItem>& HeadlessUi::items() const { return inside_->items; }

std::string HeadlessUi::focused() const
{
    const bool shows = !inside_->context->NavDisableHighlight;
    const ImGuiID id = shows ? inside_->context->NavId : 0;
    const auto found =
        std::find_if(inside_->items.begin(), inside_->items.end(),
                     [id](const DrawnItem& item) { return id != 0 && item.id == id; });
    if (found == inside_->items.end()) return {};
    return found->label.empty() ? found->id_name : found->label;
}

const std::vector<DrawnText>& HeadlessUi::texts() const
{
    inside_->read_words();
    return inside_->texts;
}

std::string HeadlessUi::text() const
{
    std::string all;
    for (const DrawnText& text : texts())
        all += text.words + " ";
    return single_spaced(all);
}

bool HeadlessUi::says(std::string_view words) const
{
    return text().find(single_spaced(words)) != std::string::npos;
}

std::string HeadlessUi::clipboard() const { return inside_->clipboard; }

void HeadlessUi::set_clipboard(std::string_view text) { inside_->clipboard = text; }

const ui::Look& HeadlessUi::look() const { return inside_->look; }

void HeadlessUi::set_look(const ui::Look& look)
{
    inside_->look = look;
    ImGui::SetCurrentContext(inside_->context);
    ui::apply(look.theme, look.em());
    frames(1);
}

} // namespace tegenover::tests
