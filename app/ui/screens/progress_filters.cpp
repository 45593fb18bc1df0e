// ui/screens/progress_filters.cpp
//
// Three rows that fold onto more where it is narrow: scenes, principles, and how far back.
#include "ui/screens/progress_parts.hpp"

#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace tegenover::ui {

namespace {

using session::ProgressScreen;
using session::ProgressView;
using Changed = std::optional<ProgressScreen>;

/// One chip of a row.
bool row_chip(const Look& look, std::string_view id, const Chip& one, bool first)
{
    if (!first) flow(look, chip_width(look, one), 0.5F);
    return chip(look, id, one);
}

void draw_scenes(const ProgressView& view, const Look& look, const engine::Words& words,
                 Changed& changed)
{
    if (view.scenes.size() < 2) return;
    ImGui::PushID("scene");
    const auto choose = [&](const std::string& scene) {
        changed = view.wish;
        changed->scene = scene;
    };
    const Chip all{.label = words("progress.all_scenes"), .chosen = view.wish.scene.empty()};
    if (row_chip(look, "all", all, true)) choose("");
    for (const auto& scene : view.scenes) {
        const Chip one{.label = scene.title, .chosen = view.wish.scene == scene.id};
        if (row_chip(look, scene.id, one, false)) choose(scene.id);
    }
    ImGui::PopID();
    space(look, 0.5F);
}

void draw_principles(const ProgressView& view, const Look& look, const engine::Words& words,
                     Changed& changed)
{
    ImGui::PushID("principle");
    const auto choose = [&](std::optional<engine::Principle> principle) {
        changed = view.wish;
        changed->principle = principle;
    };
    const Chip all{.label = words("progress.principles_all"), .chosen = !view.wish.principle};
    if (row_chip(look, "all", all, true)) choose(std::nullopt);
    for (const auto principle : engine::all_principles) {
        const std::string key{engine::key(principle)};
        const auto name = "principle." + key + ".short";
        const Chip one{.label = words(name),
                       .icon = principle_icon(static_cast<std::size_t>(principle)),
                       .chosen = view.wish.principle == principle};
        if (row_chip(look, key, one, false)) choose(principle);
    }
    ImGui::PopID();
    space(look, 0.5F);
}

void draw_period(const ProgressView& view, const Look& look, const engine::Words& words,
                 Changed& changed)
{
    const std::array<std::string_view, 4> names{
        words("progress.period_all"), words("progress.period_month"),
        words("progress.period_quarter"), words("progress.period_year")};
    const auto now = static_cast<std::size_t>(view.wish.period);
    if (const auto picked = segmented(look, "period", names, now)) {
        changed = view.wish;
        changed->period = static_cast<session::Period>(*picked);
    }
}

} // namespace

std::optional<ProgressScreen> draw_progress_filters(const ProgressView& view, const Look& look,
                                                    const engine::Words& words)
{
    Changed changed;
    draw_scenes(view, look, words, changed);
    draw_principles(view, look, words, changed);
    draw_period(view, look, words, changed);
    return changed;
}

} // namespace tegenover::ui
