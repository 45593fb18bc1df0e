// ui/screens/debrief_lines.cpp
//
// Her words in a balloon beside her face, her thoughts in a soft one; words of the learner on a
// wash of the accent, acts with cut corners and in italics, silence in a dotted frame.
#include "ui/screens/debrief_lines.hpp"

#include "ui/screens/debrief_face.hpp"
#include "ui/widgets/balloon.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tegenover::ui {
namespace {

using engine::ResponseKind;

constexpr float face_size = 3.2F; // em
constexpr float face_gap = 0.5F;
constexpr float padding = 0.8F;

std::string mood_word(const DebriefPen& pen, engine::Mood mood)
{
    return engine::in_sentence(pen.say("mood." + std::string{engine::key(mood)}));
}

std::string felt_label(const DebriefPen& pen, const reports::HerLine& her)
{
    const auto felt = mood_word(pen, her.emotion);
    if (!her.hides()) return pen.say("debrief.mood_shown", {{"mood", felt}});
    const auto shown = mood_word(pen, her.mood);
    return pen.say("debrief.mood_hidden", {{"shown", shown}, {"felt", felt}});
}

template <typename Beside>
void beside_face(const DebriefPen& pen, engine::Mood mood, float size, Beside&& beside)
{
    const ImVec2 start = ImGui::GetCursorPos();
    mood_face(pen.look, pen.view, mood, size, pen.look.theme.paper);
    const float below = ImGui::GetCursorPosY();
    const float offset = pen.look.em(size + face_gap);
    ImGui::SetCursorPos(start);
    {
        const Column column(offset, available_width() - offset);
        beside();
    }
    ImGui::SetCursorPos({start.x, std::max(below, ImGui::GetCursorPosY())});
}

Icon sign_of(ResponseKind kind)
{
    if (kind == ResponseKind::act) return Icon::act;
    return kind == ResponseKind::silence ? Icon::silence : Icon::speech;
}

std::string_view deed_label(ResponseKind kind)
{
    if (kind == ResponseKind::act) return "debrief.you_did";
    return kind == ResponseKind::silence ? "debrief.you_silent" : "debrief.you";
}

void draw_act_ground(ImDrawList& list, const Look& look, Rect rect)
{
    const float cut = look.em(0.85F);
    const std::array<ImVec2, 6> shape{{{rect.min.x, rect.min.y},
                                       {rect.max.x - cut, rect.min.y},
                                       {rect.max.x, rect.min.y + cut},
                                       {rect.max.x, rect.max.y},
                                       {rect.min.x + cut, rect.max.y},
                                       {rect.min.x, rect.max.y - cut}}};
    const int corners = static_cast<int>(shape.size());
    list.AddConvexPolyFilled(shape.data(), corners, packed(look.theme.surface));
    list.AddPolyline(shape.data(), corners, packed(look.theme.line), ImDrawFlags_Closed,
                     std::max(1.0F, look.em(0.07F)));
}

void draw_silence_ground(ImDrawList& list, const Look& look, Rect rect)
{
    const std::array<ImVec2, 4> frame{
        {rect.min, {rect.max.x, rect.min.y}, rect.max, {rect.min.x, rect.max.y}}};
    draw_path(list, frame, Pattern::dotted, std::max(1.5F, look.em(0.1F)), packed(look.theme.muted),
              true);
}

void draw_ground(ImDrawList& list, const Look& look, Rect rect, ResponseKind kind)
{
    if (kind == ResponseKind::act) return draw_act_ground(list, look, rect);
    if (kind == ResponseKind::silence) return draw_silence_ground(list, look, rect);
    draw_sheet(list, look, rect, look.theme.accent_soft, corner(look));
}

} // namespace

std::string words_of(const DebriefPen& pen, const reports::Deed& deed)
{
    if (deed.says.empty() && deed.kind == ResponseKind::silence) return pen.say("debrief.silence");
    return deed.says;
}

std::string technique_of(const DebriefPen& pen, const reports::Deed& deed)
{
    if (!deed.technique) return {};
    return pen.say("technique." + std::string{engine::key(*deed.technique)});
}

void draw_label(const Look& look, std::string_view text)
{
    paragraph(look, text, Tone::muted, TextKind::caption_strong);
}

void draw_what_she_said(const DebriefPen& pen, const reports::HerLine& her)
{
    beside_face(pen, her.mood, face_size, [&] {
        if (her.says.empty()) {
            space(pen.look, 0.8F);
            paragraph(pen.look, pen.say("debrief.nothing_said"), Tone::muted, TextKind::spoken_act);
            return;
        }
        const auto name = engine::capitalised(pen.name());
        balloon(pen.look, {.text = her.says,
                           .tail = BalloonTail::left,
                           .tail_at = 0,
                           .text_kind = TextKind::body,
                           .speaker = name});
    });
}

void draw_what_she_felt(const DebriefPen& pen, const reports::HerLine& her)
{
    const auto label = felt_label(pen, her);
    const auto thought = [&] {
        if (her.feels.empty()) {
            paragraph(pen.look, label, Tone::muted, TextKind::caption_strong);
            return;
        }
        balloon(pen.look, {.text = her.feels,
                           .kind = BalloonKind::thought,
                           .tail = her.hides() ? BalloonTail::left : BalloonTail::none,
                           .tail_at = 0,
                           .text_kind = TextKind::body,
                           .speaker = label});
    };
    if (her.hides()) return beside_face(pen, her.emotion, face_size, thought);
    const float offset = pen.look.em(face_size + face_gap + 0.9F);
    const Column column(offset, available_width() - offset);
    thought();
}

void draw_deed(const DebriefPen& pen, const reports::Deed& deed)
{
    const Look& look = pen.look;
    const Face& small = look.fonts.of(TextKind::caption_strong);
    const bool words = deed.kind == ResponseKind::say;
    const Face& face = look.fonts.of(words ? TextKind::body : TextKind::spoken_act);
    const auto label = pen.say(deed_label(deed.kind));
    const float sign = look.em(1.2F);
    const float inset = look.em(padding) + sign + look.em(0.6F);
    const float room = std::min(available_width(), look.em(40)) - inset - look.em(padding);
    const ImVec2 size = measure(face, deed.says, room);
    const float height =
        look.em(2 * padding) + small.line_height() + (deed.says.empty() ? 0 : size.y);
    const float width = inset + look.em(padding) + std::max(size.x, measure(small, label, room).x);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({std::ceil(width), std::ceil(height)});
    const Rect rect{at, {at.x + std::ceil(width), at.y + std::ceil(height)}};
    if (!ImGui::IsRectVisible(rect.min, rect.max)) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_ground(list, look, rect, deed.kind);
    const float top = at.y + look.em(padding);
    draw_icon(list, sign_of(deed.kind),
              {at.x + look.em(padding), top + (small.line_height() - sign) / 2}, sign,
              packed(look.theme.accent));
    draw_text(list, small, label, {at.x + inset, std::round(top)}, room + 1,
              packed(look.theme.muted));
    draw_text(list, face, deed.says, {at.x + inset, std::round(top + small.line_height())},
              room + 1, packed(look.theme.ink));
}

} // namespace tegenover::ui
