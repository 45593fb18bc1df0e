// Every pair of colours that is used together can be told apart and read.
#include "ui/theme.hpp"
#include "ui/widgets_colour_vision.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace tegenover;
using ui::Colour;
using ui::Theme;
using ui::ThemeChoice;

namespace {

struct Pair {
    std::string name;
    Colour front;
    Colour back;
};

std::vector<Pair> words_on_grounds(const Theme& theme)
{
    const std::vector<std::pair<std::string, Colour>> grounds = {{"paper", theme.paper},
                                                                 {"surface", theme.surface},
                                                                 {"raised", theme.raised},
                                                                 {"sunken", theme.sunken},
                                                                 {"accent wash", theme.accent_soft},
                                                                 {"warn wash", theme.warn_soft}};
    std::vector<Pair> pairs = {{"on accent", theme.on_accent, theme.accent},
                               {"tooltip", theme.paper, theme.ink},
                               {"accent on its wash", theme.accent, theme.accent_soft},
                               {"warn on its wash", theme.warn, theme.warn_soft}};
    for (const auto& [name, ground] : grounds) {
        pairs.push_back({"ink on " + name, theme.ink, ground});
        pairs.push_back({"muted on " + name, theme.muted, ground});
    }
    for (const auto& [name, ground] : {grounds[0], grounds[1], grounds[2]}) {
        pairs.push_back({"accent on " + name, theme.accent, ground});
        pairs.push_back({"warn on " + name, theme.warn, ground});
    }
    return pairs;
}

std::vector<Pair> signs_on_grounds(const Theme& theme)
{
    std::vector<Pair> pairs;
    for (const auto& [name, ground] :
         {std::pair{std::string("paper"), theme.paper}, {"surface", theme.surface}}) {
        pairs.push_back({"focus ring on " + name, theme.focus, ground});
        pairs.push_back({"line on " + name, theme.line, ground});
        for (std::size_t i = 0; i < ui::principle_count; ++i)
            pairs.push_back(
                {"principle " + std::to_string(i) + " on " + name, theme.principle[i], ground});
    }
    return pairs;
}

} // namespace

SCENARIO("words stand out at least 4.5 to 1, signs and borders 3 to 1", "[ui][theme]")
{
    const auto choice = GENERATE(ThemeChoice::light, ThemeChoice::dark, ThemeChoice::high_contrast);
    const Theme theme = ui::theme_for(choice);
    for (const Pair& pair : words_on_grounds(theme)) {
        INFO(pair.name << " in theme " << static_cast<int>(choice));
        CHECK(ui::contrast(pair.front, pair.back) >= 4.5F);
    }
    for (const Pair& pair : signs_on_grounds(theme)) {
        INFO(pair.name << " in theme " << static_cast<int>(choice));
        CHECK(ui::contrast(pair.front, pair.back) >= 3.0F);
    }
    for (const Colour colour : theme.principle)
        CHECK(ui::contrast(colour, theme.surface) >= 4.5F);
}

SCENARIO("the five principles stay apart for colour-blind eyes", "[ui][theme]")
{
    const auto choice = GENERATE(ThemeChoice::light, ThemeChoice::dark, ThemeChoice::high_contrast);
    const Theme theme = ui::theme_for(choice);
    for (const tests::Vision vision : tests::visions)
        for (std::size_t i = 0; i < ui::principle_count; ++i)
            for (std::size_t j = i + 1; j < ui::principle_count; ++j) {
                INFO("principles " << i << " and " << j << ", vision " << static_cast<int>(vision)
                                   << ", theme " << static_cast<int>(choice));
                CHECK(tests::distance_seen(theme.principle[i], theme.principle[j], vision) > 20);
            }
}
