// The signs of the five trust principles: being here, the same wave, a heart, a pure stone, people
// around a person. They must differ in outline, not only in colour.
#include "ui/widgets/icon_pen.hpp"

namespace tegenover::ui {

void draw_present(IconPen& pen)
{
    pen.arc({12, 9.5F}, 7, 150, 390);
    pen.line({{5.95F, 13}, {12, 22}, {18.05F, 13}});
    pen.disc({12, 9.5F}, 2.6F);
}

void draw_attuned(IconPen& pen)
{
    for (const float y : {7.0F, 12.5F, 18.0F}) {
        pen.curve({2, y}, {5.5F, y - 6}, {8.5F, y - 6}, {12, y});
        pen.curve({12, y}, {15.5F, y + 6}, {18.5F, y + 6}, {22, y});
    }
}

void draw_compassion(IconPen& pen)
{
    pen.curve({12, 20.5F}, {4, 15}, {2.2F, 11.5F}, {2.8F, 8.5F});
    pen.curve({2.8F, 8.5F}, {3.8F, 3.2F}, {10, 2.8F}, {12, 7.8F});
    pen.curve({12, 7.8F}, {14, 2.8F}, {20.2F, 3.2F}, {21.2F, 8.5F});
    pen.curve({21.2F, 8.5F}, {21.8F, 11.5F}, {20, 15}, {12, 20.5F});
}

void draw_authentic(IconPen& pen)
{
    pen.line({{7, 4}, {17, 4}, {22, 10}, {12, 21}, {2, 10}}, true);
    pen.line({{2.5F, 10}, {21.5F, 10}});
    pen.line({{8.5F, 10}, {12, 20}, {15.5F, 10}});
}

void draw_network(IconPen& pen)
{
    pen.line({{12, 12}, {12, 4.5F}});
    pen.line({{12, 12}, {4.5F, 18.5F}});
    pen.line({{12, 12}, {19.5F, 18.5F}});
    pen.disc({12, 12}, 3.8F);
    pen.disc({12, 4.2F}, 2.6F);
    pen.disc({4.3F, 18.7F}, 2.6F);
    pen.disc({19.7F, 18.7F}, 2.6F);
}

} // namespace tegenover::ui
