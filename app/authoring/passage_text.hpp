// authoring/passage_text.hpp
//
// The text of a Twine passage as words and links. Understands `[[target]]`, `[[words|target]]`,
// `[[words->target]]` and `[[target<-words]]`; the code of story formats is left out, and told.
#pragma once

#include "authoring/story.hpp"

#include <string_view>

namespace tegenover::authoring {

/// Puts words and links of `text` into the passage, and what was left out into the notes.
void read_passage_text(std::string_view text, Passage& passage, std::vector<ImportNote>& notes);

} // namespace tegenover::authoring
