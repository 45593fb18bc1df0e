// From what a case says of a person's looks to what the stage draws.
#include "ui/screens/stage_look.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::ui;
using engine::Figure;
using engine::Setting;

SCENARIO("a case says as whom its person is drawn", "[ui][stage]")
{
    GIVEN("a case that says nothing of it")
    {
        const auto drawn = looks_for({}, Setting::office);
        THEN("she is drawn as Nadia")
        {
            CHECK(drawn == nadia(Setting::office));
            CHECK(drawn.figure == Figure::woman);
        }
    }
    GIVEN("a man")
    {
        const engine::Looks man{.figure = Figure::man};
        THEN("what is left open is as for a man")
        {
            CHECK(looks_for(man, Setting::office) == unknown_man(Setting::office));
            CHECK(looks_for(man, Setting::office).hair_style == HairStyle::short_crop);
        }
        THEN("he dresses for the place, as a woman does")
        {
            CHECK(looks_for(man, Setting::waiting_room).clothes == Clothes::coat);
            CHECK(looks_for(man, Setting::video).clothes == Clothes::jumper);
        }
        THEN("what the case says holds")
        {
            const engine::Looks own{.figure = Figure::man,
                                    .skin = "#7d5236",
                                    .hair = "#2e211c",
                                    .hair_style = "bun",
                                    .clothes = "#b9673f"};
            const auto drawn = looks_for(own, Setting::home);
            CHECK(drawn.figure == Figure::man);
            CHECK(drawn.skin == 0x7D5236);
            CHECK(drawn.hair == 0x2E211C);
            CHECK(drawn.hair_style == HairStyle::bun);
            CHECK(drawn.outer == 0xB9673F);
        }
    }
}
