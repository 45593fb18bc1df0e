// persistence/words_reader.cpp
//
// Each member of the object is one entry.
#include "persistence/words_reader.hpp"

#include "persistence/document.hpp"
#include "persistence/json_tree.hpp"
#include "persistence/spot.hpp"

namespace tegenover::persistence {
namespace {

engine::Words read_entries(const Spot& top, std::string language)
{
    std::vector<std::pair<std::string, std::string>> entries;
    entries.reserve(top.node().inside().size());
    for (const auto& member : top.node().inside()) {
        const Spot words = top.member(member);
        if (!expect(words, Node::Kind::text, "a text")) continue;
        entries.emplace_back(member.key, member.text);
    }
    return engine::words_of(std::move(language), std::move(entries));
}

} // namespace

WordsReading read_words(std::string_view json, std::string language, const Limits& limits)
{
    if (json.size() > limits.file_bytes) {
        return {std::nullopt, {too_large(json.size(), limits.file_bytes)}};
    }
    const auto text = without_mark(json);
    Findings findings{limits.problems};
    WordsReading reading;
    if (const auto tree = parse_json(text, limits, findings)) {
        const Spot top{tree->root, findings};
        if (expect(top, Node::Kind::object, "an object of texts")) {
            reading.words = read_entries(top, std::move(language));
        }
    }
    if (!findings.empty()) reading.words.reset();
    reading.problems = findings.problems_in(text);
    return reading;
}

} // namespace tegenover::persistence
