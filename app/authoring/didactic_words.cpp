// authoring/didactic_words.cpp
//
// What the texts of a scene lack or say too much: feedback, lines, translations, doubles.
#include "authoring/didactic_rules.hpp"

#include "authoring/scene_texts.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace tegenover::authoring {
namespace {

using engine::Moment;
using engine::Text;

template <typename Look> void each_response(const Looking& at, Look look)
{
    const auto& moments = at.scene().moments;
    for (std::size_t m = 0; m < moments.size(); ++m) {
        for (std::size_t r = 0; r < moments[m].responses.size(); ++r)
            look(moments[m], m, r);
    }
}

const std::string& language_of(const std::string& given, const engine::Scene& scene)
{
    return given.empty() ? scene.language : given;
}

/// Words of a judgement, by language; matched as whole words, without regard to capitals.
constexpr std::array<std::string_view, 13> dutch_judgements{
    "goed antwoord",     "goede antwoord", "juiste antwoord", "fout antwoord", "foute antwoord",
    "verkeerd antwoord", "goede keuze",    "juiste keuze",    "foute keuze",   "verkeerde keuze",
    "goed gedaan",       "dit is fout",    "dat is fout"};
constexpr std::array<std::string_view, 13> english_judgements{
    "right answer", "wrong answer",  "correct answer", "good answer", "right choice",
    "wrong choice", "good choice",   "bad choice",     "incorrect",   "correctly",
    "well done",    "that is wrong", "that's wrong"};

bool is_letter(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
}

std::string lower(std::string_view text)
{
    std::string result{text};
    for (char& byte : result) {
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    }
    return result;
}

bool says(const std::string& text, std::string_view words)
{
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
        const auto end = at + words.size();
        const bool begins = at == 0 || !is_letter(text[at - 1]);
        if (begins && (end == text.size() || !is_letter(text[end]))) return true;
    }
    return false;
}

std::string_view judgement_in(const std::string& wording, std::string_view language)
{
    const auto text = lower(wording);
    const auto& list = language == "nl" ? dutch_judgements : english_judgements;
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](std::string_view words) { return says(text, words); });
    return found == list.end() ? std::string_view{} : *found;
}

struct Missing {
    std::size_t count = 0;
    std::vector<std::string> first;
};

std::string listed(const Missing& missing)
{
    std::string text;
    for (const auto& pointer : missing.first)
        text += (text.empty() ? "" : ", ") + pointer;
    if (missing.count > missing.first.size())
        text += " and " + std::to_string(missing.count - missing.first.size()) + " more";
    return text;
}

std::vector<std::string> languages_in(const engine::Scene& scene,
                                      const std::vector<SceneText>& texts)
{
    std::vector<std::string> languages;
    for (const auto& [pointer, text] : texts) {
        for (const auto& [given, wording] : text->wordings) {
            const auto& language = language_of(given, scene);
            if (std::find(languages.begin(), languages.end(), language) == languages.end())
                languages.push_back(language);
        }
    }
    return languages;
}

bool share_a_wording(const Text& one, const Text& other)
{
    return std::any_of(one.wordings.begin(), one.wordings.end(), [&](const auto& wording) {
        return !wording.second.empty() && std::find(other.wordings.begin(), other.wordings.end(),
                                                    wording) != other.wordings.end();
    });
}

/// Nothing that can be read: no wording, or none with a word in it.
bool is_blank(const Text& text)
{
    return std::all_of(text.wordings.begin(), text.wordings.end(),
                       [](const auto& one) { return engine::word_count(one.second) == 0; });
}

} // namespace

void look_for_feedback(const Looking& at)
{
    each_response(at, [&](const Moment& moment, std::size_t m, std::size_t r) {
        if (!is_blank(moment.responses[r].why)) return;
        at.warn(codes::no_feedback, pointer_to_response(m, r) + "/why",
                name_of_response(moment, r) +
                    " has no feedback; say in \"why\" what it did to her and why");
    });
}

void look_at_feedback_length(const Looking& at)
{
    using namespace thresholds;
    each_response(at, [&](const Moment& moment, std::size_t m, std::size_t r) {
        for (const auto& [language, wording] : moment.responses[r].why.wordings) {
            const auto words = engine::word_count(wording);
            if (words == 0 || (words >= feedback_words_low && words <= feedback_words_high)) {
                continue;
            }
            at.warn(codes::feedback_length, pointer_to_response(m, r) + "/why",
                    name_of_response(moment, r) + ": its feedback (" +
                        language_of(language, at.scene()) + ") has " + std::to_string(words) +
                        " words; " + std::to_string(feedback_words_low) + " to " +
                        std::to_string(feedback_words_high) + " are read and remembered");
        }
    });
}

void look_for_judgements(const Looking& at)
{
    each_response(at, [&](const Moment& moment, std::size_t m, std::size_t r) {
        for (const auto& [language, wording] : moment.responses[r].why.wordings) {
            const auto found = judgement_in(wording, language_of(language, at.scene()));
            if (found.empty()) continue;
            at.warn(codes::feedback_judges, pointer_to_response(m, r) + "/why",
                    name_of_response(moment, r) + ": its feedback says \"" + std::string{found} +
                        "\"; say what it did to her instead of giving a mark");
        }
    });
}

void look_for_long_lines(const Looking& at)
{
    const auto& moments = at.scene().moments;
    for (std::size_t m = 0; m < moments.size(); ++m) {
        for (std::size_t l = 0; l < moments[m].lines.size(); ++l) {
            for (const auto& [language, wording] : moments[m].lines[l].says.wordings) {
                const auto words = engine::word_count(wording);
                if (words <= thresholds::line_words) continue;
                at.warn(codes::long_line,
                        pointer_to_moment(m) + "/lines/" + std::to_string(l) + "/says",
                        name_of_moment(moments[m]) + ": a line (" +
                            language_of(language, at.scene()) + ") has " + std::to_string(words) +
                            " words; more than " + std::to_string(thresholds::line_words) +
                            " is a speech, so divide it or let her say less");
            }
        }
    }
}

void look_for_translations(const Looking& at)
{
    constexpr std::size_t most_places = 10;
    const auto texts = texts_of(at.scene());
    for (const auto& language : languages_in(at.scene(), texts)) {
        Missing missing;
        for (const auto& [pointer, text] : texts) {
            if (text->empty()) continue;
            if (engine::has_language(*text, language, at.scene().language)) continue;
            if (missing.first.size() < most_places) missing.first.push_back(pointer);
            ++missing.count;
        }
        if (missing.count == 0) continue;
        at.warn(codes::missing_translation, missing.first.front(),
                std::to_string(missing.count) + (missing.count == 1 ? " text has" : " texts have") +
                    " no \"" + language +
                    "\", which others of this scene have: " + listed(missing));
    }
}

void look_for_same_texts(const Looking& at)
{
    each_response(at, [&](const Moment& moment, std::size_t m, std::size_t r) {
        for (std::size_t other = 0; other < r; ++other) {
            if (!share_a_wording(moment.responses[r].says, moment.responses[other].says)) continue;
            at.warn(codes::same_text, pointer_to_response(m, r) + "/says",
                    name_of_response(moment, r) + " says the same as \"" +
                        moment.responses[other].id + "\"; nobody can tell them apart");
        }
    });
}

void look_for_reflection(const Looking& at)
{
    const auto& moments = at.scene().moments;
    for (std::size_t m = 0; m < moments.size(); ++m) {
        if (!moments[m].ending || !moments[m].ending->reflection.empty()) continue;
        at.warn(codes::no_reflection, pointer_to_moment(m) + "/ending/reflection",
                name_of_moment(moments[m]) +
                    " ends without a question to reflect on; add one or two");
    }
}

/// Of a client who says nothing and shows nothing there is nothing to read.
bool is_mute(const engine::Moment& moment)
{
    return std::ranges::all_of(
        moment.lines, [](const auto& line) { return is_blank(line.says) && line.cues.empty(); });
}

void look_for_words(const Looking& at)
{
    const auto look = [&](const Text& text, const std::string& pointer, const std::string& whose) {
        if (is_blank(text)) at.warn(codes::no_words, pointer, whose + " without a word to read");
    };
    const auto& scene = at.scene();
    look(scene.title, "/title", "the scene has a title");
    for (std::size_t m = 0; m < scene.moments.size(); ++m) {
        const auto& moment = scene.moments[m];
        const auto place = pointer_to_moment(m);
        if (!moment.ending && !moment.lines.empty() && is_mute(moment)) {
            look({}, place + "/lines/0/says",
                 name_of_moment(moment) + ": what the client says or shows is");
        }
        for (std::size_t l = 0; l < moment.lines.size(); ++l) {
            const auto& cues = moment.lines[l].cues;
            for (std::size_t c = 0; c < cues.size(); ++c) {
                look(cues[c].shows,
                     place + "/lines/" + std::to_string(l) + "/cues/" + std::to_string(c) +
                         "/shows",
                     name_of_moment(moment) + ": cue \"" + cues[c].id + "\" is");
            }
        }
        for (std::size_t r = 0; r < moment.responses.size(); ++r) {
            if (moment.responses[r].kind == engine::ResponseKind::silence) continue;
            look(moment.responses[r].says, pointer_to_response(m, r) + "/says",
                 name_of_response(moment, r) + " is");
        }
        for (std::size_t r = 0; r < moment.reasons.size(); ++r) {
            look(moment.reasons[r].says, place + "/reasons/" + std::to_string(r) + "/says",
                 name_of_moment(moment) + ": reason \"" + moment.reasons[r].id + "\" is");
        }
        if (!moment.ending) continue;
        look(moment.ending->title, place + "/ending/title",
             name_of_moment(moment) + " has a title");
        for (std::size_t q = 0; q < moment.ending->reflection.size(); ++q) {
            look(moment.ending->reflection[q], place + "/ending/reflection/" + std::to_string(q),
                 name_of_moment(moment) + " asks a question");
        }
    }
}

} // namespace tegenover::authoring
