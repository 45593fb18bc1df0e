// engine/text.cpp
//
// Reading a text in a language, and measuring it. Knows nothing of fonts or screens.
#include "engine/text.hpp"

#include <algorithm>

namespace tegenover::engine {
namespace {

const std::string* wording_in(const Text& text, std::string_view language,
                              std::string_view scene_language)
{
    for (const auto& [own_language, wording] : text.wordings) {
        const std::string_view spoken = own_language.empty() ? scene_language : own_language;
        if (spoken == language) return &wording;
    }
    return nullptr;
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

} // namespace

bool Text::empty() const
{
    return std::all_of(wordings.begin(), wordings.end(),
                       [](const auto& wording) { return wording.second.empty(); });
}

Text plain(std::string wording)
{
    Text text;
    text.wordings.emplace_back(std::string{}, std::move(wording));
    return text;
}

std::string_view read(const Text& text, std::string_view language, std::string_view scene_language)
{
    if (const auto* wording = wording_in(text, language, scene_language)) return *wording;
    if (const auto* wording = wording_in(text, scene_language, scene_language)) return *wording;
    if (!text.wordings.empty()) return text.wordings.front().second;
    return {};
}

bool has_language(const Text& text, std::string_view language, std::string_view scene_language)
{
    return wording_in(text, language, scene_language) != nullptr;
}

std::string_view first_points(std::string_view utf8, std::size_t most)
{
    std::size_t end = 0;
    for (std::size_t count = 0; count < most && end < utf8.size(); ++count) {
        do
            ++end;
        while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U);
    }
    return utf8.substr(0, end);
}

std::size_t code_points(std::string_view utf8)
{
    const auto begins_one = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), begins_one));
}

std::size_t word_count(std::string_view utf8)
{
    std::size_t words = 0;
    bool inside = false;
    for (const char c : utf8) {
        if (!is_space(c) && !inside) ++words;
        inside = !is_space(c);
    }
    return words;
}

} // namespace tegenover::engine
