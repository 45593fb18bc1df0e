// ui/screens/editor_ranges.cpp
//
// What a scene leads to, always in view: the exact range of scores, of all plays and per ending.
// What does not fit into two rows is told shorter, then counted; all is told under the pointer.
// A scene may have hundreds of endings, and this is drawn in every frame: no more of them are put
// into words than are shown.
#include "ui/screens/editor_parts.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_measure.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace tegenover::ui {

namespace {

constexpr int most_rows = 2;
constexpr float between = 1.2F; // em

struct Told {
    std::string words;
    Tone tone = Tone::muted;
};

std::string span_of(engine::Span span)
{
    if (span.low == span.high) return signed_number(span.low);
    return signed_number(span.low) + " … " + signed_number(span.high);
}

Told told_of(const EditorPen& pen, const session::EndingRangeView& ending, bool shortly)
{
    const auto& id = pen.scene().moments[ending.moment].id;
    const auto outcome = pen.word("outcome.", engine::key(ending.outcome));
    const bool says_so = id == outcome || id == engine::key(ending.outcome);
    auto name = says_so ? outcome : id;
    if (!says_so && !shortly) name.append(" (").append(outcome).append(")");
    const auto range =
        ending.reachable ? span_of(ending.total) : std::string(pen.words("editor.never_reached"));
    return {engine::fill(pen.words("editor.range_ending"), {{"name", name}, {"range", range}}),
            ending.reachable ? Tone::muted : Tone::warn};
}

/// What there is to tell, put into words one by one.
class Ranges {
public:
    Ranges(const EditorPen& pen, bool shortly) : pen_(pen), shortly_(shortly) {}

    [[nodiscard]] std::size_t size() const
    {
        const auto& view = pen_.view;
        if (!view.explored || !view.proven) return 1;
        return view.endings.size() + (view.total ? 1 : 0);
    }
    [[nodiscard]] Told operator[](std::size_t number) const
    {
        const auto& view = pen_.view;
        if (!view.explored) {
            const auto* key = view.checking ? "editor.checking" : "editor.ranges_unknown";
            return {std::string(pen_.words(key)), Tone::warn};
        }
        if (!view.proven) return {std::string(pen_.words("editor.ranges_unproven"))};
        if (!view.total) return told_of(pen_, view.endings[number], shortly_);
        if (number > 0) return told_of(pen_, view.endings[number - 1], shortly_);
        return {engine::fill(pen_.words("editor.range_total"), {{"range", span_of(*view.total)}})};
    }

private:
    const EditorPen& pen_;
    bool shortly_;
};

std::string counted(const EditorPen& pen, std::size_t left_out)
{
    return engine::fill(pen.words("editor.ranges_more"), {{"count", std::to_string(left_out)}});
}

float width_of(const Look& look, const std::string& words)
{
    return measure(look.fonts.of(TextKind::caption), words).x;
}

struct Fitting {
    std::vector<Told> shown;
    int rows = 1;
};

/// Those that fit into the rows, with `count` pixels of room for that of the others.
Fitting fitting(const Look& look, const Ranges& all, float room, float count)
{
    Fitting made;
    float left = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto next = all[i];
        const float width = width_of(look, next.words);
        const float others = i + 1 < all.size() ? count : 0;
        const auto fits = [&] {
            return left + width + (made.rows == most_rows ? others : 0) <= room;
        };
        if (left > 0 && !fits()) {
            if (made.rows == most_rows) return made;
            ++made.rows;
            left = 0;
        }
        if (made.rows == most_rows && left == 0 && !fits()) return made;
        left += width + look.em(between);
        made.shown.push_back(std::move(next));
    }
    return made;
}

/// One a line, as many as the window has room for.
std::string told_below_each_other(const EditorPen& pen)
{
    const Ranges all(pen, false);
    const float line = pen.look.fonts.of(TextKind::caption).line_height();
    const float lines = ImGui::GetMainViewport()->Size.y / line - 4;
    const auto room = static_cast<std::size_t>(std::max(1.0F, lines));
    const auto shown = all.size() <= room ? all.size() : room - 1;
    std::string told(pen.view.proven ? pen.words("editor.ranges_about") : "");
    for (std::size_t i = 0; i < shown; ++i)
        told += (told.empty() ? "" : "\n") + all[i].words;
    if (shown < all.size()) told += "\n" + counted(pen, all.size() - shown);
    return told;
}

void draw_rows(const EditorPen& pen, const std::vector<Told>& all, float room)
{
    for (const auto& one : all) {
        if (&one != &all.front()) flow(pen.look, width_of(pen.look, one.words), between);
        one_line(pen.look, one.words, room, one.tone, TextKind::caption);
    }
}

} // namespace

void draw_ranges(const EditorPen& pen, ImVec2 room)
{
    const auto size = Ranges(pen, false).size();
    const float count = width_of(pen.look, counted(pen, size)) + pen.look.em(between);
    auto fits = fitting(pen.look, Ranges(pen, false), room.x, count);
    if (fits.shown.size() < size) fits = fitting(pen.look, Ranges(pen, true), room.x, count);
    if (fits.shown.size() < size) fits.shown.push_back({counted(pen, size - fits.shown.size())});
    const float row = pen.look.fonts.of(TextKind::caption).line_height();
    const float free = room.y - row * static_cast<float>(fits.rows);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({at.x, at.y + std::max(0.0F, free / 2)});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    ImGui::BeginGroup();
    {
        const Column column(0, room.x);
        draw_rows(pen, fits.shown, room.x);
    }
    ImGui::EndGroup();
    ImGui::PopStyleVar();
    if (wants_tooltip()) tooltip(pen.look, told_below_each_other(pen));
    take_space({}); // the rows stood close; what follows does not
}

} // namespace tegenover::ui
