// main.cpp
//
// Chooses between the command line and the window, and is the last to catch what went wrong.
// Holds no other decision.
#include "shell/run.hpp"

#include <exception>
#include <iostream>

int main()
{
    try {
        return tegenover::shell::run({});
    } catch (const std::exception& problem) {
        std::cerr << "tegenover: " << problem.what() << '\n';
        return 1;
    }
}
