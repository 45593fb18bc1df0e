// persistence/value_reader.cpp
//
// Strings, numbers, texts and words of a list.
#include "persistence/value_reader.hpp"

#include "authoring/nearest_name.hpp"
#include "engine/slug.hpp"
#include "persistence/fields.hpp"
#include "persistence/places.hpp"
#include "persistence/reading_codes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace tegenover::persistence {
namespace {

char as_slug_letter(char c)
{
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    return c == '_' || c == ' ' || c == '.' ? '-' : c;
}

/// The slug that was probably meant; "" where there is none.
std::string slug_from(std::string_view word)
{
    std::string slug;
    for (const char c : word)
        slug += as_slug_letter(c);
    return engine::is_slug(slug) ? slug : "";
}

void check_slug(const Spot& spot, std::string_view word)
{
    if (engine::is_slug(word)) return;
    const auto better = slug_from(word);
    spot.report(codes::bad_slug, spot.name() + " is " + quote(word) +
                                     ", but takes 1 to 64 of the letters a-z, digits and hyphens" +
                                     (better.empty() ? "" : "; write " + quote(better)));
}

std::string range_words(int low, int high)
{
    return std::to_string(low) + " to " + std::to_string(high);
}

void add_wording(const Spot& spot, const Node& member, engine::Text& text)
{
    if (!engine::is_language(member.key)) {
        spot.findings().add({std::string{codes::bad_language},
                             spot.pointer() + pointer_part(member.key), member.key_offset,
                             quote(member.key) + " is no language tag; a text by language has "
                                                 "keys like \"nl\" and \"en\""});
    }
    const Spot wording = spot.member(member);
    if (!expect(wording, Node::Kind::text, "a text")) return;
    text.wordings.emplace_back(member.key, wording.node().text);
}

} // namespace

std::string number_words(double number)
{
    constexpr double exact = 1e15;
    if (number == std::floor(number) && std::abs(number) < exact) {
        return std::to_string(static_cast<std::int64_t>(number));
    }
    std::array<char, 32> words{};
    std::snprintf(words.data(), words.size(), "%g", number);
    return words.data();
}

std::string read_string(const Spot& spot)
{
    return expect(spot, Node::Kind::text, "a text") ? std::string{spot.node().text} : "";
}

std::string read_slug(const Spot& spot)
{
    if (!expect(spot, Node::Kind::text, "an id in quotes")) return "";
    check_slug(spot, spot.node().text);
    return std::string{spot.node().text};
}

std::string read_reference(const Spot& spot)
{
    if (!expect(spot, Node::Kind::text, "an id in quotes")) return "";
    if (spot.node().text.empty()) check_slug(spot, spot.node().text);
    return std::string{spot.node().text};
}

std::string read_language(const Spot& spot)
{
    if (!expect(spot, Node::Kind::text, "a language tag like \"nl\"")) return "";
    if (!engine::is_language(spot.node().text)) {
        spot.report(codes::bad_language,
                    quote(spot.node().text) +
                        " is no language tag; write one like \"nl\" or \"en\"");
    }
    return std::string{spot.node().text};
}

std::string read_colour(const Spot& spot)
{
    if (!expect(spot, Node::Kind::text, "a colour like \"#5d7f7a\"")) return "";
    const auto& colour = spot.node().text;
    const bool fits = colour.size() == 7 && colour.front() == '#' &&
                      colour.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
    if (!fits) {
        spot.report(codes::bad_colour, quote(colour) + " is no colour; write one like \"#5d7f7a\"");
    }
    return std::string{colour};
}

int read_whole(const Spot& spot, int low, int high, int otherwise)
{
    const Node& node = spot.node();
    const auto wanted = "a whole number from " + range_words(low, high);
    if (!spot.is(Node::Kind::number) && !expect(spot, Node::Kind::whole, wanted)) return otherwise;
    if (node.number < low || node.number > high) {
        spot.report(codes::out_of_range, spot.name() + " is " + number_words(node.number) +
                                             ", but goes from " + range_words(low, high));
        return otherwise;
    }
    if (node.number != std::floor(node.number)) {
        spot.report(codes::not_whole,
                    spot.name() + " is " + number_words(node.number) + ", but should be " + wanted);
        return otherwise;
    }
    return static_cast<int>(node.number);
}

engine::Text read_text(const Spot& spot)
{
    if (spot.is(Node::Kind::text)) return engine::plain(std::string{spot.node().text});
    engine::Text text;
    if (!expect(spot, Node::Kind::object, "a text, or an object by language")) return text;
    for (const auto& member : spot.node().inside())
        add_wording(spot, member, text);
    if (spot.node().inside().empty()) {
        spot.report(codes::no_wording,
                    spot.name() + " has no wording; give it one, like {\"nl\": \"...\"}");
    }
    return text;
}

std::optional<std::size_t> read_word(const Spot& spot, std::span<const std::string_view> allowed)
{
    if (!expect(spot, Node::Kind::text, "one word of a list")) return std::nullopt;
    const auto& word = spot.node().text;
    const auto found = std::find(allowed.begin(), allowed.end(), word);
    if (found != allowed.end()) return static_cast<std::size_t>(found - allowed.begin());
    const auto near = authoring::nearest_name(word, allowed);
    spot.report(
        codes::unknown_word,
        spot.name() + " is " + quote(word) + ", which is not in its list" +
            (near ? "; did you mean " + quote(*near) + "? Allowed are " : "; allowed are ") +
            list_of(allowed));
    return std::nullopt;
}

} // namespace tegenover::persistence
