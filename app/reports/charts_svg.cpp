// reports/charts_svg.cpp
//
// Geometry of the radar and of the line of trust, in whole user units.
#include "reports/charts_svg.hpp"

#include "reports/html.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace tegenover::reports {
namespace {

using namespace engine;

constexpr double centre_x = 260;
constexpr double centre_y = 170;
constexpr double radius = 120;

struct Point {
    double x = 0;
    double y = 0;
};

std::string whole(double number) { return std::to_string(std::lround(number)); }

std::string pair_of(Point point) { return whole(point.x) + "," + whole(point.y); }

Point on_axis(std::size_t axis, double percent, double beyond = 0)
{
    const double angle =
        (static_cast<double>(axis) * 2.0 / principle_count - 0.5) * std::numbers::pi;
    const double length = radius * percent / 100.0 + beyond;
    return {centre_x + length * std::cos(angle), centre_y + length * std::sin(angle)};
}

std::string ring(double percent)
{
    std::string points;
    for (std::size_t axis = 0; axis < principle_count; ++axis) {
        points += pair_of(on_axis(axis, percent)) + " ";
    }
    return "<polygon class=\"grid\" points=\"" + points + "\"/>\n";
}

std::string axis_name(std::size_t axis, const Words& words)
{
    const Point at = on_axis(axis, 100, 16);
    const bool middle = std::abs(at.x - centre_x) < 5;
    const std::string anchor = middle ? "middle" : at.x < centre_x ? "end" : "start";
    const std::string name{words("principle." + std::string{key(all_principles[axis])} + ".short")};
    return "<text x=\"" + whole(at.x) + "\" y=\"" + whole(at.y + 4) + "\" text-anchor=\"" + anchor +
           "\">" + escape(name) + "</text>\n";
}

std::string mark(Point at, bool square)
{
    if (!square) {
        return "<circle class=\"estimate\" cx=\"" + whole(at.x) + "\" cy=\"" + whole(at.y) +
               "\" r=\"5\"/>\n";
    }
    return "<rect class=\"measure\" x=\"" + whole(at.x - 5) + "\" y=\"" + whole(at.y - 5) +
           "\" width=\"10\" height=\"10\"/>\n";
}

template <typename Value>
std::string series(const Debrief& debrief, const char* name, bool square, Value value)
{
    std::string points;
    std::string marks;
    for (std::size_t axis = 0; axis < principle_count; ++axis) {
        const std::optional<int> percent = value(debrief.gaps[axis]);
        if (!percent) continue;
        const Point at = on_axis(axis, *percent);
        points += pair_of(at) + " ";
        marks += mark(at, square);
    }
    return std::string{"<polygon class=\""} + name + " area\" points=\"" + points + "\"/>\n" +
           marks;
}

} // namespace

std::string radar_svg(const Debrief& debrief, const Words& words)
{
    std::string svg = "<svg class=\"radar\" viewBox=\"0 0 520 330\" role=\"img\">\n";
    svg += element("title", words("report.radar"));
    for (const double percent : {25.0, 50.0, 75.0, 100.0})
        svg += ring(percent);
    for (std::size_t axis = 0; axis < principle_count; ++axis)
        svg += axis_name(axis, words);
    svg += series(debrief, "estimate", false, [](const Gap& gap) { return gap.estimate; });
    svg += series(debrief, "measure", true, [](const Gap& gap) { return gap.measure; });
    return svg + "</svg>\n";
}

std::string trust_svg(const Debrief& debrief, const Words& words)
{
    constexpr double left = 76;
    constexpr double width = 620;
    constexpr double height = 150;
    const auto x = [&](std::size_t i) {
        const double steps = debrief.trust.size() > 1 ? double(debrief.trust.size() - 1) : 1.0;
        return left + width * static_cast<double>(i) / steps;
    };
    const auto y = [&](int trust) { return 20 + height * (100 - trust) / 100.0; };
    std::string svg = "<svg class=\"trust\" viewBox=\"0 0 720 205\" role=\"img\">\n";
    svg += element("title", words("report.trust"));
    for (const int level : {0, 50, 100}) {
        svg += "<line class=\"grid\" x1=\"76\" x2=\"696\" y1=\"" + whole(y(level)) + "\" y2=\"" +
               whole(y(level)) + "\"/>\n";
    }
    svg += "<text x=\"64\" y=\"25\" text-anchor=\"end\">" + escape(words("report.trust_high")) +
           "</text>\n<text x=\"64\" y=\"174\" text-anchor=\"end\">" +
           escape(words("report.trust_low")) + "</text>\n";
    std::string points;
    std::string marks;
    for (std::size_t i = 0; i < debrief.trust.size(); ++i) {
        const Point at{x(i), y(debrief.trust[i])};
        points += pair_of(at) + " ";
        marks += mark(at, true);
        if (i > 0) {
            marks += "<text x=\"" + whole(at.x) + "\" y=\"195\" text-anchor=\"middle\">" +
                     std::to_string(i) + "</text>\n";
        }
    }
    return svg + "<polyline class=\"measure\" points=\"" + points + "\"/>\n" + marks + "</svg>\n";
}

} // namespace tegenover::reports
