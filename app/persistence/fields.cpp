// persistence/fields.cpp
//
// Holding an object's keys against those that are known.
#include "persistence/fields.hpp"

#include "authoring/nearest_name.hpp"
#include "persistence/places.hpp"
#include "persistence/reading_codes.hpp"

#include <algorithm>

namespace tegenover::persistence {

Fields::Fields(const Spot& spot, std::string_view what, std::span<const std::string_view> known)
    : spot_(spot), what_(what)
{
    if (!expect(spot, Node::Kind::object, "an object")) return;
    for (const auto& member : spot.node().inside()) {
        const bool is_known = std::find(known.begin(), known.end(), member.key) != known.end();
        if (!is_known) report_unknown(member, known);
    }
}

std::optional<Spot> Fields::find(std::string_view key) const
{
    const auto* member = spot_.node().member(key);
    if (member == nullptr) return std::nullopt;
    return spot_.member(*member);
}

std::optional<Spot> Fields::need(std::string_view key) const
{
    auto found = find(key);
    if (!found && is_object()) {
        spot_.findings().add({std::string{codes::missing_key}, spot_.pointer() + pointer_part(key),
                              spot_.node().offset,
                              std::string{what_} + " needs the key " + quote(key)});
    }
    return found;
}

void Fields::report_unknown(const Node& member, std::span<const std::string_view> known) const
{
    const auto near = authoring::nearest_name(member.key, known);
    spot_.findings().add(
        {std::string{codes::unknown_key}, spot_.pointer() + pointer_part(member.key),
         member.key_offset,
         std::string{what_} + " has no key " + quote(member.key) +
             (near ? "; did you mean " + quote(*near) + "?" : "; known are " + list_of(known))});
}

std::string list_of(std::span<const std::string_view> words)
{
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) list += i + 1 == words.size() ? " and " : ", ";
        list += words[i];
    }
    return list;
}

} // namespace tegenover::persistence
