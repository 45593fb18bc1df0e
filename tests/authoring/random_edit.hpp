// authoring/random_edit.hpp
//
// Any edit with any content, sound or not, from a seed: for what must hold whatever is done.
#pragma once

#include "authoring/edit.hpp"
#include "support/generated.hpp"

#include <string>
#include <vector>

namespace tegenover::tests {

class RandomEdits {
public:
    explicit RandomEdits(std::uint64_t seed) : dice_(seed) {}

    authoring::Edit next(const engine::Scene& scene)
    {
        constexpr auto kinds = std::variant_size_v<authoring::AnyEdit>;
        return make<0>(dice_.roll() % kinds, scene);
    }

private:
    template <std::size_t kind> authoring::Edit make(std::size_t wanted, const engine::Scene& scene)
    {
        if constexpr (kind < std::variant_size_v<authoring::AnyEdit>) {
            if (wanted != kind) return make<kind + 1>(wanted, scene);
            std::variant_alternative_t<kind, authoring::AnyEdit> edit;
            fill(edit, scene);
            return edit;
        } else {
            return {};
        }
    }

    authoring::Number number() { return static_cast<authoring::Number>(dice_.under(5)); }
    int near(int low, int high) { return low - 1 + dice_.under(high - low + 3); }
    template <typename Word> Word word()
    {
        const auto count = static_cast<int>(engine::keys<Word>().size());
        return static_cast<Word>(dice_.under(count));
    }
    template <typename Word> std::optional<Word> perhaps()
    {
        return dice_.one_in(3) ? std::nullopt : std::optional{word<Word>()};
    }

    std::string pick(const std::vector<std::string>& from)
    {
        return from[static_cast<std::size_t>(dice_.under(static_cast<int>(from.size())))];
    }
    std::string id()
    {
        return pick({"m0", "m1", "m2", "r0", "r1", "l0", "c0", "c1", "f0", "f1", "new", "new-2",
                     "a-9", "", "Not an id", std::string(70, 'x')});
    }
    std::string words()
    {
        return pick({"", "Hoi.", "Ik ben er. ‘Echt.’", "two\nparagraphs", "\"quoted\" \\ /",
                     "tab\there",
                     "bad\xFF"
                     "utf8",
                     "\xE2\x80\xAE turned", std::string(5000, 'x'), std::string(100, 'w')});
    }
    std::string language() { return pick({"nl", "en", "en", "nl", "de", "Not one"}); }

    engine::Text text()
    {
        engine::Text made;
        const int count = dice_.under(4);
        for (int i = 0; i < count; ++i)
            made.wordings.emplace_back(dice_.one_in(3) ? "" : language(), words());
        return made;
    }
    std::vector<std::string> ids()
    {
        std::vector<std::string> made;
        while (dice_.one_in(3))
            made.push_back(id());
        return made;
    }
    engine::Condition condition()
    {
        engine::Condition made;
        if (dice_.one_in(2)) made.trust = engine::TrustRange{near(0, 100), near(0, 100)};
        made.has = ids();
        made.lacks = ids();
        made.noticed = ids();
        made.not_noticed = ids();
        return made;
    }
    engine::Effects effects()
    {
        engine::Effects made;
        if (dice_.one_in(2)) made.trust = near(-50, 50);
        made.set = ids();
        made.clear = ids();
        return made;
    }
    engine::Cue cue() { return {id(), word<engine::BodyPart>(), text()}; }
    engine::Line line()
    {
        engine::Line made;
        made.id = dice_.one_in(3) ? "line" : id();
        made.when = condition();
        made.says = text();
        made.mood = word<engine::Mood>();
        while (dice_.one_in(3))
            made.cues.push_back(cue());
        made.feels = text();
        made.emotion = perhaps<engine::Mood>();
        made.effects = effects();
        return made;
    }
    std::vector<engine::Branch> branches()
    {
        std::vector<engine::Branch> made;
        while (!dice_.one_in(3))
            made.push_back({dice_.one_in(2) ? engine::Condition{} : condition(), id()});
        return made;
    }
    engine::Response response()
    {
        engine::Response made;
        made.id = id();
        made.kind = word<engine::ResponseKind>();
        made.seconds = dice_.one_in(2) ? 6 : near(1, 60);
        made.says = text();
        made.technique = perhaps<engine::Technique>();
        for (int& score : made.scores)
            score = dice_.under(5) - 2;
        made.when = condition();
        made.effects = effects();
        made.why = text();
        made.next = branches();
        return made;
    }
    engine::Reason reason() { return {id(), text(), ids()}; }
    engine::Ending ending()
    {
        engine::Ending made{word<engine::Outcome>(), text(), {}};
        while (dice_.one_in(2))
            made.reflection.push_back(text());
        return made;
    }
    engine::Moment moment()
    {
        engine::Moment made;
        made.id = id();
        while (!dice_.one_in(3))
            made.lines.push_back(line());
        if (dice_.one_in(3)) {
            made.ending = ending();
            return made;
        }
        while (!dice_.one_in(3))
            made.responses.push_back(response());
        while (dice_.one_in(3))
            made.reasons.push_back(reason());
        made.event = perhaps<engine::Event>();
        made.check_in = perhaps<engine::CheckIn>();
        return made;
    }
    std::string pointer(const engine::Scene& scene)
    {
        const auto m =
            "/moments/" + std::to_string(dice_.under(static_cast<int>(scene.moments.size()) + 1));
        const auto n = std::to_string(dice_.under(3));
        return pick({"/title", "/summary", "/briefs/helper", "/briefs/client", "/moments",
                     m + "/lines/" + n + "/says", m + "/lines/" + n + "/feels",
                     m + "/lines/" + n + "/cues/0/shows", m + "/responses/" + n + "/says",
                     m + "/responses/" + n + "/why", m + "/reasons/" + n + "/says",
                     m + "/ending/title", m + "/ending/reflection/" + n, m + "/id", ""});
    }

    using Scene = engine::Scene;
    // clang-format off
    void fill(authoring::SetSceneId& e, const Scene&) { e.id = id(); }
    void fill(authoring::SetSceneLanguage& e, const Scene&) { e.language = language(); }
    void fill(authoring::SetCase& e, const Scene&) { e.case_id = id(); }
    void fill(authoring::SetSetting& e, const Scene&) { e.setting = word<engine::Setting>(); }
    void fill(authoring::SetMinutes& e, const Scene&) { e.minutes = near(1, 60); }
    void fill(authoring::SetTrustStart& e, const Scene&) { e.trust = near(0, 100); }
    void fill(authoring::SetTrustWeight& e, const Scene&) { e = {word<engine::Principle>(), near(0, 10)}; }
    void fill(authoring::SetStart& e, const Scene&) { e.moment = id(); }
    void fill(authoring::SetWording& e, const Scene& s) { e = {pointer(s), language(), words()}; }
    void fill(authoring::RenameFlag& e, const Scene&) { e = {id(), id()}; }
    void fill(authoring::AddMoment& e, const Scene&) { e = {number(), moment()}; }
    void fill(authoring::RemoveMoments& e, const Scene&) { e = {{number()}, dice_.one_in(2) ? "" : id()}; }
    void fill(authoring::DuplicateMoment& e, const Scene&) { e.moment = number(); }
    void fill(authoring::MoveMoment& e, const Scene&) { e = {number(), number()}; }
    void fill(authoring::RenameMoment& e, const Scene&) { e = {number(), id()}; }
    void fill(authoring::SetEvent& e, const Scene&) { e = {number(), perhaps<engine::Event>()}; }
    void fill(authoring::SetCheckIn& e, const Scene&) { e = {number(), perhaps<engine::CheckIn>()}; }
    void fill(authoring::PasteMoments& e, const Scene& s) { e = {number(), {moment()}}; if (!s.moments.empty()) e.moments.push_back(s.moments.front()); }
    void fill(authoring::SetEnding& e, const Scene&) { e.moment = number(); if (dice_.one_in(2)) e.ending = ending(); }
    void fill(authoring::SetOutcome& e, const Scene&) { e = {number(), word<engine::Outcome>()}; }
    void fill(authoring::AddReflection& e, const Scene&) { e = {number(), number()}; }
    void fill(authoring::RemoveReflection& e, const Scene&) { e = {number(), number()}; }
    void fill(authoring::MoveReflection& e, const Scene&) { e = {number(), number(), number()}; }
    void fill(authoring::AddLine& e, const Scene&) { e = {number(), number(), line()}; }
    void fill(authoring::RemoveLine& e, const Scene&) { e = {number(), number()}; }
    void fill(authoring::DuplicateLine& e, const Scene&) { e = {number(), number()}; }
    void fill(authoring::MoveLine& e, const Scene&) { e = {number(), number(), number()}; }
    void fill(authoring::RenameLine& e, const Scene&) { e = {number(), number(), id()}; }
    void fill(authoring::SetMood& e, const Scene&) { e = {number(), number(), word<engine::Mood>()}; }
    void fill(authoring::SetEmotion& e, const Scene&) { e = {number(), number(), perhaps<engine::Mood>()}; }
    void fill(authoring::AddCue& e, const Scene&) { e = {number(), number(), number(), cue()}; }
    void fill(authoring::RemoveCue& e, const Scene&) { e = {number(), number(), 0}; }
    void fill(authoring::MoveCue& e, const Scene&) { e = {number(), number(), number(), number()}; }
    void fill(authoring::RenameCue& e, const Scene&) { e = {number(), number(), 0, id()}; }
    void fill(authoring::SetCuePart& e, const Scene&) { e = {number(), number(), 0, word<engine::BodyPart>()}; }
    void fill(authoring::AddResponse& e, const Scene&) { e = {number(), number(), response()}; }
    void fill(authoring::RemoveResponse& e, const Scene&) { e = {number(), number()}; }
    void fill(authoring::DuplicateResponse& e, const Scene&) { e = {number(), number()}; }
    void fill(authoring::MoveResponse& e, const Scene&) { e = {number(), number(), number()}; }
    void fill(authoring::RenameResponse& e, const Scene&) { e = {number(), number(), id()}; }
    void fill(authoring::SetKind& e, const Scene&) { e = {number(), number(), word<engine::ResponseKind>()}; }
    void fill(authoring::SetSeconds& e, const Scene&) { e = {number(), number(), near(1, 60)}; }
    void fill(authoring::SetTechnique& e, const Scene&) { e = {number(), number(), perhaps<engine::Technique>()}; }
    void fill(authoring::SetScore& e, const Scene&) { e = {number(), number(), word<engine::Principle>(), near(-2, 2)}; }
    void fill(authoring::SetNext& e, const Scene&) { e = {number(), number(), branches()}; }
    void fill(authoring::SetCondition& e, const Scene&) { e = {owner(), number(), number(), condition()}; }
    void fill(authoring::SetEffects& e, const Scene&) { e = {owner(), number(), number(), effects()}; }
    void fill(authoring::AddReason& e, const Scene&) { e = {number(), number(), reason()}; }
    void fill(authoring::RemoveReason& e, const Scene&) { e = {number(), number()}; }
    void fill(authoring::MoveReason& e, const Scene&) { e = {number(), number(), number()}; }
    void fill(authoring::RenameReason& e, const Scene&) { e = {number(), number(), id()}; }
    void fill(authoring::SetFits& e, const Scene&) { e = {number(), number(), ids()}; }
    // clang-format on

    authoring::Owner owner()
    {
        return dice_.one_in(2) ? authoring::Owner::line : authoring::Owner::response;
    }

    testing::Dice dice_;
};

} // namespace tegenover::tests
