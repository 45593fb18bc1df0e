// shell/scene_desk.cpp
//
// One function per wish. The author's file is written by a save alone, and only where it holds what
// was expected.
#include "shell/scene_desk.hpp"

#include "persistence/content_hash.hpp"
#include "persistence/file_text.hpp"
#include "persistence/layout_file.hpp"
#include "persistence/limits.hpp"
#include "persistence/reading_codes.hpp"
#include "persistence/records.hpp"
#include "persistence/scene_folder.hpp"
#include "persistence/scene_reader.hpp"
#include "persistence/scene_writer.hpp"
#include "shell/outside.hpp"
#include "shell/scene_draft.hpp"
#include "shell/startup.hpp"

#include <optional>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace tegenover::shell {

namespace fs = std::filesystem;
using session::EffectFailed;
using session::Intent;

namespace {

constexpr double draft_waits = 0.6; // seconds: with the look for news well within one
constexpr double look_interval = 1; // seconds

std::optional<session::FoundDraft> find_draft(const fs::path& drafts,
                                              const session::SceneOpened& opened)
{
    const auto text = persistence::text_of_file(draft_file(drafts, opened.file));
    auto draft = text ? read_draft(*text) : std::nullopt;
    if (!draft || draft->file != opened.file) return std::nullopt;
    const bool stands_the_same = draft->positions.empty() || draft->positions == opened.positions;
    if (draft->scene == opened.scene && stands_the_same && draft->left_out == opened.left_out &&
        !draft->person)
        return std::nullopt;
    return session::FoundDraft{std::move(draft->scene), draft->file_hash != opened.hash,
                               std::move(draft->positions), std::move(draft->left_out),
                               std::move(draft->person)};
}

/// A scene that is in its draft alone.
std::optional<session::SceneOpened> never_saved(const fs::path& file, const fs::path& drafts)
{
    std::error_code ignored;
    if (fs::exists(file, ignored)) return std::nullopt;
    const auto text = persistence::text_of_file(draft_file(drafts, file.string()));
    auto draft = text ? read_draft(*text) : std::nullopt;
    if (!draft || draft->file != file) return std::nullopt;
    return session::SceneOpened{.file = std::move(draft->file),
                                .hash = {},
                                .scene = std::move(draft->scene),
                                .positions = std::move(draft->positions),
                                .left_out = std::move(draft->left_out),
                                .origin = std::move(draft->origin),
                                .person = std::move(draft->person)};
}

std::vector<engine::Problem> unknown_keys(std::vector<engine::Problem> problems)
{
    std::erase_if(problems,
                  [](const auto& one) { return one.code != persistence::codes::unknown_key; });
    return problems;
}

/// A new text is renamed into place, so the folder must take it too.
bool may_write(const std::string& file)
{
    const auto folder = fs::path(file).parent_path();
    return ::access(file.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
}

std::optional<fs::file_time_type> written_at(const std::string& file)
{
    std::error_code fault;
    const auto when = fs::last_write_time(file, fault);
    return fault ? std::nullopt : std::optional(when);
}

/// What is called as what it was copied from could not be told from it: the number of its id goes
/// behind its title.
void number_title(engine::Text& title, const std::string& id)
{
    const auto dash = id.rfind('-');
    const auto number = dash == std::string::npos ? std::string{} : id.substr(dash + 1);
    const bool counts =
        !number.empty() && number.find_first_not_of("0123456789") == std::string::npos;
    for (auto& [language, wording] : title.wordings)
        if (!wording.empty()) wording += " (" + (counts ? number : std::string("2")) + ")";
}

} // namespace

std::optional<std::string> save_with_folder(const fs::path& file, std::string_view text)
{
    std::error_code fault;
    fs::create_directories(file.parent_path(), fault);
    if (fault) return file.parent_path().string() + ": " + fault.message();
    if (const auto failure = persistence::save_file(file, text)) return failure->message;
    return std::nullopt;
}

std::variant<session::SceneOpened, std::string> open_scene_file(const fs::path& file,
                                                                const fs::path& drafts)
{
    if (auto unsaved = never_saved(file, drafts)) return std::move(*unsaved);
    auto read = persistence::read_file(file, persistence::Limits{}.file_bytes);
    if (const auto* failure = std::get_if<persistence::FileFailure>(&read)) return failure->message;
    const auto& text = std::get<std::string>(read);
    auto reading = persistence::read_scene_for_editing(text);
    if (!reading.scene) {
        const auto& problem = reading.problems.front();
        return file.string() + ":" + std::to_string(problem.line) + ":" +
               std::to_string(problem.column) + ": " + problem.message;
    }
    session::SceneOpened opened{.file = file.string(),
                                .hash = persistence::content_hash(text),
                                .scene = std::move(*reading.scene),
                                .positions = {},
                                .unknown = unknown_keys(std::move(reading.problems))};
    const auto map = persistence::layout_file_of(file);
    const auto map_text = persistence::text_of_file(map);
    if (map_text && persistence::is_no_layout(*map_text)) opened.broken_map = map.string();
    auto beside = map_text ? persistence::read_layout(*map_text) : persistence::Layout{};
    opened.positions = std::move(beside.positions);
    opened.left_out = std::move(beside.left_out);
    opened.draft = find_draft(drafts, opened);
    return opened;
}

SceneDesk::SceneDesk(DeskFolders folders)
    : folders_(std::move(folders)), drafts_(folders_.data / persistence::drafts_folder),
      drafts_known_(drafts_), checker_(std::make_unique<SceneChecker>())
{
}

std::vector<Intent> SceneDesk::perform(const session::EditorWish& wish)
{
    return std::visit([this](const auto& one) { return act(one); },
                      static_cast<const session::AnyEditorWish&>(wish));
}

std::vector<Intent> SceneDesk::act(const session::OpenSceneFile& wish)
{
    if (!wish.copy_id.empty() && !may_write(wish.file))
        return act(session::NewSceneFile{{}, wish.file, wish.copy_id});
    auto intents = flush();
    if (!wish.with_draft) {
        for (auto& intent : act(session::DropDraft{wish.file}))
            intents.push_back(std::move(intent));
    }
    auto opened = open_scene_file(wish.file, drafts_);
    if (auto* scene = std::get_if<session::SceneOpened>(&opened)) {
        if (wish.known_hash && !scene->hash.empty() && *wish.known_hash != scene->hash)
            (void)put_on_shelf(wish.file, persistence::text_of_file(wish.file).value_or(""));
        intents.emplace_back(session::asked(std::move(*scene)));
    } else if (wish.file == watched_.file) {
        intents.push_back(lost(std::get<std::string>(opened)));
    } else {
        intents.emplace_back(EffectFailed{"error.scene_not_opened", std::get<std::string>(opened)});
    }
    return intents;
}

std::vector<Intent> SceneDesk::act(const session::NewSceneFile& wish)
{
    if (wish.pattern.empty()) return begin_with(wish.file, wish.id, BegunAs::copy);
    return begin_with(folders_.patterns / (wish.pattern + ".json"), wish.id, BegunAs::pattern);
}

std::vector<Intent> SceneDesk::begin_with(const fs::path& from, const std::string& id, BegunAs as)
{
    auto opened = open_scene_file(from, {});
    auto* begun = std::get_if<session::SceneOpened>(&opened);
    if (begun == nullptr)
        return {EffectFailed{"error.scene_not_opened", std::get<std::string>(opened)}};
    const bool twin = as != BegunAs::pattern && begun->scene.id != id; // there is one already
    begun->scene.id = id;
    begun->origin = from.string();
    begun->from_template = as == BegunAs::pattern;
    if (twin) number_title(begun->scene.title, id);
    return open_unsaved(std::move(*begun));
}

fs::path SceneDesk::unused_file(const std::string& id) const
{
    auto file = free_name(folders_.own, id + ".json");
    for (int number = 2; drafts_known_.has(file.string()); ++number)
        file = free_name(folders_.own, id + "-" + std::to_string(number) + ".json");
    return file;
}

std::vector<Intent> SceneDesk::open_unsaved(session::SceneOpened opened)
{
    auto intents = flush();
    opened.file = unused_file(opened.scene.id).string();
    opened.hash.clear();
    intents.emplace_back(session::asked(std::move(opened)));
    return intents;
}

std::vector<engine::Problem> SceneDesk::put_on_shelf(const fs::path& file, std::string text)
{
    auto entry = persistence::load_scene(file);
    if (!entry.scene) {
        shelf_changes_.push_back({file.string(), unplayable(file.string(), entry.problems)});
        return std::move(entry.problems);
    }
    auto shelf = on_shelf(std::move(*entry.scene), entry.hash);
    shelf.file = file.string();
    rewritten_.push_back({std::move(shelf), std::move(text)});
    return {};
}

std::vector<Intent> SceneDesk::act(const session::SaveSceneFile& wish)
{
    fs::path file = wish.file;
    const bool is_new = wish.as_copy || !wish.new_name.empty();
    if (is_new) {
        const auto name = wish.new_name.empty() ? file.filename().string() : wish.new_name;
        file = free_name(file.parent_path(), name);
    }
    const auto there = is_new ? std::nullopt : persistence::text_of_file(file);
    const auto hash_there = there ? persistence::content_hash(*there) : std::string{};
    if (there && hash_there != wish.expected_hash)
        return {session::asked(session::ChangedOutside{hash_there})};
    auto original = wish.as_copy ? persistence::text_of_file(wish.file) : there;
    if (!original && !wish.origin.empty()) original = persistence::text_of_file(wish.origin);
    const auto text = persistence::rewrite_scene(original.value_or(""), wish.history->scene);
    if (text != there) {
        if (const auto cause = save_with_folder(file, text))
            return {EffectFailed{"error.scene_not_saved", *cause}};
    }
    const auto map = persistence::layout_file_of(file);
    const auto layout = persistence::write_layout({wish.positions, wish.left_out});
    const auto map_there = persistence::text_of_file(map);
    if (map_there && persistence::is_no_layout(*map_there)) { // nothing of it is thrown away
        std::error_code ignored;
        fs::rename(map, free_name(map.parent_path(), map.filename().string() + ".broken"), ignored);
    }
    if (map_there != layout) {
        if (const auto cause = save_with_folder(map, layout))
            return {EffectFailed{"error.scene_not_saved", *cause}};
    }
    auto intents = act(session::DropDraft{wish.file});
    auto unknown = unknown_keys(put_on_shelf(file, text));
    intents.emplace_back(session::asked(session::SceneSaved{
        file.string(), persistence::content_hash(text), wish.version, std::move(unknown)}));
    return intents;
}

std::vector<Intent> SceneDesk::act(const session::KeepDraft& wish)
{
    waiting_[wish.file].draft = wish; // since the first change that waits
    drafts_known_.note(wish.file, !wish.file_hash.empty(), wish.history->scene);
    return {};
}

std::vector<Intent> SceneDesk::act(const session::DropDraft& wish)
{
    waiting_.erase(wish.file);
    drafts_known_.forget(wish.file);
    std::error_code ignored;
    fs::remove(draft_file(drafts_, wish.file), ignored);
    return {};
}

std::vector<Intent> SceneDesk::act(const session::CheckWriting& wish)
{
    if (auto answer = checker_->check(wish)) return {session::asked(std::move(*answer))};
    return {};
}

std::vector<Intent> SceneDesk::act(const session::WatchFile& wish)
{
    watched_ = wish;
    looks_in_vain_ = 0;
    last_written_ = written_at(wish.file).value_or(fs::file_time_type{});
    return {};
}

void SceneDesk::look_at_file(double now, std::vector<Intent>& intents)
{
    if (watched_.file.empty() || now - last_look_ < look_interval) return;
    last_look_ = now;
    const auto written = written_at(watched_.file);
    if (!written) { // a scene without a file has no hash; other programs write by renaming
        if (++looks_in_vain_ == 2 && !watched_.hash.empty()) intents.push_back(lost({}));
        return;
    }
    const bool was_lost = std::exchange(looks_in_vain_, 0) >= 2;
    if (*written == last_written_ && !was_lost) return;
    last_written_ = *written;
    const auto text = persistence::text_of_file(watched_.file);
    if (!text) return;
    auto hash = persistence::content_hash(*text);
    if (hash == watched_.hash) {
        if (was_lost) intents.emplace_back(session::asked(session::FileBack{watched_.file}));
        return;
    }
    watched_.hash = hash;
    (void)put_on_shelf(watched_.file, *text);
    intents.emplace_back(session::asked(session::ChangedOutside{std::move(hash)}));
}

Intent SceneDesk::lost(std::string why) const
{
    return session::asked(session::FileLost{watched_.file, std::move(why)});
}

std::vector<Intent> SceneDesk::news(double now)
{
    std::vector<Intent> intents;
    bool due = false;
    for (auto& [file, waiting] : waiting_) {
        if (waiting.since < 0) waiting.since = now;
        due = due || now - waiting.since >= draft_waits;
    }
    if (due) intents = flush();
    if (auto answer = checker_->take()) intents.emplace_back(session::asked(std::move(*answer)));
    look_at_file(now, intents);
    return intents;
}

std::vector<Intent> SceneDesk::flush()
{
    std::vector<Intent> intents;
    for (const auto& [file, waiting] : std::exchange(waiting_, {})) {
        const auto& draft = waiting.draft;
        const auto text = draft_text({.file = file,
                                      .file_hash = draft.file_hash,
                                      .scene = draft.history->scene,
                                      .positions = draft.positions,
                                      .left_out = draft.left_out,
                                      .origin = draft.origin,
                                      .person = draft.person});
        if (const auto cause = save_with_folder(draft_file(drafts_, file), text))
            intents.emplace_back(EffectFailed{"error.draft_not_kept", *cause});
    }
    return intents;
}

std::vector<RewrittenScene> SceneDesk::take_rewritten() { return std::exchange(rewritten_, {}); }

} // namespace tegenover::shell
