// tests/persistence/scene_reader_property_test.cpp
//
// Whatever is done to a file, reading ends with a scene or with problems, and never with both.
#include "persistence/scene_reader.hpp"

#include "persistence/scene_text.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

namespace tegenover::persistence {
namespace {

/// One change of the text: a byte put in, taken away or replaced, or a part of it copied elsewhere.
std::string changed(std::string text, int kind, std::size_t at, std::size_t to, char byte)
{
    at %= text.size();
    to %= text.size();
    constexpr std::size_t part = 40;
    switch (kind) {
    case 0:
        text[at] = byte;
        break;
    case 1:
        text.insert(at, 1, byte);
        break;
    case 2:
        text.erase(at, 1 + to % part);
        break;
    default:
        text.insert(to, text.substr(at, part));
        break;
    }
    return text;
}

char any_byte()
{
    constexpr std::string_view signs = "{}[]\",:\\-0e.u\n ";
    if (*rc::gen::inRange(0, 2) == 0) return signs[*rc::gen::inRange<std::size_t>(0, signs.size())];
    return *rc::gen::arbitrary<char>();
}

void holds_for(const std::string& text)
{
    const auto reading = read_scene(text);
    RC_ASSERT(reading.scene.has_value() == reading.problems.empty());
    const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n')) + 1;
    for (const auto& problem : reading.problems) {
        RC_ASSERT(problem.line >= 1 && problem.line <= lines);
        RC_ASSERT(problem.column >= 1);
        RC_ASSERT(problem.code.size() == 5U);
    }
}

} // namespace

TEST_CASE("a changed file is a scene or has problems", "[persistence][scene][property]")
{
    const auto original = tests::small_scene();
    CHECK(rc::check([&] {
        auto text = original;
        const int changes = *rc::gen::inRange(1, 6);
        for (int i = 0; i < changes; ++i) {
            text =
                changed(text, *rc::gen::inRange(0, 4), *rc::gen::inRange<std::size_t>(0, 100'000),
                        *rc::gen::inRange<std::size_t>(0, 100'000), any_byte());
        }
        holds_for(text);
    }));
}

TEST_CASE("any bytes are a scene or have problems", "[persistence][scene][property]")
{
    CHECK(rc::check([](const std::string& bytes) { holds_for(bytes); }));
}

TEST_CASE("a file cut anywhere has a problem at a place", "[persistence][scene][property]")
{
    const auto original = tests::small_scene();
    for (std::size_t length = 0; length < original.size(); ++length) {
        const auto reading = read_scene(original.substr(0, length));
        REQUIRE_FALSE(reading.scene);
        REQUIRE(reading.problems.size() == 1);
        REQUIRE(reading.problems.front().line >= 1);
    }
}

} // namespace tegenover::persistence
