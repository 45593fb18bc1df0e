// session/catalogue.cpp
//
// Looking things up by id.
#include "session/catalogue.hpp"

#include <algorithm>

namespace tegenover::session {

SceneOutline outline_of(const engine::Scene& scene)
{
    return {scene.id, scene.language, scene.title, scene.moments.size()};
}

const ShelfScene* find_scene(const Catalogue& catalogue, std::string_view id)
{
    const auto place = std::find_if(catalogue.scenes.begin(), catalogue.scenes.end(),
                                    [&](const auto& one) { return one.scene().id == id; });
    return place == catalogue.scenes.end() ? nullptr : &*place;
}

const ShelfScene* find_scene_of(const Catalogue& catalogue, const engine::Attempt& attempt)
{
    return find_scene_of(catalogue, attempt.scene, attempt.scene_hash);
}

const ShelfScene* find_scene_of(const Catalogue& catalogue, std::string_view id,
                                std::string_view hash)
{
    const auto as_then = [&](const ShelfScene& one) {
        return one.scene().id == id && one.hash == hash;
    };
    for (const auto* shelf : {&catalogue.scenes, &catalogue.former}) {
        const auto place = std::find_if(shelf->begin(), shelf->end(), as_then);
        if (place != shelf->end()) return &*place;
    }
    return find_scene(catalogue, id);
}

bool has_version(const Catalogue& catalogue, std::string_view hash)
{
    const auto same = [&](const ShelfScene& one) { return one.hash == hash; };
    return std::any_of(catalogue.scenes.begin(), catalogue.scenes.end(), same) ||
           std::any_of(catalogue.former.begin(), catalogue.former.end(), same);
}

const engine::CaseFile* find_case(const Catalogue& catalogue, std::string_view id)
{
    const auto place = std::find_if(catalogue.cases.begin(), catalogue.cases.end(),
                                    [&](const auto& one) { return one.id == id; });
    return place == catalogue.cases.end() ? nullptr : &*place;
}

} // namespace tegenover::session
