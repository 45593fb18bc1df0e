// authoring/edit.hpp
//
// Every change that can be made to a scene, as a value: one struct per edit, and one function that
// carries it out. Places are numbers in the scene as it is, counted from 0, because ids may be
// missing or doubled while someone writes. A text is named by its JSON pointer, as problems and
// authoring/scene_texts name it ("/moments/2/lines/0/says").
//
// What the format itself would refuse (a bad id, a number out of range, a character that does not
// show) is refused here, so that a scene stays readable whatever is done to it. What only hangs
// together badly (a link to a moment that is gone) is allowed: authoring/structure tells of it.
// History and undo: authoring/history. Links and their ends: authoring/links.
#pragma once

#include "authoring/edit_refusal.hpp"
#include "engine/scene.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tegenover::authoring {

using Number = std::size_t;

// --- The scene as a whole
// clang-format off
struct SetSceneId { std::string id; };
struct SetSceneLanguage { std::string language; };      ///< of plain strings; none is rewritten
struct SetCase { std::string case_id; };                ///< "": belongs to no case
struct SetSetting { engine::Setting setting{}; };
struct SetMinutes { int minutes = 6; };                 ///< 1..60
struct SetTrustStart { int trust = 50; };               ///< 0..100
struct SetTrustWeight { engine::Principle principle{}; int weight = 2; }; ///< 0..10
struct SetStart { std::string moment; };

/// The words of one language of a text; empty words take the language away. A part that needs a
/// text keeps an empty one.
struct SetWording { std::string pointer; std::string language; std::string words; };

/// A flag under another name, wherever it is set, cleared or asked for.
struct RenameFlag { std::string from; std::string to; };

// --- Moments. What is added gets an id of its own where its id is taken or empty.
struct AddMoment { Number at = 0; engine::Moment moment; };
/// Links to what is removed lead to the moment `lead_on` from then on; with "" they stay as they
/// are, for the list of problems to show.
struct RemoveMoments { std::vector<Number> moments; std::string lead_on; };
struct DuplicateMoment { Number moment = 0; };          ///< the copy stands behind it
struct MoveMoment { Number from = 0; Number to = 0; };  ///< `to`: its number afterwards
struct RenameMoment { Number moment = 0; std::string id; };  ///< in every link and the start too
struct SetEvent { Number moment = 0; std::optional<engine::Event> event; };
struct SetCheckIn { Number moment = 0; std::optional<engine::CheckIn> check_in; };
/// Moments of this scene or another. Those whose ids are taken get new ones, and so do their cues;
/// what they say about one another follows.
struct PasteMoments { Number at = 0; std::vector<engine::Moment> moments; };

// --- Endings
/// Makes an ending of a moment, which takes its responses, reasons, event and check-in away; or,
/// with nothing, a moment that goes on again.
struct SetEnding { Number moment = 0; std::optional<engine::Ending> ending; };
struct SetOutcome { Number moment = 0; engine::Outcome outcome{}; };
struct AddReflection { Number moment = 0; Number at = 0; };
struct RemoveReflection { Number moment = 0; Number at = 0; };
struct MoveReflection { Number moment = 0; Number from = 0; Number to = 0; };

// --- Lines
struct AddLine { Number moment = 0; Number at = 0; engine::Line line; };
struct RemoveLine { Number moment = 0; Number line = 0; };
struct DuplicateLine { Number moment = 0; Number line = 0; };
struct MoveLine { Number moment = 0; Number from = 0; Number to = 0; };
struct RenameLine { Number moment = 0; Number line = 0; std::string id; };
struct SetMood { Number moment = 0; Number line = 0; engine::Mood mood{}; };
struct SetEmotion { Number moment = 0; Number line = 0; std::optional<engine::Mood> emotion; };

// --- Cues
struct AddCue { Number moment = 0; Number line = 0; Number at = 0; engine::Cue cue; };
struct RemoveCue { Number moment = 0; Number line = 0; Number cue = 0; };
struct MoveCue { Number moment = 0; Number line = 0; Number from = 0; Number to = 0; };
struct RenameCue { Number moment = 0; Number line = 0; Number cue = 0; std::string id; }; ///< in every condition too
struct SetCuePart { Number moment = 0; Number line = 0; Number cue = 0; engine::BodyPart at{}; };

// --- Responses
struct AddResponse { Number moment = 0; Number at = 0; engine::Response response; };
struct RemoveResponse { Number moment = 0; Number response = 0; };  ///< out of what reasons fit too
struct DuplicateResponse { Number moment = 0; Number response = 0; };
struct MoveResponse { Number moment = 0; Number from = 0; Number to = 0; };
struct RenameResponse { Number moment = 0; Number response = 0; std::string id; }; ///< in reasons too
struct SetKind { Number moment = 0; Number response = 0; engine::ResponseKind kind{}; };
struct SetSeconds { Number moment = 0; Number response = 0; int seconds = 6; };   ///< 1..60
struct SetTechnique { Number moment = 0; Number response = 0; std::optional<engine::Technique> technique; };
struct SetScore { Number moment = 0; Number response = 0; engine::Principle principle{}; int score = 0; }; ///< -2..2
struct SetNext { Number moment = 0; Number response = 0; std::vector<engine::Branch> next; };

// --- Conditions and effects
enum class Owner { line, response };
struct SetCondition { Owner owner{}; Number moment = 0; Number part = 0; engine::Condition when; };
struct SetEffects { Owner owner{}; Number moment = 0; Number part = 0; engine::Effects effects; };

// --- Reasons
struct AddReason { Number moment = 0; Number at = 0; engine::Reason reason; };
struct RemoveReason { Number moment = 0; Number reason = 0; };
struct MoveReason { Number moment = 0; Number from = 0; Number to = 0; };
struct RenameReason { Number moment = 0; Number reason = 0; std::string id; };
struct SetFits { Number moment = 0; Number reason = 0; std::vector<std::string> fits; };
// clang-format on

using AnyEdit =
    std::variant<SetSceneId, SetSceneLanguage, SetCase, SetSetting, SetMinutes, SetTrustStart,
                 SetTrustWeight, SetStart, SetWording, RenameFlag, AddMoment, RemoveMoments,
                 DuplicateMoment, MoveMoment, RenameMoment, SetEvent, SetCheckIn, PasteMoments,
                 SetEnding, SetOutcome, AddReflection, RemoveReflection, MoveReflection, AddLine,
                 RemoveLine, DuplicateLine, MoveLine, RenameLine, SetMood, SetEmotion, AddCue,
                 RemoveCue, MoveCue, RenameCue, SetCuePart, AddResponse, RemoveResponse,
                 DuplicateResponse, MoveResponse, RenameResponse, SetKind, SetSeconds, SetTechnique,
                 SetScore, SetNext, SetCondition, SetEffects, AddReason, RemoveReason, MoveReason,
                 RenameReason, SetFits>;

/// One of them. How it is copied and moved is compiled once, in edit_value.cpp.
struct Edit : AnyEdit {
    using AnyEdit::AnyEdit;
    Edit(const Edit& other);
    Edit(Edit&& other) noexcept;
    Edit& operator=(const Edit& other);
    Edit& operator=(Edit&& other) noexcept;
    ~Edit();
};

using Edited = std::variant<engine::Scene, EditRefusal>;

/// The scene after the edit. Where the edit changes nothing, the same scene. Call it as
/// `authoring::apply`: by its bare name, std::apply would be looked at too.
[[nodiscard]] Edited apply(engine::Scene scene, const Edit& edit);

/// Edits with the same key that is not "" belong to one step of undo, when they follow one another:
/// typing in one field, moving one slider.
[[nodiscard]] std::string grouping_key(const Edit& edit);

} // namespace tegenover::authoring
