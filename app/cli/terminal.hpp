// cli/terminal.hpp
//
// A plain conversation with whoever sits at the terminal: paragraphs out, lines in. Nothing is
// drawn over, so it can be read aloud by a screen reader, kept in a file, or fed through a pipe.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace tegenover::cli {

/// The text with every character that could steer a terminal (C0 and C1 controls other than a line
/// break, DEL) or turn the direction of reading (U+202A-202E, U+2066-2069) replaced by U+FFFD, as
/// is every byte that is no UTF-8.
[[nodiscard]] std::string safe_for_terminal(std::string_view text);

/// The same on one line: the name of a file may hold anything, a line feed too.
[[nodiscard]] std::string safe_line(std::string text);

class Terminal {
public:
    /// `live`: a person types; otherwise what is read is printed too, and nobody is made to wait.
    /// Paragraphs are at most so many columns wide.
    Terminal(std::istream& in, std::ostream& out, bool live, std::size_t columns = 78);

    /// A paragraph.
    void say(std::string_view text);
    /// A paragraph that stands apart, before what belongs to it.
    void title(std::string_view text);
    /// `3  text`: something to choose by its number.
    void choice(std::size_t number, std::string_view text);
    /// A paragraph set in from the left under what it belongs to.
    void aside(std::string_view text);
    void gap();
    /// Moves what stands there out of sight, where a person is there to see it.
    void turn_page();

    /// A line as it was typed, without spaces around it; nothing once the person left (`q`) or the
    /// input has ended.
    [[nodiscard]] std::optional<std::string> ask();
    [[nodiscard]] bool input_ended() const { return ended_; }
    [[nodiscard]] bool left() const { return left_ || ended_; }
    /// Takes the leaving back: it was meant for a part only.
    void stay() { left_ = false; }

    /// Nothing happens for so long, where a person is there to notice.
    void hold_still(int seconds);

private:
    void put(std::string_view first, std::string_view rest, std::string_view text);

    std::istream& in_;
    std::ostream& out_;
    bool live_;
    std::size_t columns_;
    bool ended_ = false;
    bool left_ = false;
};

} // namespace tegenover::cli
