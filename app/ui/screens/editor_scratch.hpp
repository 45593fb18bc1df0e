// ui/screens/editor_scratch.hpp
//
// What the editor's screen remembers between frames: where the map is scrolled to, what is being
// dragged, and words that are half typed.
#pragma once

#include "authoring/history.hpp"
#include "authoring/missing_translations.hpp"
#include "engine/case.hpp"
#include "session/editor/kept.hpp"
#include "session/editor/selection.hpp"
#include "session/editor/word_search.hpp"
#include "ui/screens/editor_map_routes.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/text_input.hpp"

#include <imgui.h>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::ui {

/// What the pointer is doing on the map.
struct MapDrag {
    enum class What { nothing, map, cards, box, link } what = What::nothing;
    ImVec2 from; ///< where it began, in pixels of the window
    std::size_t card = 0;

    bool operator==(const MapDrag& other) const
    {
        return what == other.what && from.x == other.from.x && from.y == other.from.y &&
               card == other.card;
    }
};

struct MapScratch {
    std::string file; ///< as which it was opened; another one opens at its start
    ImVec2 pan;       ///< of the map's origin from the corner of its area, in pixels
    float zoom = 1;
    MapDrag drag;
    std::optional<std::size_t> reveal{}; ///< a moment to bring into view in the next frame
    bool fit = false;                    ///< all of it is to be in view in the next frame
    std::size_t shown = 0;               ///< the one moment that was chosen last frame, plus one
    MapRoutes routes{};                  ///< of its arrows
    std::optional<std::size_t> keyed{};  ///< the card from which the keyboard goes on
    std::optional<std::size_t> keyed_next{}; ///< where an arrow key leads it in this frame
    std::size_t cards = 0;                   ///< that were there in the last frame
    std::optional<std::size_t> tried{};      ///< the moment of the trial in the last frame
};

/// What was found last.
struct WordSearch {
    std::string words;
    session::Kept<authoring::History> scene; ///< in which it was looked for
    std::vector<session::WordPlace> places;
};

/// Moments about which is asked whether they go.
struct MomentRemoval {
    std::vector<std::size_t> moments;
    std::string lead_on; ///< id of the moment to which ways to them lead then; "" is none
};

/// A text that was opened from the list of what is to be translated.
struct TranslatedText {
    std::string pointer; ///< "" is none
    std::string language;
    session::Selection at;
};

/// A person who is half thought up.
struct PersonDraft {
    engine::CaseFile about;                 ///< without an id as long as it is a new one
    engine::CaseFile begun_as;              ///< before anything was filled in
    engine::Text own_words;                 ///< paragraphs of `about`, one a line
    std::map<std::string, TextDraft> texts; ///< by label and language
    bool handed_in = false;                 ///< is to be written; stays until it is
};

/// Of something on a page that stays there whatever happens above it.
struct HeldPlace {
    float at = 0;   ///< pixels of the window
    int frames = 0; ///< in which it is put back there
};

struct EditorScratch {
    bool moving = false;
    bool list_was_open = false; ///< in the frame before: Esc closed that
    bool saves = false;         ///< is to be saved as soon as nothing else is asked for
    MapScratch map;
    std::map<std::string, TextDraft> texts; ///< by pointer and language
    std::map<std::string, std::string>
        fields;         ///< ids and flags that are half typed, by what they are
    std::string attend; ///< pointer of what the form is to bring into view; "" is nothing
    int attend_frames = 0;
    bool attend_types = false;  ///< the keyboard goes there as well
    std::u32string typed_ahead; ///< letters that came before it was there
    bool attend_scrolls = true;
    std::string attend_language; ///< to the field of this language; "" is the scene's own
    std::string mending; ///< the problem that was chosen last, see key_of in editor_problems
    session::Selection mending_at;
    bool mending_unwritten = false; ///< it was a text that was still to be written
    std::size_t mending_left = 0;   ///< as many others there were to mend then
    bool lists_unwritten = false;   ///< which texts are still to be written
    float problems_at = 0;          ///< where their list was left, in pixels
    int problems_return = 0;        ///< frames in which it goes back there
    bool refused = false;           ///< the last change, and it was told
    HeldSlider trial_trust;
    HeldPlace trial_setup;      ///< of what stands below a trial
    bool left_trial = false;    ///< in the frame before: the keyboard goes to where one begins
    bool keyboard_lost = false; ///< in the frame before, by what stands beside the map
    std::string find;
    std::string deleting; ///< file of the scene about which is asked whether it goes
    std::string path;     ///< of a file to bring in
    std::string table;    ///< path of one
    std::vector<authoring::MissingTranslation> translating; ///< what was missing on opening
    TranslatedText translated;
    bool translates = false; ///< the keyboard goes to the first of these in the next frame
    WordSearch search;
    std::optional<MomentRemoval> removal;
    std::optional<PersonDraft> person; ///< shown in place of the form of the scene
    std::size_t found = 0;             ///< which of the places that were found is shown
    bool map_in_front = true;          ///< where there is room for one of them only
    std::string form_of; ///< what the form was about last frame: another one starts at its top
};

} // namespace tegenover::ui
