// What the fault tests run and break off: it says on standard output what it was promised, at the
// moment that it was promised.
//   driver keep FOLDER FIRST COUNT   keeps COUNT attempts from number FIRST, each in three steps;
//                                    prints "kept NUMBER DECISIONS", or "failed CAUSE MESSAGE"
//   driver read FOLDER               prints "condition N", then "has NUMBER DECISIONS PROMISE"
//   driver save FILE SIZE            saves SIZE times "n"; prints "saved" or "failed MESSAGE"
#include "persistence/file_text.hpp"
#include "persistence/records.hpp"

#include <csignal>
#include <iostream>
#include <string>
#include <vector>

using namespace tegenover;
using namespace tegenover::persistence;

namespace {

int fail(const RecordsFailure& failure)
{
    std::cout << "failed " << static_cast<int>(failure.cause) << ' ' << failure.message
              << std::endl;
    return 1;
}

int keep(const std::string& folder, std::int64_t first, std::int64_t count)
{
    auto opened = Records::open(folder);
    if (const auto* failure = std::get_if<RecordsFailure>(&opened)) return fail(*failure);
    auto& records = std::get<Records>(opened);
    for (auto number = first; number < first + count; ++number) {
        KeptAttempt kept;
        kept.attempt.number = number;
        kept.attempt.started = number;
        kept.attempt.scene = "call";
        kept.attempt.promise = "belofte-" + std::to_string(number);
        for (int step = 1; step <= 3; ++step) {
            kept.attempt.decisions.emplace_back(engine::Respond{"r" + std::to_string(step)});
            kept.attempt.times.push_back(step);
            if (const auto failure = records.keep(kept, step)) return fail(*failure);
            std::cout << "kept " << number << ' ' << step << std::endl;
        }
    }
    return 0;
}

int read(const std::string& folder)
{
    auto opened = Records::open(folder);
    if (const auto* failure = std::get_if<RecordsFailure>(&opened)) return fail(*failure);
    auto& records = std::get<Records>(opened);
    std::cout << "condition " << static_cast<int>(records.condition()) << '\n';
    const auto all = records.summaries();
    if (const auto* failure = std::get_if<RecordsFailure>(&all)) return fail(*failure);
    for (const auto& one : std::get<std::vector<engine::AttemptSummary>>(all)) {
        const auto found = records.attempt(one.number);
        if (const auto* failure = std::get_if<RecordsFailure>(&found)) return fail(*failure);
        const auto& kept = std::get<std::optional<KeptAttempt>>(found);
        std::cout << "has " << one.number << ' ' << kept->attempt.decisions.size() << ' '
                  << kept->attempt.promise << '\n';
    }
    return 0;
}

int save(const std::string& file, std::size_t size)
{
    if (const auto failure = save_file(file, std::string(size, 'n'))) {
        std::cout << "failed " << failure->message << std::endl;
        return 1;
    }
    std::cout << "saved" << std::endl;
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // as the program does: too large a file is an error, not an end
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 4 && words[0] == "keep")
        return keep(words[1], std::stoll(words[2]), std::stoll(words[3]));
    if (words.size() == 2 && words[0] == "read") return read(words[1]);
    if (words.size() == 3 && words[0] == "save") return save(words[1], std::stoull(words[2]));
    std::cerr << "usage: see the head of driver.cpp\n";
    return 2;
}
