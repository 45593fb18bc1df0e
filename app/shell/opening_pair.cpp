// shell/opening_pair.cpp
//
// One answer per page, until the page that was asked for is there.
#include "shell/opening_pair.hpp"

#include "session/pair/sessions.hpp"
#include "session/pair/views.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tegenover::shell {

namespace {

using namespace session;
using namespace engine::pair;

constexpr int most_steps = 400; // a session that never ends is a fault of its scene

/// Parts of a page that have a name of their own.
constexpr std::array<std::string_view, 3> part_names{"check-in", "reason", "observer-form"};

bool is_part(std::string_view name, const PairPageView& page)
{
    const auto* respond = std::get_if<RespondView>(&page);
    const auto* form = std::get_if<PairFormView>(&page);
    if (name == "observer-form") return form != nullptr && form->by_observer;
    if (respond == nullptr) return false;
    return (name == "reason" && respond->play.step == PlayStep::reason) ||
           (name == "check-in" && respond->play.step == PlayStep::check_in);
}

/// In the order of PairPageView.
constexpr std::array<std::string_view, std::variant_size_v<PairPageView>> page_names{
    "setup",    "hand-over", "observer-card", "helper-card", "client-card", "choose-line",
    "say-line", "respond",   "say",           "felt",        "choose",      "revealed",
    "paused",   "free-talk", "form",          "swap",        "debrief",     "plenary"};

std::optional<engine::Principle> first_open(const PairFormView& form)
{
    for (const auto principle : engine::all_principles) {
        if (!form.levels.at(static_cast<std::size_t>(principle))) return principle;
    }
    return std::nullopt;
}

struct Answer {
    PairWish operator()(const PairSetupView&) const { return StartPair{}; }
    PairWish operator()(const HandOverView&) const { return PairHappens{TakeScreen{}}; }
    PairWish operator()(const ChooseLineView& page) const
    {
        return PairHappens{PickLine{page.lines.front().id}};
    }
    PairWish operator()(const RespondView& page) const
    {
        if (page.play.step != PlayStep::respond) return PairHappens{GoOn{}};
        return pick(page.play.responses);
    }
    PairWish operator()(const ClientChoosesView& page) const { return pick(page.responses); }
    PairWish operator()(const RevealedView& page) const { return pick(page.responses); }
    PairWish operator()(const FeltView& page) const
    {
        if (page.at_end && page.felt) return PairHappens{GoOn{}};
        return PairHappens{RateFelt{page.at_end ? 6 : 3}};
    }
    PairWish operator()(const FreeTalkView&) const { return PairHappens{RoundOff{}}; }
    PairWish operator()(const PairFormView& page) const
    {
        constexpr int sample = 45;
        const auto open = first_open(page);
        if (!open) return PairHappens{GoOn{}};
        const int percent = sample + 10 * static_cast<int>(*open);
        if (page.by_observer) return PairHappens{Observe{*open, percent}};
        return PairHappens{EstimateHelper{*open, percent}};
    }
    PairWish operator()(const SwapView&) const { return BeginSecondRound{}; }
    template <typename Other> PairWish operator()(const Other&) const
    {
        return PairHappens{GoOn{}};
    }

private:
    static PairWish pick(const std::vector<ResponseCardView>& responses)
    {
        if (responses.empty()) return PairHappens{RoundOff{}};
        return PairHappens{PickResponse{responses.front().id}};
    }
};

struct Wanted {
    std::string_view page = "setup";
    bool paused = false; ///< as soon as the clock runs
    Setup setup;
    std::size_t rounds = 1;
};

std::optional<Wanted> wanted_by(const Catalogue& catalogue, const std::vector<std::string>& wish)
{
    Wanted wanted;
    if (!catalogue.scenes.empty()) wanted.setup.scene = catalogue.scenes.front().scene().id;
    for (const auto& word : wish) {
        const auto page = std::ranges::find(page_names, word);
        const auto part = std::ranges::find(part_names, word);
        if (page != page_names.end()) {
            wanted.page = *page;
            wanted.paused = *page == "paused";
        } else if (part != part_names.end()) {
            wanted.page = *part;
        } else if (word == "observer") {
            wanted.setup.observer = true;
        } else if (word == "free") {
            wanted.setup.free_round = true;
        } else if (word == "together") {
            wanted.setup.decide_together = true;
        } else if (word == "named") {
            wanted.setup.names = {"Anna", "Bo"};
        } else if (word == "round-2") {
            wanted.rounds = 2;
        } else if (find_scene(catalogue, word) != nullptr) {
            wanted.setup.scene = word;
        } else {
            return std::nullopt;
        }
    }
    return wanted;
}

} // namespace

std::optional<Model> opened_pair(const Catalogue& catalogue, const Circumstances& around,
                                 Model model, const std::vector<std::string>& wish)
{
    const auto take = [&](PairWish next) {
        model = update(catalogue, std::move(model), PairIntent{std::move(next)}, around).model;
    };
    if (wish == std::vector<std::string>{"resume"}) {
        if (model.pairs.empty()) return std::nullopt;
        take(ResumePair{model.pairs.back().number});
        return model;
    }
    const auto wanted = wanted_by(catalogue, wish);
    if (!wanted) return std::nullopt;
    take(OpenPair{});
    take(ChangePairSetup{wanted->setup});
    for (int step = 0; step < most_steps; ++step) {
        const auto view = view_pair(catalogue, model);
        const auto* session = open_pair(model);
        const bool far_enough = session == nullptr || session->rounds.size() >= wanted->rounds;
        const bool is_there =
            page_names.at(view.page.index()) == wanted->page || is_part(wanted->page, view.page);
        if (far_enough && is_there) return model;
        if (std::holds_alternative<PlenaryView>(view.page)) return std::nullopt;
        const bool runs = session != nullptr && clock_runs(*session) && !session->hand_to;
        if (wanted->paused && far_enough && runs) {
            take(PairHappens{PauseClock{true}});
            continue;
        }
        take(std::visit(Answer{}, view.page));
    }
    return std::nullopt;
}

} // namespace tegenover::shell
