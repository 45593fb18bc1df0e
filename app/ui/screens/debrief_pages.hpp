// ui/screens/debrief_pages.hpp
//
// The pages of the debrief, each in a file of its own, and what all of them are given. Only
// debrief.cpp and the pages include this.
#pragma once

#include "ui/screens/debrief.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace tegenover::ui {

using MaybeIntent = std::optional<session::Intent>;

/// What every page draws from.
struct DebriefPen {
    const session::DebriefView& view;
    const Look& look;
    const engine::Words& words;
    DebriefScratch& scratch;
    float height = 0; ///< pixels between the steps above and the way on below

    /// The client's name, or a word for somebody without one.
    [[nodiscard]] std::string name() const;
    /// The words of this key with {name}, and more where given, filled in.
    [[nodiscard]] std::string
    say(std::string_view key,
        std::initializer_list<std::pair<std::string_view, std::string_view>> more = {}) const;
};

/// The width of every page, so that all begin at the same edge.
inline constexpr float debrief_characters = 146;

[[nodiscard]] MaybeIntent draw_her_eyes_page(const DebriefPen& pen);
[[nodiscard]] MaybeIntent draw_estimate_page(const DebriefPen& pen);
[[nodiscard]] MaybeIntent draw_gap_page(const DebriefPen& pen);
[[nodiscard]] MaybeIntent draw_moments_page(const DebriefPen& pen);
[[nodiscard]] MaybeIntent draw_what_if_page(const DebriefPen& pen);
[[nodiscard]] MaybeIntent draw_reflection_page(const DebriefPen& pen);
[[nodiscard]] MaybeIntent draw_keep_page(const DebriefPen& pen);

} // namespace tegenover::ui
