// engine/case_file.hpp
//
// The case behind one or more scenes: the person, her timeline, the people around her. For reading
// only; no rule of a play depends on it.
#pragma once

#include "engine/text.hpp"

#include <string>
#include <vector>

namespace tegenover::engine {

struct TimelineEntry {
    Text when;
    Text title;
    Text text;

    bool operator==(const TimelineEntry&) const = default;
};

struct Person {
    std::string id;
    std::string name;
    Text relation;
    Text text;

    bool operator==(const Person&) const = default;
};

/// How the client is drawn. Colours as "#rrggbb".
struct Looks {
    std::string skin = "#c99a78";
    std::string hair = "#2e2420";
    std::string hair_style = "bob"; ///< long, bob, bun, short, curly
    std::string clothes = "#4f6d7a";

    bool operator==(const Looks&) const = default;
};

struct CaseFile {
    std::string id;
    std::string name; ///< of the client
    Text title;
    Text summary;
    std::vector<Text> person; ///< paragraphs, in the client's own words
    std::vector<TimelineEntry> timeline;
    std::vector<Person> people;
    Looks looks;

    bool operator==(const CaseFile&) const = default;
};

} // namespace tegenover::engine
