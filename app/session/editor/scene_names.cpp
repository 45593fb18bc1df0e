// session/editor/scene_names.cpp
//
// A name is free where no scene, no file that cannot be played and no draft has it.
#include "session/editor/scene_names.hpp"

#include "authoring/story_scene.hpp"

#include <algorithm>
#include <cctype>

namespace tegenover::session {

namespace {

constexpr std::string_view of_new = "my-scene";
constexpr std::string_view of_copy = "-copy";
constexpr std::size_t longest_base = 50; // room for "-copy-123" within 64

bool is_taken(const Catalogue& catalogue, const std::string& id)
{
    const auto ends_so = [&](const auto& one) { return one.file.ends_with("/" + id + ".json"); };
    const auto is_called = [&](const WaitingDraft& one) {
        return one.outline.id == id || ends_so(one);
    };
    const auto is_unfinished = [&](const BrokenScene& one) {
        return (one.outline && one.outline->id == id) || ends_so(one);
    };
    return find_scene(catalogue, id) != nullptr ||
           std::any_of(catalogue.broken.begin(), catalogue.broken.end(), is_unfinished) ||
           std::any_of(catalogue.drafts.begin(), catalogue.drafts.end(), is_called);
}

/// Without "-2" and the like at its end.
std::string_view without_number(std::string_view id)
{
    const auto last = id.find_last_not_of("0123456789");
    const bool numbered = last != std::string_view::npos && last + 1 < id.size() && id[last] == '-';
    return numbered ? id.substr(0, last) : id;
}

} // namespace

std::string name_of_file(std::string_view file)
{
    return std::string(file.substr(file.find_last_of('/') + 1));
}

std::string free_scene_id(const Catalogue& catalogue, const std::string& wanted)
{
    auto id = wanted;
    for (int number = 2; is_taken(catalogue, id); ++number)
        id = wanted + "-" + std::to_string(number);
    return id;
}

std::string new_scene_id(const Catalogue& catalogue)
{
    return free_scene_id(catalogue, std::string(of_new));
}

std::string copy_id(const Catalogue& catalogue, std::string_view id)
{
    return free_scene_id(catalogue, std::string(id.substr(0, longest_base)).append(of_copy));
}

std::string id_after_file(const Catalogue& catalogue, std::string_view file)
{
    const auto name = name_of_file(file);
    const auto id = authoring::slug_of(name.substr(0, name.find('.')));
    return free_scene_id(catalogue, id.empty() ? std::string(of_new) : id);
}

std::string free_case_id(const Catalogue& catalogue, std::string_view name)
{
    const auto slug = authoring::slug_of(name);
    const auto wanted = slug.empty() ? std::string("person") : slug;
    auto id = wanted;
    for (int number = 2; find_case(catalogue, id) != nullptr; ++number)
        id = wanted + "-" + std::to_string(number);
    return id;
}

bool is_made_up(std::string_view id)
{
    const auto base = without_number(id);
    return base == of_new || base.ends_with(of_copy);
}

} // namespace tegenover::session
