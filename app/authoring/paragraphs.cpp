// authoring/paragraphs.cpp
//
// Language by language.
#include "authoring/paragraphs.hpp"

#include <algorithm>
#include <string_view>

namespace tegenover::authoring {

namespace {

using Wordings = decltype(engine::Text::wordings);

std::string* wording_of(Wordings& wordings, const std::string& language)
{
    const auto found = std::find_if(wordings.begin(), wordings.end(),
                                    [&](const auto& one) { return one.first == language; });
    return found == wordings.end() ? nullptr : &found->second;
}

std::vector<std::string> lines_of(std::string_view words)
{
    std::vector<std::string> lines;
    while (true) {
        const auto end = words.find('\n');
        lines.emplace_back(words.substr(0, end));
        if (end == std::string_view::npos) return lines;
        words.remove_prefix(end + 1);
    }
}

} // namespace

engine::Text joined(const std::vector<engine::Text>& paragraphs)
{
    engine::Text all;
    for (const auto& paragraph : paragraphs) {
        for (const auto& [language, words] : paragraph.wordings) {
            if (wording_of(all.wordings, language) == nullptr)
                all.wordings.emplace_back(language, std::string{});
        }
    }
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        auto wordings = paragraphs[i].wordings;
        for (auto& [language, words] : all.wordings) {
            if (i > 0) words += '\n';
            if (const auto* here = wording_of(wordings, language)) words += *here;
        }
    }
    return all;
}

std::vector<engine::Text> split_paragraphs(const engine::Text& text)
{
    std::vector<engine::Text> paragraphs;
    for (const auto& [language, words] : text.wordings) {
        const auto lines = lines_of(words);
        paragraphs.resize(std::max(paragraphs.size(), lines.size()));
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (!lines[i].empty()) paragraphs[i].wordings.emplace_back(language, lines[i]);
    }
    std::erase_if(paragraphs, [](const engine::Text& one) { return one.empty(); });
    return paragraphs;
}

} // namespace tegenover::authoring
