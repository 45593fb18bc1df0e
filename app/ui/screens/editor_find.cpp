// ui/screens/editor_find.cpp
//
// Finding moments by their words: every hit in turn, and how many there are.
#include "ui/screens/editor_parts.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace tegenover::ui {

namespace {

/// The moments whose id or words hold what is looked for.
std::vector<std::size_t> found_moments(const EditorPen& pen)
{
    std::vector<std::size_t> found;
    const auto lower = [](std::string words) {
        std::transform(words.begin(), words.end(), words.begin(), [](unsigned char letter) {
            return static_cast<char>(letter < 128 ? std::tolower(letter) : letter);
        });
        return words;
    };
    const auto wanted = lower(pen.scratch.find);
    if (wanted.empty()) return found;
    for (const auto& moment : pen.scene().moments) {
        std::string all = moment.id;
        for (const auto& line : moment.lines)
            all += "\n" + pen.text(line.says);
        for (const auto& response : moment.responses)
            all += "\n" + response.id + "\n" + pen.text(response.says);
        if (moment.ending) all += "\n" + pen.text(moment.ending->title);
        if (lower(std::move(all)).find(wanted) != std::string::npos)
            found.push_back(static_cast<std::size_t>(&moment - pen.scene().moments.data()));
    }
    return found;
}

std::string note_of(const EditorPen& pen, std::size_t count)
{
    if (pen.scratch.find.empty()) return {};
    if (count == 0) return std::string(pen.words("editor.found_nothing"));
    const auto place = std::min(pen.scratch.found, count - 1) + 1;
    return engine::fill(pen.words("editor.found_place"),
                        {{"place", std::to_string(place)}, {"count", std::to_string(count)}});
}

} // namespace

void draw_find(const EditorPen& pen)
{
    const auto note = note_of(pen, found_moments(pen).size());
    const auto result = text_field(pen.look, "find",
                                   {.label = {},
                                    .hint = pen.words("editor.find"),
                                    .name = pen.words("editor.find"),
                                    .note = note,
                                    .stays = true},
                                   pen.scratch.find);
    if (result == FieldResult::unchanged) return;
    auto& at = pen.scratch.found;
    const auto found = found_moments(pen);
    if (result == FieldResult::changed) at = 0;
    if (found.empty()) return;
    if (result == FieldResult::submitted) {
        const auto way = ImGui::GetIO().KeyShift ? found.size() - 1 : 1;
        at = (std::min(at, found.size() - 1) + way) % found.size();
    }
    pen.choose(session::moment_selected(found[at]));
    pen.scratch.map.reveal = found[at];
}

} // namespace tegenover::ui
