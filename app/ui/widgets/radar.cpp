// The radar of the five principles: rings without figures, axes with icon and name, and up to three
// shapes told apart by pattern and marker, with a legend below.
#include "ui/widgets/charts.hpp"

#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace tegenover::ui {

namespace {

constexpr float name_width = 7.0F; // em, names wrap within it
constexpr float beside = 4.4F;     // em, room for names on each side of the circle
constexpr float above = 3.4F;      // em, and over it
constexpr float below = 4.2F;

ImVec2 on_axis(ImVec2 centre, float radius, std::size_t axis)
{
    const float angle =
        (static_cast<float>(axis) / principle_count - 0.25F) * 2 * std::numbers::pi_v<float>;
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

void draw_web(ImDrawList& list, const Look& look, ImVec2 centre, float radius)
{
    const float thin = std::max(1.0F, look.em(0.05F));
    for (const float share : {0.25F, 0.5F, 0.75F, 1.0F}) {
        std::vector<ImVec2> ring;
        for (std::size_t axis = 0; axis < principle_count; ++axis)
            ring.push_back(on_axis(centre, radius * share, axis));
        const Colour colour = share == 1.0F ? look.theme.line : look.theme.hairline;
        list.AddPolyline(ring.data(), static_cast<int>(ring.size()), packed(colour),
                         ImDrawFlags_Closed, thin);
    }
    for (std::size_t axis = 0; axis < principle_count; ++axis)
        list.AddLine(centre, on_axis(centre, radius, axis), packed(look.theme.hairline), thin);
}

void draw_series(ImDrawList& list, const Look& look, ImVec2 centre, float radius,
                 const RadarSeries& series, std::size_t index)
{
    std::vector<ImVec2> points;
    for (std::size_t axis = 0; axis < principle_count; ++axis)
        if (series.values[axis])
            points.push_back(
                on_axis(centre, radius * std::clamp(*series.values[axis], 0.0F, 1.0F), axis));
    if (points.empty()) return;
    const Colour colour = series_colour(look.theme, index);
    const bool whole = points.size() == principle_count;
    if (whole && index == 0) {
        for (std::size_t axis = 0; axis < points.size(); ++axis)
            list.AddTriangleFilled(centre, points[axis], points[(axis + 1) % points.size()],
                                   packed(with_alpha(colour, 0.1F)));
    }
    draw_path(list, points, series_pattern(index), look.em(0.15F), packed(colour),
              points.size() > 2);
    for (const ImVec2 point : points)
        draw_marker(list, series_marker(index), point, look.em(0.34F), packed(colour),
                    packed(look.theme.surface));
}

/// Icon and name at the end of an axis: above the upper tips, below the lower ones, kept in `room`.
void draw_axis_name(ImDrawList& list, const Look& look, ImVec2 tip, ImVec2 centre, std::size_t axis,
                    std::string_view name, Rect room)
{
    const Face& face = look.fonts.of(TextKind::caption_strong);
    const float sign = look.em(1.3F);
    const ImVec2 words = measure(face, name, look.em(name_width));
    const float width = std::max(words.x, sign);
    const float height = sign + words.y;
    const bool lower = tip.y > centre.y;
    const float outwards = (tip.x - centre.x) * (lower ? 0.1F : 0.22F);
    const float left = std::clamp(tip.x + outwards - width / 2, room.min.x,
                                  std::max(room.min.x, room.max.x - width));
    float top = std::round(lower ? tip.y + look.em(0.5F) : tip.y - height - look.em(0.5F));
    draw_icon(list, principle_icon(axis), {std::round(left + (width - sign) / 2), top}, sign,
              packed(look.theme.principle[axis]));
    top += std::round(sign);
    for (const std::string_view line : wrap(face, name, look.em(name_width))) {
        const float line_width = measure(face, line).x;
        draw_text(list, face, line, {std::round(left + (width - line_width) / 2), top},
                  line_width + 1, packed(look.theme.ink));
        top += face.line_height();
    }
}

void draw_legend(const Look& look, std::span<const RadarSeries> series)
{
    const Face& face = look.fonts.of(TextKind::body);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const ImVec2 words = measure(face, series[i].name, available_width() - look.em(3.6F));
        const float width = words.x + look.em(3.4F);
        if (i > 0) flow(look, width, 1.5F);
        const ImVec2 at = ImGui::GetCursorScreenPos();
        take_space({width, words.y});
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const float middle = at.y + face.line_height() / 2;
        const ImVec2 line[] = {{at.x, middle}, {at.x + look.em(2.8F), middle}};
        const Colour colour = series_colour(look.theme, i);
        draw_path(list, line, series_pattern(i), look.em(0.15F), packed(colour));
        draw_marker(list, series_marker(i), {at.x + look.em(1.4F), middle}, look.em(0.34F),
                    packed(colour), packed(look.theme.surface));
        draw_text(list, face, series[i].name, {at.x + look.em(3.4F), at.y}, words.x + 1,
                  packed(look.theme.ink));
    }
}

} // namespace

void radar(const Look& look, std::string_view id,
           const std::array<std::string_view, principle_count>& axes,
           std::span<const RadarSeries> series)
{
    ImGui::PushID(id.data(), id.data() + id.size());
    const float width = available_width();
    const float radius = std::clamp(width / 2 - look.em(beside), look.em(3.5F), look.em(9.5F));
    const float height = look.em(above) + radius * 1.81F + look.em(below);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({width, std::round(height)});
    const ImVec2 centre = {at.x + width / 2, at.y + look.em(above) + radius};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_web(list, look, centre, radius);
    for (std::size_t i = series.size(); i-- > 0;)
        draw_series(list, look, centre, radius, series[i], i);
    const Rect room = {at, {at.x + width, at.y + height}};
    for (std::size_t axis = 0; axis < principle_count; ++axis)
        draw_axis_name(list, look, on_axis(centre, radius, axis), centre, axis, axes[axis], room);
    space(look, 0.5F);
    draw_legend(look, series.first(std::min<std::size_t>(series.size(), 3)));
    ImGui::PopID();
}

} // namespace tegenover::ui
