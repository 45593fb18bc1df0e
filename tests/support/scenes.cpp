// support/scenes.cpp
//
// The builders of support/scenes.hpp.
#include "support/scenes.hpp"

#include <stdexcept>
#include <utility>

namespace tegenover::testing {

ResponseBuilder::ResponseBuilder(std::string id, std::string to)
{
    made.id = std::move(id);
    made.says = engine::plain(made.id);
    made.next.push_back({{}, std::move(to)});
}

ResponseBuilder&& ResponseBuilder::says(std::string text) &&
{
    made.says = engine::plain(std::move(text));
    return std::move(*this);
}

ResponseBuilder&& ResponseBuilder::scores(PrincipleScores scores) &&
{
    made.scores = scores;
    return std::move(*this);
}

ResponseBuilder&& ResponseBuilder::trust(int change) &&
{
    made.effects.trust = change;
    return std::move(*this);
}

ResponseBuilder&& ResponseBuilder::when(Condition condition) &&
{
    made.when = std::move(condition);
    return std::move(*this);
}

ResponseBuilder&& ResponseBuilder::sets(std::string flag) &&
{
    made.effects.set.push_back(std::move(flag));
    return std::move(*this);
}

ResponseBuilder&& ResponseBuilder::clears(std::string flag) &&
{
    made.effects.clear.push_back(std::move(flag));
    return std::move(*this);
}

ResponseBuilder&& ResponseBuilder::first_to(std::string moment, Condition condition) &&
{
    made.next.insert(made.next.end() - 1, {std::move(condition), std::move(moment)});
    return std::move(*this);
}

Condition trust_between(int low, int high)
{
    Condition condition;
    condition.trust = engine::TrustRange{low, high};
    return condition;
}

Condition having(std::string flag)
{
    Condition condition;
    condition.has.push_back(std::move(flag));
    return condition;
}

Condition lacking(std::string flag)
{
    Condition condition;
    condition.lacks.push_back(std::move(flag));
    return condition;
}

Condition noticed(std::string cue)
{
    Condition condition;
    condition.noticed.push_back(std::move(cue));
    return condition;
}

Condition not_noticed(std::string cue)
{
    Condition condition;
    condition.not_noticed.push_back(std::move(cue));
    return condition;
}

engine::Line line(std::string says, std::vector<std::string> cues)
{
    engine::Line made;
    made.says = engine::plain(std::move(says));
    for (auto& cue : cues) {
        made.cues.push_back({cue, engine::BodyPart::hands, engine::plain("shows " + cue)});
    }
    return made;
}

engine::Line line_when(std::string id, Condition condition)
{
    engine::Line made = line(id);
    made.id = std::move(id);
    made.when = std::move(condition);
    return made;
}

Moment moment(std::string id, std::initializer_list<ResponseBuilder> responses)
{
    Moment made;
    made.lines.push_back(line("at " + id));
    made.id = std::move(id);
    for (const auto& response : responses)
        made.responses.push_back(response.made);
    return made;
}

Moment ending(std::string id, engine::Outcome outcome)
{
    Moment made;
    made.id = std::move(id);
    made.lines.push_back(line("goodbye"));
    made.ending = engine::Ending{outcome, engine::plain("The end"), {engine::plain("And now?")}};
    return made;
}

Moment with_lines(Moment moment, std::vector<engine::Line> lines)
{
    moment.lines = std::move(lines);
    return moment;
}

engine::Scene scene(std::vector<Moment> moments)
{
    engine::Scene made;
    made.id = "test";
    made.language = "en";
    made.title = engine::plain("Test");
    made.start = moments.front().id;
    made.moments = std::move(moments);
    return made;
}

engine::Play after(const engine::Script& script, engine::Mode mode,
                   std::vector<engine::Decision> decisions)
{
    auto folded = engine::fold(script, mode, decisions);
    if (folded.refusal) {
        throw std::logic_error("decision " + std::to_string(folded.play.decisions.size()) +
                               " refused: " + std::string{engine::explain(*folded.refusal)});
    }
    return std::move(folded.play);
}

engine::Play after(const engine::Script& script, std::initializer_list<std::string> responses)
{
    std::vector<engine::Decision> decisions;
    for (const auto& response : responses)
        decisions.emplace_back(engine::Respond{response});
    return after(script, engine::Mode::solo, std::move(decisions));
}

std::vector<std::string> ids(const engine::Script& script, const engine::Play& play,
                             const std::vector<engine::Index>& responses)
{
    std::vector<std::string> found;
    for (const auto response : responses) {
        found.push_back(engine::moment_of(script, play.state).responses[response].id);
    }
    return found;
}

} // namespace tegenover::testing
