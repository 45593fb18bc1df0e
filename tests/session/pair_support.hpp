// A catalogue with the conversation for two, and steps of a pair as the program takes them.
#pragma once

#include "session/pair/sessions.hpp"
#include "session/pair/views.hpp"
#include "session/update.hpp"

#include "engine/pair_scene.hpp"
#include "session/pair_dump.hpp"

#include <string>
#include <utility>
#include <vector>

namespace tegenover::testing {

using namespace session;
using namespace engine::pair;

inline Catalogue pair_catalogue()
{
    Catalogue catalogue;
    catalogue.scenes.push_back({engine::compile(pair_scene()), {}, "hash"});
    engine::CaseFile nadia;
    nadia.id = "nadia";
    nadia.name = "Nadia";
    catalogue.cases.push_back(std::move(nadia));
    return catalogue;
}

inline Updated updated(const Catalogue& catalogue, Model model, PairWish wish)
{
    const Circumstances around{.now = 1000, .chance = 77};
    return update(catalogue, std::move(model), PairIntent{std::move(wish)}, around);
}

inline Model wished(const Catalogue& catalogue, Model model, PairWish wish)
{
    return updated(catalogue, std::move(model), std::move(wish)).model;
}

inline Model started(const Catalogue& catalogue, Setup setup = {})
{
    setup.scene = "call";
    setup.names = {"Anna", "Bo"};
    auto model = wished(catalogue, {}, OpenPair{});
    model = wished(catalogue, std::move(model), ChangePairSetup{setup});
    return wished(catalogue, std::move(model), StartPair{});
}

inline Model after_events(const Catalogue& catalogue, Model model, const std::vector<Event>& events)
{
    for (const auto& event : events)
        model = wished(catalogue, std::move(model), PairHappens{event});
    return model;
}

inline std::string shown(const Catalogue& catalogue, const Model& model)
{
    return dump_page(view_pair(catalogue, model));
}

template <typename Page> bool shows(const Catalogue& catalogue, const Model& model)
{
    return std::holds_alternative<Page>(view_pair(catalogue, model).page);
}

inline bool holds(const std::string& text, const std::string& wanted)
{
    return text.find(wanted) != std::string::npos;
}

} // namespace tegenover::testing
