// shell/scene_draft.cpp
//
// Four lines, the length of the map and the map as JSON, then the scene as JSON. Drafts of the
// second kind do not say what they were begun from; those of the first have no map either.
#include "shell/scene_draft.hpp"

#include "persistence/content_hash.hpp"
#include "persistence/layout_file.hpp"
#include "persistence/scene_reader.hpp"
#include "persistence/scene_writer.hpp"

#include <charconv>
#include <utility>

namespace tegenover::shell {

namespace {

constexpr std::string_view mark = "tegenover-draft 3";
constexpr std::string_view mark_without_origin = "tegenover-draft 2";
constexpr std::string_view mark_without_map = "tegenover-draft 1";

std::optional<std::string_view> take_line(std::string_view& text)
{
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const auto line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

/// What its length says, or nothing where less is there.
std::optional<std::string_view> take_map(std::string_view& text)
{
    const auto told = take_line(text);
    std::size_t length = 0;
    if (!told ||
        std::from_chars(told->data(), told->data() + told->size(), length).ec != std::errc{})
        return std::nullopt;
    if (length > text.size()) return std::nullopt;
    const auto map = text.substr(0, length);
    text.remove_prefix(length);
    return map;
}

} // namespace

std::string draft_text(const SceneDraft& draft)
{
    const auto map = persistence::write_layout({draft.positions, draft.left_out});
    return std::string{mark} + "\n" + draft.file + "\n" + draft.file_hash + "\n" + draft.origin +
           "\n" + std::to_string(map.size()) + "\n" + map + persistence::write_scene(draft.scene);
}

std::optional<SceneDraft> read_draft(std::string_view text)
{
    const auto first = take_line(text);
    const auto file = first ? take_line(text) : std::nullopt;
    const auto hash = file ? take_line(text) : std::nullopt;
    if (!hash) return std::nullopt;
    SceneDraft draft{std::string{*file}, std::string{*hash}, {}};
    if (*first == mark) {
        const auto origin = take_line(text);
        if (!origin) return std::nullopt;
        draft.origin = std::string{*origin};
    } else if (*first != mark_without_origin && *first != mark_without_map) {
        return std::nullopt;
    }
    if (*first != mark_without_map) {
        const auto map = take_map(text);
        if (!map) return std::nullopt;
        auto layout = persistence::read_layout(*map);
        draft.positions = std::move(layout.positions);
        draft.left_out = std::move(layout.left_out);
    }
    auto reading = persistence::read_scene_for_editing(text);
    if (!reading.scene) return std::nullopt;
    draft.scene = std::move(*reading.scene);
    return draft;
}

std::filesystem::path draft_file(const std::filesystem::path& drafts, const std::string& scene_file)
{
    return drafts / (persistence::content_hash(scene_file) + ".draft");
}

} // namespace tegenover::shell
