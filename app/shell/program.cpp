// shell/program.cpp
//
// The one place where the model changes.
#include "shell/program.hpp"

#include "platform/clock.hpp"
#include "session/pair/sessions.hpp"
#include "session/update.hpp"

#include <algorithm>
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

/// The key of the words that name a screen, and what stands in them.
struct ScreenName {
    std::string_view key;
    std::string_view title;
};

ScreenName name_of(const session::ScreenView& screen)
{
    if (const auto* before = std::get_if<session::BeforeView>(&screen)) {
        return {"app.window_before", before->title};
    }
    if (const auto* play = std::get_if<session::PlayView>(&screen)) {
        return {play->ending ? "app.window_ending" : "app.window_play", play->scene_title};
    }
    if (const auto* debrief = std::get_if<session::DebriefView>(&screen)) {
        return {"app.window_debrief", debrief->story.scene_title};
    }
    if (const auto* about = std::get_if<session::CaseView>(&screen)) {
        return {"app.window_case", about->title};
    }
    if (const auto* editor = std::get_if<session::EditorView>(&screen)) {
        if (editor->desk) return {"app.window_desk", {}};
        return {editor->changed ? "app.window_editor_changed" : "app.window_editor", editor->title};
    }
    if (std::holds_alternative<session::ProgressView>(screen)) return {"app.window_progress", {}};
    if (std::holds_alternative<session::PairView>(screen)) return {"app.window_pair", {}};
    return {"app.name", {}};
}

/// A scene as its author saved it takes the place of what its file held before, which goes on for
/// the attempts that were made at it.
void put_on_shelf(session::Catalogue& catalogue, session::ShelfScene scene)
{
    const auto same = std::ranges::find(catalogue.scenes, scene.file, &session::ShelfScene::file);
    std::erase_if(catalogue.broken, [&](const auto& one) { return one.file == scene.file; });
    if (same == catalogue.scenes.end()) {
        catalogue.scenes.push_back(std::move(scene));
        return;
    }
    if (same->hash == scene.hash) return;
    std::swap(*same, scene);
    catalogue.former.push_back(std::move(scene));
}

/// Conversations that were held with it stay readable in this run: it goes among the former ones.
void take_off_shelf(session::Catalogue& catalogue, ShelfChange change)
{
    const auto same = std::ranges::find(catalogue.scenes, change.file, &session::ShelfScene::file);
    if (same != catalogue.scenes.end()) {
        catalogue.former.push_back(std::move(*same));
        catalogue.scenes.erase(same);
    }
    std::erase_if(catalogue.broken, [&](const auto& one) { return one.file == change.file; });
    if (change.broken) catalogue.broken.push_back(std::move(*change.broken));
}

/// A person of the author's own, in place of how they were before.
void meet(session::Catalogue& catalogue, engine::CaseFile person)
{
    if (std::ranges::find(catalogue.own_people, person.id) == catalogue.own_people.end())
        catalogue.own_people.push_back(person.id);
    const auto known = std::ranges::find(catalogue.cases, person.id, &engine::CaseFile::id);
    if (known == catalogue.cases.end()) {
        catalogue.cases.push_back(std::move(person));
        return;
    }
    *known = std::move(person);
}

} // namespace

Program::Program(Loaded loaded, Outside outside)
    : catalogue_(std::move(loaded.catalogue)), languages_(std::move(loaded.languages)),
      model_(std::move(loaded.model)), outside_(std::move(outside)),
      view_(session::view_app(catalogue_, model_))
{
}

bool Program::phone_rings() const
{
    const auto* play = std::get_if<session::PlayView>(&view_.screen);
    if (const auto* pair = std::get_if<session::PairView>(&view_.screen)) {
        const auto* responding = std::get_if<session::RespondView>(&pair->page);
        play = responding == nullptr || pair->leaving ? nullptr : &responding->play;
    }
    return play != nullptr && play->phone_rings && !play->paused && model_.settings.sound;
}

std::string Program::window_title() const
{
    const auto name = name_of(view_.screen);
    auto title = std::string(name.title.empty() ? words()("editor.untitled") : name.title);
    std::ranges::replace(title, '\n', ' ');
    return engine::fill(words()(name.key), {{"title", title}});
}

const engine::Words& Program::words() const
{
    static const engine::Words none;
    const auto spoken =
        std::ranges::find(languages_, model_.settings.language, &engine::Words::language);
    if (spoken != languages_.end()) return *spoken;
    return languages_.empty() ? none : languages_.front();
}

LookWish Program::look_wish() const
{
    const auto& settings = model_.settings;
    return {.theme = theme_of(settings.theme),
            .text_scale = static_cast<float>(settings.text_percent) / 100,
            .reduced_motion = settings.reduced_motion};
}

/// What is open goes on with the scenes that it was begun with.
void Program::read_scenes_again()
{
    if (!reading_) return;
    auto loaded = reading_(model_.settings);
    auto& now = loaded.catalogue;
    now.former = std::move(catalogue_.former);
    for (auto& shelf : catalogue_.scenes)
        if (!session::has_version(now, shelf.hash)) now.former.push_back(std::move(shelf));
    now.drafts = std::move(catalogue_.drafts);
    catalogue_ = std::move(now);
    outside_.know_scenes(loaded.scene_texts);
}

bool Program::take_files_in()
{
    bool changed = false;
    for (auto& scene : outside_.take_recalled_scenes())
        catalogue_.former.push_back(std::move(scene));
    for (auto& scene : outside_.take_rewritten_scenes()) {
        put_on_shelf(catalogue_, std::move(scene));
        changed = true;
    }
    for (auto& change : outside_.take_shelf_changes()) {
        take_off_shelf(catalogue_, std::move(change));
        changed = true;
    }
    for (auto& person : outside_.take_people()) {
        meet(catalogue_, std::move(person));
        changed = true;
    }
    if (auto drafts = outside_.take_draft_change()) {
        catalogue_.drafts = std::move(*drafts);
        changed = true;
    }
    return changed;
}

void Program::take(const session::Intent& intent)
{
    const auto before = model_;
    bool files_changed = false;
    std::deque<session::Intent> waiting{intent};
    while (!waiting.empty()) {
        const session::Circumstances circumstances{.now = platform::seconds_since_1970(),
                                                   .chance = platform::chance(),
                                                   .languages = &languages_,
                                                   .ahead_of_utc =
                                                       platform::seconds_ahead_of_utc()};
        files_changed = take_files_in() || files_changed;
        auto updated =
            session::update(catalogue_, std::move(model_), waiting.front(), circumstances);
        waiting.pop_front();
        model_ = std::move(updated.model);
        for (const auto& effect : updated.effects) {
            if (std::holds_alternative<session::ReadScenesAgain>(effect)) {
                read_scenes_again();
                files_changed = true;
            }
            for (auto& answer : outside_.perform(effect, catalogue_))
                waiting.push_back(std::move(answer));
        }
    }
    files_changed = take_files_in() || files_changed;
    if (files_changed || model_ != before) view_ = session::view_app(catalogue_, model_);
}

void Program::finish()
{
    for (const auto& intent : outside_.finish())
        take(intent);
}

void Program::take_news(double now)
{
    for (const auto& intent : outside_.news(now))
        take(intent);
    count_seconds(now);
    let_notice_go(now);
}

void Program::let_notice_go(double now)
{
    constexpr double long_enough = 8; // seconds, to be read twice
    if (model_.notice != notice_shown_) {
        notice_shown_ = model_.notice;
        notice_since_ = now;
    }
    if (says_it_is_done(notice_shown_) && now - notice_since_ >= long_enough)
        take(session::DismissNotice{});
}

void Program::count_seconds(double now)
{
    if (!session::pair_clock_runs(model_)) {
        counted_until_ = -1;
        return;
    }
    if (counted_until_ < 0) counted_until_ = now;
    const auto passed = static_cast<int>((now - counted_until_) * clock_speed_);
    if (passed < 1) return;
    counted_until_ += passed / clock_speed_;
    // After a pause of the whole machine no more than this is taken for time spent talking.
    constexpr int most_at_once = 60;
    take(session::happens(engine::pair::Tick{std::min(passed, most_at_once)}));
}

Program::Frame Program::draw(const ui::Look& look, double now)
{
    const auto drawn = ui::draw_app(view_, look, words(), scratch_, now);
    for (const auto& intent : drawn.intents)
        take(intent);
    return {.animating = drawn.animating, .changed = !drawn.intents.empty()};
}

} // namespace tegenover::shell
