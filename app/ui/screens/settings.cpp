// ui/screens/settings.cpp
//
// One row per setting; the sheet scrolls where the window is small.
#include "ui/screens/settings.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <array>
#include <cmath>
#include <string>
#include <string_view>

namespace tegenover::ui {

namespace {

using session::Settings;
using Changed = std::optional<Settings>;

constexpr std::array<std::string_view, 2> languages{"nl", "en"};
constexpr std::array<std::string_view, 2> language_names{"Nederlands", "English"};
constexpr float text_step = 10;   // percent
constexpr float sheet_width = 34; // em

void label(const Look& look, std::string_view text)
{
    space(look, 0.5F);
    paragraph(look, text, Tone::ink, TextKind::strong);
}

void draw_language(const Settings& now, const Look& look, const engine::Words& words,
                   Changed& changed)
{
    label(look, words("settings.language"));
    const std::size_t chosen = now.language == languages[1] ? 1 : 0;
    if (const auto picked = segmented(look, "language", language_names, chosen)) {
        changed = now;
        changed->language = languages[*picked];
    }
}

void draw_text_size(const Settings& now, const Look& look, const engine::Words& words,
                    HeldSlider& held, Changed& changed)
{
    space(look, 0.5F);
    const float percent = held.at.value_or(static_cast<float>(now.text_percent));
    const std::string shown = std::to_string(std::lround(percent)) + " %";
    const Slider size{.label = words("settings.text_size"),
                      .value = percent,
                      .least = session::smallest_text_percent,
                      .most = session::largest_text_percent,
                      .step = text_step,
                      .shown = shown};
    if (const auto moved = held.let_go(slider(look, "text-size", size))) {
        changed = now;
        changed->text_percent = static_cast<int>(std::lround(*moved));
    }
}

void draw_theme(const Settings& now, const Look& look, const engine::Words& words, Changed& changed)
{
    label(look, words("settings.theme"));
    const std::array<std::string_view, 3> names{words("settings.theme_light"),
                                                words("settings.theme_dark"),
                                                words("settings.theme_high_contrast")};
    if (const auto picked = segmented(look, "theme", names, static_cast<std::size_t>(now.theme))) {
        changed = now;
        changed->theme = static_cast<session::ThemeWish>(*picked);
    }
}

void draw_silence(const Settings& now, const Look& look, const engine::Words& words,
                  Changed& changed)
{
    label(look, words("settings.silence"));
    const std::array<std::string_view, 2> names{words("settings.silence_hold"),
                                                words("settings.silence_tap")};
    const auto chosen = static_cast<std::size_t>(now.silence_by);
    if (const auto picked = segmented(look, "silence", names, chosen)) {
        changed = now;
        changed->silence_by = static_cast<session::SilenceBy>(*picked);
    }
}

void draw_switch(bool Settings::*part, std::string_view key, const Settings& now, const Look& look,
                 const engine::Words& words, Changed& changed)
{
    const std::string name = "settings." + std::string(key);
    const std::string about = name + "_about";
    const Toggle one{.label = words(name), .explanation = words(about), .on = now.*part};
    if (const auto on = toggle(look, key, one)) {
        changed = now;
        (*changed).*part = *on;
    }
}

Changed draw_rows(const Settings& now, const Look& look, const engine::Words& words,
                  SettingsScratch& scratch)
{
    Changed changed;
    draw_language(now, look, words, changed);
    draw_text_size(now, look, words, scratch.text_size, changed);
    draw_theme(now, look, words, changed);
    draw_silence(now, look, words, changed);
    space(look, 0.75F);
    draw_switch(&Settings::coaching, "coaching", now, look, words, changed);
    draw_switch(&Settings::reduced_motion, "motion", now, look, words, changed);
    draw_switch(&Settings::sound, "sound", now, look, words, changed);
    return changed;
}

/// Where the records are, and the two things that can be done with all of them.
std::optional<session::Intent> draw_records(const session::AppView& view, const Look& look,
                                            const engine::Words& words)
{
    std::optional<session::Intent> intent;
    label(look, words("settings.records"));
    if (view.records_folder.empty()) {
        caption(look, words("settings.records_none"));
        return intent;
    }
    caption(look, engine::fill(words("settings.records_about"), {{"folder", view.records_folder}}));
    space(look, 0.4F);
    const Button keep{.label = words("settings.export"), .icon = Icon::share};
    if (button(look, "export", keep)) intent = session::ExportEverything{};
    const Button remove{.label = words("settings.delete"), .kind = ButtonKind::danger};
    flow(look, button_width(look, remove));
    if (button(look, "delete", remove)) intent = session::AskToDelete{true};
    return intent;
}

std::optional<session::Intent> ask_to_delete(const Look& look, const engine::Words& words)
{
    const auto answer = dialog(look, "delete-everything",
                               {.title = words("settings.delete_title"),
                                .body = words("settings.delete_body"),
                                .yes = words("settings.delete_yes"),
                                .no = words("settings.delete_no"),
                                .danger = true});
    if (!answer) return std::nullopt;
    if (*answer == DialogAnswer::yes) return session::DeleteEverything{};
    return session::AskToDelete{false};
}

} // namespace

std::optional<session::Intent> draw_settings(const session::AppView& view, const Look& look,
                                             const engine::Words& words, SettingsScratch& scratch)
{
    if (view.asks_to_delete) return ask_to_delete(look, words);
    DialogFrame frame(look, "settings", words("settings.title"), sheet_width);
    if (!frame.open()) return std::nullopt;
    std::optional<session::Intent> intent;
    if (auto changed = draw_rows(*view.settings, look, words, scratch)) {
        intent = session::ChangeSettings{std::move(*changed)};
    }
    if (auto wish = draw_records(view, look, words)) {
        frame.close();
        intent = std::move(wish);
    }
    space(look, 1);
    const Button close{.label = words("settings.close"), .kind = ButtonKind::primary};
    if (button(look, "close", close) || frame.dismissed()) {
        frame.close();
        intent = session::CloseSettings{};
    }
    return intent;
}

} // namespace tegenover::ui
