// shell/waiting_drafts.cpp
//
// Drafts are few: each is read whole.
#include "shell/waiting_drafts.hpp"

#include "persistence/file_text.hpp"
#include "persistence/layout_file.hpp"
#include "persistence/scene_reader.hpp"
#include "shell/scene_draft.hpp"

#include <system_error>
#include <utility>
#include <variant>

namespace tegenover::shell {

namespace fs = std::filesystem;

namespace {

bool says_the_same(const SceneDraft& draft, const std::string& text)
{
    if (persistence::read_scene_for_editing(text).scene != draft.scene) return false;
    const auto beside = persistence::layout_beside(draft.file);
    return (draft.positions.empty() || beside.positions == draft.positions) &&
           beside.left_out == draft.left_out;
}

std::optional<session::WaitingDraft> waiting_in(const fs::path& file)
{
    const auto text = persistence::text_of_file(file);
    const auto draft = text ? read_draft(*text) : std::nullopt;
    if (!draft) return std::nullopt;
    const auto saved = persistence::text_of_file(draft->file);
    if (saved && !draft->person && says_the_same(*draft, *saved)) return std::nullopt;
    return session::WaitingDraft{draft->file, saved.has_value(), session::outline_of(draft->scene)};
}

} // namespace

WaitingDrafts::WaitingDrafts(fs::path folder) : folder_(std::move(folder))
{
    std::error_code fault;
    for (fs::directory_iterator entry(folder_, fault), end; !fault && entry != end;
         entry.increment(fault)) {
        if (entry->path().extension() != ".draft") continue;
        if (auto waiting = waiting_in(entry->path()))
            known_.insert_or_assign(waiting->file, std::move(*waiting));
    }
}

void WaitingDrafts::note(const std::string& file, bool has_file, const engine::Scene& scene)
{
    session::WaitingDraft waiting{file, has_file, session::outline_of(scene)};
    auto& known = known_[file];
    if (known == waiting) return;
    known = std::move(waiting);
    changed_ = true;
}

void WaitingDrafts::look_for(const std::string& file)
{
    forget(file);
    auto waiting = waiting_in(draft_file(folder_, file));
    if (!waiting || waiting->file != file) return;
    known_.insert_or_assign(file, std::move(*waiting));
    changed_ = true;
}

void WaitingDrafts::forget(const std::string& file)
{
    changed_ = known_.erase(file) > 0 || changed_;
}

void WaitingDrafts::forget_all()
{
    changed_ = changed_ || !known_.empty();
    known_.clear();
}

std::optional<std::vector<session::WaitingDraft>> WaitingDrafts::take_change()
{
    if (!std::exchange(changed_, false)) return std::nullopt;
    std::vector<session::WaitingDraft> all;
    all.reserve(known_.size());
    for (const auto& [file, waiting] : known_)
        all.push_back(waiting);
    return all;
}

} // namespace tegenover::shell
