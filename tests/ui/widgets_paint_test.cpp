// Pixels are filled where they show: what is drawn below a sheet costs as much as what is seen.
#include "support/ui/imgui_headless.hpp"
#include "ui/widgets/paint.hpp"

#include <catch2/catch.hpp>
#include <imgui.h>

#include <cmath>

using namespace tegenover;
using namespace tegenover::tests;

namespace {

/// Of all triangles from this index on, in pixels.
double filled_since(const ImDrawList& list, int first)
{
    double area = 0;
    for (int i = first; i + 2 < list.IdxBuffer.Size; i += 3) {
        const auto at = [&](int corner) { return list.VtxBuffer[list.IdxBuffer[corner]].pos; };
        const ImVec2 a = at(i);
        const ImVec2 b = at(i + 1);
        const ImVec2 c = at(i + 2);
        area += std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
    }
    return area;
}

double shadow_of(ui::Rect sheet)
{
    double area = 0;
    HeadlessUi screen;
    screen.show([&](const ui::Look& look) {
        auto& list = *ImGui::GetWindowDrawList();
        const int before = list.IdxBuffer.Size;
        ui::draw_shadow(list, look, sheet, 0.5F);
        area = filled_since(list, before);
    });
    return area;
}

} // namespace

SCENARIO("a shadow fills what shows of it, not what the sheet covers", "[ui][widgets]")
{
    const double small = shadow_of({{100, 100}, {300, 250}});
    const double large = shadow_of({{100, 100}, {700, 550}});
    CHECK(small > 0);
    CHECK(large < 2 * 600.0 * 450); // of its twelve layers
    // Three times as long on each side: three times the rim, not nine times the whole.
    CHECK(large < 4 * small);
}

SCENARIO("a sheet too small for a hole has its whole shadow", "[ui][widgets]")
{
    CHECK(shadow_of({{100, 100}, {112, 112}}) > 12.0 * 12 * 12);
}
