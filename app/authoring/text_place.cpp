// authoring/text_place.cpp
//
// A pointer is read part by part, from the scene inwards.
#include "authoring/text_place.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tegenover::authoring {
namespace {

/// The parts of a pointer, one after the other.
class Parts {
public:
    explicit Parts(std::string_view pointer) : rest_(pointer) {}

    [[nodiscard]] bool done() const { return rest_.empty(); }

    std::string_view next()
    {
        if (rest_.empty() || rest_.front() != '/') return {};
        rest_.remove_prefix(1);
        const auto part = rest_.substr(0, rest_.find('/'));
        rest_.remove_prefix(part.size());
        return part;
    }

    /// The item of a list that the next part numbers, or null.
    template <typename Item> Item* item(std::vector<Item>& list)
    {
        const auto part = next();
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        const bool fits = error == std::errc{} && end == part.data() + part.size();
        return fits && number < list.size() ? &list[number] : nullptr;
    }

private:
    std::string_view rest_;
};

TextPlace place_in(engine::Line& line, Parts& parts)
{
    const auto key = parts.next();
    if (key == "says") return {&line.says, false};
    if (key == "feels") return {&line.feels, false};
    if (key != "cues") return {};
    auto* cue = parts.item(line.cues);
    return cue != nullptr && parts.next() == "shows" ? TextPlace{&cue->shows, true} : TextPlace{};
}

TextPlace place_in(engine::Response& response, Parts& parts)
{
    const auto key = parts.next();
    if (key == "says") return {&response.says, response.kind != engine::ResponseKind::silence};
    return key == "why" ? TextPlace{&response.why, false} : TextPlace{};
}

TextPlace place_in(engine::Reason& reason, Parts& parts)
{
    return parts.next() == "says" ? TextPlace{&reason.says, true} : TextPlace{};
}

TextPlace place_in(engine::Ending& ending, Parts& parts)
{
    const auto key = parts.next();
    if (key == "title") return {&ending.title, true};
    if (key != "reflection") return {};
    auto* question = parts.item(ending.reflection);
    return question == nullptr ? TextPlace{} : TextPlace{question, true};
}

template <typename Item> TextPlace place_in_item(std::vector<Item>& list, Parts& parts)
{
    auto* item = parts.item(list);
    return item == nullptr ? TextPlace{} : place_in(*item, parts);
}

TextPlace place_in(engine::Moment& moment, Parts& parts)
{
    const auto key = parts.next();
    if (key == "lines") return place_in_item(moment.lines, parts);
    if (key == "responses") return place_in_item(moment.responses, parts);
    if (key == "reasons") return place_in_item(moment.reasons, parts);
    return key == "ending" && moment.ending ? place_in(*moment.ending, parts) : TextPlace{};
}

TextPlace place_in(engine::Scene& scene, Parts& parts)
{
    const auto key = parts.next();
    if (key == "title") return {&scene.title, true};
    if (key == "summary") return {&scene.summary, false};
    if (key == "moments") return place_in_item(scene.moments, parts);
    if (key != "briefs") return {};
    const auto role = parts.next();
    if (role == "helper") return {&scene.briefs.helper, false};
    return role == "client" ? TextPlace{&scene.briefs.client, false} : TextPlace{};
}

void add_wording(engine::Text& text, const std::string& language, const std::string& words,
                 const std::string& scene_language)
{
    auto& wordings = text.wordings;
    std::erase_if(wordings,
                  [](const auto& one) { return one.first.empty() && one.second.empty(); });
    for (auto& [own, ignored] : wordings) {
        if (own.empty()) own = scene_language;
    }
    const auto place = language == scene_language ? wordings.begin() : wordings.end();
    wordings.emplace(place, language, words);
}

} // namespace

TextPlace find_text(engine::Scene& scene, std::string_view pointer)
{
    Parts parts{pointer};
    const auto place = place_in(scene, parts);
    return parts.done() ? place : TextPlace{};
}

const engine::Text* find_text(const engine::Scene& scene, std::string_view pointer)
{
    // Nothing is changed on the way; writing the walk a second time would be the greater evil.
    return find_text(const_cast<engine::Scene&>(scene), pointer).text; // NOLINT(*-const-cast)
}

void set_wording(const TextPlace& place, const std::string& language, const std::string& words,
                 const std::string& scene_language)
{
    auto& wordings = place.text->wordings;
    const auto found = std::find_if(wordings.begin(), wordings.end(), [&](const auto& one) {
        return (one.first.empty() ? scene_language : one.first) == language;
    });
    if (found == wordings.end()) {
        if (!words.empty()) add_wording(*place.text, language, words, scene_language);
        return;
    }
    found->second = words;
    const bool may_go = !place.required || wordings.size() > 1;
    if (words.empty() && may_go) wordings.erase(found);
    if (place.text->empty() && !place.required) wordings.clear();
}

std::string_view wording_of(const engine::Text& text, std::string_view language,
                            std::string_view scene_language)
{
    for (const auto& [own, words] : text.wordings) {
        if ((own.empty() ? scene_language : std::string_view{own}) == language) return words;
    }
    return {};
}

} // namespace tegenover::authoring
