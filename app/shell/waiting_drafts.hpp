// shell/waiting_drafts.hpp
//
// Which scenes have words that are in no file yet: found in the folder of drafts at the start, and
// kept up with from then on. Writes nothing.
#pragma once

#include "engine/scene.hpp"
#include "session/catalogue.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::shell {

class WaitingDrafts {
public:
    /// Looks at every draft of the folder; one that says the same as its scene's file waits for
    /// nothing.
    explicit WaitingDrafts(std::filesystem::path folder);

    /// `scene` as it is going to be kept.
    void note(const std::string& file, bool has_file, const engine::Scene& scene);
    /// Reads it in the folder again.
    void look_for(const std::string& file);
    void forget(const std::string& file);
    void forget_all();
    [[nodiscard]] bool has(const std::string& file) const { return known_.contains(file); }

    /// All of them by file, where that is not what the last call said.
    [[nodiscard]] std::optional<std::vector<session::WaitingDraft>> take_change();

private:
    std::filesystem::path folder_;
    std::map<std::string, session::WaitingDraft> known_; ///< by file of the scene
    bool changed_ = true;
};

} // namespace tegenover::shell
