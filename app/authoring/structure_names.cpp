// authoring/structure_names.cpp
//
// Advice about names: the nearest one, or the few that there are.
#include "authoring/structure_names.hpp"

#include "authoring/nearest_name.hpp"

#include <algorithm>

namespace tegenover::authoring {
namespace {

constexpr std::size_t few = 12;
constexpr std::size_t most_listed = 8;
constexpr std::size_t most_shown = 60;

bool may_stand_in_a_message(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F;
}

} // namespace

void NameSet::add(std::string_view name)
{
    if (name.empty() || has(name)) return;
    names_.push_back(name);
    if (names_.size() == few) known_.insert(names_.begin(), names_.end());
    if (names_.size() > few) known_.insert(name);
}

bool NameSet::has(std::string_view name) const
{
    if (names_.size() >= few) return known_.contains(name);
    return std::find(names_.begin(), names_.end(), name) != names_.end();
}

std::string NameSet::advice(std::string_view wanted) const
{
    if (const auto near = nearest_name(wanted, names_)) {
        return "; did you mean " + in_quotes(*near) + "?";
    }
    if (names_.empty()) return "; there is none here yet";
    if (names_.size() > most_listed) return "; use one of the " + std::to_string(names_.size());
    std::string list = "; there is ";
    for (std::size_t i = 0; i < names_.size(); ++i) {
        list += (i == 0 ? "" : ", ") + in_quotes(names_[i]);
    }
    return list;
}

std::string in_quotes(std::string_view name)
{
    std::string shown = "\"";
    for (const char c : name.substr(0, most_shown))
        shown += may_stand_in_a_message(c) ? c : '?';
    return shown + (name.size() > most_shown ? "...\"" : "\"");
}

} // namespace tegenover::authoring
