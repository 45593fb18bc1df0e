// cli/terminal.cpp
//
// Greedy lines of words, counted in code points.
#include "cli/terminal.hpp"

#include "engine/text.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <istream>
#include <ostream>
#include <thread>

namespace tegenover::cli {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Decoded {
    std::uint32_t code = 0;
    std::size_t bytes = 0; ///< 0: no UTF-8 starts here
};

std::size_t length_from(unsigned char first)
{
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    if (first >= 0xF0 && first < 0xF5) return 4;
    return 0;
}

Decoded decode(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const auto length = length_from(first);
    if (length == 0 || length > text.size()) return {};
    if (length == 1) return {first, 1};
    std::uint32_t code = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0U) != 0x80U) return {};
        code = (code << 6U) | (next & 0x3FU);
    }
    return {code, length};
}

bool is_harmless(std::uint32_t code)
{
    if (code == '\n') return true;
    const bool controls = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return !controls && !turns;
}

std::string trimmed(const std::string& line)
{
    constexpr const char* blanks = " \t\r";
    const auto first = line.find_first_not_of(blanks);
    if (first == std::string::npos) return "";
    return line.substr(first, line.find_last_not_of(blanks) - first + 1);
}

/// False at the end of the input, and at a line that nobody types: what goes on for so long without
/// a line feed may never end.
bool read_line(std::istream& in, std::string& line)
{
    constexpr std::size_t longest = 65'536;
    while (line.size() < longest) {
        const int byte = in.get();
        if (byte == std::istream::traits_type::eof()) return !line.empty();
        if (byte == '\n') return true;
        line += static_cast<char>(byte);
    }
    return false;
}

} // namespace

std::string safe_for_terminal(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    while (!text.empty()) {
        const auto [code, bytes] = decode(text);
        const bool fine = bytes > 0 && is_harmless(code);
        safe += fine ? text.substr(0, bytes) : replacement;
        text.remove_prefix(bytes > 0 ? bytes : 1);
    }
    return safe;
}

std::string safe_line(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', '?');
    return safe_for_terminal(text);
}

Terminal::Terminal(std::istream& in, std::ostream& out, bool live, std::size_t columns)
    : in_{in}, out_{out}, live_{live}, columns_{columns}
{
}

void Terminal::put(std::string_view first, std::string_view rest, std::string_view text)
{
    const auto safe = safe_for_terminal(text);
    std::string line{first};
    bool fresh = true;
    const auto end_line = [&] {
        out_ << line << '\n';
        line = rest;
        fresh = true;
    };
    for (std::size_t at = 0; at < safe.size();) {
        if (safe[at] == '\n') {
            end_line();
            ++at;
            continue;
        }
        if (safe[at] == ' ') {
            ++at;
            continue;
        }
        const auto end = std::min(safe.find_first_of(" \n", at), safe.size());
        const auto word = std::string_view{safe}.substr(at, end - at);
        if (!fresh && engine::code_points(line) + 1 + engine::code_points(word) > columns_)
            end_line();
        if (!fresh) line += ' ';
        line += word;
        fresh = false;
        at = end;
    }
    out_ << line << '\n';
}

void Terminal::say(std::string_view text) { put("", "", text); }

void Terminal::title(std::string_view text)
{
    gap();
    say(text);
    gap();
}

void Terminal::choice(std::size_t number, std::string_view text)
{
    const auto digits = std::to_string(number);
    const std::string before = (digits.size() < 2 ? " " : "") + digits + "  ";
    put(before, "    ", text);
}

void Terminal::aside(std::string_view text) { put("    ", "    ", text); }

void Terminal::gap() { out_ << '\n'; }

void Terminal::turn_page()
{
    constexpr std::size_t rows =
        60; // more than most terminals show; blank lines are not read aloud
    if (live_) out_ << std::string(rows, '\n');
}

std::optional<std::string> Terminal::ask()
{
    if (left()) return std::nullopt;
    out_ << "> " << std::flush;
    std::string line;
    if (!read_line(in_, line)) {
        out_ << '\n';
        ended_ = true;
        return std::nullopt;
    }
    line = safe_for_terminal(trimmed(line));
    if (!live_) out_ << line << '\n';
    left_ = line == "q";
    if (left_) return std::nullopt;
    return line;
}

void Terminal::hold_still(int seconds)
{
    if (!live_) return;
    out_ << std::flush;
    std::this_thread::sleep_for(std::chrono::seconds{seconds});
}

} // namespace tegenover::cli
