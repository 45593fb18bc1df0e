// session/editor/scene_names.hpp
//
// Names of scenes and of their files: which are free, and which the program made up itself.
#pragma once

#include "session/catalogue.hpp"

#include <string>
#include <string_view>

namespace tegenover::session {

/// The last part of a path.
[[nodiscard]] std::string name_of_file(std::string_view file);

/// `wanted`, or with "-2" and so on behind it where a scene, a file or a draft has that name.
[[nodiscard]] std::string free_scene_id(const Catalogue& catalogue, const std::string& wanted);

/// For a scene that was begun from a template.
[[nodiscard]] std::string new_scene_id(const Catalogue& catalogue);
/// For a copy of the scene with this id.
[[nodiscard]] std::string copy_id(const Catalogue& catalogue, std::string_view id);
/// For a scene that is made of a file.
[[nodiscard]] std::string id_after_file(const Catalogue& catalogue, std::string_view file);

/// For a person of this name.
[[nodiscard]] std::string free_case_id(const Catalogue& catalogue, std::string_view name);

/// The author did not choose it: it is one of new_scene_id or copy_id.
[[nodiscard]] bool is_made_up(std::string_view id);

} // namespace tegenover::session
