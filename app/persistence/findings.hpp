// persistence/findings.hpp
//
// The problems found in one file so far, each at a byte of it. Turns bytes into lines and columns
// only at the end; holds no text of the file.
#pragma once

#include "engine/problem.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

struct Finding {
    std::string code;
    std::string pointer;
    std::size_t offset = 0;
    std::string message;
};

class Findings {
public:
    explicit Findings(std::size_t most) : most_(most) {}

    /// Keeps the finding, or only counts it where there are too many already.
    void add(Finding finding);

    [[nodiscard]] bool empty() const { return found_.empty(); }
    [[nodiscard]] bool full() const { return found_.size() >= most_; }
    [[nodiscard]] const std::vector<Finding>& all() const { return found_; }

    /// With lines and columns in `text`, in the order of the file.
    [[nodiscard]] std::vector<engine::Problem> problems_in(std::string_view text) const;

private:
    std::size_t most_;
    std::size_t unsaid_ = 0;
    std::vector<Finding> found_;
};

/// Words of a file as a message may show them: in quotes, at most 60 characters, and with nothing
/// in it that a terminal would obey.
[[nodiscard]] std::string quote(std::string_view words);

} // namespace tegenover::persistence
