// ui/stage/menswear_drawing.cpp
//
// What a man wears at the neck: a shirt under a cardigan or coat, or the crew neck of a jumper; and
// his rucksack.

#include "ui/stage/body_drawing.hpp"

#include <algorithm>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

void draw_shirt_front(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const ImVec2 n = bones.neck;
    const float s = f.scale;
    const ImU32 seam = mixed(palette.inner, palette.inner_shade, 0.9f);
    const Outline edge =
        smooth_line({f.at(n.x + 5, n.y + 14), f.at(n.x + 5, 310), f.at(n.x + 6, 420)});
    fill(draw, ribbon(edge, 1.3f * s, 1.3f * s, 1.3f * s), seam);
    for (const float y : {32.0f, 62.0f, 92.0f, 122.0f})
        fill(draw, ellipse(f, n.x, n.y + y, 1.9f, 1.9f, 12), mixed(seam, palette.shadow, 0.35f));
}

void draw_shirt_collar(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const ImVec2 n = bones.neck;
    const float s = f.scale;
    const ImU32 rim =
        palette.contour != 0 ? palette.contour : mixed(palette.inner_shade, palette.shadow, 0.3f);
    for (const float side : {-1.0f, 1.0f}) {
        const auto at = [&](float x, float y) { return f.at(n.x + side * x, n.y + y); };
        const Outline leaf{at(29, -25),  at(33, -18), at(36, -4), at(21, 27),
                           at(0.5f, 15), at(14, 4),   at(25, -11)};
        fill(draw, leaf,
             flat(side < 0.0f ? palette.inner : mixed(palette.inner, palette.inner_shade, 0.55f))
                 .outlined(rim, 1.0f * s));
    }
}

void draw_crew_neck(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const ImVec2 n = bones.neck;
    const float s = f.scale;
    const Outline middle =
        smooth_line({f.at(n.x - 28, n.y - 15), f.at(n.x - 22, n.y), f.at(n.x, n.y + 10),
                     f.at(n.x + 22, n.y), f.at(n.x + 28, n.y - 15)});
    const float width = 10.0f;
    const ImU32 line = palette.contour != 0 ? palette.contour : faded(palette.outer_line, 0.6f);
    const float line_width = palette.contour != 0 ? palette.contour_width * 2.0f : 2.0f * s;
    const float whole = width * s + line_width;
    fill(draw, ribbon(middle, whole * 0.5f, whole, whole * 0.5f), line);
    fill(
        draw, ribbon(middle, width * 0.4f * s, width * s, width * 0.4f * s),
        shaded(f.at(n.x - 30, n.y), palette.outer_light, f.at(n.x + 30, n.y), palette.outer_shade));
    for (const float x : {-22.0f, -13.0f, -4.0f, 5.0f, 14.0f, 22.0f}) {
        const float drop = 9.0f - x * x * 0.019f;
        const Outline rib{f.at(n.x + x, n.y + drop - 4.0f),
                          f.at(n.x + x * 1.08f, n.y + drop + 4.0f)};
        fill(draw, ribbon(rib, 0.8f * s, 1.2f * s, 0.8f * s), faded(palette.outer_line, 0.35f));
    }
}

void draw_rucksack(ImDrawList& draw, const Frame& f, const FigurePalette& palette)
{
    const float s = f.scale;
    const ImU32 rim = palette.contour != 0 ? palette.contour : faded(palette.shadow, 0.9f);
    const float rim_width = std::max(palette.contour_width, 1.2f * s);
    const Outline loop =
        smooth_line({f.at(190, 340), f.at(194, 321), f.at(226, 321), f.at(230, 340)});
    fill(draw, ribbon(loop, 6 * s, 6 * s, 6 * s), palette.bag_shade);
    const Outline body = smooth({f.at(146, 370), f.at(158, 345), f.at(184, 335), f.at(210, 333),
                                 f.at(236, 335), f.at(262, 345), f.at(274, 370), f.at(280, 414),
                                 f.at(276, 450), f.at(210, 456), f.at(144, 450), f.at(140, 414)});
    fill(draw, body,
         shaded(f.at(150, 340), palette.bag_light, f.at(270, 440), palette.bag_shade)
             .outlined(rim, rim_width));
    const Outline zip = smooth_line({f.at(150, 384), f.at(160, 362), f.at(186, 351), f.at(210, 349),
                                     f.at(234, 351), f.at(260, 362), f.at(270, 384)});
    fill(draw, ribbon(zip, 2.0f * s, 2.0f * s, 2.0f * s), faded(palette.shadow, 1.6f));
    fill(draw, rounded_box(f, 158, 386, 104, 62, 12), flat(palette.bag).outlined(rim, 1.4f * s));
    const Outline pocket_zip = smooth_line({f.at(168, 399), f.at(210, 397), f.at(252, 399)});
    fill(draw, ribbon(pocket_zip, 1.8f * s, 1.8f * s, 1.8f * s), faded(palette.shadow, 1.6f));
    fill(draw, rounded_box(f, 241, 396, 5, 13, 2), palette.metal);
}

} // namespace tegenover::ui::drawing
