// tests/shell/arguments_test.cpp
//
// What the window program understands on its command line, and what it refuses.
#include "shell/arguments.hpp"

#include <catch2/catch.hpp>

namespace tegenover::shell {

using Answer = std::variant<Options, BadUsage>;

SCENARIO("the window program takes scenes, a size and a picture to make", "[shell][arguments]")
{
    CHECK(read_arguments({}) == Answer{Options{}});
    CHECK(read_arguments({"my scenes", "other.json"}) ==
          Answer{Options{.scene_paths = {"my scenes", "other.json"}}});
    CHECK(read_arguments({"--size", "800x600", "--screenshot", "a.png", "--after", "3"}) ==
          Answer{Options{.size = {800, 600}, .screenshot = "a.png", .screenshot_after = 3}});
}

SCENARIO("settings can be given for one run", "[shell][arguments]")
{
    const auto read = read_arguments(
        {"--lang", "en", "--theme", "high-contrast", "--text", "200", "--reduced-motion"});
    REQUIRE(std::holds_alternative<Options>(read));
    const session::Settings kept{.language = "nl", .coaching = true};
    CHECK(changed_by(std::get<Options>(read), kept) ==
          session::Settings{.language = "en",
                            .text_percent = 200,
                            .theme = session::ThemeWish::high_contrast,
                            .reduced_motion = true,
                            .coaching = true});
    CHECK(changed_by(Options{}, kept) == kept);
}

SCENARIO("what was given for one run is not kept when something else is changed",
         "[shell][arguments]")
{
    const session::Settings kept{.language = "nl", .text_percent = 120};
    auto begun = kept;
    begun.language = "en";
    begun.theme = session::ThemeWish::dark;
    auto now = begun;
    now.sound = false;
    auto wanted = kept;
    wanted.sound = false;
    CHECK(to_be_kept(now, {kept, begun}) == wanted);
    now.theme = session::ThemeWish::high_contrast; // changed by hand after all
    now.text_percent = 150;
    wanted.theme = session::ThemeWish::high_contrast;
    wanted.text_percent = 150;
    CHECK(to_be_kept(now, {kept, begun}) == wanted);
}

SCENARIO("an option that is not understood is named", "[shell][arguments]")
{
    CHECK(read_arguments({"--colour"}) == Answer{BadUsage{"unknown option --colour"}});
    CHECK(read_arguments({"--size"}) == Answer{BadUsage{"--size needs a value"}});
    CHECK(read_arguments({"--size", "wide"}) == Answer{BadUsage{"--size cannot be \"wide\""}});
    CHECK(read_arguments({"--size", "0x600"}) == Answer{BadUsage{"--size cannot be \"0x600\""}});
    CHECK(read_arguments({"--text", "300"}) == Answer{BadUsage{"--text cannot be \"300\""}});
    CHECK(read_arguments({"--theme", "pink"}) == Answer{BadUsage{"--theme cannot be \"pink\""}});
    CHECK(read_arguments({"--size", "99999x600"}) ==
          Answer{BadUsage{"--size cannot be \"99999x600\""}});
    CHECK(read_arguments({"--lang", "xx"}) == Answer{BadUsage{"--lang cannot be \"xx\""}});
    CHECK(read_arguments({"--after", "3 "}) == Answer{BadUsage{"--after cannot be \"3 \""}});
}

} // namespace tegenover::shell
