// session/editor/word_search.cpp
//
// One place a text, however often and in however many languages the words stand in it.
#include "session/editor/word_search.hpp"

#include "authoring/scene_texts.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

/// Latin letters made small, those with an accent up to U+00DE too.
std::string small_letters(std::string_view words)
{
    std::string small(words);
    for (std::size_t i = 0; i < small.size(); ++i) {
        const auto letter = static_cast<unsigned char>(small[i]);
        if (letter >= 'A' && letter <= 'Z') small[i] = static_cast<char>(letter + ('a' - 'A'));
        if (letter != 0xC3 || i + 1 == small.size()) continue;
        const auto accented = static_cast<unsigned char>(small[i + 1]);
        const bool is_letter = accented >= 0x80 && accented <= 0x9E && accented != 0x97;
        if (is_letter) small[++i] = static_cast<char>(accented + 0x20);
    }
    return small;
}

class Search {
public:
    Search(const engine::Scene& scene, std::string_view wanted)
        : scene_(scene), wanted_(small_letters(wanted))
    {
    }

    std::vector<WordPlace> run() &&
    {
        for (const auto& text : authoring::texts_of(scene_)) {
            if (says_so(*text.text)) add(text.pointer);
        }
        for (std::size_t i = 0; i < scene_.moments.size(); ++i)
            look_at_names(i);
        std::stable_sort(places_.begin(), places_.end(), comes_before);
        return std::move(places_);
    }

private:
    [[nodiscard]] bool holds(std::string_view words) const
    {
        return small_letters(words).find(wanted_) != std::string::npos;
    }
    [[nodiscard]] bool says_so(const engine::Text& text) const
    {
        return std::any_of(text.wordings.begin(), text.wordings.end(),
                           [&](const auto& wording) { return holds(wording.second); });
    }
    void add(const std::string& pointer) { places_.push_back({selection_of(pointer), pointer}); }

    /// A name whose own words were found already adds nothing.
    void add_name(const std::string& name, const std::string& pointer)
    {
        if (!holds(name)) return;
        const auto place = selection_of(pointer);
        const bool met = std::any_of(places_.begin(), places_.end(),
                                     [&](const auto& one) { return one.place == place; });
        if (!met) places_.push_back({place, pointer});
    }
    void look_at_names(std::size_t number)
    {
        const auto& moment = scene_.moments[number];
        const auto here = "/moments/" + std::to_string(number);
        add_name(moment.id, here);
        for (std::size_t i = 0; i < moment.lines.size(); ++i) {
            const auto line = here + "/lines/" + std::to_string(i);
            if (moment.lines.size() > 1) add_name(moment.lines[i].id, line);
            for (const auto& cue : moment.lines[i].cues)
                add_name(cue.id, line);
        }
        for (std::size_t i = 0; i < moment.responses.size(); ++i)
            add_name(moment.responses[i].id, here + "/responses/" + std::to_string(i));
    }

    /// The scene as a whole, then moment by moment: the moment itself, its lines, its responses.
    static bool comes_before(const WordPlace& one, const WordPlace& other)
    {
        const auto& [a, b] = std::pair(one.place, other.place);
        if (a.moments != b.moments) return a.moments < b.moments;
        return std::pair(a.part, a.item) < std::pair(b.part, b.item);
    }

    const engine::Scene& scene_;
    std::string wanted_;
    std::vector<WordPlace> places_;
};

} // namespace

std::vector<WordPlace> places_of_words(const engine::Scene& scene, std::string_view wanted)
{
    if (wanted.empty()) return {};
    return Search(scene, wanted).run();
}

} // namespace tegenover::session
