// Names and figures are taken out of a message, whatever else stands in it.
#include "authoring/message_facts.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <string>
#include <vector>

using tegenover::authoring::facts_in;
using Facts = std::vector<std::string>;

SCENARIO("names and numbers stand in the order of the message", "[authoring][facts]")
{
    CHECK(facts_in("moment \"asked\": response \"own it\": after it 67 % of the best total is the "
                   "most (70 % is the least)") == Facts{"asked", "own it", "67 %", "70 %"});
    CHECK(facts_in("3 texts have no \"en\"") == Facts{"3", "en"});
    CHECK(facts_in("a moment2 of m3") == Facts{});
    CHECK(facts_in("an \"open mark") == Facts{});
}

TEST_CASE("any text has facts or none", "[authoring][facts][property]")
{
    CHECK(rc::check([](const std::string& message) { (void)facts_in(message); }));
}
