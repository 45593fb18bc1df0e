// persistence/twine_html_reader.cpp
//
// Looks for the elements that the specification names, and for nothing else of the page.
#include "persistence/twine_html_reader.hpp"

#include "authoring/markup.hpp"
#include "authoring/passage_text.hpp"
#include "persistence/twine_position.hpp"

#include <algorithm>
#include <sstream>

namespace tegenover::persistence {
namespace {

constexpr std::string_view story_tag = "<tw-storydata";
constexpr std::string_view passage_tag = "<tw-passagedata";
constexpr std::string_view passage_end = "</tw-passagedata>";
constexpr std::string_view story_end = "</tw-storydata>";

/// The byte of the > that ends a tag; one within quotes does not.
std::size_t end_of_tag(std::string_view html, std::size_t at)
{
    char quote = 0;
    for (; at < html.size(); ++at) {
        const char c = html[at];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at;
        }
    }
    return std::string_view::npos;
}

struct Element {
    std::string_view tag; ///< from behind its name to before its >
    std::size_t behind = 0;
};

/// The next element with this beginning; nothing where there is none or it does not end.
std::optional<Element> next_element(std::string_view html, std::string_view begin, std::size_t at)
{
    const auto found = html.find(begin, at);
    if (found == std::string_view::npos) return std::nullopt;
    const auto end = end_of_tag(html, found);
    if (end == std::string_view::npos) return std::nullopt;
    const auto first = found + begin.size();
    return Element{html.substr(first, end - first), end + 1};
}

authoring::Passage passage_of(std::string_view tag, std::string_view content,
                              std::vector<authoring::ImportNote>& notes)
{
    authoring::Passage passage;
    passage.name = authoring::attribute(tag, "name");
    std::istringstream tags{authoring::attribute(tag, "tags")};
    for (std::string one; tags >> one;)
        passage.tags.push_back(one);
    passage.position = twine_position(authoring::attribute(tag, "position"));
    authoring::read_passage_text(authoring::without_entities(content), passage, notes);
    return passage;
}

void note_code(std::string_view html, authoring::Story& story)
{
    for (const std::string_view tag : {"<style", "<script"}) {
        const auto element = next_element(html, tag, 0);
        if (!element) continue;
        const auto content = html.substr(element->behind);
        const auto end = content.find('<');
        if (authoring::trimmed(content.substr(0, end)).empty()) continue;
        story.notes.push_back({authoring::ImportNote::What::code_left_out, "",
                               std::string{tag.substr(1)} + " of the story"});
    }
}

} // namespace

bool looks_like_twine_html(std::string_view text)
{
    return text.find(story_tag) != std::string_view::npos;
}

authoring::Story read_twine_html(std::string_view html)
{
    authoring::Story story;
    const auto data = next_element(html, story_tag, 0);
    if (!data) return story;
    story.title = authoring::attribute(data->tag, "name");
    const auto start = authoring::attribute(data->tag, "startnode");
    const auto end = std::min(html.find(story_end, data->behind), html.size());
    if (html.find(story_tag, end) != std::string_view::npos) {
        story.notes.push_back({authoring::ImportNote::What::more_stories, "", ""});
    }
    html = html.substr(data->behind, end - data->behind);
    note_code(html, story);
    std::size_t at = 0;
    while (const auto element = next_element(html, passage_tag, at)) {
        const auto close = html.find(passage_end, element->behind);
        if (close == std::string_view::npos) break;
        const auto content = html.substr(element->behind, close - element->behind);
        story.passages.push_back(passage_of(element->tag, content, story.notes));
        const auto pid = authoring::attribute(element->tag, "pid");
        if (!pid.empty() && pid == start) story.start = story.passages.back().name;
        at = close + passage_end.size();
    }
    return story;
}

} // namespace tegenover::persistence
