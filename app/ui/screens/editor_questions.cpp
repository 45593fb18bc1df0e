// ui/screens/editor_questions.cpp
//
// What has to be answered before one goes on writing: a draft that was found, a file that someone
// else changed, leaving with words that are not saved. Each answer keeps something.
#include "ui/screens/editor_parts.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

namespace tegenover::ui {

namespace {

struct Answer {
    std::string_view id;
    std::string_view label;
    ButtonKind kind = ButtonKind::secondary;
    session::EditorStep step;
};

/// Several answers, the first of which has the keyboard; Esc is the one that loses nothing.
void ask_one_of(const EditorPen& pen, std::string_view id, std::string_view title,
                std::string_view body, const session::EditorStep& on_escape,
                std::initializer_list<Answer> answers)
{
    const DialogFrame frame(pen.look, id, pen.words(title), 34);
    if (!frame.open()) return;
    paragraph(pen.look, pen.words(body));
    space(pen.look, 1);
    bool first = true;
    bool answered = false;
    for (const auto& one : answers) {
        const Button offer{.label = pen.words(one.label), .kind = one.kind};
        if (!first) flow(pen.look, button_width(pen.look, offer));
        // Whoever is typing when the question comes up has not answered it: a space says nothing.
        if (button(pen.look, one.id, offer) && !ImGui::IsKeyDown(ImGuiKey_Space)) {
            pen.ask(one.step);
            answered = true;
        }
        if (first && ImGui::IsWindowAppearing()) ImGui::SetItemDefaultFocus();
        first = false;
    }
    if (frame.dismissed() && !answered) {
        pen.ask(on_escape);
        answered = true;
    }
    if (answered) frame.close();
}

void ask_about_draft(const EditorPen& pen)
{
    using session::AnswerDraft;
    ask_one_of(pen, "draft", "editor.draft_title",
               pen.view.file_changed_since_draft ? "editor.draft_older" : "editor.draft_body",
               AnswerDraft{true},
               {{"take", "editor.draft_take", ButtonKind::primary, AnswerDraft{true}},
                {"drop", "editor.draft_drop", ButtonKind::danger, AnswerDraft{false}}});
}

void ask_about_outside(const EditorPen& pen)
{
    using session::AnswerOutside;
    using Keep = AnswerOutside::Keep;
    ask_one_of(
        pen, "outside", "editor.outside_title", "editor.outside_body",
        AnswerOutside{Keep::undecided},
        {{"copy", "editor.outside_copy", ButtonKind::primary, AnswerOutside{Keep::copy}},
         {"mine", "editor.outside_mine", ButtonKind::danger, AnswerOutside{Keep::mine}},
         {"theirs", "editor.outside_theirs", ButtonKind::danger, AnswerOutside{Keep::theirs}},
         {"later", "editor.outside_later", ButtonKind::quiet, AnswerOutside{Keep::undecided}}});
}

void ask_about_leaving(const EditorPen& pen)
{
    using session::AnswerLeaving;
    using Then = AnswerLeaving::Then;
    ask_one_of(
        pen, "leaving", "editor.leaving_title", "editor.leaving_body", AnswerLeaving{Then::stay},
        {{"save", "editor.leaving_save", ButtonKind::primary, AnswerLeaving{Then::save}},
         {"draft", "editor.leaving_draft", ButtonKind::secondary, AnswerLeaving{Then::keep_draft}},
         {"discard", "editor.leaving_discard", ButtonKind::danger, AnswerLeaving{Then::discard}},
         {"stay", "editor.leaving_stay", ButtonKind::secondary, AnswerLeaving{Then::stay}}});
}

} // namespace

void draw_editor_questions(const EditorPen& pen)
{
    if (pen.view.asks_about_draft) {
        ask_about_draft(pen);
    } else if (pen.view.asks_about_outside) {
        ask_about_outside(pen);
    } else if (pen.view.asks_about_leaving) {
        ask_about_leaving(pen);
    }
}

} // namespace tegenover::ui
