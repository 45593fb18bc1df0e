// support/generated.cpp
//
// Dice, and the scenes they make.
#include "support/generated.hpp"

#include <algorithm>
#include <string>

namespace tegenover::testing {
namespace {

using namespace engine;

std::string numbered(const char* name, int number) { return name + std::to_string(number); }

class SceneMaker {
public:
    explicit SceneMaker(std::uint64_t seed) : dice_(seed) {}

    Scene make()
    {
        Scene scene;
        scene.id = "generated";
        scene.language = "en";
        scene.title = plain("Generated");
        scene.trust_start = 30 + dice_.under(41);
        for (int& weight : scene.trust_weights)
            weight = dice_.under(11);
        moments_ = 2 + dice_.under(4);
        scene.start = "m0";
        // Cues first, so that conditions anywhere may name them.
        for (int m = 0; m <= moments_; ++m)
            scene.moments.push_back(with_lines(m));
        for (int m = 0; m <= moments_; ++m)
            finish(scene.moments[static_cast<std::size_t>(m)], m);
        return scene;
    }

private:
    Moment with_lines(int number)
    {
        Moment moment;
        moment.id = numbered("m", number);
        const int lines = 1 + dice_.under(2);
        for (int l = 0; l < lines; ++l) {
            Line line;
            line.id = numbered("l", l);
            line.says = plain(line.id);
            if (dice_.one_in(2)) {
                line.cues.push_back({numbered("c", cues_++), BodyPart::hands, plain("shows")});
            }
            moment.lines.push_back(line);
        }
        return moment;
    }

    void finish(Moment& moment, int number)
    {
        for (auto& line : moment.lines) {
            if (&line != &moment.lines.back() || dice_.one_in(8)) line.when = condition();
            line.effects = effects();
        }
        if (number == moments_ || (number > 0 && dice_.one_in(5))) {
            moment.ending = Ending{Outcome::fragile, plain("end"), {}};
            return;
        }
        const int responses = 1 + dice_.under(3);
        for (int r = 0; r < responses; ++r)
            moment.responses.push_back(response(r, number));
    }

    Response response(int number, int moment)
    {
        Response made;
        made.id = numbered("r", number);
        made.says = plain(std::string(static_cast<std::size_t>(1 + dice_.under(9)), 'x'));
        for (int& score : made.scores)
            score = dice_.one_in(2) ? dice_.under(5) - 2 : 0;
        if (dice_.one_in(3)) made.when = condition();
        made.effects = effects();
        if (dice_.one_in(3)) made.next.push_back({condition(), target(moment)});
        made.next.push_back({dice_.one_in(12) ? condition() : Condition{}, target(moment)});
        return made;
    }

    std::string target(int from)
    {
        const bool back = dice_.one_in(5);
        return numbered("m", back ? dice_.under(moments_ + 1)
                                  : std::min(moments_, from + 1 + dice_.under(2)));
    }

    Condition condition()
    {
        Condition made;
        if (dice_.one_in(2)) {
            const int low = dice_.under(80);
            made.trust = TrustRange{low, low + dice_.under(101 - low)};
        }
        if (dice_.one_in(4)) made.has.push_back(flag());
        if (dice_.one_in(4)) made.lacks.push_back(flag());
        if (cues_ > 0 && dice_.one_in(3)) made.noticed.push_back(numbered("c", dice_.under(cues_)));
        if (cues_ > 0 && dice_.one_in(5)) {
            made.not_noticed.push_back(numbered("c", dice_.under(cues_)));
        }
        return made;
    }

    Effects effects()
    {
        Effects made;
        if (dice_.one_in(4)) made.trust = dice_.under(61) - 30;
        if (dice_.one_in(4)) made.set.push_back(flag());
        if (dice_.one_in(6)) made.clear.push_back(flag());
        return made;
    }

    std::string flag() { return numbered("f", dice_.under(3)); }

    Dice dice_;
    int moments_ = 0;
    int cues_ = 0;
};

Text both(const std::string& dutch, const std::string& english)
{
    return Text{{{"nl", dutch}, {"en", english}}};
}

Response large_response(std::size_t moment, int number, std::size_t moments, Dice& dice)
{
    Response made;
    made.id = numbered("response-", number);
    made.says = both("Ik hoor dat het je geraakt heeft dat er niemand belde. Klopt dat?",
                     "I hear that it hurt you that nobody called. Is that right?");
    made.why = both(
        "Je geeft terug wat je hoorde en laat haar zeggen of het klopt; zo houdt zij de leiding.",
        "You give back what you heard and let her say whether it is so; she stays in the lead.");
    made.scores = {dice.under(5) - 2, dice.under(5) - 2, 0, number == 0 ? 1 : 0, 0};
    made.effects.trust = dice.under(9) - 4;
    const auto next = std::min(moments - 1, moment + 1 + static_cast<std::size_t>(number == 3));
    if (number == 1) made.when.trust = TrustRange{20, 100};
    if (number == 2) {
        const auto aside = std::min(moments - 1, moment + 2);
        Condition high;
        high.trust = TrustRange{60, 100};
        made.next.push_back({high, "moment-" + std::to_string(aside)});
    }
    made.next.push_back({{}, "moment-" + std::to_string(next)});
    return made;
}

} // namespace

std::uint64_t Dice::roll()
{
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t number = state_;
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9U;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBU;
    return number ^ (number >> 31U);
}

Scene generated_scene(std::uint64_t seed) { return SceneMaker{seed}.make(); }

Scene large_scene(std::size_t moments)
{
    Dice dice{2026};
    Scene scene;
    scene.id = "large";
    scene.language = "nl";
    scene.title = both("Groot", "Large");
    scene.start = "moment-0";
    for (std::size_t m = 0; m < moments; ++m) {
        Moment moment;
        moment.id = "moment-" + std::to_string(m);
        Line line;
        line.says = both("Ik had gewacht. De hele ochtend, eigenlijk.",
                         "I had waited. All morning, really.");
        line.mood = Mood::sad;
        moment.lines.push_back(line);
        if (m + 1 == moments) {
            moment.ending = Ending{Outcome::fragile, both("Voorlopig", "For now"), {}};
        } else {
            for (int r = 0; r < 4; ++r) {
                moment.responses.push_back(large_response(m, r, moments, dice));
            }
        }
        scene.moments.push_back(std::move(moment));
    }
    return scene;
}

} // namespace tegenover::testing
