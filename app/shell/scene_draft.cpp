// shell/scene_draft.cpp
//
// Three lines, then the scene as JSON.
#include "shell/scene_draft.hpp"

#include "persistence/content_hash.hpp"
#include "persistence/scene_reader.hpp"
#include "persistence/scene_writer.hpp"

#include <utility>

namespace tegenover::shell {

namespace {

constexpr std::string_view mark = "tegenover-draft 1";

std::optional<std::string_view> take_line(std::string_view& text)
{
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const auto line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

} // namespace

std::string draft_text(const SceneDraft& draft)
{
    return std::string{mark} + "\n" + draft.file + "\n" + draft.file_hash + "\n" +
           persistence::write_scene(draft.scene);
}

std::optional<SceneDraft> read_draft(std::string_view text)
{
    const auto first = take_line(text);
    const auto file = first ? take_line(text) : std::nullopt;
    const auto hash = file ? take_line(text) : std::nullopt;
    if (!hash || *first != mark) return std::nullopt;
    auto reading = persistence::read_scene_for_editing(text);
    if (!reading.scene) return std::nullopt;
    return SceneDraft{std::string{*file}, std::string{*hash}, std::move(*reading.scene)};
}

std::filesystem::path draft_file(const std::filesystem::path& drafts, const std::string& scene_file)
{
    return drafts / (persistence::content_hash(scene_file) + ".draft");
}

} // namespace tegenover::shell
