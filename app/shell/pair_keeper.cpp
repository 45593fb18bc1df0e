// shell/pair_keeper.cpp
//
// The part of RecordKeeper for what two at one computer did: a whole document per session, with the
// same promises as for attempts.
#include "persistence/pair_text.hpp"
#include "platform/clock.hpp"
#include "shell/record_keeper.hpp"

#include <utility>
#include <variant>

namespace tegenover::shell {

using persistence::KeptDocument;
using persistence::RecordsFailure;
using session::EffectFailed;
using session::Intent;
using Intents = std::vector<Intent>;

namespace {

constexpr std::string_view kind = "pair";
constexpr double longest_wait = 1; // seconds from the first key that is not on the disk
constexpr std::int64_t most_number = (std::int64_t{1} << 53) - 1;

void append(Intents& all, Intents more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

KeptDocument document_of(const engine::pair::Session& session)
{
    return {std::string{kind}, session.number, session.started, persistence::write_pair(session)};
}

} // namespace

Intents RecordKeeper::write_or_hold_pair(const engine::pair::Session& session)
{
    const auto number = session.number;
    waiting_pairs_.erase(number);
    std::optional<RecordsFailure> failed;
    for (const auto& round : session.rounds) {
        if (!failed) failed = keep_scene(round.scene_hash, round.scene);
    }
    if (!failed) failed = records_->keep_document(document_of(session));
    if (!failed) {
        const bool was_held = held_pairs_.erase(number) > 0;
        return was_held ? Intents{session::KeptAgain{}} : Intents{};
    }
    if (failed->cause == RecordsFailure::Cause::changed_elsewhere) {
        held_pairs_.erase(number);
        const auto drawn = static_cast<std::int64_t>(platform::chance() >> 1U) % most_number + 1;
        return {session::PairIntent{session::PairRenumbered{number, drawn}}};
    }
    if (failed->cause == RecordsFailure::Cause::deleted_elsewhere) {
        held_pairs_.clear();
        waiting_pairs_.clear();
        return {session::EverythingDeleted{}};
    }
    const bool told = !held_pairs_.empty();
    held_pairs_.insert_or_assign(number, session);
    if (told || failed->cause == RecordsFailure::Cause::read_only) return {};
    return {EffectFailed{"records.not_kept", failed->message}};
}

Intents RecordKeeper::keep(const session::KeepPair& effect)
{
    if (!records_) return {};
    const auto number = effect.session.number;
    if (effect.may_wait && !held_pairs_.contains(number)) {
        waiting_pairs_.try_emplace(number).first->second.effect = effect;
        return {};
    }
    return write_or_hold_pair(effect.session);
}

std::vector<engine::pair::Session> RecordKeeper::pairs(const session::Catalogue& catalogue)
{
    if (!records_) return {};
    const auto kept = records_->documents(kind);
    const auto* documents = std::get_if<std::vector<KeptDocument>>(&kept);
    if (documents == nullptr) return {};
    std::vector<engine::pair::Session> sessions;
    for (const auto& document : *documents) {
        auto session = persistence::read_pair(document.text);
        if (!session || session->number != document.number) continue;
        for (const auto& round : session->rounds)
            recall_scene(round.scene_hash, catalogue);
        sessions.push_back(std::move(*session));
    }
    return sessions;
}

Intents RecordKeeper::write_waiting_pairs(double now)
{
    std::vector<engine::pair::Session> due;
    for (auto& [number, waiting] : waiting_pairs_) {
        if (waiting.since < 0) waiting.since = now;
        if (now - waiting.since >= longest_wait) due.push_back(waiting.effect.session);
    }
    Intents answers;
    for (const auto& session : due)
        append(answers, write_or_hold_pair(session));
    return answers;
}

Intents RecordKeeper::flush_pairs()
{
    Intents answers;
    for (const auto& [number, one] : std::exchange(waiting_pairs_, {}))
        append(answers, write_or_hold_pair(one.effect.session));
    const auto held = held_pairs_;
    for (const auto& [number, session] : held)
        append(answers, write_or_hold_pair(session));
    return answers;
}

} // namespace tegenover::shell
