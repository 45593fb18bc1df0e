// persistence/twee_writer.cpp
//
// Words are shielded so that no program takes a part of them for code, a link or a header.
#include "persistence/twee_writer.hpp"

#include "authoring/markup.hpp"
#include "engine/text.hpp"
#include "persistence/content_hash.hpp"
#include "persistence/json_layout.hpp"

#include <set>

namespace tegenover::persistence {
namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// What would be read as markup becomes entities.
std::string shielded(std::string_view words)
{
    std::string text{words};
    if (authoring::without_entities(text) != text) text = replaced(text, "&", "&amp;");
    if (authoring::without_tags(text).words != text) text = replaced(text, "<", "&lt;");
    text = replaced(text, "[[", "[&#91;");
    text = replaced(text, "![", "!&#91;");
    text = replaced(text, "''", "'&#39;");
    text = replaced(text, "//", "/&#47;");
    text = replaced(text, "$", "&#36;");
    text = replaced(text, "<<", "&lt;&lt;");
    text = replaced(text, "\n::", "\n&#58;:");
    return text.starts_with("::") ? "&#58;" + text.substr(1) : text;
}

/// A link ends at the first ]], and its arrow must be the only one.
std::string link_words(std::string_view words)
{
    auto text = replaced(shielded(words), "\n", " ");
    text = replaced(text, "]", "&#93;");
    text = replaced(text, "|", "&#124;");
    text = replaced(text, "->", "-&gt;");
    return replaced(text, "<-", "&lt;-");
}

/// Names within a header: these signs end a name unless a backslash stands before them.
std::string escaped(std::string_view name)
{
    std::string text;
    for (const char c : name) {
        if (std::string_view{"[]{}\\"}.find(c) != std::string_view::npos) text += '\\';
        text += c == '\n' ? ' ' : c;
    }
    return text;
}

/// A number that is always the same for a scene, in the form of a UUID.
std::string ifid_of(const engine::Scene& scene)
{
    auto hex = content_hash("tegenover " + scene.id);
    for (char& c : hex)
        c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    hex[12] = '4';
    hex[16] = 'A';
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" +
           hex.substr(16, 4) + "-" + hex.substr(20, 12);
}

class TweeWriting {
public:
    TweeWriting(const engine::Scene& scene, const authoring::Positions& positions,
                std::string_view language)
        : scene_(scene), positions_(positions), language_(language)
    {
    }

    std::string write()
    {
        text_ = ":: StoryTitle\n" + replaced(words(scene_.title), "\n", " ") + "\n\n";
        text_ +=
            ":: StoryData\n{\n  \"ifid\": \"" + ifid_of(scene_) +
            "\",\n  \"format\": \"Harlowe\",\n  \"format-version\": \"3.3.8\",\n  \"start\": " +
            json_string(scene_.start) + ",\n  \"zoom\": 1\n}\n";
        for (const auto& moment : scene_.moments)
            passage(moment);
        return std::move(text_);
    }

private:
    [[nodiscard]] std::string words(const engine::Text& text) const
    {
        return std::string{engine::read(text, language_, scene_.language)};
    }

    void passage(const engine::Moment& moment)
    {
        text_ += "\n:: " + escaped(moment.id) + " [" + tags(moment) + "]" + place(moment) + "\n";
        for (const auto& line : moment.lines) {
            const auto says = shielded(words(line.says));
            if (!says.empty()) text_ += says + "\n\n";
        }
        for (const auto& response : moment.responses)
            links(response);
    }

    [[nodiscard]] static std::string tags(const engine::Moment& moment)
    {
        std::string tags;
        if (!moment.lines.empty()) tags = engine::key(moment.lines.front().mood);
        if (moment.event) tags += " " + std::string{engine::key(*moment.event)};
        if (moment.ending) tags += " ending " + std::string{engine::key(moment.ending->outcome)};
        return tags;
    }

    [[nodiscard]] std::string place(const engine::Moment& moment) const
    {
        const auto found = positions_.find(moment.id);
        if (found == positions_.end()) return "";
        constexpr int square = 125; // a passage of Twine and the gap beside it
        const authoring::Spacing spacing;
        const auto x = found->second.x * square / spacing.column;
        const auto y = found->second.y * square / spacing.row;
        return " {\"position\":\"" + std::to_string(x) + "," + std::to_string(y) +
               "\",\"size\":\"100,100\"}";
    }

    void links(const engine::Response& response)
    {
        const auto says = link_words(words(response.says));
        std::set<std::string> led;
        for (const auto& branch : response.next) {
            if (!led.insert(branch.to).second) continue;
            text_ += "[[" + (says.empty() ? response.id : says) + "->" + branch.to + "]]\n";
        }
    }

    const engine::Scene& scene_;
    const authoring::Positions& positions_;
    std::string_view language_;
    std::string text_;
};

} // namespace

std::string write_twee(const engine::Scene& scene, const authoring::Positions& positions,
                       std::string_view language)
{
    return TweeWriting{scene, positions, language}.write();
}

} // namespace tegenover::persistence
