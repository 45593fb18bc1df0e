// authoring/edit_rules.cpp
//
// Part by part, from the small to the large; the first refusal is given back.
#include "authoring/edit_rules.hpp"

#include "engine/characters.hpp"
#include "engine/slug.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace tegenover::authoring {
namespace {

using Why = EditRefusal::Why;

constexpr int most_trust = 100;
constexpr int most_change = 50;
constexpr int most_score = 2;
constexpr int most_seconds = 60;

template <typename List, typename Check> Refused check_each(List& list, const Check& check)
{
    for (auto& item : list) {
        if (auto refused = check(item)) return refused;
    }
    return std::nullopt;
}

Refused check_ids(const std::vector<std::string>& ids) { return check_each(ids, check_id); }

/// No plain wording among those by language, and none twice.
void settle(engine::Text& text, const std::string& scene_language)
{
    if (text.wordings.size() < 2) return;
    std::set<std::string> met;
    std::vector<std::pair<std::string, std::string>> kept;
    for (auto& [language, words] : text.wordings) {
        auto named = language.empty() ? scene_language : language;
        if (met.insert(named).second) kept.emplace_back(std::move(named), std::move(words));
    }
    text.wordings = std::move(kept);
}

Refused check_text(engine::Text& text, const std::string& scene_language)
{
    settle(text, scene_language);
    for (const auto& [language, words] : text.wordings) {
        if (!language.empty() && !engine::is_language(language)) {
            return refuse(Why::bad_language, language);
        }
        if (auto refused = check_words(words)) return refused;
    }
    return std::nullopt;
}

Refused check_required(engine::Text& text, const std::string& scene_language)
{
    keep_required(text);
    return check_text(text, scene_language);
}

} // namespace

Refused refuse(Why why, std::string_view what) { return EditRefusal{why, std::string{what}}; }

Refused check_id(std::string_view id)
{
    return engine::is_slug(id) ? std::nullopt : refuse(Why::bad_id, id);
}

Refused check_range(int number, int low, int high)
{
    if (number >= low && number <= high) return std::nullopt;
    return refuse(Why::out_of_range, std::to_string(number));
}

Refused check_words(std::string_view words)
{
    if (words.size() > most_text_bytes) return refuse(Why::text_too_long, words);
    if (engine::find_ill_formed(words) || engine::find_forbidden(words)) {
        return refuse(Why::forbidden_character, words);
    }
    return std::nullopt;
}

Refused check_reference(std::string_view id)
{
    return id.empty() ? refuse(Why::bad_id, id) : check_words(id);
}

Refused check_condition(const engine::Condition& condition)
{
    if (condition.trust) {
        for (const int end : {condition.trust->low, condition.trust->high}) {
            if (auto refused = check_range(end, 0, most_trust)) return refused;
        }
    }
    if (auto refused = check_ids(condition.has)) return refused;
    if (auto refused = check_ids(condition.lacks)) return refused;
    if (auto refused = check_each(condition.noticed, check_reference)) return refused;
    return check_each(condition.not_noticed, check_reference);
}

Refused check_effects(const engine::Effects& effects)
{
    if (effects.trust) {
        if (auto refused = check_range(*effects.trust, -most_change, most_change)) return refused;
    }
    if (auto refused = check_ids(effects.set)) return refused;
    return check_ids(effects.clear);
}

Refused check_branches(const std::vector<engine::Branch>& branches)
{
    return check_each(branches, [](const engine::Branch& branch) {
        auto refused = check_condition(branch.when);
        return refused ? refused : check_reference(branch.to);
    });
}

Refused check_cue(engine::Cue& cue, const std::string& scene_language)
{
    if (auto refused = check_id(cue.id)) return refused;
    return check_required(cue.shows, scene_language);
}

Refused check_line(engine::Line& line, const std::string& scene_language)
{
    if (auto refused = check_id(line.id)) return refused;
    if (auto refused = check_condition(line.when)) return refused;
    if (auto refused = check_text(line.says, scene_language)) return refused;
    if (auto refused = check_text(line.feels, scene_language)) return refused;
    if (auto refused = check_effects(line.effects)) return refused;
    return check_each(line.cues, [&](engine::Cue& cue) { return check_cue(cue, scene_language); });
}

Refused check_response(engine::Response& response, const std::string& scene_language)
{
    if (auto refused = check_id(response.id)) return refused;
    if (auto refused = check_range(response.seconds, 1, most_seconds)) return refused;
    if (response.kind != engine::ResponseKind::silence) keep_required(response.says);
    if (auto refused = check_text(response.says, scene_language)) return refused;
    if (auto refused = check_text(response.why, scene_language)) return refused;
    for (const int score : response.scores) {
        if (auto refused = check_range(score, -most_score, most_score)) return refused;
    }
    if (auto refused = check_condition(response.when)) return refused;
    if (auto refused = check_effects(response.effects)) return refused;
    return check_branches(response.next);
}

Refused check_reason(engine::Reason& reason, const std::string& scene_language)
{
    if (auto refused = check_id(reason.id)) return refused;
    if (auto refused = check_required(reason.says, scene_language)) return refused;
    return check_each(reason.fits, check_reference);
}

Refused check_ending(engine::Ending& ending, const std::string& scene_language)
{
    if (auto refused = check_required(ending.title, scene_language)) return refused;
    return check_each(ending.reflection, [&](engine::Text& question) {
        return check_required(question, scene_language);
    });
}

Refused check_moment(engine::Moment& moment, const std::string& scene_language)
{
    if (auto refused = check_id(moment.id)) return refused;
    const auto with_language = [&](const auto& check) {
        return [&scene_language, check](auto& part) { return check(part, scene_language); };
    };
    if (auto refused = check_each(moment.lines, with_language(check_line))) return refused;
    if (auto refused = check_each(moment.responses, with_language(check_response))) return refused;
    if (auto refused = check_each(moment.reasons, with_language(check_reason))) return refused;
    return moment.ending ? check_ending(*moment.ending, scene_language) : std::nullopt;
}

void keep_required(engine::Text& text)
{
    if (text.wordings.empty()) text = engine::plain("");
}

std::string free_id(std::string wanted, std::string_view otherwise,
                    const std::function<bool(const std::string&)>& is_taken)
{
    if (wanted.empty()) wanted = otherwise;
    if (!is_taken(wanted)) return wanted;
    constexpr std::size_t room_for_number = 6;
    constexpr std::size_t most_digits = 4;
    const auto dash = wanted.rfind('-');
    const bool is_numbered = dash != std::string::npos && dash > 0 && dash + 1 < wanted.size() &&
                             wanted.find_first_not_of("0123456789", dash + 1) == std::string::npos;
    auto stem = is_numbered ? wanted.substr(0, dash) : wanted;
    stem = stem.substr(0, engine::longest_slug - room_for_number);
    std::size_t first = 2; // the one after its own
    if (is_numbered && wanted.size() - dash - 1 <= most_digits)
        first = std::max<std::size_t>(first, std::stoul(wanted.substr(dash + 1)) + 1);
    for (auto number = first;; ++number) {
        auto id = stem + "-" + std::to_string(number);
        if (!is_taken(id)) return id;
    }
}

} // namespace tegenover::authoring
