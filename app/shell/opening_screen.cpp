// shell/opening_screen.cpp
//
// Each screen is reached through the one before it.
#include "shell/opening_screen.hpp"

#include "persistence/decisions_reader.hpp"
#include "persistence/file_text.hpp"
#include "session/editor/steps.hpp"
#include "session/play_view.hpp"
#include "session/update.hpp"
#include "shell/opening_pair.hpp"

#include <algorithm>
#include <charconv>
#include <utility>
#include <variant>

namespace tegenover::shell {

namespace {

constexpr std::int64_t fixed_now = 1'767'225'600; // the first second of 2026
constexpr std::uint64_t fixed_chance = 7;
constexpr int most_steps = 1000; // a play that never ends is a fault of its scene
constexpr int sample_estimate[] = {60, 45, 70, 55, 30};
constexpr std::size_t most_decision_bytes = 4UL * 1024 * 1024;

/// Takes intents one after another; effects are left out.
class Walk {
public:
    Walk(const session::Catalogue& catalogue, const std::vector<engine::Words>& languages,
         session::Model model)
        : catalogue_(catalogue), around_{fixed_now, fixed_chance, &languages},
          model_(std::move(model))
    {
    }

    void take(const session::Intent& intent)
    {
        model_ = session::update(catalogue_, std::move(model_), intent, around_).model;
    }

    template <typename Screen> [[nodiscard]] const Screen* screen() const
    {
        return std::get_if<Screen>(&model_.screen);
    }

    [[nodiscard]] session::PlayView play() const { return session::view_play(catalogue_, model_); }

    [[nodiscard]] bool open_pair(const std::vector<std::string>& wish)
    {
        auto opened = opened_pair(catalogue_, around_, std::move(model_), wish);
        if (opened) model_ = std::move(*opened);
        return opened.has_value();
    }

    [[nodiscard]] session::Model end() && { return std::move(model_); }

private:
    const session::Catalogue& catalogue_;
    session::Circumstances around_;
    session::Model model_;
};

std::vector<std::string> parts_of(std::string_view text, char divider)
{
    std::vector<std::string> parts;
    for (;;) {
        const auto place = text.find(divider);
        parts.emplace_back(text.substr(0, place));
        if (place == std::string_view::npos) return parts;
        text.remove_prefix(place + 1);
    }
}

std::optional<int> number_in(const std::vector<std::string>& parts, std::size_t place)
{
    if (place >= parts.size()) return std::nullopt;
    int number = 0;
    const auto& text = parts[place];
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// Passes over what is asked besides a response, unless the next decision answers it.
void pass_over(Walk& walk, const engine::Decision* next)
{
    for (int step = 0; step < 3; ++step) {
        const auto* screen = walk.screen<session::PlayScreen>();
        if (screen == nullptr || screen->step == session::PlayStep::respond) return;
        const bool answers =
            next != nullptr && (std::holds_alternative<engine::GiveReason>(*next) ||
                                std::holds_alternative<engine::NoteCheckIn>(*next) ||
                                std::holds_alternative<engine::Notice>(*next));
        if (answers && screen->step != session::PlayStep::coaching) return;
        if (screen->step == session::PlayStep::coaching) {
            walk.take(session::Continue{});
        } else {
            walk.take(session::SkipAsked{});
        }
    }
}

void play_decisions(Walk& walk, const std::vector<engine::Decision>& decisions, int responses)
{
    for (const auto& decision : decisions) {
        const bool responds = std::holds_alternative<engine::Respond>(decision);
        if (responds && responses-- <= 0) return;
        pass_over(walk, &decision);
        walk.take(session::Decide{decision});
    }
}

void play_first_cards(Walk& walk, int responses)
{
    for (int given = 0; given < responses; ++given) {
        pass_over(walk, nullptr);
        const auto view = walk.play();
        if (view.ending || view.responses.empty()) return;
        walk.take(session::Decide{engine::Respond{view.responses.front().id}});
    }
}

void play(Walk& walk, const Opening& opening, int responses)
{
    walk.take(session::ChooseRole{session::RoleTaken::repairing});
    walk.take(session::BeginPlay{});
    if (opening.decisions.empty()) return play_first_cards(walk, responses);
    play_decisions(walk, opening.decisions, responses);
}

void look_back(Walk& walk, int page)
{
    pass_over(walk, nullptr);
    walk.take(session::OpenDebrief{});
    if (page > 2) {
        for (const auto principle : engine::all_principles) {
            const auto place = static_cast<std::size_t>(principle);
            walk.take(session::EstimateSelf{principle, sample_estimate[place]});
        }
    }
    for (int next = 1; next < page; ++next) {
        walk.take(session::TurnToPage{static_cast<session::DebriefPage>(next)});
    }
}

bool open_scene(Walk& walk, const Opening& opening, const std::vector<std::string>& parts)
{
    const std::string& name = parts.front();
    walk.take(session::StartScene{parts[1]});
    if (walk.screen<session::BeforeScreen>() == nullptr) return false;
    if (name == "before") return true;
    if (name == "play") {
        play(walk, opening,
             number_in(parts, 2).value_or(opening.decisions.empty() ? 0 : most_steps));
        return walk.screen<session::PlayScreen>() != nullptr;
    }
    play(walk, opening, most_steps);
    const int page = number_in(parts, 2).value_or(1);
    if (page < 1 || page > static_cast<int>(session::debrief_page_count)) return false;
    look_back(walk, page);
    return walk.screen<session::DebriefScreen>() != nullptr;
}

bool open_screen(Walk& walk, const Opening& opening, const std::vector<std::string>& parts)
{
    const std::string& name = parts.front();
    if (name == "library") return true;
    if (name == "progress") {
        walk.take(session::OpenProgress{});
        if (parts.size() > 1 && parts[1] != "table") return false;
        if (parts.size() > 1) walk.take(session::ShowProgress{{.as_table = true}});
        return true;
    }
    if (name == "pair") {
        return walk.open_pair({parts.begin() + 1, parts.end()});
    }
    if (parts.size() < 2) return false;
    if (name == "case") {
        walk.take(session::ReadCase{parts[1]});
        return walk.screen<session::CaseScreen>() != nullptr;
    }
    const bool known = name == "before" || name == "play" || name == "debrief";
    return known && open_scene(walk, opening, parts);
}

} // namespace

std::optional<session::Model> opened_at(const session::Catalogue& catalogue,
                                        const std::vector<engine::Words>& languages,
                                        session::Model model, const Opening& opening)
{
    Walk walk(catalogue, languages, std::move(model));
    const auto layers = parts_of(opening.screen, '+');
    if (!open_screen(walk, opening, parts_of(layers.front(), ':'))) return std::nullopt;
    for (std::size_t i = 1; i < layers.size(); ++i) {
        if (layers[i] != "settings") return std::nullopt;
        walk.take(session::OpenSettings{});
    }
    return std::move(walk).end();
}

std::vector<session::Intent> editor_opening(std::string_view screen)
{
    const auto parts = parts_of(screen, ':');
    if (screen == "edit") return {session::asked(session::OpenDesk{})};
    if (parts.front() != "edit" || parts.size() < 2) return {};
    std::vector<session::Intent> intents{session::asked(session::WriteScene{parts[1]})};
    if (parts.size() < 3) return intents;
    const auto& place = parts[2];
    if (place == "problems") {
        intents.emplace_back(session::asked(session::ShowAside{session::Aside::problems}));
    } else if (place == "translate") {
        intents.emplace_back(session::asked(session::ShowAside{session::Aside::translate}));
    } else if (place == "trial") {
        intents.emplace_back(session::asked(session::ShowAside{session::Aside::trial}));
    } else {
        intents.emplace_back(session::asked(session::Choose{session::selection_of("/" + place)}));
    }
    return intents;
}

DecisionsFile read_decisions_file(const std::string& path)
{
    const auto file = persistence::read_file(path, most_decision_bytes);
    if (const auto* failure = std::get_if<persistence::FileFailure>(&file)) {
        return {{}, failure->message};
    }
    auto reading = persistence::read_decisions(std::get<std::string>(file));
    if (!reading.ok()) return {{}, path + ": " + reading.problems.front().message};
    return {std::move(reading.decisions), {}};
}

} // namespace tegenover::shell
