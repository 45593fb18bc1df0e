// authoring/story.hpp
//
// A branching story as other programs tell it (Twine, Twee, H5P): passages of words with links.
// What such a story lacks before it is a scene: authoring/story_scene.
#pragma once

#include "authoring/layout.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tegenover::authoring {

/// Something that could not be carried over as it was, or that was guessed.
struct ImportNote {
    enum class What {
        code_left_out,      ///< a macro or other code; `detail` is how it begins
        media_left_out,     ///< a picture, sound or film
        tag_left_out,       ///< a tag that says nothing here
        passage_left_out,   ///< script, style sheet or settings of the program
        doubled_name,       ///< two passages of one name; the first is the one that links lead to
        link_to_nowhere,    ///< an empty ending was made for it
        outcome_guessed,    ///< how it ends is for the author to say
        start_guessed,      ///< the first passage was taken
        text_cut,           ///< over 4,096 bytes
        characters_removed, ///< some that do not show
        condition_left_out, ///< when something is offered
        more_stories        ///< only the first story of the file was taken
    };

    What what = What::code_left_out;
    std::string where; ///< name of the passage; "" for the story as a whole
    std::string detail;

    bool operator==(const ImportNote&) const = default;
};

/// One sentence in English, with its place.
[[nodiscard]] std::string told(const ImportNote& note);

struct StoryLink {
    std::string words;
    std::string target; ///< name of a passage
    std::string why;    ///< feedback on choosing it, where the other program has it

    bool operator==(const StoryLink&) const = default;
};

struct Passage {
    std::string name;
    std::vector<std::string> tags;
    std::optional<Position> position;
    std::string words;
    std::vector<StoryLink> links;

    bool operator==(const Passage&) const = default;
};

struct Story {
    std::string title;
    std::string start; ///< name of a passage; "" where it is not told
    std::vector<Passage> passages;
    std::vector<ImportNote> notes; ///< what was left out while it was read

    bool operator==(const Story&) const = default;
};

} // namespace tegenover::authoring
