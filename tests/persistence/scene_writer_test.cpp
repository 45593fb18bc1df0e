// persistence/scene_writer_test.cpp
//
// Scenes out to text and back, and edits that touch only their own lines of a file.
#include "persistence/scene_writer.hpp"

#include "authoring/history.hpp"
#include "authoring/random_edit.hpp"
#include "persistence/file_text.hpp"
#include "persistence/scene_reader.hpp"
#include "persistence/scene_text.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <regex>

namespace tegenover::persistence {
namespace {

const std::vector<std::string> shipped{"closed-door", "forgotten-call", "ringing-phone"};

std::string shipped_text(const std::string& name)
{
    const auto file = std::string{TEGENOVER_SOURCE_FOLDER} + "/dialogues/nadia/" + name + ".json";
    return std::get<std::string>(read_file(file, Limits{}.file_bytes));
}

engine::Scene editable(std::string_view text)
{
    auto reading = read_scene_for_editing(text);
    REQUIRE(reading.scene);
    return *std::move(reading.scene);
}

engine::Scene edited(engine::Scene scene, const authoring::Edit& edit)
{
    auto after = authoring::apply(std::move(scene), edit);
    REQUIRE(std::holds_alternative<engine::Scene>(after));
    return std::get<engine::Scene>(std::move(after));
}

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines{""};
    for (const char c : text) {
        lines.back() += c;
        if (c == '\n') lines.emplace_back();
    }
    return lines;
}

/// How many lines of `before` are not at the same end of `after`.
std::size_t touched(const std::string& before, const std::string& after)
{
    const auto a = lines_of(before);
    const auto b = lines_of(after);
    const auto front = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    const auto most = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())) - front;
    const auto back = std::mismatch(a.rbegin(), a.rbegin() + most, b.rbegin()).first - a.rbegin();
    return a.size() - static_cast<std::size_t>(front + back);
}

std::string replaced(const std::string& text, const std::string& from, const std::string& to)
{
    return std::regex_replace(text, std::regex{from}, to);
}

/// The same scene as others might lay it out, or with what only they understand.
std::string in_style(const std::string& text, int style)
{
    using Json = nlohmann::ordered_json;
    switch (style) {
    case 0:
        return text;
    case 1:
        return "\xEF\xBB\xBF" + replaced(text, "\n", "\r\n");
    case 2:
        return Json::parse(text).dump();
    case 3:
        return Json::parse(text).dump(1, '\t') + "\n\n";
    case 4:
        return Json::parse(text).dump(4, ' ', true);
    case 5:
        return replaced(text, R"("id": )", R"("_note": {"by": [1, 2]}, "id": )");
    default:
        return replaced(replaced(text, R"(\{")", R"({ ")"), R"((\]|")\})", "$1 }");
    }
}

engine::Scene after_random_edits(engine::Scene scene, std::uint64_t seed, int count)
{
    tests::RandomEdits edits{seed};
    for (int i = 0; i < count; ++i) {
        auto after = authoring::apply(scene, edits.next(scene));
        if (auto* changed = std::get_if<engine::Scene>(&after)) scene = std::move(*changed);
    }
    return scene;
}

} // namespace

TEST_CASE("whatever was edited, a scene is read as it was written",
          "[persistence][writer][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        const auto scene = after_random_edits(testing::generated_scene(seed), seed, 40);
        const auto reading = read_scene_for_editing(write_scene(scene));
        RC_ASSERT(reading.scene.has_value());
        RC_ASSERT(*reading.scene == scene);
    }));
}

TEST_CASE("a sound scene is read strictly as it was written", "[persistence][writer][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        const auto scene = testing::generated_scene(seed);
        RC_ASSERT(read_scene(write_scene(scene)).scene == scene);
    }));
    for (const auto& name : shipped) {
        const auto scene = read_scene(shipped_text(name)).scene;
        REQUIRE(scene);
        CHECK(read_scene(write_scene(*scene)).scene == scene);
    }
}

TEST_CASE("a file that is written into holds the edited scene, whatever its style",
          "[persistence][writer][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        const auto begun = testing::generated_scene(seed);
        const auto style = *rc::gen::inRange(0, 7);
        const auto original = in_style(write_scene(begun), style);
        RC_ASSERT(read_scene_for_editing(original).scene == begun);
        RC_ASSERT(rewrite_scene(original, begun) == original);
        const auto scene = after_random_edits(begun, seed, *rc::gen::inRange(1, 20));
        const auto rewritten = rewrite_scene(original, scene);
        RC_ASSERT(read_scene_for_editing(rewritten).scene == scene);
        if (style == 0) RC_ASSERT(rewritten == write_scene(scene));
        if (style == 1) RC_ASSERT(rewritten.starts_with("\xEF\xBB\xBF{\r\n"));
        if (style == 2) RC_ASSERT(rewritten.find('\n') == std::string::npos);
    }));
}

namespace {

using Json = nlohmann::ordered_json;

/// Pointers to keys of objects at any depth; of keys that differ by a place in a list alone, the
/// first two.
class Keys {
public:
    explicit Keys(const Json& json) { collect(json, Json::json_pointer{}, ""); }

    [[nodiscard]] const std::vector<Json::json_pointer>& all() const { return all_; }

private:
    std::vector<Json::json_pointer> all_;
    std::map<std::string, int> of_a_sort_;

    void collect(const Json& json, const Json::json_pointer& at, const std::string& sort)
    {
        if (json.is_array()) {
            for (std::size_t i = 0; i < json.size(); ++i)
                collect(json[i], at / i, sort + "/*");
        }
        if (!json.is_object()) return;
        for (const auto& [key, value] : json.items()) {
            const auto below = sort + "/" + key;
            if (++of_a_sort_[below] <= 2) all_.push_back(at / key);
            collect(value, at / key, below);
        }
    }
};

} // namespace

SCENARIO("whatever key a file lacks, what is written of it can be gone on with",
         "[persistence][writer]")
{
    auto whole = Json::parse(shipped_text("closed-door"));
    auto& moments = whole["moments"]; // its first and an ending have every sort of key
    moments = Json::array({moments.front(), moments[1], moments.back()});
    moments[0]["reasons"] = {{{"id", "busy"}, {"says", "Druk."}, {"fits", Json::array()}}};
    const Keys found(whole);
    const auto& keys = found.all();
    REQUIRE(keys.size() > 100);
    std::size_t read = 0;
    for (const auto& key : keys) {
        auto without = whole;
        without[key.parent_pointer()].erase(key.back());
        const auto reading = read_scene_for_editing(without.dump());
        if (!reading.scene) continue;
        ++read;
        INFO(key.to_string());
        const auto written = write_scene(*reading.scene); // a text that is absent is empty
        const auto again = read_scene_for_editing(written).scene;
        CHECK(again.has_value());
        if (again) CHECK(write_scene(*again) == written);
    }
    CHECK(read > keys.size() / 2);
}

SCENARIO("saving without a change leaves every byte", "[persistence][writer]")
{
    for (const auto& name : shipped) {
        const auto text = shipped_text(name);
        CHECK(rewrite_scene(text, editable(text)) == text);
    }
    const auto text =
        tests::with(tests::small_scene(), R"("minutes": 5,)", R"("minutes":6 ,  "mine": [ 1 ],)");
    CHECK(rewrite_scene(text, editable(text)) == text);
}

SCENARIO("a change of words touches only its own lines", "[persistence][writer]")
{
    for (const auto& name : shipped) {
        const auto text = shipped_text(name);
        const auto scene = editable(text);
        for (std::size_t m = 0; m < scene.moments.size(); m += 7) {
            const auto at = "/moments/" + std::to_string(m) + "/lines/0/says";
            const auto once = edited(scene, authoring::SetWording{at, "en", "Quite other words."});
            const auto rewritten = rewrite_scene(text, once);
            INFO(name << at);
            CHECK(touched(text, rewritten) <= 4);
            CHECK(touched(rewritten, text) <= 4);
            CHECK(editable(rewritten) == once);
        }
    }
}

SCENARIO("moments that come, go and move leave the others alone", "[persistence][writer]")
{
    const auto text = shipped_text("closed-door");
    const auto scene = editable(text);
    const auto count = scene.moments.size();

    engine::Moment added;
    added.ending = engine::Ending{};
    const auto more = edited(scene, authoring::AddMoment{count, added});
    CHECK(touched(text, rewrite_scene(text, more)) <= 1);

    const auto copied = edited(scene, authoring::DuplicateMoment{1});
    CHECK(touched(text, rewrite_scene(text, copied)) == 0);
    const auto back = edited(copied, authoring::RemoveMoments{{2}, ""});
    CHECK(rewrite_scene(rewrite_scene(text, copied), back) == text);

    const auto moved = edited(scene, authoring::MoveMoment{0, 2});
    const auto moved_text = rewrite_scene(text, moved);
    CHECK(moved_text.size() == text.size());
    CHECK(editable(moved_text) == moved);
}

SCENARIO("a score is changed in its line, and what is unknown stays", "[persistence][writer]")
{
    const auto original = tests::with(
        tests::with(tests::small_scene(), R"("scores": {"authentic": 2, "compassion": 1},)",
                    R"("scores": {"authentic": 2,   "compassion": 1}, "_todo": "softer?",)"),
        R"("minutes": 5)", R"("minutes": 6)");
    auto scene =
        edited(editable(original), authoring::SetScore{0, 0, engine::Principle::compassion, 2});
    scene = edited(scene, authoring::SetMinutes{7});
    const auto expected =
        tests::with(tests::with(original, R"("compassion": 1})", R"("compassion": 2})"),
                    R"("minutes": 6)", R"("minutes": 7)");
    CHECK(rewrite_scene(original, scene) == expected);
}

SCENARIO("a file that nobody can read for editing is written anew", "[persistence][writer]")
{
    const auto scene = editable(tests::small_scene());
    CHECK(rewrite_scene("{", scene) == write_scene(scene));
    CHECK_FALSE(read_scene_for_editing(
                    tests::with(tests::small_scene(), R"("minutes": 5)", R"("minutes": "5")"))
                    .scene);
    CHECK(read_scene_for_editing(
              tests::with(tests::small_scene(), R"("next": "closed")", R"("next": "gone")"))
              .scene);
}

} // namespace tegenover::persistence
