// persistence/json_walk.hpp
//
// Follows a JSON text beside the parser, so that every value has its exact byte: between two values
// there is nothing but white space, commas and colons. Checks nothing.
#pragma once

#include <cstddef>
#include <string_view>

namespace tegenover::persistence {

class JsonWalk {
public:
    explicit JsonWalk(std::string_view text) : text_(text) {}

    /// Where the last value ended.
    [[nodiscard]] std::size_t ended() const { return at_; }
    /// Where the next value or key begins.
    [[nodiscard]] std::size_t next() const { return next_after(text_, at_); }
    [[nodiscard]] static std::size_t next_after(std::string_view text, std::size_t at);

    std::size_t pass_bracket(); ///< each returns where it began
    std::size_t pass_word();    ///< a number, true, false or null
    std::size_t pass_string();

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

[[nodiscard]] std::size_t skip_space(std::string_view text, std::size_t at);

} // namespace tegenover::persistence
