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

SCENARIO("an option that is not understood is named", "[shell][arguments]")
{
    CHECK(read_arguments({"--colour"}) == Answer{BadUsage{"unknown option --colour"}});
    CHECK(read_arguments({"--size"}) == Answer{BadUsage{"--size needs a value"}});
    CHECK(read_arguments({"--size", "wide"}) == Answer{BadUsage{"--size cannot be \"wide\""}});
    CHECK(read_arguments({"--size", "0x600"}) == Answer{BadUsage{"--size cannot be \"0x600\""}});
    CHECK(read_arguments({"--after", "3 "}) == Answer{BadUsage{"--after cannot be \"3 \""}});
}

} // namespace tegenover::shell
