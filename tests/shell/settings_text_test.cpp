// tests/shell/settings_text_test.cpp
//
// Settings survive their file, and a file that is not quite right does no harm.
#include "shell/settings_text.hpp"

#include <catch2/catch.hpp>

namespace tegenover::shell {

using session::Settings;

SCENARIO("settings come back as they were written", "[shell][settings]")
{
    const Settings all_changed{.language = "en",
                               .text_percent = 140,
                               .theme = session::ThemeWish::high_contrast,
                               .reduced_motion = true,
                               .coaching = true,
                               .silence_by = session::SilenceBy::tap,
                               .sound = false,
                               .scene_folders = {"/home/a b/scenes", "/team"}};
    CHECK(settings_from_text(settings_to_text(all_changed), {}) == all_changed);
    CHECK(settings_from_text(settings_to_text({}), all_changed) == Settings{});
}

SCENARIO("what is unknown or out of range in the file does no harm", "[shell][settings]")
{
    const auto read = settings_from_text("theme = purple\nfuture-wish = yes\n=\n\nno equals here\n"
                                         "text-percent = 12monkeys\nlanguage = ../../etc\r\n"
                                         "  coaching=on  ",
                                         {});
    CHECK(read == Settings{.coaching = true});
    CHECK(settings_from_text("text-percent = 9999", {}).text_percent == 200);
    CHECK(settings_from_text("text-percent = 99999999999999999999", {}).text_percent == 100);
    CHECK(settings_from_text("", {}) == Settings{});
}

SCENARIO("what somebody else wrote into the file stays where it is", "[shell][settings]")
{
    const std::string before = "# mine\nfuture-wish = yes\ntheme = dark\n\nno equals here\n";
    const auto after = settings_to_text({.theme = session::ThemeWish::light}, before);
    CHECK(after.starts_with("# mine\nfuture-wish = yes\ntheme = light\n\nno equals here\n"));
    CHECK(settings_to_text({.theme = session::ThemeWish::light}, after) == after);
}

SCENARIO("a file of something else is told from settings", "[shell][settings]")
{
    CHECK(is_settings_text("language = nl\r\n\ttheme = dark\n"));
    CHECK(is_settings_text(""));
    CHECK_FALSE(is_settings_text(std::string(100, '\0')));
    CHECK_FALSE(is_settings_text("language = \x80\xff"));
    CHECK_FALSE(is_settings_text("theme\x01 = dark"));
}

} // namespace tegenover::shell
