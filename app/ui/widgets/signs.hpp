// What the program tells without asking: a tooltip, a callout, a toast, the steps of a way, a bar.
#pragma once

#include "ui/widgets/icons.hpp"
#include "ui/widgets/look.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tegenover::ui {

/// For the last item: shows `text` when the pointer rests on it or the keyboard is on it.
void tooltip(const Look& look, std::string_view text);
/// Whether that would show one now: where putting it into words takes a while.
[[nodiscard]] bool wants_tooltip();

enum class CalloutKind { info, warn, error };
struct Callout {
    CalloutKind kind = CalloutKind::info;
    std::string_view what;      ///< what happened
    std::string_view kept = {}; ///< what was kept
    std::string_view next = {}; ///< what to do
};
void callout(const Look& look, const Callout& callout);

/// An empty page that says what to do next.
void empty_state(const Look& look, Icon which, std::string_view title, std::string_view advice);

/// Dots for a way in steps, the current one long, with "name" beside it. With `id`, steps can be
/// chosen; returns the chosen one.
struct Stepper {
    std::span<const std::string_view> names;
    std::size_t current = 0;
};
[[nodiscard]] std::optional<std::size_t> stepper(const Look& look, std::string_view id,
                                                 const Stepper& stepper);

struct Meter {
    std::string_view label;
    std::string_view shown;                              ///< the value in words or figures
    std::optional<float> value;                          ///< 0..1; none: nothing was at stake
    std::optional<std::size_t> principle = std::nullopt; ///< colour and icon
};
void meter(const Look& look, const Meter& meter);

struct Toast {
    std::string_view text;
    std::string_view action = {}; ///< a button on it; empty: none
    float presence = 1;           ///< 0..1: how far it has come in
};
/// A short message at the top of the window, over everything. True when its action was taken.
[[nodiscard]] bool toast(const Look& look, std::string_view id, const Toast& toast);

} // namespace tegenover::ui
