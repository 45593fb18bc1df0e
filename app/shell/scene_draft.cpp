// shell/scene_draft.cpp
//
// Four lines, the length of a person and the person as JSON, the length of the map and the map as
// JSON, then the scene as JSON. Drafts of the third kind have no person, those of the second do not
// say what they were begun from either; those of the first have no map.
#include "shell/scene_draft.hpp"

#include "persistence/case_reader.hpp"
#include "persistence/case_writer.hpp"
#include "persistence/content_hash.hpp"
#include "persistence/layout_file.hpp"
#include "persistence/scene_reader.hpp"
#include "persistence/scene_writer.hpp"

#include <charconv>
#include <utility>

namespace tegenover::shell {

namespace {

constexpr std::string_view mark = "tegenover-draft 4";
constexpr std::string_view mark_without_person = "tegenover-draft 3";
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
std::optional<std::string_view> take_block(std::string_view& text)
{
    const auto told = take_line(text);
    std::size_t length = 0;
    if (!told ||
        std::from_chars(told->data(), told->data() + told->size(), length).ec != std::errc{})
        return std::nullopt;
    if (length > text.size()) return std::nullopt;
    const auto block = text.substr(0, length);
    text.remove_prefix(length);
    return block;
}

std::string block_of(const std::string& text) { return std::to_string(text.size()) + "\n" + text; }

/// Stands before what may be empty still, and must not be in the file of a person.
constexpr std::string_view begun = "x";
constexpr std::string_view untitled = "\u2026";

std::string person_text(const std::optional<engine::CaseFile>& person)
{
    if (!person) return {};
    auto whole = *person;
    whole.id.insert(0, begun);
    whole.name.insert(0, begun);
    if (whole.title.empty()) whole.title = engine::plain(std::string{untitled});
    return persistence::write_case(whole);
}

std::optional<engine::CaseFile> read_person(std::string_view text)
{
    auto person = persistence::read_case(text).person;
    if (!person) return std::nullopt;
    person->id.erase(0, begun.size());
    person->name.erase(0, begun.size());
    if (person->title == engine::plain(std::string{untitled})) person->title = {};
    return person;
}

} // namespace

std::string draft_text(const SceneDraft& draft)
{
    const auto map = persistence::write_layout({draft.positions, draft.left_out});
    return std::string{mark} + "\n" + draft.file + "\n" + draft.file_hash + "\n" + draft.origin +
           "\n" + block_of(person_text(draft.person)) + block_of(map) +
           persistence::write_scene(draft.scene);
}

std::optional<SceneDraft> read_draft(std::string_view text)
{
    const auto first = take_line(text);
    const auto file = first ? take_line(text) : std::nullopt;
    const auto hash = file ? take_line(text) : std::nullopt;
    if (!hash) return std::nullopt;
    SceneDraft draft{std::string{*file}, std::string{*hash}, {}};
    if (*first == mark || *first == mark_without_person) {
        const auto origin = take_line(text);
        if (!origin) return std::nullopt;
        draft.origin = std::string{*origin};
    } else if (*first != mark_without_origin && *first != mark_without_map) {
        return std::nullopt;
    }
    if (*first == mark) {
        const auto person = take_block(text);
        if (!person) return std::nullopt;
        draft.person = read_person(*person);
    }
    if (*first != mark_without_map) {
        const auto map = take_block(text);
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
