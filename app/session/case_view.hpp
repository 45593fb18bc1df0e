// session/case_view.hpp
//
// One case to read: the person in their own words, what happened, who stands around them, and the
// scenes that belong to it.
#pragma once

#include "engine/case.hpp"
#include "session/catalogue.hpp"
#include "session/model.hpp"

#include <string>
#include <vector>

namespace tegenover::session {

struct CaseView {
    struct Event {
        std::string when;
        std::string title;
        std::string text;
        bool operator==(const Event&) const = default;
    };
    struct Person {
        std::string name;
        std::string relation;
        std::string text;
        bool operator==(const Person&) const = default;
    };
    struct SceneLink {
        std::string id;
        std::string title;
        std::string situation;
        bool operator==(const SceneLink&) const = default;
    };

    std::string name;
    std::string title;
    std::string summary;
    engine::Looks looks;
    std::vector<std::string> own_words; ///< paragraphs
    std::vector<Event> timeline;
    std::vector<Person> people;
    std::vector<SceneLink> scenes;

    bool operator==(const CaseView&) const = default;
};

/// The screen must be a CaseScreen; a case that is not there gives an empty view.
[[nodiscard]] CaseView view_case(const Catalogue& catalogue, const Model& model);

} // namespace tegenover::session
