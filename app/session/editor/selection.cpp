// session/editor/selection.cpp
//
// Reads a pointer part by part, as far as a form goes.
#include "session/editor/selection.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tegenover::session {

namespace {

std::string_view next_part(std::string_view& pointer)
{
    if (pointer.empty() || pointer.front() != '/') return {};
    pointer.remove_prefix(1);
    const auto part = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(part.size());
    return part;
}

std::optional<std::size_t> number_in(std::string_view part)
{
    std::size_t number = 0;
    const auto [end, fault] = std::from_chars(part.data(), part.data() + part.size(), number);
    if (part.empty() || fault != std::errc() || end != part.data() + part.size())
        return std::nullopt;
    return number;
}

} // namespace

bool Selection::has(std::size_t moment) const
{
    return std::binary_search(moments.begin(), moments.end(), moment);
}

Selection whole_scene() { return {}; }

Selection moment_selected(std::size_t moment) { return {.moments = {moment}}; }

Selection part_selected(std::size_t moment, Part part, std::size_t item)
{
    return {.moments = {moment}, .part = part, .item = item};
}

Selection selection_of(std::string_view pointer)
{
    if (next_part(pointer) != "moments") return whole_scene();
    const auto moment = number_in(next_part(pointer));
    if (!moment) return whole_scene();
    const auto list = next_part(pointer);
    const auto item = number_in(next_part(pointer));
    if (!item) return moment_selected(*moment);
    if (list == "lines") return part_selected(*moment, Part::line, *item);
    if (list == "responses") return part_selected(*moment, Part::response, *item);
    return moment_selected(*moment);
}

Selection within(const engine::Scene& scene, Selection wish)
{
    std::sort(wish.moments.begin(), wish.moments.end());
    wish.moments.erase(std::unique(wish.moments.begin(), wish.moments.end()), wish.moments.end());
    std::erase_if(wish.moments, [&](std::size_t moment) { return moment >= scene.moments.size(); });
    if (!wish.one()) wish.part = Part::whole;
    if (wish.part == Part::whole) {
        wish.item = 0;
        return wish;
    }
    const auto& moment = scene.moments[wish.moments.front()];
    const auto count = wish.part == Part::line ? moment.lines.size() : moment.responses.size();
    if (wish.item >= count) return moment_selected(wish.moments.front());
    return wish;
}

} // namespace tegenover::session
