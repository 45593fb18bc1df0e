// The table of icons, and the drawings of all but the five principles.
#include "ui/widgets/icons.hpp"

#include "ui/widgets/icon_pen.hpp"
#include "ui/widgets/pressable.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace tegenover::ui {

namespace {

void draw_settings(IconPen& pen)
{
    pen.ring({12, 12}, 5.6F, 3.4F);
    for (int tooth = 0; tooth < 8; ++tooth) {
        const float angle = static_cast<float>(tooth) * std::numbers::pi_v<float> / 4;
        const float x = std::cos(angle);
        const float y = std::sin(angle);
        pen.bar({12 + 6.5F * x, 12 + 6.5F * y}, {12 + 10.2F * x, 12 + 10.2F * y}, 3.2F);
    }
}

void draw_phone(IconPen& pen)
{
    pen.box({6.5F, 2}, {17.5F, 22}, 2.5F);
    pen.line({{10.5F, 18.6F}, {13.5F, 18.6F}});
}

void draw_silence(IconPen& pen)
{
    pen.circle({12, 12}, 9.3F);
    for (const float x : {7.5F, 12.0F, 16.5F})
        pen.disc({x, 12}, 1.35F);
}

void draw_act(IconPen& pen)
{
    pen.line({{7, 14}, {7, 6.5F}});
    pen.line({{10.3F, 12}, {10.3F, 4}});
    pen.line({{13.6F, 12}, {13.6F, 4.6F}});
    pen.line({{16.9F, 13}, {16.9F, 7}});
    pen.curve({16.9F, 12}, {17.2F, 19}, {16, 21.5F}, {12, 21.5F});
    pen.curve({12, 21.5F}, {8, 21.5F}, {6.5F, 18}, {3.2F, 13.2F});
    pen.line({{3.2F, 13.2F}, {7, 15.4F}});
}

void draw_eye(IconPen& pen)
{
    pen.curve({2, 12}, {7, 4.5F}, {17, 4.5F}, {22, 12});
    pen.curve({2, 12}, {7, 19.5F}, {17, 19.5F}, {22, 12});
    pen.disc({12, 12}, 3.1F);
}

void draw_warning(IconPen& pen)
{
    pen.line({{12, 3}, {22, 20.5F}, {2, 20.5F}}, true);
    pen.line({{12, 9.5F}, {12, 14}});
    pen.disc({12, 17.3F}, 1.2F);
}

void draw_info(IconPen& pen)
{
    pen.circle({12, 12}, 9.3F);
    pen.line({{12, 11}, {12, 16.5F}});
    pen.disc({12, 7.6F}, 1.25F);
}

void draw_share(IconPen& pen)
{
    pen.line({{12, 15}, {12, 3}});
    pen.line({{7.5F, 7}, {12, 2.8F}, {16.5F, 7}});
    pen.line({{5, 12}, {5, 21}, {19, 21}, {19, 12}});
}

void draw_clock(IconPen& pen)
{
    pen.circle({12, 12}, 9.3F);
    pen.line({{12, 6.5F}, {12, 12}, {15.8F, 14.5F}});
}

void draw_person(IconPen& pen)
{
    pen.circle({12, 7.5F}, 4.3F);
    pen.curve({3.5F, 21}, {4.5F, 12.8F}, {19.5F, 12.8F}, {20.5F, 21});
}

void draw_book(IconPen& pen)
{
    pen.line({{12, 6}, {12, 20.5F}});
    pen.line({{12, 6}, {8.5F, 4}, {2.5F, 4}, {2.5F, 18}, {8.5F, 18}, {12, 20.5F}});
    pen.line({{12, 6}, {15.5F, 4}, {21.5F, 4}, {21.5F, 18}, {15.5F, 18}, {12, 20.5F}});
}

void draw_chart(IconPen& pen)
{
    pen.line({{3, 3}, {3, 21}, {21, 21}});
    pen.line({{6.5F, 16}, {11, 11}, {14.5F, 13.5F}, {20.5F, 6}});
}

void draw_speech(IconPen& pen)
{
    pen.line({{4.5F, 4},
              {19.5F, 4},
              {21.5F, 6},
              {21.5F, 14},
              {19.5F, 16},
              {12, 16},
              {7, 20.8F},
              {7, 16},
              {4.5F, 16},
              {2.5F, 14},
              {2.5F, 6}},
             true);
}

void draw_pen(IconPen& pen)
{
    pen.line({{3, 21}, {4.2F, 15.8F}, {16.5F, 3.5F}, {20.5F, 7.5F}, {8.2F, 19.8F}}, true);
    pen.line({{13.5F, 6.5F}, {17.5F, 10.5F}});
}

void draw_again(IconPen& pen)
{
    pen.arc({12, 12}, 8.6F, -40, 250);
    pen.line({{13.2F, 1.2F}, {8.8F, 4}, {12, 8}});
}

void draw_lock(IconPen& pen)
{
    pen.box({4.5F, 10.5F}, {19.5F, 21.5F}, 2);
    pen.arc({12, 8}, 4.6F, 180, 360);
    pen.line({{7.4F, 8}, {7.4F, 10.5F}});
    pen.line({{16.6F, 8}, {16.6F, 10.5F}});
}

void draw_search(IconPen& pen)
{
    pen.circle({10, 10}, 6.8F);
    pen.line({{15.2F, 15.2F}, {21.5F, 21.5F}});
}

void draw_back(IconPen& pen)
{
    pen.line({{21, 12}, {3.5F, 12}});
    pen.line({{10, 5}, {3.2F, 12}, {10, 19}});
}

void draw_forward(IconPen& pen)
{
    pen.line({{3, 12}, {20.5F, 12}});
    pen.line({{14, 5}, {20.8F, 12}, {14, 19}});
}

void draw_play(IconPen& pen) { pen.fill({{6, 3.5F}, {20.5F, 12}, {6, 20.5F}}); }

void draw_pause(IconPen& pen)
{
    pen.filled_box({5.5F, 4}, {10, 20}, 1);
    pen.filled_box({14, 4}, {18.5F, 20}, 1);
}

void draw_check(IconPen& pen) { pen.line({{3.5F, 12.5F}, {9.5F, 18.5F}, {20.5F, 6}}); }

void draw_close(IconPen& pen)
{
    pen.line({{5, 5}, {19, 19}});
    pen.line({{19, 5}, {5, 19}});
}

void draw_plus(IconPen& pen)
{
    pen.line({{12, 4}, {12, 20}});
    pen.line({{4, 12}, {20, 12}});
}

using Drawing = void (*)(IconPen&);

/// In the order of Icon.
constexpr std::array<Drawing, icon_count> drawings = {
    draw_present, draw_attuned, draw_compassion, draw_authentic, draw_network, draw_play,
    draw_back,    draw_forward, draw_pause,      draw_settings,  draw_phone,   draw_silence,
    draw_act,     draw_eye,     draw_check,      draw_warning,   draw_info,    draw_close,
    draw_share,   draw_clock,   draw_person,     draw_book,      draw_chart,   draw_speech,
    draw_pen,     draw_again,   draw_lock,       draw_plus,      draw_search,
};

} // namespace

Icon principle_icon(std::size_t principle)
{
    return static_cast<Icon>(principle % principle_count);
}

void draw_icon(ImDrawList& list, Icon icon, ImVec2 corner, float size, ImU32 colour)
{
    IconPen pen(list, corner, size, colour);
    drawings[static_cast<std::size_t>(icon)](pen);
}

void icon(const Look& look, Icon which, Colour colour, float count)
{
    const float size = look.em(count);
    const float line = std::max(size, look.fonts.of(TextKind::body).line_height());
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({size, line});
    draw_icon(*ImGui::GetWindowDrawList(), which, {at.x, at.y + (line - size) / 2}, size,
              packed(colour));
}

} // namespace tegenover::ui
