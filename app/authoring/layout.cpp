// authoring/layout.cpp
//
// After Sugiyama: leave out the arrows that lead back, put each moment behind all that lead to it,
// order each column by where its neighbours stand, then draw neighbours level. A long scene goes on
// below, like text.
#include "authoring/layout.hpp"

#include "authoring/layout_bands.hpp"
#include "authoring/layout_gaps.hpp"
#include "authoring/layout_layers.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <optional>

namespace tegenover::authoring {
namespace {

constexpr int sweeps = 8;

class Columns {
public:
    explicit Columns(const Layers& layers) : layers_(layers), rows_(layers.column.size(), 0.0)
    {
        for (const auto moment : layers.order) {
            const auto column = layers.column[moment];
            if (columns_.size() <= column) columns_.resize(column + 1);
            columns_[column].push_back(moment);
        }
        for (const auto& column : columns_)
            number_rows(column);
    }

    void order()
    {
        for (int i = 0; i < sweeps; ++i) {
            for (auto& column : columns_)
                sort_by(layers_.from, column);
            // clang 14 cannot reverse a view. NOLINTNEXTLINE(modernize-loop-convert)
            for (auto column = columns_.rbegin(); column != columns_.rend(); ++column)
                sort_by(layers_.to, *column);
        }
        for (auto& column : columns_)
            sort_by(layers_.from, column);
    }

    void level()
    {
        for (int i = 0; i < sweeps; ++i) {
            // clang 14 cannot reverse a view. NOLINTNEXTLINE(modernize-loop-convert)
            for (auto column = columns_.rbegin(); column != columns_.rend(); ++column)
                draw_level(layers_.to, *column);
            for (const auto& column : columns_)
                draw_level(layers_.from, column);
        }
    }

    /// Of each moment, in rows.
    [[nodiscard]] const std::vector<double>& rows() const { return rows_; }

private:
    using Column = std::vector<std::size_t>;

    /// In their order, one row each, around the middle.
    void number_rows(const Column& column)
    {
        double row = -(static_cast<double>(column.size()) - 1) / 2;
        for (const auto moment : column)
            rows_[moment] = row++;
    }

    [[nodiscard]] double wanted_row(const Neighbours& neighbours, std::size_t moment) const
    {
        const auto& near = neighbours[moment];
        if (near.empty()) return rows_[moment];
        const auto add = [&](double sum, std::size_t one) { return sum + rows_[one]; };
        return std::accumulate(near.begin(), near.end(), 0.0, add) /
               static_cast<double>(near.size());
    }

    [[nodiscard]] std::vector<double> wanted_rows(const Neighbours& neighbours,
                                                  const Column& column) const
    {
        std::vector<double> wanted;
        wanted.reserve(column.size());
        for (const auto moment : column)
            wanted.push_back(wanted_row(neighbours, moment));
        return wanted;
    }

    void sort_by(const Neighbours& neighbours, Column& column)
    {
        const auto wanted = wanted_rows(neighbours, column);
        std::vector<std::size_t> places(column.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        std::stable_sort(places.begin(), places.end(),
                         [&](auto a, auto b) { return wanted[a] < wanted[b]; });
        Column sorted;
        for (const auto place : places)
            sorted.push_back(column[place]);
        column = std::move(sorted);
        number_rows(column);
    }

    /// As near as can be to where each wants to stand, in their order and a row apart: those that
    /// would come too close stand around the middle of where they want to be.
    void draw_level(const Neighbours& neighbours, const Column& column)
    {
        struct Block {
            double sum = 0;
            std::size_t count = 0;
            [[nodiscard]] double middle() const { return sum / static_cast<double>(count); }
        };
        std::vector<Block> blocks;
        const auto wanted = wanted_rows(neighbours, column);
        for (std::size_t i = 0; i < column.size(); ++i) {
            blocks.push_back({wanted[i] - static_cast<double>(i), 1});
            while (blocks.size() > 1 &&
                   blocks[blocks.size() - 2].middle() > blocks.back().middle()) {
                const auto last = blocks.back();
                blocks.pop_back();
                blocks.back().sum += last.sum;
                blocks.back().count += last.count;
            }
        }
        std::size_t i = 0;
        for (const auto& block : blocks) {
            for (std::size_t k = 0; k < block.count; ++k, ++i)
                rows_[column[i]] = block.middle() + static_cast<double>(i);
        }
    }

    const Layers& layers_;
    std::vector<Column> columns_;
    std::vector<double> rows_;
};

/// Finds room for moments among those that stand already.
class Filling {
public:
    Filling(const engine::Scene& scene, const Positions& kept, Spacing spacing)
        : scene_(scene), layers_(layers_of(scene)), spacing_(spacing)
    {
        for (const auto& moment : scene.moments) {
            const auto found = kept.find(moment.id);
            if (found != kept.end()) placed_.insert(*found);
        }
    }

    Positions run()
    {
        auto order = layers_.order;
        std::stable_sort(order.begin(), order.end(),
                         [&](auto a, auto b) { return layers_.column[a] < layers_.column[b]; });
        for (const auto moment : order) {
            const auto& id = scene_.moments[moment].id;
            if (!id.empty() && !placed_.contains(id)) placed_.emplace(id, place_for(moment));
        }
        return std::move(placed_);
    }

private:
    [[nodiscard]] std::vector<Position> places_of(const std::vector<std::size_t>& moments) const
    {
        std::vector<Position> places;
        for (const auto moment : moments) {
            const auto found = placed_.find(scene_.moments[moment].id);
            if (found != placed_.end()) places.push_back(found->second);
        }
        return places;
    }

    [[nodiscard]] static int middle_row(const std::vector<Position>& places)
    {
        const auto add = [](long sum, const Position& one) { return sum + one.y; };
        const auto sum = std::accumulate(places.begin(), places.end(), 0L, add);
        return static_cast<int>(sum / static_cast<long>(places.size()));
    }

    [[nodiscard]] Position place_for(std::size_t moment) const
    {
        const auto by_x = [](const Position& a, const Position& b) { return a.x < b.x; };
        const auto before = places_of(layers_.from[moment]);
        if (!before.empty()) {
            const auto last = std::max_element(before.begin(), before.end(), by_x);
            return free_near({last->x + spacing_.column, middle_row(before)});
        }
        const auto behind = places_of(layers_.to[moment]);
        if (!behind.empty()) {
            const auto first = std::min_element(behind.begin(), behind.end(), by_x);
            return free_near({first->x - spacing_.column, middle_row(behind)});
        }
        return free_near({static_cast<int>(layers_.column[moment]) * spacing_.column, below_all()});
    }

    [[nodiscard]] int below_all() const
    {
        int below = 0;
        for (const auto& [id, place] : placed_)
            below = std::max(below, place.y + spacing_.row);
        return below;
    }

    [[nodiscard]] bool is_free(const Position& place) const
    {
        return std::none_of(placed_.begin(), placed_.end(), [&](const auto& one) {
            return std::abs(one.second.x - place.x) < spacing_.column &&
                   std::abs(one.second.y - place.y) < spacing_.row;
        });
    }

    /// The nearest above or below where nothing stands.
    [[nodiscard]] Position free_near(Position wanted) const
    {
        const int step = std::max(spacing_.row / 4, 1);
        for (int away = 0;; away += step) {
            for (const int y : {wanted.y + away, wanted.y - away}) {
                if (is_free({wanted.x, y})) return {wanted.x, y};
            }
        }
    }

    const engine::Scene& scene_;
    Layers layers_;
    Spacing spacing_;
    Positions placed_;
};

} // namespace

Positions lay_out(const engine::Scene& scene, Spacing spacing)
{
    const auto layers = layers_of(scene);
    Columns columns{layers};
    columns.order();
    columns.level();
    std::vector<Cell> cells;
    for (std::size_t m = 0; m < scene.moments.size(); ++m)
        cells.push_back({.column = layers.column[m], .row = columns.rows()[m]});
    cells = in_bands(std::move(cells), spacing);
    const auto left = left_edges(scene, cells, spacing);
    Positions positions;
    for (std::size_t m = 0; m < scene.moments.size(); ++m) {
        if (scene.moments[m].id.empty()) continue;
        const auto y = std::lround(cells[m].row * spacing.row);
        positions.emplace(scene.moments[m].id, Position{left[m], static_cast<int>(y)});
    }
    return positions;
}

Positions add_to_layout(const engine::Scene& scene, const Positions& kept, Spacing spacing)
{
    const bool has_any = std::any_of(scene.moments.begin(), scene.moments.end(),
                                     [&](const auto& one) { return kept.contains(one.id); });
    return has_any ? Filling{scene, kept, spacing}.run() : lay_out(scene, spacing);
}

Positions beside(const Positions& kept, const std::vector<std::string>& originals,
                 const std::vector<std::string>& copies, Spacing spacing)
{
    Positions placed;
    const auto put = [&](int lower) {
        placed.clear();
        for (std::size_t i = 0; i < std::min(originals.size(), copies.size()); ++i) {
            const auto stood = kept.find(originals[i]);
            if (stood == kept.end()) continue;
            placed[copies[i]] = {stood->second.x, stood->second.y + lower};
        }
    };
    const auto covers = [&](const auto& copy) {
        return std::any_of(kept.begin(), kept.end(), [&](const auto& one) {
            return std::abs(one.second.x - copy.second.x) < spacing.column &&
                   std::abs(one.second.y - copy.second.y) < spacing.row;
        });
    };
    const int step = std::max(spacing.row, 1);
    int lower = step;
    for (put(lower); std::any_of(placed.begin(), placed.end(), covers); put(lower))
        lower += step;
    return placed;
}

} // namespace tegenover::authoring
