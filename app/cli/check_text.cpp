// cli/check_text.cpp
//
// One paragraph after the other; nothing is aligned but the table.
#include "cli/check_text.hpp"

#include "authoring/findings.hpp"
#include "cli/terminal.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tegenover::cli {
namespace {

std::string counted(std::size_t count, const char* one, const char* more)
{
    return std::to_string(count) + " " + (count == 1 ? one : more);
}

std::string place(const std::string& file, const engine::Problem& problem)
{
    if (problem.line <= 0) return safe_line(file) + ": ";
    return safe_line(file) + ":" + std::to_string(problem.line) + ":" +
           std::to_string(problem.column) + ": ";
}

std::string grouped(std::size_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

/// Whether every play was tried, in both modes.
bool is_proven(const CheckedScene& scene)
{
    return !scene.study || (scene.study->solo.complete && scene.study->pair.complete);
}

std::string verdict(const CheckedScene& scene, std::size_t budget, const Ink& ink)
{
    std::string text = ink.bold(safe_line(scene.file)) + ": ";
    if (!scene.script) {
        return text + ink.red(counted(scene.errors.size(), "error", "errors")) +
               "; it cannot be played until " +
               (scene.errors.size() == 1 ? "that is" : "they are") + " mended.\n";
    }
    const auto& solo = scene.study->solo;
    const bool proven = is_proven(scene);
    text += scene.ok() ? (proven ? ink.green("no errors") : "no errors found so far")
                       : ink.red(counted(scene.errors.size(), "error", "errors"));
    text += scene.warnings.empty()
                ? ", no warnings"
                : ", " + ink.yellow(counted(scene.warnings.size(), "warning", "warnings"));
    if (!solo.complete) {
        return text + ".\nNot proven: there are more than " + grouped(budget) +
               " states, so no figure is given. --states N raises the limit.\n";
    }
    const auto reached = static_cast<std::size_t>(
        std::count_if(solo.endings.begin(), solo.endings.end(),
                      [](const auto& ending) { return ending.reachable; }));
    text +=
        ". " + counted(scene.script->moments.size(), "moment", "moments") + ", " +
        std::to_string(reached) + " of " + counted(solo.endings.size(), "ending", "endings") +
        " can be reached; " +
        (solo.states == 1 ? "the one state was" : "all " + grouped(solo.states) + " states were") +
        " tried.\n";
    if (!scene.study->pair.complete) {
        text += "Pair mode has more than " + grouped(budget) +
                " states, so it is not proven. --states N raises the limit.\n";
    }
    return text;
}

std::string problems(const CheckedScene& scene, const Ink& ink)
{
    std::string text;
    for (const auto& error : scene.errors) {
        text += place(scene.file, error.problem) + ink.red("error") + " " + error.problem.code;
        if (error.mode) text += " (" + std::string{key(*error.mode)} + ")";
        text += ": " + safe_for_terminal(error.problem.message) + "\n";
        if (!error.mode) continue;
        text += "    it happens " + authoring::told(error.decisions) + "\n";
    }
    for (const auto& warning : scene.warnings) {
        text += place(scene.file, warning) + ink.yellow("warning") + " " + warning.code + ": " +
                safe_for_terminal(warning.message) + "\n";
    }
    return text;
}

/// Rows of cells as columns; the first column to the left, the others to the right.
class Table {
public:
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

    [[nodiscard]] std::string text() const
    {
        std::vector<std::size_t> widths;
        for (const auto& row : rows_) {
            widths.resize(std::max(widths.size(), row.size()));
            for (std::size_t c = 0; c < row.size(); ++c)
                widths[c] = std::max(widths[c], row[c].size());
        }
        std::string text;
        for (const auto& row : rows_) {
            std::string line = " ";
            for (std::size_t c = 0; c < row.size(); ++c) {
                const std::string space(widths[c] - row[c].size(), ' ');
                line += " " + (c == 0 ? row[c] + space : " " + space + row[c]);
            }
            text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        }
        return text;
    }

private:
    std::vector<std::vector<std::string>> rows_;
};

std::string span(const engine::Span& span)
{
    if (span.low == span.high) return std::to_string(span.low);
    return std::to_string(span.low) + " to " + std::to_string(span.high);
}

std::string endings_table(const CheckedScene& scene)
{
    Table table;
    table.add({"ending", "outcome", "total", "trust", "responses"});
    for (const auto& ending : scene.study->solo.endings) {
        const auto& moment = scene.script->scene.moments[ending.moment];
        const std::string outcome{key(moment.ending->outcome)};
        if (!ending.reachable) {
            table.add({moment.id, outcome, "not reached", "", ""});
            continue;
        }
        table.add(
            {moment.id, outcome, span(ending.total), span(ending.trust), span(ending.responses)});
    }
    return table.text();
}

std::string principles_table(const engine::ScoreRange& range)
{
    Table table;
    std::vector<std::string> names{""};
    std::vector<std::string> best{"best"};
    std::vector<std::string> worst{"worst"};
    for (const auto principle : engine::all_principles) {
        const auto p = static_cast<std::size_t>(principle);
        names.emplace_back(key(principle));
        best.push_back(std::to_string(range.best.of[p]));
        worst.push_back(std::to_string(range.worst.of[p]));
    }
    names.emplace_back("total");
    best.push_back(std::to_string(range.best.total));
    worst.push_back(std::to_string(range.worst.total));
    table.add(names);
    table.add(best);
    table.add(worst);
    return table.text();
}

/// With one decimal.
std::string rounded(double number)
{
    const auto tenths = std::lround(std::abs(number) * 10);
    const std::string sign = number < 0 && tenths != 0 ? "-" : "";
    return sign + std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string players(const engine::Study& study)
{
    return "  without understanding: random " +
           (study.chance.complete ? rounded(study.chance.expected_total) : "not known") +
           ", longest " + std::to_string(study.longest) + ", shortest " +
           std::to_string(study.shortest) + ", first " + std::to_string(study.first) + "\n";
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string against(const authoring::Comparison& comparison)
{
    if (comparison.is_same())
        return "  against the older file: the same endings, responses and ranges\n";
    std::string text = "  against the older file:\n";
    const auto list = [&](const char* what, const std::vector<std::string>& names) {
        if (!names.empty()) text += std::string{"    "} + what + ": " + joined(names) + "\n";
    };
    list("endings gained", comparison.endings_gained);
    list("endings lost", comparison.endings_lost);
    list("responses gained", comparison.responses_gained);
    list("responses lost", comparison.responses_lost);
    for (const auto& move : comparison.moved) {
        text += "    " + move.what + ": " + span(move.before) + ", now " + span(move.after) + "\n";
    }
    return text;
}

std::string scene_text(const CheckedScene& scene, std::size_t budget, const Ink& ink)
{
    std::string text = verdict(scene, budget, ink) + problems(scene, ink);
    if (!scene.study || !scene.study->solo.complete) return text;
    text += endings_table(scene);
    if (scene.study->solo.range) text += principles_table(*scene.study->solo.range);
    text += players(*scene.study);
    if (scene.against) text += against(*scene.against);
    return text;
}

struct Counts {
    std::size_t scenes = 0;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t not_proven = 0;
};

std::string summary(const Counts& counts, std::size_t cases, const Ink& ink)
{
    const auto errors = counted(counts.errors, "error", "errors");
    return counted(counts.scenes, "scene", "scenes") + " and " + counted(cases, "case", "cases") +
           ": " +
           (counts.errors > 0       ? ink.red(errors)
            : counts.not_proven > 0 ? "no errors found so far"
                                    : ink.green("no errors")) +
           ", " +
           (counts.warnings == 0 ? "no warnings"
                                 : ink.yellow(counted(counts.warnings, "warning", "warnings"))) +
           (counts.not_proven == 0 ? ""
                                   : "; " + std::to_string(counts.not_proven) + " not proven") +
           "\n";
}

} // namespace

std::string check_text(const Checked& checked, const Ink& ink)
{
    std::string text;
    Counts counts;
    for (const auto& scene : checked.scenes) {
        text += scene_text(scene, checked.budget, ink) + "\n";
        ++counts.scenes;
        counts.errors += scene.errors.size();
        counts.warnings += scene.warnings.size();
        if (!is_proven(scene)) ++counts.not_proven;
    }
    for (const auto& person : checked.cases) {
        for (const auto& problem : person.errors) {
            text += place(person.file, problem) + ink.red("error") + " " + problem.code + ": " +
                    safe_for_terminal(problem.message) + "\n";
        }
        counts.errors += person.errors.size();
    }
    return text + summary(counts, checked.cases.size(), ink);
}

} // namespace tegenover::cli
