// ui/screens/pair_debrief.cpp
//
// Both rounds side by side: first where felt and measured part and what was said, then figures.
#include "ui/screens/pair_pages.hpp"

#include "reports/pair_sheet.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tegenover::ui {

namespace {

using reports::FeltPoint;
using reports::PairTurn;
using reports::RoundDebrief;

constexpr int points_per_felt = 10;

std::string of_ten(const PairPen& pen, int felt)
{
    return engine::fill(pen.words("pair.felt.of_ten"), {{"felt", std::to_string(felt)}});
}

void labelled(const PairPen& pen, const std::string& label, const std::string& text,
              TextKind kind = TextKind::body)
{
    if (text.empty()) return;
    space(pen.look, 0.45F);
    caption(pen.look, label);
    paragraph(pen.look, text, Tone::ink, kind);
}

std::string did(const PairPen& pen, const std::string& text, bool silent)
{
    return silent && text.empty() ? pen.say("pair.helper_silent") : text;
}

void draw_parting(const PairPen& pen, const RoundDebrief& round)
{
    if (round.free_round || round.felt.empty()) return;
    if (!round.most) {
        const auto what = pen.say("pair.debrief.agree");
        const auto more = pen.say("pair.debrief.agree_about");
        callout(pen.look, {.kind = CalloutKind::info, .what = what, .kept = more});
        return;
    }
    const FeltPoint& point = round.felt[*round.most];
    const bool lower = point.felt * points_per_felt < point.trust;
    const auto what = pen.say("pair.debrief.parts");
    const auto more =
        pen.say(lower ? "pair.debrief.felt_lower" : "pair.debrief.felt_higher", round.client_name);
    callout(pen.look, {.kind = CalloutKind::info, .what = what, .kept = more});
    labelled(pen, pen.say("report.she_said", round.client_name), point.she);
    labelled(pen, pen.say("pair.report.helper_did"), did(pen, point.helper, point.silent));
    labelled(pen, pen.say("pair.report.felt"), of_ten(pen, point.felt));
    labelled(pen, pen.say("pair.debrief.trust", round.client_name),
             engine::fill(pen.words("pair.debrief.of_hundred"),
                          {{"trust", std::to_string(point.trust)}}));
}

void draw_felt(const PairPen& pen, const RoundDebrief& round)
{
    std::string all;
    for (const auto& point : round.felt)
        all += (all.empty() ? "" : "  →  ") + std::to_string(point.felt);
    if (round.felt_at_end) {
        all += (all.empty() ? "" : "  →  ") + std::to_string(*round.felt_at_end);
    }
    labelled(pen, pen.say("pair.debrief.felt_line", round.client_name), all, TextKind::strong);
}

void draw_turn(const PairPen& pen, const RoundDebrief& round, const PairTurn& turn)
{
    separator(pen.look);
    labelled(pen, pen.say("report.she_said", round.client_name),
             turn.she.empty() ? pen.say("pair.line.silent") : turn.she);
    labelled(pen, pen.say("report.she_felt"), turn.feels, TextKind::spoken_act);
    labelled(pen, pen.say(reports::hunch_label(turn)), reports::hunch_words(turn, pen.words));
    const auto said = did(pen, turn.helper, turn.silent);
    labelled(pen, pen.say("pair.report.helper_did"),
             turn.own_words.empty() ? said : turn.own_words);
    if (!turn.own_words.empty()) labelled(pen, pen.say("pair.report.nearest"), said);
    labelled(pen, pen.say("pair.report.reason"), reports::reason_words(turn, pen.words));
    labelled(pen, pen.say(reports::why_label(turn)), turn.why);
    labelled(pen, pen.say("pair.report.helper_chose"), turn.helper_chose);
    labelled(pen, pen.say("pair.report.client_chose", round.client_name), turn.client_chose);
}

void draw_conversation(const PairPen& pen, const RoundDebrief& round, bool& unfolded)
{
    if (round.turns.empty()) return;
    space(pen.look, 0.6F);
    const auto label = pen.say(unfolded ? "pair.debrief.fold" : "pair.debrief.unfold");
    if (button(pen.look, "conversation", {.label = label, .icon = Icon::speech})) {
        unfolded = !unfolded;
    }
    if (!unfolded) return;
    for (const auto& turn : round.turns)
        draw_turn(pen, round, turn);
}

struct TableRow {
    std::string name;
    std::array<std::string, 3> figures;
    std::optional<std::size_t> principle;
};

/// A name, and two or three figures at the right, each in a column of its own.
void draw_row(const PairPen& pen, const TableRow& row, std::size_t columns, TextKind kind)
{
    const Look& look = pen.look;
    const Face& face = look.fonts.of(kind);
    const float whole = available_width();
    const float column = std::min(look.em(5.2F), whole * 0.22F);
    const float sign = row.principle ? look.em(1.6F) : 0;
    const float room = whole - column * static_cast<float>(columns) - sign;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    float height = measure(face, row.name, room).y;
    for (std::size_t i = 0; i < columns; ++i)
        height = std::max(height, measure(face, row.figures.at(i), column - look.em(0.5F)).y);
    take_space({whole, std::ceil(height + look.em(0.25F))});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 ink = packed(row.principle ? look.theme.ink : look.theme.muted);
    if (row.principle) {
        draw_icon(list, principle_icon(*row.principle), {at.x, at.y + look.em(0.15F)},
                  look.em(1.1F), packed(look.theme.principle.at(*row.principle)));
    }
    draw_text(list, face, row.name, {at.x + sign, at.y}, room, ink);
    for (std::size_t i = 0; i < columns; ++i) {
        const float edge = at.x + whole - column * static_cast<float>(columns - 1 - i);
        float y = at.y;
        for (const auto line : wrap(face, row.figures.at(i), column - look.em(0.5F))) {
            const float width = measure(face, line).x;
            draw_text(list, face, line, {std::round(edge - width), y}, width + 1, ink);
            y += face.line_height();
        }
    }
}

std::string percent(const std::optional<int>& value)
{
    return value ? std::to_string(*value) + "%" : "–";
}

void draw_figures(const PairPen& pen, const RoundDebrief& round, bool observer)
{
    space(pen.look, 0.8F);
    paragraph(pen.look, pen.words("pair.report.figures"), Tone::ink, TextKind::strong);
    caption(pen.look, pen.words(round.free_round ? "pair.debrief.free_figures"
                                : observer       ? "pair.debrief.figures_observed"
                                                 : "pair.debrief.figures_about"));
    const bool cut_short = !round.free_round && round.ending_title.empty();
    if (cut_short) caption(pen.look, pen.words("pair.debrief.cut_short"));
    space(pen.look, 0.4F);
    const std::size_t columns = observer ? 3 : 2;
    draw_row(pen,
             {.name = {},
              .figures = {pen.say("pair.debrief.measured"), pen.say("pair.debrief.estimated"),
                          pen.say("pair.debrief.observed")},
              .principle = {}},
             columns, TextKind::caption);
    for (const auto principle : engine::all_principles) {
        const auto place = static_cast<std::size_t>(principle);
        const auto& one = round.figures.at(place);
        draw_row(pen,
                 {.name = pen.say("principle." + std::string{engine::key(principle)} + ".short"),
                  .figures = {percent(one.measure), percent(one.estimate), percent(one.observed)},
                  .principle = place},
                 columns, TextKind::body);
    }
}

void draw_round(const PairPen& pen, const session::PairDebriefView& view, std::size_t place)
{
    const auto& round = view.story.rounds.at(place);
    const Card card(pen.look);
    paragraph(pen.look,
              engine::fill(pen.words("pair.report.round"),
                           {{"number", std::to_string(place + 1)}, {"scene", round.scene_title}}),
              Tone::ink, TextKind::heading);
    caption(pen.look,
            engine::capitalised(pen.say("pair.report.who", round.client_name,
                                        {{"client", reports::client_player(round, pen.words)},
                                         {"helper", reports::helper_player(round, pen.words)}})));
    labelled(pen, pen.say("report.last_line"), reports::how_it_ended(round, pen.words));
    space(pen.look, 0.7F);
    draw_parting(pen, round);
    draw_felt(pen, round);
    labelled(pen, pen.say("pair.report.seen"), round.seen);
    draw_conversation(pen, round, pen.scratch.unfolded.at(place));
    draw_figures(pen, round, view.story.observer);
}

} // namespace

PairWish draw_page(const PairPen& pen, const session::PairDebriefView& view)
{
    const auto on = pen.say("pair.debrief.on");
    const auto taken = draw_pair_page(pen, "debrief", {.go_on = on}, [&] {
        heading(pen.look, pen.say("pair.debrief.title"), 1);
        paragraph(pen.look, pen.say("pair.debrief.about"), Tone::muted);
        space(pen.look, 1);
        const int count =
            static_cast<int>(std::min(view.story.rounds.size(), engine::pair::player_count));
        grid(pen.look, count, 22, [&](int place) {
            ImGui::PushID(place);
            draw_round(pen, view, static_cast<std::size_t>(place));
            ImGui::PopID();
        });
    });
    if (taken == PairStepTaken::go_on) return happens(engine::pair::GoOn{});
    return std::nullopt;
}

} // namespace tegenover::ui
