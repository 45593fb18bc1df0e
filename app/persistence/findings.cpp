// persistence/findings.cpp
//
// Collecting, placing and sorting problems; making words of a file fit to be shown.
#include "persistence/findings.hpp"

#include "engine/characters.hpp"
#include "persistence/places.hpp"
#include "persistence/reading_codes.hpp"

#include <algorithm>
#include <tuple>

namespace tegenover::persistence {
namespace {

constexpr std::size_t most_shown = 60;

} // namespace

void Findings::add(Finding finding)
{
    if (full()) {
        ++unsaid_;
        return;
    }
    found_.push_back(std::move(finding));
}

std::vector<engine::Problem> Findings::problems_in(std::string_view text) const
{
    const LineStarts lines{text};
    auto sorted = found_;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.offset, a.pointer) < std::tie(b.offset, b.pointer);
    });
    std::vector<engine::Problem> problems;
    problems.reserve(sorted.size() + 1);
    for (auto& [code, pointer, offset, message] : sorted) {
        const Place place = lines.place(text, offset);
        problems.push_back(
            {std::move(code), std::move(pointer), std::move(message), place.line, place.column});
    }
    if (unsaid_ > 0) {
        problems.push_back({std::string{codes::and_more}, "",
                            "there are " + std::to_string(unsaid_) +
                                " more problems in this file; mend these first and read it again",
                            0, 0});
    }
    return problems;
}

std::string quote(std::string_view words)
{
    std::string shown = "\"";
    std::size_t characters = 0;
    while (!words.empty()) {
        if (++characters > most_shown) return shown + "...\"";
        const auto first = engine::character_at(words);
        const bool fine = !first.empty() && engine::forbidden_at(words) == 0;
        if (fine) shown += first == "\n" ? " " : first;
        if (!fine) shown += '?';
        words.remove_prefix(std::max<std::size_t>(first.size(), 1));
    }
    return shown + "\"";
}

} // namespace tegenover::persistence
