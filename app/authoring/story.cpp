// authoring/story.cpp
//
// Notes as sentences.
#include "authoring/story.hpp"

#include "authoring/structure_names.hpp"

namespace tegenover::authoring {
namespace {

std::string sentence(const ImportNote& note)
{
    using What = ImportNote::What;
    const auto detail = in_quotes(note.detail);
    switch (note.what) {
    case What::code_left_out:
        return "code was left out: " + detail;
    case What::media_left_out:
        return "a picture, sound or film was left out: " + detail;
    case What::tag_left_out:
        return "the tag " + detail + " was left out";
    case What::passage_left_out:
        return "this passage is for the other program only and was left out";
    case What::doubled_name:
        return "another passage has this name too; links lead to the first";
    case What::link_to_nowhere:
        return "a link leads to " + detail +
               ", which is not there; an empty ending was made for it";
    case What::outcome_guessed:
        return "no link leads on, so it became an ending; say how it ends (now: fragile)";
    case What::start_guessed:
        return "where it begins is not told; the first passage was taken: " + detail;
    case What::text_cut:
        return "a text was cut at 4,096 bytes: " + detail;
    case What::characters_removed:
        return "characters that do not show were removed";
    case What::condition_left_out:
        return "a condition was left out: " + detail;
    case What::more_stories:
        return "the file holds more stories; only the first was taken";
    }
    return "";
}

} // namespace

std::string told(const ImportNote& note)
{
    return (note.where.empty() ? "" : "passage " + in_quotes(note.where) + ": ") + sentence(note);
}

} // namespace tegenover::authoring
