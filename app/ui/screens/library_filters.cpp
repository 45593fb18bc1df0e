// ui/screens/library_filters.cpp
//
// One track and rows of chips.
#include "ui/screens/library_filters.hpp"

#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"

#include <array>
#include <string>
#include <string_view>

namespace tegenover::ui {

namespace {

using session::LibraryScreen;
using Changed = std::optional<LibraryScreen>;

void draw_done(const session::LibraryView& view, const Look& look, const engine::Words& words,
               Changed& changed)
{
    const std::array<std::string_view, 3> labels{words("library.filter_all"),
                                                 words("library.filter_not_done"),
                                                 words("library.filter_done")};
    const auto picked = segmented(look, "done", labels, static_cast<std::size_t>(view.filter.done));
    if (!picked) return;
    changed = view.filter;
    changed->done = static_cast<session::DoneFilter>(*picked);
}

/// One chip of a row; `value` is what it filters by, `chosen` what is filtered by now.
bool filter_chip(const Look& look, const std::string& value, std::string_view label,
                 const std::string& chosen, bool first)
{
    const Chip one{.label = label, .chosen = value == chosen};
    if (!first) flow(look, chip_width(look, one), 0.5F);
    return chip(look, value.empty() ? "all" : value, one);
}

void draw_languages(const session::LibraryView& view, const Look& look, const engine::Words& words,
                    Changed& changed)
{
    if (view.languages.size() < 2) return;
    ImGui::PushID("language");
    const auto choose = [&](const std::string& value) {
        changed = view.filter;
        changed->language_filter = value;
    };
    const auto& chosen = view.filter.language_filter;
    if (filter_chip(look, "", words("library.all_languages"), chosen, true)) choose("");
    for (const auto& language : view.languages) {
        const std::string label(words("language." + language));
        if (filter_chip(look, language, label, chosen, false)) choose(language);
    }
    ImGui::PopID();
}

void draw_cases(const session::LibraryView& view, const Look& look, const engine::Words& words,
                Changed& changed)
{
    if (view.cases.size() < 2) return;
    ImGui::PushID("case");
    const auto choose = [&](const std::string& value) {
        changed = view.filter;
        changed->case_filter = value;
    };
    const auto& chosen = view.filter.case_filter;
    if (filter_chip(look, "", words("library.filter_every_case"), chosen, true)) choose("");
    for (const auto& person : view.cases) {
        if (filter_chip(look, person.id, person.name, chosen, false)) choose(person.id);
    }
    ImGui::PopID();
}

} // namespace

std::optional<LibraryScreen> draw_library_filters(const session::LibraryView& view,
                                                  const Look& look, const engine::Words& words)
{
    Changed changed;
    const auto done = [&] { draw_done(view, look, words, changed); };
    const auto rest = [&] {
        draw_languages(view, look, words, changed);
        draw_cases(view, look, words, changed);
    };
    side_by_side(look, 0.5F, 22, done, rest);
    return changed;
}

} // namespace tegenover::ui
