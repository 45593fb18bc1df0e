// The arithmetic of speech: letters, breaths and easing. No clock is read.
#include "ui/widgets/pace.hpp"

#include "ui/widgets/text_measure.hpp"

#include <algorithm>

namespace tegenover::ui {

namespace {

constexpr double seconds_per_letter = 1.0 / 28;
constexpr double breath = 0.16;
constexpr double long_breath = 0.42;

/// Seconds that pass after this code point has appeared.
double time_for(std::string_view letter)
{
    if (letter == "," || letter == ";" || letter == ":") return seconds_per_letter + breath;
    if (letter == "." || letter == "?" || letter == "!" || letter == "\u2026" || letter == "\n")
        return seconds_per_letter + long_breath;
    return seconds_per_letter;
}

} // namespace

std::size_t spoken_after(std::string_view text, double seconds)
{
    std::size_t count = 0;
    double spent = seconds_per_letter;
    while (!text.empty() && spent <= seconds) {
        const std::size_t bytes = first_code_point(text);
        spent += time_for(text.substr(0, bytes));
        text.remove_prefix(bytes);
        ++count;
    }
    return count;
}

double speaking_time(std::string_view text)
{
    double spent = 0;
    double last = 0;
    while (!text.empty()) {
        spent += last == 0 ? seconds_per_letter : last;
        const std::size_t bytes = first_code_point(text);
        last = time_for(text.substr(0, bytes));
        text.remove_prefix(bytes);
    }
    return spent;
}

float eased(double since, double now, double seconds, bool reduced_motion)
{
    if (reduced_motion || seconds <= 0) return 1;
    const double share = std::clamp((now - since) / seconds, 0.0, 1.0);
    return static_cast<float>(share * share * (3 - 2 * share));
}

} // namespace tegenover::ui
