// persistence/h5p_reader.cpp
//
// Content is numbered by its place in the list; -1 leads to an end screen.
#include "persistence/h5p_reader.hpp"

#include "authoring/markup.hpp"
#include "persistence/document.hpp"
#include "persistence/json_tree.hpp"

#include <algorithm>
#include <set>

namespace tegenover::persistence {
namespace {

using authoring::ImportNote;

const Node* inside(const Node* node, std::initializer_list<std::string_view> keys)
{
    for (const auto key : keys)
        node = node == nullptr ? nullptr : node->member(key);
    return node;
}

class H5pReading {
public:
    explicit H5pReading(const std::string& language) : is_dutch_(language == "nl") {}

    authoring::Story read(const Node& scenario)
    {
        story_.title = words(inside(&scenario, {"startScreen", "startScreenTitle"}), "");
        if (story_.title.empty()) story_.title = words(scenario.member("title"), "");
        const auto* content = scenario.member("content");
        contents_ = content->inside();
        for (std::size_t i = 0; i < contents_.size(); ++i)
            story_.passages.push_back(passage(contents_[i], i));
        if (!contents_.empty()) story_.start = name_of_content(0);
        add_ending(scenario);
        return std::move(story_);
    }

private:
    /// The words of a text of HTML.
    std::string words(const Node* node, const std::string& where)
    {
        if (node == nullptr || node->kind != Node::Kind::text) return "";
        const auto untagged = authoring::without_tags(node->text);
        for (const auto& source : untagged.media)
            story_.notes.push_back({ImportNote::What::media_left_out, where, source});
        return authoring::tidied(authoring::without_entities(untagged.words));
    }

    [[nodiscard]] static std::string name_of_content(std::size_t number)
    {
        return "content-" + std::to_string(number + 1);
    }

    /// Of the passage that the node says comes next; the one behind it where it says nothing.
    std::string next_of(const Node& node, std::size_t number)
    {
        const auto* next = node.member("nextContentId");
        const bool is_told = next != nullptr && next->kind == Node::Kind::whole;
        const double wanted = is_told ? next->number : static_cast<double>(number + 1);
        if (wanted >= 0 && wanted < static_cast<double>(contents_.size())) {
            return name_of_content(static_cast<std::size_t>(wanted));
        }
        ends_ = true;
        return ending_;
    }

    std::string feedback(const Node& node, const std::string& where)
    {
        const auto* feedback = node.member("feedback");
        if (feedback == nullptr) return "";
        auto title = words(feedback->member("title"), where);
        const auto more = words(feedback->member("subtitle"), where);
        if (!title.empty() && !more.empty()) title += "\n";
        return title + more;
    }

    authoring::Passage passage(const Node& node, std::size_t number)
    {
        authoring::Passage made;
        made.name = name_of_content(number);
        const auto* type = node.member("type");
        const auto* question = inside(type, {"params", "branchingQuestion"});
        if (question != nullptr && question->kind == Node::Kind::object) {
            made.words = words(question->member("question"), made.name);
            add_alternatives(*question, number, made);
            return made;
        }
        made.words = words(inside(type, {"params", "text"}), made.name);
        if (made.words.empty()) made.words = words(inside(type, {"metadata", "title"}), made.name);
        const auto* library = inside(type, {"library"});
        const std::string kind{library == nullptr ? "" : library->text};
        if (!kind.starts_with("H5P.AdvancedText") && !kind.starts_with("H5P.Text")) {
            story_.notes.push_back({ImportNote::What::media_left_out, made.name, kind});
        }
        made.links.push_back(
            {is_dutch_ ? "Verder" : "Go on", next_of(node, number), feedback(node, made.name)});
        return made;
    }

    void add_alternatives(const Node& question, std::size_t number, authoring::Passage& made)
    {
        const auto* alternatives = question.member("alternatives");
        if (alternatives == nullptr || alternatives->kind != Node::Kind::list) return;
        for (const auto& one : alternatives->inside()) {
            made.links.push_back({words(one.member("text"), made.name), next_of(one, number),
                                  feedback(one, made.name)});
        }
    }

    void add_ending(const Node& scenario)
    {
        if (!ends_) return;
        authoring::Passage made;
        made.name = ending_;
        const auto* screens = scenario.member("endScreens");
        if (screens != nullptr && !screens->inside().empty()) {
            const auto& screen = screens->inside().front();
            made.words = words(screen.member("endScreenTitle"), ending_);
            const auto more = words(screen.member("endScreenSubtitle"), ending_);
            if (!made.words.empty() && !more.empty()) made.words += "\n";
            made.words += more;
        }
        story_.passages.push_back(std::move(made));
    }

    bool is_dutch_;
    std::string ending_ = "end";
    authoring::Story story_;
    std::span<const Node> contents_;
    bool ends_ = false;
};

} // namespace

std::optional<authoring::Story> read_h5p(std::string_view json, const std::string& language,
                                         const Limits& limits)
{
    Findings ignored{limits.problems};
    const auto tree = parse_json(without_mark(json), limits, ignored);
    if (!tree) return std::nullopt;
    const auto* scenario = tree->root.member("branchingScenario");
    if (scenario == nullptr) scenario = inside(&tree->root, {"params", "branchingScenario"});
    const auto* content = scenario == nullptr ? nullptr : scenario->member("content");
    if (content == nullptr || content->kind != Node::Kind::list) return std::nullopt;
    return H5pReading{language}.read(*scenario);
}

} // namespace tegenover::persistence
