// What the fuzzer kept, in every test run: each input took some new way through the program once.
#include "cli/called.hpp"
#include "fuzz/whole_way.hpp"

#include <catch2/catch.hpp>

using namespace tegenover::tests;

SCENARIO("every input that the fuzzer kept is read, checked and replayed", "[cli][fuzz]")
{
    std::size_t inputs = 0;
    for (const auto& entry : std::filesystem::directory_iterator{project / "tests/fuzz/corpus"}) {
        std::ifstream file{entry.path(), std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        INFO(entry.path().filename().string());
        CHECK(go_the_whole_way(bytes).value_or("") == "");
        ++inputs;
    }
    CHECK(inputs > 50);
}
