// ui/screens/progress_charts.cpp
//
// Small charts with the same scale, so that they can be compared at a glance. The two series differ
// by pattern and marker, not by colour only; the table says the same in figures.
#include "ui/screens/progress_parts.hpp"

#include "reports/date.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace tegenover::ui {

namespace {

using session::ProgressPoint;
using session::ProgressView;
using Values = std::array<std::optional<float>, principle_count> ProgressPoint::*;

constexpr float smallest_chart = 17; // em wide
constexpr float marker_room = 0.9F;  // em between points from which each gets a marker
constexpr std::array<Values, 2> series{&ProgressPoint::estimate, &ProgressPoint::measure};

struct Plot {
    Rect rect;
    std::size_t points = 0;

    [[nodiscard]] ImVec2 at(std::size_t index, float value) const
    {
        const float share =
            points > 1 ? static_cast<float>(index) / static_cast<float>(points - 1) : 0.5F;
        return {rect.min.x + share * rect.width(), rect.max.y - value / 100 * rect.height()};
    }
};

void draw_scale(ImDrawList& list, const Look& look, const Plot& plot, float left)
{
    const Face& face = look.fonts.of(TextKind::caption);
    for (const int value : {0, 50, 100}) {
        const float y = std::round(plot.at(0, static_cast<float>(value)).y);
        list.AddLine({plot.rect.min.x - look.em(0.3F), y}, {plot.rect.max.x + look.em(0.3F), y},
                     packed(look.theme.hairline));
        const auto text = std::to_string(value);
        const ImVec2 size = measure(face, text);
        draw_text(list, face, text, {left + look.em(1.9F) - size.x, y - face.line_height() / 2},
                  size.x + 1, packed(look.theme.muted));
    }
}

void draw_series(ImDrawList& list, const Look& look, const Plot& plot, const ProgressView& view,
                 std::size_t principle, std::size_t which)
{
    const Colour colour = series_colour(look.theme, which);
    std::vector<ImVec2> run;
    const auto draw_run = [&] {
        if (run.size() > 1)
            draw_path(list, run, series_pattern(which), look.em(0.14F), packed(colour));
        run.clear();
    };
    const bool marked =
        plot.rect.width() >= look.em(marker_room) * static_cast<float>(view.points.size() - 1);
    std::vector<ImVec2> markers;
    for (std::size_t i = 0; i < view.points.size(); ++i) {
        const auto value = (view.points[i].*series.at(which))[principle];
        if (!value) {
            draw_run(); // a gap: nothing is drawn across what is not known
            continue;
        }
        run.push_back(plot.at(i, *value));
        markers.push_back(run.back());
    }
    draw_run();
    if (!marked) return;
    for (const ImVec2 point : markers)
        draw_marker(list, series_marker(which), point, look.em(0.3F), packed(colour),
                    packed(look.theme.surface));
}

/// Under the plot: when the first and the last point were.
void draw_days(const ProgressView& view, const Look& look, const engine::Words& words,
               const Plot& plot)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Face& face = look.fonts.of(TextKind::caption);
    const float y = plot.rect.max.y + look.em(0.5F);
    const auto colour = packed(look.theme.muted);
    const auto first = reports::day_in_words(view.points.front().from, words);
    const auto last = reports::day_in_words(view.points.back().from, words);
    const float room = plot.rect.width() / 2 - look.em(0.5F);
    if (first == last) {
        const float width = measure(face, first).x;
        draw_text(list, face, first, {plot.rect.centre().x - width / 2, y}, width + 1, colour);
        return;
    }
    draw_text(list, face, first, {plot.rect.min.x, y}, room, colour);
    const float width = std::min(measure(face, last).x, room);
    draw_text(list, face, last, {plot.rect.max.x - width, y}, width + 1, colour);
}

std::string figure(const std::optional<float>& value, const engine::Words& words)
{
    return value ? std::to_string(std::lround(*value))
                 : std::string{words("progress.not_at_stake")};
}

/// What the pointer is nearest to, in words.
void draw_tip(const ProgressView& view, const Look& look, const engine::Words& words,
              const Plot& plot, std::size_t principle)
{
    if (!ImGui::IsItemHovered()) return;
    const float x = (ImGui::GetIO().MousePos.x - plot.rect.min.x) / plot.rect.width();
    const auto last = static_cast<float>(view.points.size() - 1);
    const auto near = static_cast<std::size_t>(std::clamp(std::round(x * last), 0.0F, last));
    const auto& point = view.points[near];
    const auto text =
        reports::day_in_words(point.from, words) + "\n" + std::string{words("progress.measure")} +
        ": " + figure(point.measure[principle], words) + "\n" +
        std::string{words("progress.estimate")} + ": " + figure(point.estimate[principle], words);
    tooltip(look, text);
}

void draw_chart(const ProgressView& view, const Look& look, const engine::Words& words,
                std::size_t principle, float height)
{
    const std::string key{engine::key(engine::all_principles.at(principle))};
    const auto name = "principle." + key;
    ImGui::PushID(static_cast<int>(principle));
    principle_label(look, principle, words(name));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = available_width();
    const Plot plot{.rect = {{at.x + look.em(2.6F), at.y + look.em(0.7F)},
                             {at.x + width - look.em(0.8F), at.y + look.em(height)}},
                    .points = view.points.size()};
    const float below = look.fonts.of(TextKind::caption).line_height() * 2;
    take_space({width, look.em(height + 0.8F) + below});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_scale(list, look, plot, at.x);
    for (std::size_t which = 0; which < series.size(); ++which)
        draw_series(list, look, plot, view, principle, which);
    draw_days(view, look, words, plot);
    draw_tip(view, look, words, plot, principle);
    ImGui::PopID();
}

void draw_legend(const Look& look, const engine::Words& words)
{
    const std::array<std::string_view, 2> names{words("progress.estimate"),
                                                words("progress.measure")};
    const Face& face = look.fonts.of(TextKind::body);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const ImVec2 size = measure(face, names.at(i), available_width() - look.em(3.6F));
        if (i > 0) flow(look, size.x + look.em(3.4F), 1.5F);
        const ImVec2 at = ImGui::GetCursorScreenPos();
        take_space({size.x + look.em(3.4F), size.y});
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const float middle = at.y + face.line_height() / 2;
        const std::array<ImVec2, 2> line{ImVec2{at.x, middle},
                                         ImVec2{at.x + look.em(2.8F), middle}};
        const Colour colour = series_colour(look.theme, i);
        draw_path(list, line, series_pattern(i), look.em(0.14F), packed(colour));
        draw_marker(list, series_marker(i), {at.x + look.em(1.4F), middle}, look.em(0.3F),
                    packed(colour), packed(look.theme.surface));
        draw_text(list, face, names.at(i), {at.x + look.em(3.4F), at.y}, size.x + 1,
                  packed(look.theme.ink));
    }
}

std::size_t most_tries_at_a_point(const ProgressView& view)
{
    std::size_t most = 0;
    for (const auto& point : view.points)
        most = std::max(most, point.tries);
    return most;
}

} // namespace

void draw_progress_charts(const ProgressView& view, const Look& look, const engine::Words& words)
{
    draw_legend(look, words);
    space(look, 0.75F);
    if (view.wish.principle) {
        draw_chart(view, look, words, static_cast<std::size_t>(*view.wish.principle), 14);
    } else {
        grid(look, principle_count, smallest_chart,
             [&](int place) { draw_chart(view, look, words, static_cast<std::size_t>(place), 8); });
    }
    if (view.points.size() == 1) caption(look, words("progress.one_try"));
    const auto shared = most_tries_at_a_point(view);
    if (shared > 1)
        caption(look,
                engine::fill(words("progress.points_shared"), {{"count", std::to_string(shared)}}));
}

} // namespace tegenover::ui
