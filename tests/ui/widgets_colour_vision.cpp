// The arithmetic of simulated colour vision.
#include "ui/widgets_colour_vision.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::tests {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr std::array<Matrix, 4> matrices = {{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}}},
}};
constexpr Matrix to_xyz = {{{0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047},
                            {0.2126, 0.7152, 0.0722},
                            {0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883}}};

Triple times(const Matrix& matrix, const Triple& value)
{
    Triple out{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            out[row] += matrix[row][column] * value[column];
    return out;
}

double linear(float part)
{
    const auto value = static_cast<double>(part);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Triple lab(ui::Colour colour, Vision vision)
{
    Triple light = times(matrices[static_cast<std::size_t>(vision)],
                         {linear(colour.red), linear(colour.green), linear(colour.blue)});
    for (double& part : light)
        part = std::clamp(part, 0.0, 1.0);
    const Triple xyz = times(to_xyz, light);
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * root(xyz[1]) - 16, 500 * (root(xyz[0]) - root(xyz[1])),
            200 * (root(xyz[1]) - root(xyz[2]))};
}

} // namespace

double distance_seen(ui::Colour one, ui::Colour other, Vision vision)
{
    const Triple a = lab(one, vision);
    const Triple b = lab(other, vision);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace tegenover::tests
