// ui/screens/pair_helper.cpp
//
// The pages of the helper: the same screen as of who plays alone, saying it, and deciding together.
#include "ui/screens/pair_pages.hpp"

#include "ui/widgets/card.hpp"
#include "ui/widgets/response_card.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <string>

namespace tegenover::ui {

namespace {

using namespace engine::pair;

struct AsOfAPair {
    PairWish operator()(const session::Decide& wish) const
    {
        if (const auto* response = std::get_if<engine::Respond>(&wish.decision)) {
            return happens(PickResponse{response->response});
        }
        if (const auto* noted = std::get_if<engine::NoteCheckIn>(&wish.decision)) {
            return happens(AnswerCheckIn{noted->answer});
        }
        if (const auto* given = std::get_if<engine::GiveReason>(&wish.decision)) {
            return happens(PickReason{given->reason});
        }
        const auto* notice = std::get_if<engine::Notice>(&wish.decision);
        return notice == nullptr ? PairWish{} : PairWish{happens(NoticeCue{notice->cue})};
    }
    PairWish operator()(const session::SkipAsked&) const { return happens(GoOn{}); }
    PairWish operator()(const session::PausePlay& wish) const
    {
        return happens(PauseClock{wish.paused});
    }
    PairWish operator()(const session::AskToLeave& wish) const
    {
        return wish_for(session::AskToLeavePair{wish.asked});
    }
    template <typename Other> PairWish operator()(const Other&) const { return std::nullopt; }
};

std::string words_of(const PairPen& pen, const session::ResponseCardView& one)
{
    return one.says.empty() ? pen.say("play.silence") : one.says;
}

std::string chosen_words(const PairPen& pen, const session::RevealedView& view,
                         const std::string& id)
{
    for (const auto& one : view.responses) {
        if (one.id == id) return words_of(pen, one);
    }
    return {};
}

void draw_choice(const PairPen& pen, const std::string& who, const std::string& what)
{
    const Card card(pen.look);
    caption(pen.look, who);
    space(pen.look, 0.2F);
    paragraph(pen.look, what, Tone::ink, TextKind::large);
}

/// Who decided together says who of the two is meant.
std::string who_says_it(const PairPen& pen, const session::SayResponseView& view)
{
    const bool spoken = view.kind == engine::ResponseKind::say;
    if (!view.together) {
        return pen.say(spoken ? "pair.say.response" : "pair.say.act", view.client_name);
    }
    const auto player =
        view.helper_name.empty() ? pen.say("pair.say.the_helper") : view.helper_name;
    return pen.say(spoken ? "pair.say.response_together" : "pair.say.act_together",
                   view.client_name, {{"player", player}});
}

} // namespace

PairWish draw_page(const PairPen& pen, const session::RespondView& view)
{
    PairWish wish = draw_pair_clock(pen, view.clock, true);
    if (view.in_secret) {
        const float inset = pen.look.em(1.1F);
        const Column column(inset, available_width() - 2 * inset);
        space(pen.look, 0.4F);
        caption(pen.look, pen.words("pair.together.helper"));
        space(pen.look, 0.2F);
    }
    const auto played = draw_play_screen(view.play, pen.look, pen.words, pen.scratch.play,
                                         pen.seconds, PlayControls::elsewhere);
    if (played) {
        const auto meant = std::visit(AsOfAPair{}, static_cast<const session::AnyIntent&>(*played));
        if (meant) wish = meant;
    }
    return wish;
}

PairWish draw_page(const PairPen& pen, const session::SayResponseView& view)
{
    PairWish wish = draw_pair_clock(pen, view.clock);
    const bool spoken = view.kind == engine::ResponseKind::say;
    const auto done = pen.say(spoken ? "pair.say.done" : "pair.say.did");
    const auto again = pen.say("pair.say.again");
    const auto card = [&] {
        caption(pen.look, who_says_it(pen, view));
        space(pen.look, 0.5F);
        const Card raised(pen.look, {.padding = 1.4F});
        paragraph(pen.look, view.says, Tone::ink, TextKind::large);
    };
    const auto own_words = [&] {
        const auto label = pen.say("pair.say.own");
        const auto hint = pen.say("pair.say.own_hint");
        if (text_area(pen.look, "own-words", {.label = label, .hint = hint, .rows = 5},
                      pen.scratch.own_words)) {
            wish = happens(TellOwnWords{pen.scratch.own_words.words()});
        }
    };
    const auto taken = draw_pair_page(pen, "say-response", {.go_on = done, .other = again}, [&] {
        if (!spoken) return card();
        side_by_side(pen.look, 0.5F, 14, card, own_words);
    });
    if (taken == PairStepTaken::go_on) wish = happens(GoOn{});
    if (taken == PairStepTaken::other) wish = happens(PickAgain{});
    return wish;
}

PairWish draw_page(const PairPen& pen, const session::RevealedView& view)
{
    PairWish wish = draw_pair_clock(pen, view.clock);
    const PairSheet sheet(pen, "revealed");
    const bool same = view.helper_choice == view.client_choice;
    heading(pen.look, pen.say(same ? "pair.together.same" : "pair.together.apart"), 2);
    paragraph(pen.look, pen.words("pair.together.between"), Tone::muted);
    space(pen.look, 0.6F);
    side_by_side(
        pen.look, 0.5F, 14,
        [&] {
            draw_choice(pen, pen.say("pair.together.helper_chose"),
                        chosen_words(pen, view, view.helper_choice));
        },
        [&] {
            draw_choice(pen, pen.say("pair.together.client_chose", view.client_name),
                        chosen_words(pen, view, view.client_choice));
        });
    space(pen.look, 1.2F);
    paragraph(pen.look, pen.words("pair.together.choose"), Tone::ink, TextKind::heading);
    paragraph(pen.look, pen.words("pair.together.choose_about"), Tone::muted);
    space(pen.look, 0.6F);
    const int count = static_cast<int>(view.responses.size());
    grid(pen.look, count, 24, [&](int place) {
        const auto& one = view.responses[static_cast<std::size_t>(place)];
        const auto text = words_of(pen, one);
        const bool words = one.kind == engine::ResponseKind::say;
        if (response_card(pen.look, "card-" + one.id,
                          {.text = text,
                           .look = words ? ResponseLook::words : ResponseLook::act,
                           .number = place + 1})) {
            wish = happens(PickResponse{one.id});
        }
    });
    return wish;
}

} // namespace tegenover::ui
