// authoring/scene_texts.cpp
//
// A walk over the parts of a scene that hold words.
#include "authoring/scene_texts.hpp"

namespace tegenover::authoring {
namespace {

class Walk {
public:
    explicit Walk(std::vector<SceneText>& texts) : texts_(texts) {}

    void scene(const engine::Scene& scene)
    {
        add("/title", scene.title);
        add("/summary", scene.summary);
        add("/briefs/helper", scene.briefs.helper);
        add("/briefs/client", scene.briefs.client);
        for (std::size_t m = 0; m < scene.moments.size(); ++m)
            moment("/moments/" + std::to_string(m), scene.moments[m]);
    }

private:
    void add(std::string pointer, const engine::Text& text)
    {
        texts_.push_back({std::move(pointer), &text});
    }

    void moment(const std::string& at, const engine::Moment& moment)
    {
        for (std::size_t l = 0; l < moment.lines.size(); ++l)
            line(at + "/lines/" + std::to_string(l), moment.lines[l]);
        for (std::size_t r = 0; r < moment.responses.size(); ++r) {
            const auto response = at + "/responses/" + std::to_string(r);
            add(response + "/says", moment.responses[r].says);
            add(response + "/why", moment.responses[r].why);
        }
        for (std::size_t r = 0; r < moment.reasons.size(); ++r)
            add(at + "/reasons/" + std::to_string(r) + "/says", moment.reasons[r].says);
        if (moment.ending) ending(at + "/ending", *moment.ending);
    }

    void line(const std::string& at, const engine::Line& line)
    {
        add(at + "/says", line.says);
        add(at + "/feels", line.feels);
        for (std::size_t c = 0; c < line.cues.size(); ++c)
            add(at + "/cues/" + std::to_string(c) + "/shows", line.cues[c].shows);
    }

    void ending(const std::string& at, const engine::Ending& ending)
    {
        add(at + "/title", ending.title);
        for (std::size_t q = 0; q < ending.reflection.size(); ++q)
            add(at + "/reflection/" + std::to_string(q), ending.reflection[q]);
    }

    std::vector<SceneText>& texts_;
};

} // namespace

std::vector<SceneText> texts_of(const engine::Scene& scene)
{
    std::vector<SceneText> texts;
    Walk{texts}.scene(scene);
    return texts;
}

} // namespace tegenover::authoring
