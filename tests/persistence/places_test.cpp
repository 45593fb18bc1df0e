// Places of values: as quick in a file of one line, and the same as counting from the start.
#include "persistence/json_tree.hpp"
#include "persistence/places.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace tegenover::persistence;

namespace {

Place counted(std::string_view text, std::size_t offset)
{
    Place place{1, 1};
    for (const char byte : text.substr(0, offset)) {
        if (byte == '\n') {
            place = {place.line + 1, 1};
        } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
            ++place.column;
        }
    }
    return place;
}

std::size_t check_all(std::string_view text, const Places& places, const Node& node,
                      const std::string& pointer)
{
    CHECK(places.find(pointer) == counted(text, node.offset));
    std::size_t checked = 1;
    for (std::size_t i = 0; i < node.count; ++i) {
        const auto& below = node.inside()[i];
        const bool in_list = node.kind == Node::Kind::list;
        const auto part = pointer_part(in_list ? std::to_string(i) : std::string{below.key});
        checked += check_all(text, places, below, pointer + part);
    }
    return checked;
}

} // namespace

SCENARIO("every value of a file is found where it stands", "[persistence][places]")
{
    const std::filesystem::path nadia =
        std::string{TEGENOVER_SOURCE_FOLDER} + "/dialogues/nadia/closed-door.json";
    std::ifstream file{nadia};
    const std::string shipped{std::istreambuf_iterator<char>{file}, {}};
    std::string one_line = shipped;
    for (char& sign : one_line)
        if (sign == '\n') sign = ' ';
    for (const auto& text :
         {shipped, one_line,
          std::string{"{\"é/~\": [1, {\"\\u00e9\": \"één\"}], \"a\\nb\": null}"}}) {
        Limits limits;
        Findings findings{limits.problems};
        const auto tree = parse_json(text, limits, findings);
        REQUIRE(tree);
        const Places places{text, tree->root};
        CHECK(check_all(text, places, tree->root, "") > 4);
        CHECK(places.find("/moments/9999") == places.find("/moments"));
        CHECK(places.find("/none/of/these") == Place{1, 1});
    }
}

SCENARIO("a tree moves without losing what it holds", "[persistence][places]")
{
    Limits limits;
    Findings findings{limits.problems};
    const std::string text = R"({"a": {"b\u0062": ["c\u0063", 2]}})";
    auto tree = parse_json(text, limits, findings);
    REQUIRE(tree);
    const auto moved = std::move(*tree);
    tree.reset();
    const auto* list = moved.root.member("a")->member("bb");
    REQUIRE(list != nullptr);
    CHECK(list->inside()[0].text == "cc");
    CHECK(list->inside()[1].number == 2);
    CHECK(list->member("bb") == nullptr);
}
