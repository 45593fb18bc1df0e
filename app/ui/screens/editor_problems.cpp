// ui/screens/editor_problems.cpp
//
// What is wrong and what teaches less than it could, each a press from its place; and the ranges of
// the scene in one line.
#include "ui/screens/editor_fields.hpp"

#include "authoring/didactic_codes.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace tegenover::ui {

namespace {

using session::FindingView;

std::string key_of(const FindingView& finding) { return finding.code + finding.pointer; }

bool is_tip(const FindingView& finding) { return !finding.error && !finding.unwritten; }

std::string plainly(const EditorPen& pen, const FindingView& finding)
{
    if (finding.code == authoring::codes::no_words) { // which of the texts of its place
        const auto kind = text_kind(pen, finding.pointer);
        return engine::fill(pen.words("problem.no_words_of"),
                            {{"text", std::string(pen.words(kind))}});
    }
    const auto key = "problem." + finding.code;
    const std::string words(pen.words(key));
    return words == key ? finding.message : words;
}

/// A principle, a language or a way to play by its name, anything else as it is.
std::string named(const EditorPen& pen, const std::string& fact)
{
    for (const auto& key : {"principle." + fact + ".short", "language." + fact, "player." + fact}) {
        std::string words(pen.words(key));
        if (words != key) return words;
    }
    return fact;
}

/// With its figures; "" where the plain words say all there is.
std::string precisely(const EditorPen& pen, const FindingView& finding)
{
    const auto key = "exact." + finding.code;
    std::string words(pen.words(key));
    if (words == key) return {};
    for (std::size_t i = 0; i < finding.facts.size(); ++i) {
        const auto number = std::to_string(i + 1);
        words = engine::fill(words, {{number, named(pen, finding.facts[i])}});
    }
    return words;
}

/// "asked · (silence, 6 s)"; what is none of both goes by its name.
std::string wordless(const EditorPen& pen, const FindingView& finding)
{
    const auto& place = finding.place;
    if (place.part != session::Part::response || !place.one()) return finding.where;
    const auto& moments = pen.scene().moments;
    if (place.moments.front() >= moments.size()) return finding.where;
    const auto& moment = moments[place.moments.front()];
    if (place.item >= moment.responses.size()) return finding.where;
    return moment.id + " · " + response_words(pen, moment.responses[place.item]);
}

/// It is about texts all over the scene, which have a page of their own.
bool is_translating(const FindingView& finding)
{
    return finding.code == authoring::codes::missing_translation;
}

/// How what it is about begins, in the client's or the helper's words.
std::string quoted(const EditorPen& pen, const FindingView& finding)
{
    if (is_translating(finding)) return {};
    if (finding.words.empty()) return wordless(pen, finding);
    return "‘" + beginning_of(finding.words) + "’";
}

/// The language that a message names, "(en)"; "" where it names none.
std::string language_of(const EditorPen& pen, const FindingView& finding)
{
    for (const auto& language : pen.view.languages) {
        if (finding.message.find("(" + language + ")") != std::string::npos) return language;
    }
    return {};
}

void go_and_mend(const EditorPen& pen, const FindingView& finding)
{
    if (is_translating(finding)) {
        pen.scratch.translates = true;
        return pen.ask(session::ShowAside{session::Aside::translate});
    }
    attend_to(pen, {.pointer = finding.pointer, .language = language_of(pen, finding)});
    pen.scratch.mending_unwritten = finding.unwritten;
    pen.scratch.mending = key_of(finding);
    pen.scratch.mending_left = count_to_mend(pen) - (is_tip(finding) ? 0 : 1);
    pen.scratch.mending_at = finding.place;
    pen.choose(finding.place);
}

struct Row {
    std::string title; ///< "" where the words below say it
    std::string words;
    bool error = false;
    bool strong = true; ///< the words are the sentence, not a figure below the title
};

void draw_row(const EditorPen& pen, const FindingView& finding, const Row& row)
{
    const bool last = key_of(finding) == pen.scratch.mending;
    const auto content = [&] {
        const auto& theme = pen.look.theme;
        icon(pen.look,
             last        ? Icon::pen
             : row.error ? Icon::warning
                         : Icon::info,
             row.error ? theme.warn : theme.accent, 1);
        ImGui::SameLine(0, pen.look.em(0.6F));
        const Column column(0, available_width());
        if (!row.title.empty())
            paragraph(pen.look, row.title, row.strong ? Tone::muted : Tone::ink,
                      row.strong ? TextKind::caption_strong : TextKind::body);
        if (!row.words.empty())
            paragraph(pen.look, row.words, row.strong ? Tone::ink : Tone::muted,
                      row.strong ? TextKind::body : TextKind::caption);
    };
    const auto name = row.title + " " + row.words;
    const CardStyle style{.raised = false, .padding = 0.7F};
    if (pressable_card(pen.look, "finding/" + key_of(finding), name, style, content))
        go_and_mend(pen, finding);
    // An error may name what the plain words leave out; a tip has its figures in its own words.
    if (wants_tooltip()) {
        const auto* told = finding.error ? "problem.detail" : "problem.code";
        tooltip(pen.look, engine::fill(pen.words(told),
                                       {{"message", finding.message}, {"code", finding.code}}));
    }
    space(pen.look, 0.4F);
}

std::string both(const std::string& first, const std::string& second)
{
    return first.empty() || second.empty() ? first + second : first + " " + second;
}

void draw_alone(const EditorPen& pen, const FindingView& finding)
{
    draw_row(pen, finding,
             {quoted(pen, finding), both(plainly(pen, finding), precisely(pen, finding)),
              finding.error});
}

/// In the order in which a scene is written: words before what explains them.
bool comes_before(const FindingView& one, const FindingView& other)
{
    const auto order = [](const FindingView& finding) {
        return std::tuple{finding.place.moments, finding.place.part, finding.place.item,
                          finding.pointer.ends_with("/why")};
    };
    return order(one) < order(other);
}

/// Of the texts that are still to be written; nothing where all are.
const FindingView* next_unwritten(const EditorPen& pen)
{
    const FindingView* next = nullptr;
    for (const auto& one : pen.view.findings) {
        if (one.unwritten && (next == nullptr || comes_before(one, *next))) next = &one;
    }
    return next;
}

/// After the one that was chosen last, or in its place where it is mended: the next of its kind.
const FindingView* next_after(const EditorPen& pen, const FindingView* last)
{
    const auto& findings = pen.view.findings;
    if (last == nullptr && pen.scratch.mending_unwritten) {
        if (const auto* next = next_unwritten(pen)) return next;
    }
    const bool unwritten = last != nullptr && last->unwritten;
    const auto from =
        last == nullptr ? findings.begin() : findings.begin() + (last - findings.data()) + 1;
    const auto next = std::find_if(from, findings.end(), [&](const auto& one) {
        return last == nullptr || one.unwritten == unwritten;
    });
    return next == findings.end() ? nullptr : &*next;
}

/// All of them, in the order in which "next" leads to them.
void list_unwritten(const EditorPen& pen)
{
    std::vector<const FindingView*> all;
    for (const auto& one : pen.view.findings)
        if (one.unwritten) all.push_back(&one);
    std::ranges::stable_sort(
        all, [](const auto* one, const auto* other) { return comes_before(*one, *other); });
    for (const auto* one : all)
        draw_row(pen, *one, {quoted(pen, *one), plainly(pen, *one), false});
    space(pen.look, 0.4F);
}

/// What is not written yet is no fault: a count, and the way to the next.
void draw_unwritten(const EditorPen& pen)
{
    const auto* next = next_unwritten(pen);
    if (next == nullptr) return;
    const auto count = static_cast<std::size_t>(
        std::ranges::count(pen.view.findings, true, &FindingView::unwritten));
    {
        const Card card(pen.look, {.padding = 1});
        const auto title = engine::counted(pen.words, "editor.unwritten", count);
        paragraph(pen.look, title, Tone::ink, TextKind::strong);
        paragraph(pen.look, pen.words("editor.unwritten_about"), Tone::muted);
        space(pen.look, 0.4F);
        const Button write{.label = pen.words("editor.unwritten_next"),
                           .kind = ButtonKind::primary,
                           .icon = Icon::pen};
        if (button(pen.look, "write-next", write)) go_and_mend(pen, *next);
        auto& lists = pen.scratch.lists_unwritten;
        if (count > 1) {
            const Button which{
                .label = pen.words(lists ? "editor.unwritten_hide" : "editor.unwritten_which"),
                .kind = ButtonKind::quiet};
            flow(pen.look, button_width(pen.look, which), 0.4F);
            if (button(pen.look, "write-which", which)) lists = !lists;
        }
    }
    space(pen.look, 0.8F);
    if (pen.scratch.lists_unwritten && count > 1) list_unwritten(pen);
}

/// All that one tip is about, below its one sentence.
void draw_tips(const EditorPen& pen, const std::string& code)
{
    std::vector<const FindingView*> same;
    for (const auto& one : pen.view.findings) {
        if (is_tip(one) && one.code == code) same.push_back(&one);
    }
    if (same.size() == 1) return draw_alone(pen, *same.front());
    paragraph(pen.look, plainly(pen, *same.front()), Tone::ink, TextKind::strong);
    space(pen.look, 0.3F);
    for (const auto* one : same)
        draw_row(pen, *one, {quoted(pen, *one), precisely(pen, *one), false, false});
    space(pen.look, 0.5F);
}

/// The one that was chosen last; the end where it is mended.
std::vector<FindingView>::const_iterator mended_now(const EditorPen& pen)
{
    const auto is_it = [&](const auto& one) { return key_of(one) == pen.scratch.mending; };
    return std::find_if(pen.view.findings.begin(), pen.view.findings.end(), is_it);
}

/// The form is about a problem that was chosen from the list.
bool came_from_problems(const EditorPen& pen)
{
    if (pen.scratch.mending.empty()) return false;
    const auto here = mended_now(pen);
    const bool mended = here == pen.view.findings.end();
    return (mended ? pen.scratch.mending_at : here->place) == pen.view.selection;
}

/// What is to be mended may be more all the same, which wants a word.
std::string told_as_mended(const EditorPen& pen)
{
    const auto left = pen.scratch.mending_left;
    const auto now = count_to_mend(pen);
    std::string told(pen.words("editor.problem_mended"));
    if (now > left) told += " " + engine::counted(pen.words, "editor.problem_came", now - left);
    return told;
}

} // namespace

std::size_t count_to_mend(const EditorPen& pen)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(pen.view.findings, [](const auto& one) { return !is_tip(one); }));
}

void draw_problems(const EditorPen& pen)
{
    const auto& view = pen.view;
    draw_left_out(pen);
    if (view.findings.empty() && view.checking) {
        paragraph(pen.look, pen.words("editor.checking"), Tone::muted);
        return;
    }
    if (view.findings.empty()) {
        empty_state(pen.look, Icon::check, pen.words("editor.no_problems"),
                    pen.words("editor.no_problems_about"));
        return;
    }
    draw_unwritten(pen);
    if (view.errors > 0) {
        heading(pen.look, pen.words("editor.errors_title"), 2);
        caption(pen.look, pen.words("editor.errors_about"));
        space(pen.look, 0.4F);
        for (const auto& one : view.findings) {
            if (one.error) draw_alone(pen, one);
        }
        space(pen.look, 0.6F);
    }
    std::vector<std::string> codes;
    for (const auto& one : view.findings) {
        const bool met = std::find(codes.begin(), codes.end(), one.code) != codes.end();
        if (is_tip(one) && !met) codes.push_back(one.code);
    }
    if (codes.empty()) return;
    heading(pen.look, pen.words("editor.tips_title"), 2);
    caption(pen.look, pen.words(view.errors > 0 ? "editor.tips_more_later" : "editor.tips_about"));
    space(pen.look, 0.4F);
    for (const auto& code : codes)
        draw_tips(pen, code);
}

bool go_back_to_problems(const EditorPen& pen)
{
    if (!came_from_problems(pen)) return false;
    pen.ask(session::ShowAside{session::Aside::problems});
    return true;
}

void draw_way_through_problems(const EditorPen& pen)
{
    if (!came_from_problems(pen)) {
        pen.scratch.mending.clear(); // somewhere else by now
        return;
    }
    const Column column(pen.look.em(0.3F), available_width() - pen.look.em(1.2F)); // as the form
    const auto here = mended_now(pen);
    const bool mended = here == pen.view.findings.end();
    const Button back{.label = pen.words("editor.back_to_problems"),
                      .kind = ButtonKind::quiet,
                      .icon = Icon::back};
    if (button(pen.look, "back-to-problems", back)) go_back_to_problems(pen);
    const auto* next = next_after(pen, mended ? nullptr : &*here);
    if (next != nullptr) {
        const Button on{.label = pen.words("editor.next_problem"),
                        .kind = ButtonKind::quiet,
                        .icon = Icon::forward};
        flow(pen.look, button_width(pen.look, on), 0.4F);
        if (button(pen.look, "next-problem", on)) go_and_mend(pen, *next);
    }
    if (!mended) {
        const auto quote = quoted(pen, *here);
        if (!quote.empty()) paragraph(pen.look, quote, Tone::muted, TextKind::caption_strong);
        paragraph(pen.look, both(plainly(pen, *here), precisely(pen, *here)), Tone::muted);
    }
    if (mended) paragraph(pen.look, told_as_mended(pen), Tone::muted);
    space(pen.look, 0.5F);
}

std::string signed_number(int number)
{
    if (number == 0) return "0";
    return number > 0 ? "+" + std::to_string(number) : "\u2013" + std::to_string(-number);
}

} // namespace tegenover::ui
