// session/catalogue.hpp
//
// Everything that was read from files: scenes that can be played, scenes that cannot and why,
// cases, and drafts that wait. Only shell/ changes it while the program runs. Screens and updates
// read it, never write it.
#pragma once

#include "engine/attempt.hpp"
#include "engine/case.hpp"
#include "engine/measure.hpp"
#include "engine/problem.hpp"
#include "engine/script.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::session {

struct ShelfScene {
    engine::Script script;
    /// Highest totals of any complete solo play; nothing where they could not be proven.
    std::optional<engine::Totals> best;
    std::string hash;      ///< of its file's text; "" where it comes from no file
    std::string file = {}; ///< where it was read; "" for a former version
    std::optional<engine::Totals> best_in_pair{}; ///< as `best`, of plays by two
    bool comes_along = false; ///< with the program: who writes does so in a copy

    [[nodiscard]] const engine::Scene& scene() const { return script.scene; }

    bool operator==(const ShelfScene&) const = default;
};

/// Of a scene that is being written: what tells it apart from others.
struct SceneOutline {
    std::string id;
    std::string language; ///< the scene's own
    engine::Text title;   ///< may be empty
    std::size_t moments = 0;

    bool operator==(const SceneOutline&) const = default;
};
[[nodiscard]] SceneOutline outline_of(const engine::Scene& scene);

/// A file in the scenes folder that cannot be played.
struct BrokenScene {
    std::string file;
    std::vector<engine::Problem> problems;    ///< at least one
    std::optional<SceneOutline> outline = {}; ///< where it can be gone on with in the window
    bool comes_along = false;                 ///< with the program

    bool operator==(const BrokenScene&) const = default;
};

/// Words of an author that are in no file of a scene yet.
struct WaitingDraft {
    std::string file;       ///< of the scene
    bool has_file = false;  ///< false: the scene was never saved
    SceneOutline outline{}; ///< as it stands in the draft

    bool operator==(const WaitingDraft&) const = default;
};

struct Catalogue {
    std::vector<ShelfScene> scenes;
    std::vector<ShelfScene> former; ///< as they were when attempts were made that are open now
    std::vector<BrokenScene> broken;
    std::vector<engine::CaseFile> cases;
    std::vector<std::string> own_people; ///< ids of cases that are the author's own
    std::vector<WaitingDraft> drafts;    ///< sorted by file
    std::string folder;                  ///< where scenes were looked for, for the empty state

    bool operator==(const Catalogue&) const = default;
};

[[nodiscard]] const ShelfScene* find_scene(const Catalogue& catalogue, std::string_view id);
/// The scene as it was when the attempt was made; where that is not at hand, as it is now.
[[nodiscard]] const ShelfScene* find_scene_of(const Catalogue& catalogue,
                                              const engine::Attempt& attempt);
[[nodiscard]] const ShelfScene* find_scene_of(const Catalogue& catalogue, std::string_view id,
                                              std::string_view hash);
/// The very version that has this hash is at hand.
[[nodiscard]] bool has_version(const Catalogue& catalogue, std::string_view hash);
[[nodiscard]] const engine::CaseFile* find_case(const Catalogue& catalogue, std::string_view id);

} // namespace tegenover::session
