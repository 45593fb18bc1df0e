// session/editor/editor_view.hpp
//
// What the author sees: the map as cards and arrows, the scene behind the form, problems with their
// places, ranges, and how the scene stands to its file. An author may see all of a scene.
#pragma once

#include "authoring/missing_translations.hpp"
#include "engine/case.hpp"
#include "engine/vocabulary.hpp"
#include "session/catalogue.hpp"
#include "session/editor/trial_view.hpp"
#include "session/editor/writing.hpp"
#include "session/model.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::session {

struct MapCardView {
    std::size_t moment = 0;
    std::string id;
    std::string words; ///< how the client begins, or the title of an ending
    engine::Mood mood = engine::Mood::guarded;
    std::size_t lines = 0;
    std::size_t responses = 0;
    std::optional<engine::Outcome> ending;
    bool starts = false;
    bool reachable = true; ///< as far as is known
    std::size_t errors = 0;
    std::size_t warnings = 0;
    authoring::Position at;

    bool operator==(const MapCardView&) const = default;
};

/// Which way a response takes the client's trust.
enum class TrustTurn { up, same, down };

struct ArrowView {
    std::size_t from = 0; ///< numbers of moments
    std::size_t to = 0;
    std::size_t response = 0;
    TrustTurn trust = TrustTurn::same;
    bool conditional = false;

    bool operator==(const ArrowView&) const = default;
};

struct EndingRangeView {
    std::size_t moment = 0;
    std::string title;
    engine::Outcome outcome{};
    bool reachable = false;
    engine::Span total;
    engine::Span trust;

    bool operator==(const EndingRangeView&) const = default;
};

struct FindingView {
    std::string code;
    std::string message;              ///< in English, precisely
    std::string where;                ///< ids, as the author named them
    std::string words;                ///< how what it is about begins; may be empty
    std::string pointer;              ///< of what is to be mended
    std::vector<std::string> facts{}; ///< of the message, see authoring/message_facts
    bool error = false;
    bool unwritten = false; ///< a text that is still to be written: no fault yet
    Selection place;

    bool operator==(const FindingView&) const = default;
};

/// A person whom a scene can be about.
struct PersonView {
    std::string case_id;
    std::string name;

    bool operator==(const PersonView&) const = default;
};

/// A scene that can be written.
struct DeskScene {
    std::string id; ///< "" where it cannot be played yet
    std::string title;
    std::string file;
    std::size_t moments = 0;
    bool comes_along = false; ///< with the program; a copy of it can be written
    bool has_file = true;     ///< false: it was never saved, its words are in a draft alone
    bool has_draft = false;   ///< some words of it are not in its file
    bool readable = true;     ///< false: its file has to be mended outside the program

    bool operator==(const DeskScene&) const = default;
};

struct DeskView {
    std::vector<DeskScene> scenes;
    std::vector<DeskScene> unfinished;   ///< never saved, or files that cannot be played yet
    std::optional<SetAside> set_aside{}; ///< the scene that was deleted last
    std::vector<std::string> folders{};  ///< others whose scenes are shown

    bool operator==(const DeskView&) const = default;
};

struct EditorView {
    std::optional<DeskView> desk; ///< what can be written, while nothing is; all below is empty
    std::string title;            ///< of the scene
    std::string file;
    std::string opened_as; ///< tells one writing from the next, see Writing
    Kept<authoring::History> history;
    Selection selection;
    Aside aside = Aside::form;

    std::vector<std::string> languages; ///< the scene's own first; those that texts are written in
    std::string shown_language;         ///< of cards and lists
    engine::Looks looks;                ///< of the client
    std::vector<PersonView> people;     ///< of all cases that are at hand
    std::optional<engine::CaseFile> own_person; ///< whom it is about, where that can be changed

    std::vector<MapCardView> cards;
    std::vector<ArrowView> arrows;
    std::vector<FindingView> findings;
    std::size_t errors = 0;
    std::vector<EndingRangeView> endings;
    std::optional<engine::Span> total; ///< of all complete plays
    bool explored = false;
    bool proven = false;   ///< the ranges are exact
    bool checking = false; ///< a check of the scene as it is now is under way

    bool changed = false;
    bool can_undo = false;
    bool can_redo = false;
    bool can_paste = false;
    std::vector<LeftOut> left_out;
    /// Texts that lack one of `languages`; looked for while they are shown.
    std::vector<authoring::MissingTranslation> missing;
    std::optional<authoring::EditRefusal> refusal;

    std::optional<engine::CaseFile> person_half_made;
    bool person_found = false; ///< is to be taken up by the screen
    bool asks_about_draft = false;
    bool file_changed_since_draft = false;
    bool asks_about_outside = false;
    bool asks_about_leaving = false;
    std::optional<TrialView> trial;

    [[nodiscard]] const engine::Scene& scene() const { return history->scene; }
    bool operator==(const EditorView&) const = default;
};

[[nodiscard]] DeskView view_desk(const Catalogue& catalogue, const Model& model);
[[nodiscard]] EditorView view_editor(const Catalogue& catalogue, const Model& model);

/// How the trust changes by a response, before it is held to 0..100.
[[nodiscard]] int trust_change(const engine::Scene& scene, const engine::Response& response);

/// Every flag that the scene sets, clears or asks for, sorted.
[[nodiscard]] std::vector<std::string> flags_of(const engine::Scene& scene);

/// Every cue on which something depends, as seen or as not seen, sorted.
[[nodiscard]] std::vector<std::string> cues_asked_for(const engine::Scene& scene);

} // namespace tegenover::session
