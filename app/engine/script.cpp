// engine/script.cpp
//
// Numbers the names of a scene, in the order in which they are first met.
#include "engine/script.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace tegenover::engine {
namespace {

class Numbering {
public:
    Index number(const std::string& name)
    {
        const auto [place, added] = numbers_.try_emplace(name, static_cast<Index>(names_.size()));
        if (added) names_.push_back(name);
        return place->second;
    }
    std::vector<Index> number_all(const std::vector<std::string>& names)
    {
        std::vector<Index> numbers;
        numbers.reserve(names.size());
        for (const auto& name : names)
            numbers.push_back(number(name));
        return numbers;
    }
    [[nodiscard]] Index find(const std::string& name) const
    {
        const auto place = numbers_.find(name);
        return place == numbers_.end() ? none : place->second;
    }
    std::vector<std::string> take_names() { return std::move(names_); }

private:
    std::unordered_map<std::string, Index> numbers_;
    std::vector<std::string> names_;
};

class Compiler {
public:
    explicit Compiler(Scene scene) { script_.scene = std::move(scene); }

    Script compile()
    {
        for (const auto& moment : script_.scene.moments)
            moments_.number(moment.id);
        for (const auto& moment : script_.scene.moments)
            number_cues(moment);
        script_.moments.reserve(script_.scene.moments.size());
        for (const auto& moment : script_.scene.moments) {
            script_.moments.push_back(compile(moment));
        }
        script_.start = moments_.find(script_.scene.start);
        script_.flags = flags_.take_names();
        script_.cues = cues_.take_names();
        return std::move(script_);
    }

private:
    void number_cues(const Moment& moment)
    {
        for (const auto& line : moment.lines) {
            for (const auto& cue : line.cues)
                cues_.number(cue.id);
        }
    }

    ConditionScript compile(const Condition& condition)
    {
        ConditionScript result;
        if (condition.trust) {
            result.trust_low = condition.trust->low;
            result.trust_high = condition.trust->high;
        }
        result.has = flags_.number_all(condition.has);
        result.lacks = flags_.number_all(condition.lacks);
        result.noticed = cues_.number_all(condition.noticed);
        result.not_noticed = cues_.number_all(condition.not_noticed);
        return result;
    }

    EffectsScript compile(const Effects& effects, int derived_trust)
    {
        return {effects.trust.value_or(derived_trust), flags_.number_all(effects.set),
                flags_.number_all(effects.clear)};
    }

    LineScript compile(const Line& line)
    {
        LineScript result;
        result.when = compile(line.when);
        for (const auto& cue : line.cues)
            result.cues.push_back(cues_.number(cue.id));
        result.effects = compile(line.effects, 0);
        return result;
    }

    ResponseScript compile(const Response& response)
    {
        ResponseScript result;
        result.number = script_.response_count++;
        result.scores = response.scores;
        result.when = compile(response.when);
        int derived = 0;
        for (std::size_t p = 0; p < principle_count; ++p) {
            derived += script_.scene.trust_weights[p] * response.scores[p];
        }
        result.effects = compile(response.effects, derived);
        for (const auto& branch : response.next) {
            result.next.push_back({compile(branch.when), moments_.find(branch.to)});
        }
        return result;
    }

    MomentScript compile(const Moment& moment)
    {
        MomentScript result;
        for (const auto& line : moment.lines)
            result.lines.push_back(compile(line));
        for (const auto& response : moment.responses)
            result.responses.push_back(compile(response));
        result.ends = moment.ending.has_value();
        return result;
    }

    Script script_;
    Numbering moments_;
    Numbering flags_;
    Numbering cues_;
};

template <typename Part> Index find_by_id(const std::vector<Part>& parts, std::string_view id)
{
    const auto place =
        std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.id == id; });
    return place == parts.end() ? none : static_cast<Index>(place - parts.begin());
}

} // namespace

Script compile(Scene scene) { return Compiler{std::move(scene)}.compile(); }

Index find_moment(const Script& script, std::string_view id)
{
    return find_by_id(script.scene.moments, id);
}

Index find_line(const Moment& moment, std::string_view id) { return find_by_id(moment.lines, id); }

Index find_response(const Moment& moment, std::string_view id)
{
    return find_by_id(moment.responses, id);
}

Index find_reason(const Moment& moment, std::string_view id)
{
    return find_by_id(moment.reasons, id);
}

Index find_cue(const Line& line, std::string_view id) { return find_by_id(line.cues, id); }

} // namespace tegenover::engine
