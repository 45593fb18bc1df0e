// authoring/structure_names.hpp
//
// The names of one sort in a scene, and what to advise where one is not there. Holds views: the
// scene must outlive it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tegenover::authoring {

class NameSet {
public:
    /// Empty names are left out: they are no names.
    void add(std::string_view name);
    [[nodiscard]] bool has(std::string_view name) const;

    /// `; did you mean "closed"?`, or else what there is to choose from.
    [[nodiscard]] std::string advice(std::string_view wanted) const;

private:
    std::vector<std::string_view> names_;        ///< in the scene's order
    std::unordered_set<std::string_view> known_; ///< only used where there are many
};

/// A name as a message shows it: in quotes, shortened, without anything a terminal would obey.
[[nodiscard]] std::string in_quotes(std::string_view name);

} // namespace tegenover::authoring
