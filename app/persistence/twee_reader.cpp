// persistence/twee_reader.cpp
//
// Line by line; a passage ends where the next header begins.
#include "persistence/twee_reader.hpp"

#include "authoring/markup.hpp"
#include "authoring/passage_text.hpp"
#include "persistence/document.hpp"
#include "persistence/twine_position.hpp"

#include <algorithm>
#include <optional>
#include <sstream>

namespace tegenover::persistence {
namespace {

constexpr std::string_view mark = "::";

struct Header {
    std::string name;
    std::string tags;
    std::string_view metadata; ///< JSON, or nothing
};

/// Up to one of these signs, unless a backslash stands before it; backslashes go.
std::string take_until(std::string_view& rest, std::string_view signs)
{
    std::string taken;
    std::size_t at = 0;
    std::size_t kept = 0; // white space behind this may be trimmed
    for (; at < rest.size() && signs.find(rest[at]) == std::string_view::npos; ++at) {
        const bool is_escaped = rest[at] == '\\' && at + 1 < rest.size();
        if (is_escaped) ++at;
        taken += rest[at];
        if (is_escaped || (rest[at] != ' ' && rest[at] != '\t')) kept = taken.size();
    }
    rest.remove_prefix(at);
    taken.resize(kept);
    return taken.substr(std::min(taken.find_first_not_of(" \t"), taken.size()));
}

Header header_in(std::string_view line)
{
    Header header;
    line.remove_prefix(mark.size());
    header.name = take_until(line, "[{");
    if (line.starts_with('[')) {
        line.remove_prefix(1);
        header.tags = take_until(line, "]");
        line.remove_prefix(line.empty() ? 0 : 1);
    }
    const auto brace = line.find('{');
    if (brace != std::string_view::npos) header.metadata = line.substr(brace);
    return header;
}

class TweeReading {
public:
    explicit TweeReading(const Limits& limits) : limits_(limits) {}

    authoring::Story read(std::string_view text)
    {
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            auto line = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (line.ends_with('\r')) line.remove_suffix(1);
            if (line.starts_with(mark))
                begin(header_in(line));
            else if (open_)
                body_.append(line).append("\n");
        }
        finish();
        if (story_.start.empty() && has_passage("Start")) story_.start = "Start";
        return std::move(story_);
    }

private:
    void begin(Header header)
    {
        finish();
        open_ = std::move(header);
    }

    [[nodiscard]] bool has_passage(std::string_view name) const
    {
        return std::any_of(story_.passages.begin(), story_.passages.end(),
                           [&](const auto& one) { return one.name == name; });
    }

    /// Whether the passage is no part of what is told.
    bool take_special(const std::vector<std::string>& tags)
    {
        const auto& name = open_->name;
        if (name == "StoryTitle") {
            story_.title = authoring::trimmed(body_);
            return true;
        }
        if (name == "StoryData") {
            if (const auto start = json_text(body_, "start", limits_)) story_.start = *start;
            return true;
        }
        const auto tagged = [&](std::string_view tag) {
            return std::find(tags.begin(), tags.end(), tag) != tags.end();
        };
        const bool is_setting = name == "StoryInit" || name == "StoryMenu" ||
                                name == "StoryCaption" || name == "StorySettings";
        if (!tagged("script") && !tagged("stylesheet") && !is_setting) return false;
        story_.notes.push_back({authoring::ImportNote::What::passage_left_out, name, ""});
        return true;
    }

    void finish()
    {
        if (!open_) return;
        std::istringstream words{open_->tags};
        std::vector<std::string> tags;
        for (std::string tag; words >> tag;)
            tags.push_back(tag);
        if (!take_special(tags)) {
            authoring::Passage passage;
            passage.name = open_->name;
            passage.tags = std::move(tags);
            if (const auto place = json_text(open_->metadata, "position", limits_)) {
                passage.position = twine_position(*place);
            }
            authoring::read_passage_text(body_, passage, story_.notes);
            story_.passages.push_back(std::move(passage));
        }
        open_.reset();
        body_.clear();
    }

    const Limits& limits_;
    authoring::Story story_;
    std::optional<Header> open_;
    std::string body_;
};

} // namespace

bool looks_like_twee(std::string_view text)
{
    text = without_mark(text);
    return text.starts_with(mark) || text.find("\n::") != std::string_view::npos;
}

authoring::Story read_twee(std::string_view text, const Limits& limits)
{
    return TweeReading{limits}.read(without_mark(text));
}

} // namespace tegenover::persistence
