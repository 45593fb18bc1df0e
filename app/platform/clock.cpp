// platform/clock.cpp
//
// The system's clocks and its source of randomness.
#include "platform/clock.hpp"

#include <array>
#include <chrono>
#include <ctime>
#include <random>

namespace tegenover::platform {

std::int64_t seconds_since_1970()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(now).count();
}

double steady_seconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
}

int seconds_ahead_of_utc()
{
    const auto now = static_cast<std::time_t>(seconds_since_1970());
    std::tm here{};
    if (localtime_r(&now, &here) == nullptr) return 0;
    return static_cast<int>(here.tm_gmtoff);
}

std::string today()
{
    const auto now = static_cast<std::time_t>(seconds_since_1970());
    std::tm here{};
    if (localtime_r(&now, &here) == nullptr) return "";
    std::array<char, 16> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &here)};
}

std::uint64_t chance()
{
    std::random_device source;
    return (std::uint64_t{source()} << 32U) | source();
}

} // namespace tegenover::platform
