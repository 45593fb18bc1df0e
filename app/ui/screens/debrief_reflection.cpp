// ui/screens/debrief_reflection.cpp
//
// The ending's questions, answered in writing, and one thing to do differently. Every letter goes
// to the model at once.
#include "ui/screens/debrief_pages.hpp"

#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <string>

namespace tegenover::ui {
namespace {

MaybeIntent draw_questions(const DebriefPen& pen)
{
    MaybeIntent intent;
    const auto hint = pen.say("debrief.reflection.hint");
    auto& drafts = pen.scratch.questions;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (text_area(pen.look, "question-" + std::to_string(i),
                      {.label = pen.view.story.questions[i], .hint = hint, .rows = 4}, drafts[i])) {
            intent = session::WriteReflection{i, drafts[i].words()};
        }
        space(pen.look, 1.2F);
    }
    return intent;
}

MaybeIntent draw_promise(const DebriefPen& pen)
{
    const Card card(pen.look);
    const auto label = pen.say("debrief.reflection.promise");
    const auto how = pen.say("debrief.reflection.promise_hint");
    if (!text_area(pen.look, "promise", {.label = label, .hint = how, .rows = 3},
                   pen.scratch.promise)) {
        return std::nullopt;
    }
    return session::WritePromise{pen.scratch.promise.words()};
}

} // namespace

MaybeIntent draw_reflection_page(const DebriefPen& pen)
{
    MaybeIntent intent;
    const ScrollArea area(pen.look, "reflection", pen.height);
    const Page page(pen.look, debrief_characters);
    space(pen.look, 1);
    heading(pen.look, pen.say("debrief.reflection.title"), 2);
    paragraph(pen.look, pen.say("debrief.reflection.about"));
    space(pen.look, 1.2F);
    side_by_side(
        pen.look, 0.58F, 20,
        [&] {
            if (auto written = draw_questions(pen)) intent = written;
        },
        [&] {
            if (auto written = draw_promise(pen)) intent = written;
        });
    space(pen.look, 2);
    return intent;
}

} // namespace tegenover::ui
