// shell/scene_draft.hpp
//
// A draft as a text of its own: which file it is about, what that file held, and the scene. So the
// author's file is whole at every moment, whatever was typed.
#pragma once

#include "authoring/layout.hpp"
#include "authoring/left_out.hpp"
#include "engine/case.hpp"
#include "engine/scene.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::shell {

struct SceneDraft {
    std::string file;
    std::string file_hash; ///< of what the file held when the draft was begun
    engine::Scene scene;
    authoring::Positions positions{};           ///< of its moments on the map
    std::vector<authoring::LeftOut> left_out{}; ///< of what it was brought in from
    std::string origin{}; ///< the file that a scene without a file was begun from
    std::optional<engine::CaseFile> person{}; ///< who was being thought up

    bool operator==(const SceneDraft&) const = default;
};

[[nodiscard]] std::string draft_text(const SceneDraft& draft);
/// Nothing where the text is no draft, or one that was cut off.
[[nodiscard]] std::optional<SceneDraft> read_draft(std::string_view text);
/// Where the draft of a scene's file is kept.
[[nodiscard]] std::filesystem::path draft_file(const std::filesystem::path& drafts,
                                               const std::string& scene_file);

} // namespace tegenover::shell
