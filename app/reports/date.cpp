// reports/date.cpp
//
// Civil dates from a count of seconds.
#include "reports/date.hpp"

namespace tegenover::reports {
namespace {

struct Day {
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;
};

Day civil(std::int64_t seconds)
{
    constexpr std::int64_t day_seconds = 86'400;
    const std::int64_t days = (seconds >= 0 ? seconds : seconds - (day_seconds - 1)) / day_seconds;
    const std::int64_t z = days + 719'468;
    const std::int64_t era = (z >= 0 ? z : z - 146'096) / 146'097;
    const std::int64_t day_of_era = z - era * 146'097;
    const std::int64_t year_of_era =
        (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
    const std::int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t shifted = (5 * day_of_year + 2) / 153;
    const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    const int day = static_cast<int>(day_of_year - (153 * shifted + 2) / 5 + 1);
    return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

std::string day_in_words(std::int64_t seconds, const engine::Words& words)
{
    const Day day = civil(seconds);
    const std::string month{words("month." + two_digits(day.month))};
    return std::to_string(day.day) + " " + month + " " + std::to_string(day.year);
}

std::string time_of_day(std::int64_t seconds)
{
    constexpr std::int64_t day_seconds = 86'400;
    const auto of_day = ((seconds % day_seconds) + day_seconds) % day_seconds;
    const auto minutes = static_cast<int>(of_day / 60);
    return two_digits(minutes / 60) + ":" + two_digits(minutes % 60);
}

std::string iso_day(std::int64_t seconds)
{
    const Day day = civil(seconds);
    return std::to_string(day.year) + "-" + two_digits(day.month) + "-" + two_digits(day.day);
}

} // namespace tegenover::reports
