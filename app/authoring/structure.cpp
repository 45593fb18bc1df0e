// authoring/structure.cpp
//
// Walks a scene once, moment by moment, with the names of the whole scene at hand.
#include "authoring/structure.hpp"

#include "authoring/structure_codes.hpp"
#include "authoring/structure_names.hpp"
#include "authoring/structure_way.hpp"

#include <algorithm>
#include <string>

namespace tegenover::authoring {
namespace {

using engine::Moment;
using engine::Response;
using engine::Scene;

/// Who has a condition, for a message: `response "deny"`.
struct Owner {
    std::string_view what;
    std::string_view id;

    [[nodiscard]] std::string named() const { return std::string{what} + " " + in_quotes(id); }
};

class StructureCheck {
public:
    explicit StructureCheck(const Scene& scene) : scene_(scene) { name_everything(); }

    std::vector<engine::Problem> run()
    {
        check_top();
        for (std::size_t i = 0; i < scene_.moments.size() && !full(); ++i) {
            check_moment(scene_.moments[i], Way{top_, "moments", i});
        }
        return std::move(problems_);
    }

private:
    [[nodiscard]] bool full() const { return problems_.size() >= most_structure_problems; }

    void add(std::string_view code, const Way& way, std::string message)
    {
        if (full()) return;
        problems_.push_back({std::string{code}, way.pointer(), std::move(message), 0, 0});
    }

    void name_everything()
    {
        for (const auto& moment : scene_.moments) {
            moments_.add(moment.id);
            for (const auto& line : moment.lines) {
                for (const auto& cue : line.cues)
                    cues_.add(cue.id);
            }
        }
    }

    void check_top()
    {
        if (scene_.moments.empty()) {
            add(codes::no_moment, Way{top_, "moments"},
                "the scene has no moments; give it at least one");
            return;
        }
        if (!moments_.has(scene_.start)) {
            add(codes::missing_moment, Way{top_, "start"},
                "the scene starts at " + in_quotes(scene_.start) + ", which is not there" +
                    moments_.advice(scene_.start));
        }
    }

    void check_moment(const Moment& moment, const Way& way)
    {
        named_ = "moment " + in_quotes(moment.id);
        check_id(moment.id, "moment", "the scene", moments_met_, way);
        check_lines(moment, way);
        check_way_on(moment, way);
        NameSet responses;
        for (const auto& response : moment.responses)
            responses.add(response.id);
        check_responses(moment, way);
        check_reasons(moment, responses, way);
    }

    void check_lines(const Moment& moment, const Way& way)
    {
        if (moment.lines.empty()) {
            add(codes::no_line, Way{way, "lines"},
                named_ +
                    " has no line; give it one, with an empty \"says\" where she says nothing");
        }
        NameSet met;
        for (std::size_t i = 0; i < moment.lines.size() && !full(); ++i) {
            const auto& line = moment.lines[i];
            const Way here{way, "lines", i};
            check_id(line.id, "line", named_, met, here);
            check_condition(line.when, Way{here, "when"}, Owner{"line", line.id});
            for (std::size_t k = 0; k < line.cues.size() && !full(); ++k) {
                check_id(line.cues[k].id, "cue", "the scene", cues_met_, Way{here, "cues", k});
            }
        }
    }

    void check_way_on(const Moment& moment, const Way& way)
    {
        if (!moment.ending) {
            if (!moment.responses.empty()) return;
            add(codes::neither_responses_nor_ending, Way{way, "responses"},
                named_ + " has neither \"responses\" nor an \"ending\"; give it one of the two");
            return;
        }
        if (!moment.responses.empty()) {
            add(codes::both_responses_and_ending, Way{way, "ending"},
                named_ + " has both \"responses\" and an \"ending\"; keep one of the two");
            return;
        }
        if (moment.event) refuse_on_ending("event", way);
        if (moment.check_in) refuse_on_ending("check_in", way);
        if (!moment.reasons.empty()) refuse_on_ending("reasons", way);
    }

    void refuse_on_ending(std::string_view key, const Way& way)
    {
        add(codes::not_on_an_ending, Way{way, key},
            named_ + " is an ending, where " + in_quotes(key) +
                " has no meaning; move it to a moment with responses");
    }

    void check_responses(const Moment& moment, const Way& way)
    {
        NameSet met;
        for (std::size_t i = 0; i < moment.responses.size() && !full(); ++i) {
            const auto& response = moment.responses[i];
            const Way here{way, "responses", i};
            check_id(response.id, "response", named_, met, here);
            check_condition(response.when, Way{here, "when"}, Owner{"response", response.id});
            check_next(response, here);
        }
    }

    void check_next(const Response& response, const Way& way)
    {
        const Owner who{"response", response.id};
        if (response.next.empty()) {
            add(codes::no_next, Way{way, "next"},
                named_ + ": " + who.named() +
                    " leads nowhere; say in \"next\" which moment follows");
        }
        for (std::size_t i = 0; i < response.next.size() && !full(); ++i) {
            const auto& branch = response.next[i];
            const Way here{way, "next", i};
            check_condition(branch.when, Way{here, "when"},
                            Owner{"way on from response", response.id});
            if (moments_.has(branch.to)) continue;
            add(codes::missing_moment, Way{here, "to"},
                named_ + ": " + who.named() + " leads to " + in_quotes(branch.to) +
                    ", which is not there" + moments_.advice(branch.to));
        }
    }

    void check_reasons(const Moment& moment, NameSet& responses, const Way& way)
    {
        NameSet met;
        for (std::size_t i = 0; i < moment.reasons.size() && !full(); ++i) {
            const auto& reason = moment.reasons[i];
            const Way here{way, "reasons", i};
            check_id(reason.id, "reason", named_, met, here);
            for (std::size_t k = 0; k < reason.fits.size() && !full(); ++k) {
                if (responses.has(reason.fits[k])) continue;
                add(codes::missing_response, Way{here, "fits", k},
                    named_ + ": reason " + in_quotes(reason.id) + " fits " +
                        in_quotes(reason.fits[k]) + ", which is no response of this moment" +
                        responses.advice(reason.fits[k]));
            }
        }
    }

    void check_condition(const engine::Condition& when, const Way& way, const Owner& whose)
    {
        if (when.trust && when.trust->low > when.trust->high) {
            add(codes::trust_range_reversed, Way{way, "trust"},
                named_ + ": " + whose.named() + " asks for trust from " +
                    std::to_string(when.trust->low) + " to " + std::to_string(when.trust->high) +
                    ", which never holds; write the lower number first");
        }
        check_cues(when.noticed, way, "noticed", whose);
        check_cues(when.not_noticed, way, "not_noticed", whose);
    }

    void check_cues(const std::vector<std::string>& cues, const Way& way, std::string_view key,
                    const Owner& whose)
    {
        for (std::size_t i = 0; i < cues.size() && !full(); ++i) {
            if (cues_.has(cues[i])) continue;
            add(codes::missing_cue, Way{way, key, i},
                named_ + ": " + whose.named() + " asks for cue " + in_quotes(cues[i]) +
                    ", which no line of the scene shows" + cues_.advice(cues[i]));
        }
    }

    void check_id(const std::string& id, std::string_view what, std::string_view where,
                  NameSet& met, const Way& way)
    {
        if (id.empty()) {
            add(codes::no_id, Way{way, "id"},
                "a " + std::string{what} + " of " + std::string{where} +
                    " has no id; give it one of its own");
            return;
        }
        if (!met.has(id)) {
            met.add(id);
            return;
        }
        add(codes::doubled_id, Way{way, "id"},
            std::string{where} + " has a second " + std::string{what} + " " + in_quotes(id) +
                "; give it an id of its own");
    }

    const Scene& scene_;
    Way top_;
    NameSet moments_;
    NameSet cues_;
    NameSet moments_met_;
    NameSet cues_met_;
    std::string named_;
    std::vector<engine::Problem> problems_;
};

} // namespace

std::vector<engine::Problem> find_structure_problems(const Scene& scene)
{
    return StructureCheck{scene}.run();
}

} // namespace tegenover::authoring
