// authoring/layout_bands.cpp
//
// Tries every number of bands of about as many columns each.
#include "authoring/layout_bands.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::authoring {

namespace {

constexpr std::size_t fits_in_one = 8; // columns
constexpr double far_wider = 3;        // than it is high
constexpr double wanted_shape = 1.6;   // of a screen: 16 to 10
constexpr double rows_between = 0.5;   // bands, where arrows go back to the left

struct Rows {
    double top = 0;
    double bottom = 0;
    bool any = false;

    void add(double row)
    {
        top = any ? std::min(top, row) : row;
        bottom = any ? std::max(bottom, row) : row;
        any = true;
    }
    [[nodiscard]] double count() const { return any ? bottom - top + 1 : 0; }
};

/// The columns of a map in bands: the first ones have one column more where they do not come out
/// even.
class Bands {
public:
    Bands(const std::vector<Rows>& columns, std::size_t count)
        : most_((columns.size() + count - 1) / count), rows_(count)
    {
        const auto full = columns.size() % count == 0 ? count : columns.size() % count;
        for (std::size_t band = 0; band < count; ++band) {
            const auto size = most_ - (band < full ? 0 : 1);
            for (std::size_t i = 0; i < size; ++i) {
                const auto& column = columns[band_of_.size()];
                if (column.any) {
                    rows_[band].add(column.top);
                    rows_[band].add(column.bottom);
                }
                band_of_.push_back(band);
                place_.push_back(i);
            }
        }
    }

    [[nodiscard]] double shape(Spacing spacing) const
    {
        double rows = rows_between * static_cast<double>(rows_.size() - 1);
        for (const auto& band : rows_)
            rows += band.count();
        return static_cast<double>(most_) * spacing.column / (rows * spacing.row);
    }

    void move(std::vector<Cell>& cells) const
    {
        std::vector<double> top{0};
        for (const auto& band : rows_)
            top.push_back(top.back() + band.count() + rows_between);
        for (auto& cell : cells) {
            const auto band = band_of_[cell.column];
            cell = {place_[cell.column], cell.row - rows_[band].top + top[band], band};
        }
    }

private:
    std::size_t most_; ///< columns of a band
    std::vector<Rows> rows_;
    std::vector<std::size_t> band_of_; ///< each column
    std::vector<std::size_t> place_;   ///< of it in its band
};

double far_from_wanted(const Bands& bands, Spacing spacing)
{
    return std::abs(std::log(bands.shape(spacing) / wanted_shape));
}

} // namespace

std::vector<Cell> in_bands(std::vector<Cell> cells, Spacing spacing)
{
    std::vector<Rows> columns;
    for (const auto& cell : cells) {
        if (columns.size() <= cell.column) columns.resize(cell.column + 1);
        columns[cell.column].add(cell.row);
    }
    if (columns.empty()) return cells;
    Bands best{columns, 1};
    if (columns.size() > fits_in_one && best.shape(spacing) > far_wider) {
        // More bands are only ever narrower and higher.
        for (std::size_t count = 2; count <= columns.size(); ++count) {
            Bands bands{columns, count};
            if (far_from_wanted(bands, spacing) >= far_from_wanted(best, spacing)) {
                if (bands.shape(spacing) < wanted_shape) break;
                continue;
            }
            best = std::move(bands);
        }
    }
    best.move(cells);
    return cells;
}

} // namespace tegenover::authoring
