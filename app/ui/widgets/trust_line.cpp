// Her trust through the conversation, moment by moment: a high and a low end in words, no figures.
// The points of the first line can be reached and chosen.
#include "ui/widgets/charts.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace tegenover::ui {

namespace {

struct Frame {
    Rect plot;
    std::size_t moments = 0; ///< of the longest line
    float low = 0;           ///< trust at the lower edge
    float high = 100;        ///< trust at the upper edge

    [[nodiscard]] ImVec2 point(std::size_t index, float trust) const
    {
        const float share =
            moments > 1 ? static_cast<float>(index) / static_cast<float>(moments - 1) : 0.5F;
        const float height = std::clamp((trust - low) / (high - low), 0.0F, 1.0F);
        return {plot.min.x + share * plot.width(), plot.max.y - height * plot.height()};
    }
};

/// Shows the part of the scale where the lines are, so that their course can be seen; yet never so
/// little of it that a small change looks like a great one.
void fit_scale(Frame& frame, std::span<const TrustLine> lines)
{
    constexpr float least_span = 40;
    constexpr float margin = 5;
    float low = 100;
    float high = 0;
    for (const TrustLine& line : lines) {
        for (const TrustPoint& point : line.points) {
            low = std::min(low, std::max(0.0F, point.trust - margin));
            high = std::max(high, std::min(100.0F, point.trust + margin));
        }
    }
    if (low > high) return;
    const float more = std::max(0.0F, least_span - (high - low)) / 2;
    const float shift = std::clamp(0.0F, more - low, 100 - high - more);
    frame.low = low - more + shift;
    frame.high = high + more + shift;
}

/// The edges of the plot, and dotted the trust that it began with.
void draw_ground(ImDrawList& list, const Look& look, const Frame& frame, std::optional<float> start)
{
    const float thin = std::max(1.0F, look.em(0.05F));
    const auto draw = [&](float trust, Pattern pattern, const Colour& colour) {
        const float y = std::round(frame.point(0, trust).y);
        const ImVec2 line[] = {{frame.plot.min.x - look.em(0.8F), y},
                               {frame.plot.max.x + look.em(0.8F), y}};
        draw_path(list, line, pattern, thin, packed(colour));
    };
    draw(frame.low, Pattern::solid, look.theme.hairline);
    draw(frame.high, Pattern::solid, look.theme.hairline);
    if (start) draw(*start, Pattern::dotted, look.theme.line);
}

void draw_line(ImDrawList& list, const Look& look, const Frame& frame, const TrustLine& line,
               std::size_t index)
{
    std::vector<ImVec2> points;
    for (std::size_t i = 0; i < line.points.size(); ++i)
        points.push_back(frame.point(i, line.points[i].trust));
    const Colour colour = series_colour(look.theme, index);
    if (points.size() > 1)
        draw_path(list, points, series_pattern(index), look.em(0.17F), packed(colour));
    for (const ImVec2 point : points)
        draw_marker(list, series_marker(index), point, look.em(0.36F), packed(colour),
                    packed(look.theme.surface));
}

void draw_end_words(const Look& look, std::string_view words)
{
    if (!words.empty()) caption(look, words);
}

void draw_names(const Look& look, std::span<const TrustLine> lines)
{
    if (lines.size() < 2) return;
    const Face& face = look.fonts.of(TextKind::body);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ImVec2 words = measure(face, lines[i].name, available_width() - look.em(3.6F));
        const float width = words.x + look.em(3.4F);
        if (i > 0) flow(look, width, 1.5F);
        const ImVec2 at = ImGui::GetCursorScreenPos();
        take_space({width, words.y});
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const float middle = at.y + face.line_height() / 2;
        const ImVec2 line[] = {{at.x, middle}, {at.x + look.em(2.8F), middle}};
        const Colour colour = series_colour(look.theme, i);
        draw_path(list, line, series_pattern(i), look.em(0.17F), packed(colour));
        draw_marker(list, series_marker(i), {at.x + look.em(1.4F), middle}, look.em(0.36F),
                    packed(colour), packed(look.theme.surface));
        draw_text(list, face, lines[i].name, {at.x + look.em(3.4F), at.y}, words.x + 1,
                  packed(look.theme.ink));
    }
}

/// The points as items, each with as much room as its neighbours leave.
std::optional<std::size_t> press_points(const Look& look, const Frame& frame, const TrustLine& line,
                                        std::optional<std::size_t> current)
{
    std::optional<std::size_t> chosen;
    const float between = frame.moments > 1
                              ? frame.plot.width() / static_cast<float>(frame.moments - 1)
                              : look.em(2.2F);
    const float half = std::min(look.em(1.1F), std::max(between / 2, 2.0F));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const ImVec2 at = frame.point(i, line.points[i].trust);
        const Rect rect = {{at.x - half, at.y - look.em(1.1F)},
                           {at.x + half, at.y + look.em(1.1F)}};
        const Press press = press_at(std::to_string(i), line.points[i].tip, rect);
        if (press.hovered || current == i)
            list.AddCircle(at, look.em(0.75F), packed(look.theme.accent), 0, look.em(0.13F));
        if (press.ringed)
            draw_focus_ring(list, look,
                            {{at.x - look.em(0.6F), at.y - look.em(0.6F)},
                             {at.x + look.em(0.6F), at.y + look.em(0.6F)}},
                            look.em(0.6F));
        if (press.pressed) chosen = i;
        tooltip(look, line.points[i].tip);
    }
    return chosen;
}

} // namespace

std::optional<std::size_t> trust_line(const Look& look, std::string_view id,
                                      const TrustChart& chart)
{
    ImGui::PushID(id.data(), id.data() + id.size());
    draw_end_words(look, chart.high_end);
    const float width = available_width();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float edge = look.em(1.2F);
    Frame frame;
    frame.plot = {{at.x + edge, at.y + edge * 0.5F},
                  {at.x + width - edge, at.y + look.em(chart.height) - edge * 0.5F}};
    for (const TrustLine& line : chart.lines)
        frame.moments = std::max(frame.moments, line.points.size());
    fit_scale(frame, chart.lines);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool empty = chart.lines.empty() || chart.lines[0].points.empty();
    draw_ground(list, look, frame,
                empty ? std::nullopt : std::optional{chart.lines[0].points[0].trust});
    for (std::size_t i = chart.lines.size(); i-- > 0;)
        draw_line(list, look, frame, chart.lines[i], i);
    std::optional<std::size_t> chosen;
    if (!chart.lines.empty()) chosen = press_points(look, frame, chart.lines[0], chart.current);
    take_space({width, std::round(look.em(chart.height))});
    draw_end_words(look, chart.low_end);
    draw_names(look, chart.lines);
    ImGui::PopID();
    return chosen;
}

} // namespace tegenover::ui
