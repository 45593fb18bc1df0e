// shell/outside.cpp
//
// One function per effect. A failure is an intent with a cause, never an exception.
#include "shell/outside.hpp"

#include "persistence/file_text.hpp"
#include "platform/clock.hpp"
#include "session/editor/wishes.hpp"
#include "shell/settings_text.hpp"

#include <algorithm>
#include <cstddef>
#include <system_error>
#include <type_traits>
#include <utility>

namespace tegenover::shell {

namespace fs = std::filesystem;
using session::EffectFailed;
using session::Intent;

namespace {

constexpr std::size_t most_settings_bytes = 64UL * 1024;

fs::path settings_file(const platform::Folders& folders) { return folders.settings / "settings"; }

std::optional<std::string> save(const fs::path& file, const std::string& text)
{
    std::error_code fault;
    fs::create_directories(file.parent_path(), fault);
    if (fault) return file.parent_path().string() + ": " + fault.message();
    const auto failure = persistence::save_file(file, text);
    if (failure) return failure->message;
    return std::nullopt;
}

// A name that came from a title may hold a slash; a report stays in its folder all the same.
std::string as_file_name(std::string name)
{
    std::ranges::replace(name, '/', '-');
    return name.empty() || name.front() == '.' ? "tegenover" + name : name;
}

std::optional<Intent> meaning_of(platform::OpenOutcome outcome, const std::string& path)
{
    switch (outcome) {
    case platform::OpenOutcome::opened:
        return std::nullopt;
    case platform::OpenOutcome::no_such_program:
        return EffectFailed{"error.no_opener", path};
    case platform::OpenOutcome::refused:
        return EffectFailed{"error.not_opened", path};
    }
    return std::nullopt;
}

} // namespace

fs::path free_name(const fs::path& folder, const std::string& name)
{
    const fs::path wanted = as_file_name(name);
    const auto exists = [](const fs::path& path) {
        std::error_code ignored;
        return fs::exists(path, ignored);
    };
    auto path = folder / wanted;
    for (int count = 2; exists(path); ++count) {
        path = folder / (wanted.stem().string() + " (" + std::to_string(count) + ")" +
                         wanted.extension().string());
    }
    return path;
}

fs::path own_scenes(const platform::Folders& folders) { return folders.documents / "Tegenover"; }

Outside::Outside(platform::Folders folders, std::string opening_program, const fs::path& patterns)
    : folders_(std::move(folders)), desk_({folders_.records, own_scenes(folders_), patterns}),
      opening_program_(std::move(opening_program))
{
}

void Outside::open_records(SceneTexts scenes)
{
    records_.emplace(folders_.records, std::move(scenes));
}

void Outside::know_scenes(const SceneTexts& scenes)
{
    if (!records_) return;
    for (const auto& [hash, text] : scenes)
        records_->know_scene(hash, text);
}

std::vector<session::ShelfScene> Outside::take_recalled_scenes()
{
    return records_ ? records_->take_recalled() : std::vector<session::ShelfScene>{};
}

std::vector<session::ShelfScene> Outside::take_rewritten_scenes()
{
    std::vector<session::ShelfScene> scenes;
    for (auto& scene : desk_.take_rewritten()) {
        if (records_) records_->know_scene(scene.shelf.hash, std::move(scene.text));
        scenes.push_back(std::move(scene.shelf));
    }
    return scenes;
}

std::vector<Intent> Outside::finish()
{
    desk_.flush();
    return records_ ? records_->flush() : std::vector<Intent>{};
}

std::vector<Intent> Outside::perform(const session::Effect& effect,
                                     const session::Catalogue& catalogue)
{
    return std::visit(
        [&](const auto& one) {
            if constexpr (std::is_same_v<decltype(one), const session::FetchAttempt&>) {
                return act(one, catalogue);
            } else {
                return act(one);
            }
        },
        static_cast<const session::AnyEffect&>(effect));
}

std::vector<Intent> Outside::act(const session::SaveReport& effect) const
{
    const auto file = free_name(folders_.documents, effect.suggested_name);
    if (const auto cause = save(file, effect.text)) {
        return {EffectFailed{"error.report_not_saved", *cause}};
    }
    return {session::ReportSaved{file.string()}};
}

std::vector<Intent> Outside::act(const session::OpenFile& effect)
{
    openings_.push_back(
        {.opening = platform::Opening::start(opening_program_, effect.path), .path = effect.path});
    return {};
}

std::vector<Intent> Outside::act(const session::KeepSettings& effect) const
{
    const auto path = settings_file(folders_);
    const auto before = persistence::read_file(path, most_settings_bytes);
    const auto* text = std::get_if<std::string>(&before);
    const auto settings = settings_ ? to_be_kept(effect.settings, *settings_) : effect.settings;
    const auto after = settings_to_text(settings, text == nullptr ? "" : *text);
    if (const auto cause = save(path, after)) {
        return {EffectFailed{"error.settings_not_kept", *cause}};
    }
    return {};
}

std::vector<Intent> Outside::act(const session::KeepAttempt& effect)
{
    return records_ ? records_->keep(effect) : std::vector<Intent>{};
}

std::vector<Intent> Outside::act(const session::WriteWaiting&)
{
    return records_ ? records_->flush() : std::vector<Intent>{};
}

std::vector<Intent> Outside::act(const session::FetchAttempt& effect,
                                 const session::Catalogue& catalogue)
{
    return records_ ? records_->fetch(effect, catalogue) : std::vector<Intent>{};
}

std::vector<Intent> Outside::act(const session::KeepPromise& effect)
{
    return records_ ? records_->keep(effect) : std::vector<Intent>{};
}

std::vector<Intent> Outside::act(const session::KeepPair& effect)
{
    return records_ ? records_->keep(effect) : std::vector<Intent>{};
}

std::vector<engine::pair::Session> Outside::pairs(const session::Catalogue& catalogue)
{
    return records_ ? records_->pairs(catalogue) : std::vector<engine::pair::Session>{};
}

std::vector<Intent> Outside::act(const session::ListRecords&) const
{
    return records_ ? records_->list() : std::vector<Intent>{};
}

std::vector<Intent> Outside::act(const session::ExportRecords&)
{
    if (!records_) return {};
    return records_->export_to(free_name(folders_.documents, "Tegenover " + platform::today()));
}

std::vector<Intent> Outside::act(const session::DeleteRecords&)
{
    auto answers =
        records_ ? records_->delete_all() : std::vector<Intent>{session::EverythingDeleted{}};
    const bool deleted = std::holds_alternative<session::EverythingDeleted>(answers.back());
    if (deleted) desk_.forget_drafts();
    std::error_code ignored;
    if (deleted) fs::remove(settings_file(folders_), ignored);
    return answers;
}

std::vector<Intent> Outside::act(const session::EditorEffect& effect)
{
    return desk_.perform(*effect.wish);
}

std::vector<Intent> Outside::news(double now)
{
    auto intents = records_ ? records_->write_waiting(now) : std::vector<Intent>{};
    for (auto& intent : desk_.news(now))
        intents.push_back(std::move(intent));
    std::erase_if(openings_, [&](PendingOpening& pending) {
        if (pending.since < 0) pending.since = now;
        const auto outcome = pending.opening.outcome(now - pending.since);
        if (!outcome) return false;
        if (const auto intent = meaning_of(*outcome, pending.path)) intents.push_back(*intent);
        return true;
    });
    return intents;
}

session::Settings Outside::kept_settings(const session::Settings& otherwise) const
{
    const auto file = persistence::read_file(settings_file(folders_), most_settings_bytes);
    const auto* text = std::get_if<std::string>(&file);
    const bool is_ours = text != nullptr && is_settings_text(*text);
    return is_ours ? settings_from_text(*text, otherwise) : otherwise;
}

std::string Outside::set_broken_settings_aside() const
{
    const auto path = settings_file(folders_);
    const auto file = persistence::read_file(path, most_settings_bytes);
    const auto* text = std::get_if<std::string>(&file);
    const auto* failed = std::get_if<persistence::FileFailure>(&file);
    const bool is_ours = text != nullptr && is_settings_text(*text);
    if (is_ours) return {};
    if (failed != nullptr && failed->cause != persistence::FileFailure::Cause::too_large) return {};
    const auto aside = free_name(folders_.settings, "settings-set-aside");
    std::error_code fault;
    fs::rename(path, aside, fault);
    return fault ? std::string{} : aside.string();
}

} // namespace tegenover::shell
