// tests/platform/opener_test.cpp
//
// Handing a file to another program: what is answered when it works, refuses or is not there.
#include "platform/opener.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <thread>

namespace tegenover::platform {

namespace {

OpenOutcome outcome_in_the_end(Opening opening)
{
    for (double seconds = 0;; seconds += 0.01) {
        if (const auto outcome = opening.outcome(seconds, 10)) return *outcome;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

} // namespace

SCENARIO("a file is handed to the program that opens it", "[platform][opener]")
{
    CHECK(outcome_in_the_end(Opening::start("true", "report.html")) == OpenOutcome::opened);
    CHECK(outcome_in_the_end(Opening::start("false", "report.html")) == OpenOutcome::refused);
    CHECK(outcome_in_the_end(Opening::start("no-such-program-here", "report.html")) ==
          OpenOutcome::no_such_program);
}

SCENARIO("a path is one argument, whatever it holds", "[platform][opener]")
{
    // `test` answers yes for one argument that is not empty, and refuses the three of a split path.
    CHECK(outcome_in_the_end(Opening::start("test", "my report; exit 1 $(false)")) ==
          OpenOutcome::opened);
}

SCENARIO("a program that stays with the file has opened it", "[platform][opener]")
{
    auto opening = Opening::start("sleep", "2");
    CHECK(opening.outcome(0) == std::nullopt);
    CHECK(opening.outcome(3) == OpenOutcome::opened);
}

} // namespace tegenover::platform
