// tests/support/main.cpp
//
// Catch2's main function for every test program: random order, and the seed said aloud so that a
// failing order can be repeated with --rng-seed.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <ctime>
#include <iostream>

int main(int argc, char* argv[])
{
    Catch::Session session;
    session.configData().runOrder = Catch::RunTests::InWhatOrder::InRandomOrder;
    session.configData().rngSeed = static_cast<unsigned int>(std::time(nullptr));
    const int refused = session.applyCommandLine(argc, argv);
    if (refused != 0) return refused;
    std::cout << "seed " << session.configData().rngSeed << '\n';
    return session.run();
}
