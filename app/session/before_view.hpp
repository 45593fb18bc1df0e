// session/before_view.hpp
//
// What the helper knows before a scene, and the one question on the role. The client's own brief is
// not in here, so it cannot be seen.
#pragma once

#include "engine/case.hpp"
#include "session/catalogue.hpp"
#include "session/model.hpp"

#include <string>

namespace tegenover::session {

struct BeforeView {
    std::int64_t attempt = 0;
    std::string title;
    std::string person;  ///< empty without a case
    std::string case_id; ///< empty without a case that can be read
    std::string brief;   ///< paragraphs divided by '\n'
    engine::Setting setting = engine::Setting::office;
    engine::Mood mood = engine::Mood::guarded;
    engine::Looks looks;
    int minutes = 6;
    RoleTaken role = RoleTaken::not_chosen;

    bool operator==(const BeforeView&) const = default;
};

/// The screen must be a BeforeScreen of a known attempt and scene.
[[nodiscard]] BeforeView view_before(const Catalogue& catalogue, const Model& model);

} // namespace tegenover::session
