// shell/outside.cpp
//
// One function per effect. A failure is an intent with a cause, never an exception.
#include "shell/outside.hpp"

#include "persistence/file_text.hpp"
#include "shell/settings_text.hpp"

#include <algorithm>
#include <cstddef>
#include <system_error>
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

Outside::Outside(platform::Folders folders, std::string opening_program)
    : folders_(std::move(folders)), opening_program_(std::move(opening_program))
{
}

std::vector<Intent> Outside::perform(const session::Effect& effect)
{
    return std::visit([this](const auto& one) { return act(one); }, effect);
}

std::vector<Intent> Outside::act(const session::SaveReport& effect) const
{
    const auto file = free_name(folders_.documents, effect.suggested_name);
    if (const auto cause = save(file, effect.html)) {
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
    if (const auto cause = save(settings_file(folders_), settings_to_text(effect.settings))) {
        return {EffectFailed{"error.settings_not_kept", *cause}};
    }
    return {};
}

std::vector<Intent> Outside::news(double now)
{
    std::vector<Intent> intents;
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
    return text != nullptr ? settings_from_text(*text, otherwise) : otherwise;
}

} // namespace tegenover::shell
