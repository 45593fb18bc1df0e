// engine/case.hpp
//
// The case that scenes belong to: a person in their own words, what happened, and who stands
// around them. A plain value for reading on screen; it changes nothing in a play.
#pragma once

#include "engine/text.hpp"
#include "engine/vocabulary.hpp"

#include <string>
#include <vector>

namespace tegenover::engine {

struct TimelineEntry {
    Text when;
    Text title;
    Text text;

    bool operator==(const TimelineEntry&) const = default;
};

struct PersonAround {
    std::string id;
    std::string name;
    Text relation;
    Text text;

    bool operator==(const PersonAround&) const = default;
};

/// How the person is drawn. Colours are "#rrggbb"; an empty one leaves the choice to the stage.
struct Looks {
    Figure figure = Figure::woman;
    std::string skin;
    std::string hair;
    std::string hair_style;
    std::string clothes;

    bool operator==(const Looks&) const = default;
};

struct CaseFile {
    std::string id;
    std::string language; ///< of plain strings
    std::string name;     ///< the person's own
    Text title;
    Text summary;
    std::vector<Text> person; ///< paragraphs in their own words
    std::vector<TimelineEntry> timeline;
    std::vector<PersonAround> people;
    Looks looks;
    std::vector<std::string> scenes; ///< ids, in the order in which they are best played

    /// There is something to read about them beyond a card.
    [[nodiscard]] bool has_story() const
    {
        return !person.empty() || !timeline.empty() || !people.empty();
    }

    bool operator==(const CaseFile&) const = default;
};

} // namespace tegenover::engine
