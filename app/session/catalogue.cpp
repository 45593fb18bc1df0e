// session/catalogue.cpp
//
// Looking things up by id.
#include "session/catalogue.hpp"

#include <algorithm>

namespace tegenover::session {

const ShelfScene* find_scene(const Catalogue& catalogue, std::string_view id)
{
    const auto place = std::find_if(catalogue.scenes.begin(), catalogue.scenes.end(),
                                    [&](const auto& one) { return one.scene().id == id; });
    return place == catalogue.scenes.end() ? nullptr : &*place;
}

const engine::CaseFile* find_case(const Catalogue& catalogue, std::string_view id)
{
    const auto place = std::find_if(catalogue.cases.begin(), catalogue.cases.end(),
                                    [&](const auto& one) { return one.id == id; });
    return place == catalogue.cases.end() ? nullptr : &*place;
}

} // namespace tegenover::session
