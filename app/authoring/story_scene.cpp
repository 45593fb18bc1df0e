// authoring/story_scene.cpp
//
// Names become ids first, so that every link can be made in one walk.
#include "authoring/story_scene.hpp"

#include "authoring/edit_rules.hpp"
#include "authoring/markup.hpp"
#include "engine/characters.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tegenover::authoring {
namespace {

using What = ImportNote::What;

/// The letter or digit with which the words begin, small and without its accent; else a hyphen.
char plain_letter(std::string_view words)
{
    const char c = words.front();
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'') return c;
    constexpr auto latin =
        '\xC3'; // U+00C0 to U+00FF, of which the second half is the first in small
    constexpr std::string_view plain = "aaaaaaaceeeeiiiidnooooo-ouuuuyts";
    if (c != latin || words.size() < 2) return '-';
    return plain[static_cast<unsigned char>(words[1]) & 0x1FU];
}

class Conversion {
public:
    Conversion(const Story& story, const std::string& language) : story_(story), language_(language)
    {
        made_.notes = story.notes;
    }

    Imported run()
    {
        name_passages();
        for (std::size_t i = 0; i < story_.passages.size(); ++i)
            made_.scene.moments.push_back(moment(story_.passages[i], ids_[i]));
        end_links_to_nowhere();
        auto& scene = made_.scene;
        scene.id = slug_of(story_.title);
        if (scene.id.empty()) scene.id = "imported";
        scene.language = language_;
        scene.title = text("", story_.title.empty() ? scene.id : story_.title);
        scene.start = start();
        place_moments();
        return std::move(made_);
    }

private:
    void note(What what, const std::string& where, std::string detail = "")
    {
        made_.notes.push_back({what, where, std::move(detail)});
    }

    std::string free_moment_id(const std::string& name)
    {
        auto id =
            free_id(slug_of(name), "moment", [&](const auto& one) { return taken_.contains(one); });
        taken_.insert(id);
        return id;
    }

    void name_passages()
    {
        for (const auto& passage : story_.passages) {
            ids_.push_back(free_moment_id(passage.name));
            const bool is_new = by_name_.emplace(passage.name, ids_.back()).second;
            if (!is_new) note(What::doubled_name, passage.name);
        }
    }

    std::string start()
    {
        const auto found = by_name_.find(story_.start);
        if (found != by_name_.end()) return found->second;
        note(What::start_guessed, "", story_.passages.front().name);
        return ids_.front();
    }

    /// Words as a file may hold them.
    engine::Text text(const std::string& where, std::string_view words)
    {
        std::string clean;
        bool removed = false;
        for (std::size_t at = 0; at < words.size();) {
            const auto rest = words.substr(at);
            const auto character = engine::character_at(rest);
            const auto forbidden = engine::forbidden_at(rest);
            if (words[at] == '\t')
                clean += ' ';
            else if (!character.empty() && forbidden == 0)
                clean += character;
            else
                removed |= words[at] != '\r';
            at += std::max<std::size_t>({character.size(), forbidden, 1});
        }
        if (removed) note(What::characters_removed, where);
        if (clean.size() > most_text_bytes) {
            auto end = most_text_bytes;
            while ((static_cast<unsigned char>(clean[end]) & 0xC0U) == 0x80U)
                --end;
            clean.resize(end);
            note(What::text_cut, where, clean.substr(0, 40));
        }
        return engine::Text{{{language_, std::move(clean)}}};
    }

    engine::Moment moment(const Passage& passage, const std::string& id)
    {
        engine::Moment made;
        made.id = id;
        engine::Line line;
        if (!passage.words.empty()) line.says = text(passage.name, passage.words);
        made.lines.push_back(std::move(line));
        if (passage.links.empty()) {
            made.ending =
                engine::Ending{engine::Outcome::fragile, text(passage.name, passage.name), {}};
        }
        bool outcome_told = false;
        for (const auto& tag : passage.tags)
            take_tag(made, passage.name, tag, outcome_told);
        if (made.ending && !outcome_told) note(What::outcome_guessed, passage.name);
        for (const auto& link : passage.links)
            made.responses.push_back(response(made, passage.name, link));
        return made;
    }

    void take_tag(engine::Moment& made, const std::string& where, const std::string& tag,
                  bool& outcome_told)
    {
        const auto outcome = engine::from_key<engine::Outcome>(tag);
        if (const auto mood = engine::from_key<engine::Mood>(tag)) {
            made.lines.front().mood = *mood;
        } else if (outcome && made.ending) {
            made.ending->outcome = *outcome;
            outcome_told = true;
        } else if (const auto event = engine::from_key<engine::Event>(tag); event && !made.ending) {
            made.event = event;
        } else if (tag != "ending") {
            note(What::tag_left_out, where, tag);
        }
    }

    engine::Response response(const engine::Moment& moment, const std::string& where,
                              const StoryLink& link)
    {
        engine::Response made;
        made.id = free_id(slug_of(link.words), "response", [&](const auto& id) {
            return std::any_of(moment.responses.begin(), moment.responses.end(),
                               [&](const auto& one) { return one.id == id; });
        });
        made.says = text(where, link.words);
        if (!link.why.empty()) made.why = text(where, link.why);
        made.next = {{{}, target(where, link.target)}};
        return made;
    }

    std::string target(const std::string& where, const std::string& name)
    {
        const auto found = by_name_.find(name);
        if (found != by_name_.end()) return found->second;
        note(What::link_to_nowhere, where, name);
        nowhere_.push_back(name);
        return by_name_.emplace(name, free_moment_id(name)).first->second;
    }

    void end_links_to_nowhere()
    {
        for (const auto& name : nowhere_) {
            if (made_.scene.moments.size() >= most_moments) return;
            made_.scene.moments.push_back(moment({name, {}, {}, "", {}}, by_name_.at(name)));
        }
    }

    void place_moments()
    {
        Positions told;
        for (std::size_t i = 0; i < story_.passages.size(); ++i) {
            if (story_.passages[i].position) told.emplace(ids_[i], *story_.passages[i].position);
        }
        made_.positions = add_to_layout(made_.scene, spread(told));
    }

    /// Cards here are wider than the small squares of Twine: what stands side by side there would
    /// lie on one another.
    static Positions spread(Positions positions)
    {
        constexpr int square = 125; // a passage and the gap beside it
        const Spacing spacing;
        for (auto& [id, place] : positions) {
            place.x = static_cast<int>(static_cast<long long>(place.x) * spacing.column / square);
            place.y = static_cast<int>(static_cast<long long>(place.y) * spacing.row / square);
        }
        return positions;
    }

    const Story& story_;
    const std::string& language_;
    Imported made_;
    std::vector<std::string> ids_; ///< of each passage
    std::map<std::string, std::string> by_name_;
    std::set<std::string> taken_;
    std::vector<std::string> nowhere_;
};

} // namespace

std::optional<Imported> scene_of(const Story& story, const std::string& language)
{
    if (story.passages.empty() || story.passages.size() > most_moments) return std::nullopt;
    return Conversion{story, language}.run();
}

std::string slug_of(std::string_view words)
{
    constexpr std::size_t most = 32;
    std::string slug;
    for (std::size_t i = 0; i < words.size() && slug.size() < most; ++i) {
        const char c = plain_letter(words.substr(i));
        const bool is_part = (static_cast<unsigned char>(words[i]) & 0xC0U) == 0x80U;
        if (is_part || c == '\'') continue;
        const bool parts_again = c == '-' && (slug.empty() || slug.back() == '-');
        if (!parts_again) slug += c;
    }
    const bool is_cut = slug.size() == most;
    if (is_cut && slug.find('-') != std::string::npos) slug.resize(slug.rfind('-'));
    while (slug.ends_with('-'))
        slug.pop_back();
    return slug;
}

} // namespace tegenover::authoring
