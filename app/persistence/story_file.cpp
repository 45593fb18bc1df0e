// persistence/story_file.cpp
//
// What the text looks like decides who reads it; names of files are not asked.
#include "persistence/story_file.hpp"

#include "persistence/h5p_reader.hpp"
#include "persistence/twee_reader.hpp"
#include "persistence/twine_html_reader.hpp"

#include <optional>

namespace tegenover::persistence {
namespace {

using Why = ImportFailure::Why;

std::optional<authoring::Story> story_in(std::string_view text, const std::string& language,
                                         const Limits& limits)
{
    if (looks_like_twine_html(text)) return read_twine_html(text);
    if (auto story = read_h5p(text, language, limits)) return story;
    if (looks_like_twee(text)) return read_twee(text, limits);
    return std::nullopt;
}

} // namespace

Limits import_limits()
{
    Limits limits;
    limits.file_bytes = std::size_t{16} * 1024 * 1024;
    limits.text_bytes = limits.file_bytes;
    return limits;
}

std::variant<authoring::Imported, ImportFailure>
import_story(std::string_view text, const std::string& language, const Limits& limits)
{
    if (text.size() > limits.file_bytes) {
        return ImportFailure{Why::too_large, "the file has " + std::to_string(text.size()) +
                                                 " bytes, and at most " +
                                                 std::to_string(limits.file_bytes) + " are read"};
    }
    const auto story = story_in(text, language, limits);
    if (!story) {
        return ImportFailure{Why::unknown_kind,
                             "the file is no story of Twine (HTML), no Twee and no content.json of "
                             "an H5P Branching Scenario; a .h5p file is a zip that holds "
                             "content/content.json"};
    }
    if (story->passages.empty()) {
        return ImportFailure{Why::no_passages, "the story has no passages"};
    }
    auto imported = authoring::scene_of(*story, language);
    if (!imported) {
        return ImportFailure{Why::too_many_passages,
                             "the story has " + std::to_string(story->passages.size()) +
                                 " passages, and a scene has at most " +
                                 std::to_string(limits.moments) + " moments; divide it"};
    }
    return *std::move(imported);
}

} // namespace tegenover::persistence
