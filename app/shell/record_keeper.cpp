// shell/record_keeper.cpp
//
// Every answer that the user should see is an intent.
#include "shell/record_keeper.hpp"

#include "persistence/records_export.hpp"
#include "persistence/scene_reader.hpp"
#include "platform/clock.hpp"
#include "shell/startup.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace tegenover::shell {

using persistence::KeptAttempt;
using persistence::RecordsFailure;
using session::EffectFailed;
using session::Intent;
using Intents = std::vector<Intent>;

namespace {

constexpr double longest_wait = 1; // seconds from the first key that is not on the disk
constexpr std::int64_t most_number = (std::int64_t{1} << 53) - 1;

KeptAttempt kept_of(const session::KeepAttempt& effect)
{
    const auto& place = effect.place;
    return {
        effect.attempt, {place.screen, place.page, place.furthest, place.moment}, effect.result};
}

session::Place place_of(const persistence::KeptPlace& place)
{
    return {place.screen, place.page, place.furthest, place.moment};
}

void append(Intents& all, Intents more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace

RecordKeeper::RecordKeeper(const std::filesystem::path& folder, SceneTexts scenes)
    : scenes_(std::move(scenes))
{
    if (folder.empty()) return;
    auto opened = persistence::Records::open(folder);
    if (auto* records = std::get_if<persistence::Records>(&opened)) {
        records_ = std::move(*records);
    } else {
        why_not_ = std::get<RecordsFailure>(opened).message;
    }
}

std::optional<session::Notice> RecordKeeper::notice() const
{
    using persistence::RecordsCondition;
    using session::Notice;
    if (!why_not_.empty()) return Notice{Notice::Tone::warning, "records.not_opened", why_not_};
    if (!records_) return std::nullopt;
    if (records_->condition() == RecordsCondition::newer) {
        return Notice{Notice::Tone::warning, "records.newer", ""};
    }
    if (records_->condition() == RecordsCondition::read_only) {
        return Notice{Notice::Tone::warning, "records.read_only", records_->folder().string()};
    }
    if (records_->condition() == RecordsCondition::set_aside) {
        return Notice{Notice::Tone::warning, "records.set_aside", records_->set_aside().string()};
    }
    return std::nullopt;
}

std::vector<engine::AttemptSummary> RecordKeeper::summaries() const
{
    if (!records_) return {};
    auto all = records_->summaries();
    auto* listed = std::get_if<std::vector<engine::AttemptSummary>>(&all);
    return listed == nullptr ? std::vector<engine::AttemptSummary>{} : std::move(*listed);
}

std::optional<RecordsFailure> RecordKeeper::keep_scene(const std::string& hash,
                                                       const std::string& id)
{
    const auto text = scenes_.find(hash);
    if (text == scenes_.end() || !scenes_kept_.insert(hash).second) return std::nullopt;
    auto failed = records_->keep_scene(hash, id, text->second);
    if (failed) scenes_kept_.erase(hash);
    return failed;
}

void RecordKeeper::recall_scene(const std::string& hash, const session::Catalogue& catalogue)
{
    const auto same = [&](const auto& one) { return one.hash == hash; };
    if (hash.empty() || session::has_version(catalogue, hash)) return;
    if (std::any_of(recalled_.begin(), recalled_.end(), same)) return;
    const auto text = records_->scene_text(hash);
    const auto* written = std::get_if<std::optional<std::string>>(&text);
    if (written == nullptr || !*written) return;
    auto reading = persistence::read_scene(**written);
    if (reading.scene) recalled_.push_back(on_shelf(std::move(*reading.scene), hash));
}

std::optional<RecordsFailure> RecordKeeper::write(const session::KeepAttempt& effect)
{
    if (auto failed = keep_scene(effect.attempt.scene_hash, effect.attempt.scene)) return failed;
    return records_->keep(kept_of(effect), platform::seconds_since_1970());
}

Intents RecordKeeper::write_or_hold(const session::KeepAttempt& effect)
{
    const auto number = effect.attempt.number;
    waiting_.erase(number);
    const auto failed = write(effect);
    if (!failed) {
        const bool was_held = held_.erase(number) > 0;
        return was_held && held_.empty() ? Intents{session::KeptAgain{}} : Intents{};
    }
    if (failed->cause == RecordsFailure::Cause::changed_elsewhere) {
        held_.erase(number);
        const auto drawn = static_cast<std::int64_t>(platform::chance() >> 1U) % most_number + 1;
        return {session::AttemptRenumbered{number, drawn}};
    }
    if (failed->cause == RecordsFailure::Cause::deleted_elsewhere) {
        held_.clear();
        waiting_.clear();
        return {session::EverythingDeleted{}};
    }
    const bool told = !held_.empty();
    held_.insert_or_assign(number, effect);
    if (told || failed->cause == RecordsFailure::Cause::read_only) return {};
    return {EffectFailed{"records.not_kept", failed->message}};
}

Intents RecordKeeper::try_held_again()
{
    Intents answers;
    const auto held = held_;
    for (const auto& [number, effect] : held)
        append(answers, write_or_hold(effect));
    return answers;
}

Intents RecordKeeper::keep(const session::KeepAttempt& effect)
{
    if (!records_) return {};
    const auto number = effect.attempt.number;
    if (effect.may_wait && !held_.contains(number)) {
        waiting_.try_emplace(number).first->second.effect = effect;
        return {};
    }
    if (held_.empty()) return write_or_hold(effect);
    // Something could not be written before: all of it is tried together.
    held_.insert_or_assign(number, effect);
    waiting_.erase(number);
    return try_held_again();
}

Intents RecordKeeper::fetch(const session::FetchAttempt& effect,
                            const session::Catalogue& catalogue)
{
    if (!records_) return {};
    auto found = records_->attempt(effect.attempt);
    if (const auto* failed = std::get_if<RecordsFailure>(&found)) {
        return {EffectFailed{"records.not_read", failed->message}};
    }
    auto& kept = std::get<std::optional<KeptAttempt>>(found);
    if (!kept) return {EffectFailed{"records.gone", ""}};
    recall_scene(kept->attempt.scene_hash, catalogue);
    return {session::AttemptFetched{std::move(kept->attempt), place_of(kept->place)}};
}

Intents RecordKeeper::keep(const session::KeepPromise& effect)
{
    if (!records_) return {};
    auto found = records_->attempt(effect.attempt);
    auto* kept = std::get_if<std::optional<KeptAttempt>>(&found);
    if (kept == nullptr) {
        return {EffectFailed{"records.not_kept", std::get<RecordsFailure>(found).message}};
    }
    if (!*kept) return {};
    (*kept)->attempt.promise_kept = effect.kept;
    const auto failed = records_->keep(**kept, platform::seconds_since_1970());
    return failed ? Intents{EffectFailed{"records.not_kept", failed->message}} : Intents{};
}

Intents RecordKeeper::list() const
{
    if (!records_) return {};
    auto all = records_->summaries();
    if (const auto* failed = std::get_if<RecordsFailure>(&all)) {
        return {EffectFailed{"records.not_read", failed->message}};
    }
    return {session::RecordsListed{std::get<std::vector<engine::AttemptSummary>>(std::move(all))}};
}

Intents RecordKeeper::export_to(const std::filesystem::path& folder)
{
    if (!records_) return {EffectFailed{"records.not_exported", why_not_}};
    auto answers = flush();
    if (const auto failed = persistence::export_records(*records_, folder)) {
        answers.emplace_back(EffectFailed{"records.not_exported", *failed});
    } else {
        answers.emplace_back(session::EverythingExported{folder.string()});
    }
    return answers;
}

Intents RecordKeeper::delete_all()
{
    if (records_) {
        if (const auto failed = records_->delete_everything()) {
            return {EffectFailed{"records.not_deleted", failed->message}};
        }
    }
    waiting_.clear();
    held_.clear();
    waiting_pairs_.clear();
    held_pairs_.clear();
    scenes_kept_.clear();
    return {session::EverythingDeleted{}};
}

void RecordKeeper::know_scene(const std::string& hash, std::string text)
{
    scenes_.emplace(hash, std::move(text));
}

std::vector<session::ShelfScene> RecordKeeper::take_recalled()
{
    return std::exchange(recalled_, {});
}

Intents RecordKeeper::write_waiting(double now)
{
    std::vector<session::KeepAttempt> due;
    for (auto& [number, waiting] : waiting_) {
        if (waiting.since < 0) waiting.since = now;
        if (now - waiting.since >= longest_wait) due.push_back(waiting.effect);
    }
    Intents answers;
    for (const auto& effect : due)
        append(answers, write_or_hold(effect));
    append(answers, write_waiting_pairs(now));
    return answers;
}

Intents RecordKeeper::flush()
{
    Intents answers;
    const auto waiting = std::exchange(waiting_, {});
    for (const auto& [number, one] : waiting)
        append(answers, write_or_hold(one.effect));
    append(answers, try_held_again());
    append(answers, flush_pairs());
    return answers;
}

} // namespace tegenover::shell
