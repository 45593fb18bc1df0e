// `tegenover graph`: what Graphviz makes of it, and that no text of a scene gets out of its quotes.
#include "cli/called.hpp"
#include "support/golden.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>

using namespace tegenover;
using namespace tegenover::tests;

namespace {

const auto golden = project / "tests" / "cli" / "golden";

std::string text_of(const std::string& file)
{
    std::ifstream in{file};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// What Graphviz read: the nodes and edges of its own JSON form.
nlohmann::json drawn(const std::string& dot)
{
    const Folder folder;
    const auto file = folder.write("scene.gv", dot);
    const auto out = folder.path() + "/drawn.json";
    REQUIRE(std::system(("dot -Tdot_json " + file + " >" + out).c_str()) == 0);
    return nlohmann::json::parse(text_of(out));
}

std::string graph_of(const std::string& scene)
{
    const auto answer = run({"graph", scene, "--lang", "en"});
    CHECK(answer.code == 0);
    CHECK(answer.err.empty());
    return answer.out;
}

} // namespace

SCENARIO("a scene's graph is what was approved", "[cli][graph][golden]")
{
    const auto dot = graph_of((golden / "talk.json").string());
    CHECK(dot == approved(golden / "talk.gv", dot));
}

SCENARIO("Graphviz reads every moment, response and way of the shipped scenes", "[cli][graph]")
{
    for (const std::string name : {"closed-door", "forgotten-call", "ringing-phone"}) {
        INFO(name);
        const auto file = project / "dialogues" / "nadia" / (name + ".json");
        const auto scene = nlohmann::json::parse(text_of(file.string()));
        std::size_t nodes = 0;
        std::size_t edges = 0;
        for (const auto& moment : scene.at("moments")) {
            ++nodes;
            for (const auto& response : moment.value("responses", nlohmann::json::array())) {
                ++nodes;
                const auto& next = response.at("next");
                edges += 1 + (next.is_string() ? 1 : next.size());
            }
        }
        const auto graph = drawn(graph_of(name));
        CHECK(graph.at("objects").size() == nodes);
        CHECK(graph.at("edges").size() == edges);
        CHECK(graph.at("name") == name);
    }
}

SCENARIO("no text gets out of its quotes", "[cli][graph]")
{
    auto scene = nlohmann::json::parse(small_scene);
    const std::string hostile = R"(" ]; "extra" [label="x\)";
    scene["title"] = hostile;
    scene["moments"][0]["lines"][0]["says"] = hostile + "\n" + hostile;
    scene["moments"][0]["responses"][0]["says"] = hostile;
    const Folder folder;
    const auto graph = drawn(graph_of(folder.write("hostile.json", scene.dump())));
    CHECK(graph.at("objects").size() == 5);
    for (const auto& node : graph.at("objects"))
        CHECK(node.at("name") != "extra");
    const auto label = graph.at("objects").at(0).at("label").get<std::string>();
    CHECK(label.find("\" ]; \"extra\"") != std::string::npos);
}

SCENARIO("a scene that cannot be read has no graph", "[cli][graph]")
{
    const Folder folder;
    const auto broken = run({"graph", folder.write("broken.json", "{")});
    CHECK(broken.code == 1);
    CHECK(broken.out.empty());
    CHECK(run({"graph", "no-such-scene"}).code == 2);
}

SCENARIO("a moment is coloured by what entering it does to trust", "[cli][graph]")
{
    const Folder folder;
    const auto graph_with = [&](const std::string& effect) {
        std::string text{small_scene};
        const std::string says = R"("says": "You forgot me.",)";
        text.replace(text.find(says), says.size(), says + effect);
        return graph_of(folder.write("small.json", text));
    };
    CHECK(graph_with("").find("trust rises") == std::string::npos);
    const auto rises = graph_with(R"("trust": 5,)");
    CHECK(rises.find(R"(label="asked (trust rises)\nYou forgot me.")") != std::string::npos);
    CHECK(rises.find(R"(shape=box, penwidth=3, fillcolor="#cfe8dd")") != std::string::npos);
    CHECK(graph_with(R"("trust": -5,)").find("trust falls") != std::string::npos);
}
