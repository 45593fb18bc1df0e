// authoring/edit_rules.hpp
//
// What the format allows in the parts of a scene, for edits that bring such parts in. Brings texts
// into the one form that a file can keep; looks at a part alone, never at what it names.
#pragma once

#include "authoring/edit_refusal.hpp"
#include "engine/scene.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace tegenover::authoring {

inline constexpr std::size_t most_text_bytes = 4'096;
inline constexpr std::size_t most_moments = 2'000;

[[nodiscard]] Refused refuse(EditRefusal::Why why, std::string_view what);

[[nodiscard]] Refused check_id(std::string_view id);
[[nodiscard]] Refused check_range(int number, int low, int high);
/// One wording, or the name of something elsewhere.
[[nodiscard]] Refused check_words(std::string_view words);
[[nodiscard]] Refused check_reference(std::string_view id);
[[nodiscard]] Refused check_condition(const engine::Condition& condition);
[[nodiscard]] Refused check_effects(const engine::Effects& effects);
[[nodiscard]] Refused check_branches(const std::vector<engine::Branch>& branches);

/// Each may change the texts of the part so that a file keeps them as they are: a text that must be
/// there is empty instead of missing, and no plain wording stands among those by language.
[[nodiscard]] Refused check_cue(engine::Cue& cue, const std::string& scene_language);
[[nodiscard]] Refused check_line(engine::Line& line, const std::string& scene_language);
[[nodiscard]] Refused check_response(engine::Response& response, const std::string& scene_language);
[[nodiscard]] Refused check_reason(engine::Reason& reason, const std::string& scene_language);
[[nodiscard]] Refused check_ending(engine::Ending& ending, const std::string& scene_language);
[[nodiscard]] Refused check_moment(engine::Moment& moment, const std::string& scene_language);

/// A text that is there where it must be.
void keep_required(engine::Text& text);

/// `wanted`, or with a number behind it where that is taken, a higher one than it had; `otherwise`
/// where it is empty.
[[nodiscard]] std::string free_id(std::string wanted, std::string_view otherwise,
                                  const std::function<bool(const std::string&)>& is_taken);

} // namespace tegenover::authoring
