// shell/program.cpp
//
// The one place where the model changes.
#include "shell/program.hpp"

#include "platform/clock.hpp"
#include "session/update.hpp"

#include <imgui.h>

#include <deque>
#include <utility>

namespace tegenover::shell {

namespace {

ui::ThemeChoice theme_of(session::ThemeWish wish)
{
    switch (wish) {
    case session::ThemeWish::light:
        return ui::ThemeChoice::light;
    case session::ThemeWish::dark:
        return ui::ThemeChoice::dark;
    case session::ThemeWish::high_contrast:
        return ui::ThemeChoice::high_contrast;
    }
    return ui::ThemeChoice::light;
}

} // namespace

Program::Program(Loaded loaded, Outside outside)
    : catalogue_(std::move(loaded.catalogue)), languages_(std::move(loaded.languages)),
      model_(std::move(loaded.model)), outside_(std::move(outside))
{
}

LookWish Program::look_wish() const
{
    const auto& settings = model_.settings;
    return {.theme = theme_of(settings.theme),
            .text_scale = static_cast<float>(settings.text_percent) / 100,
            .reduced_motion = settings.reduced_motion};
}

void Program::take(const session::Intent& intent)
{
    std::deque<session::Intent> waiting{intent};
    while (!waiting.empty()) {
        const session::Circumstances circumstances{.now = platform::seconds_since_1970(),
                                                   .chance = platform::chance(),
                                                   .languages = &languages_};
        auto updated =
            session::update(catalogue_, std::move(model_), waiting.front(), circumstances);
        waiting.pop_front();
        model_ = std::move(updated.model);
        for (const auto& effect : updated.effects) {
            for (auto& answer : outside_.perform(effect))
                waiting.push_back(std::move(answer));
        }
    }
}

void Program::take_news(double now)
{
    for (const auto& intent : outside_.news(now))
        take(intent);
}

bool Program::draw(const ui::Look&, double) { return false; }

} // namespace tegenover::shell
