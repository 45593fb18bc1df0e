// shell/outside.hpp
//
// Performs effects and tells what came of them as intents. The only place that acts on the world
// for the sake of the model; decides nothing about it.
#pragma once

#include "platform/folders.hpp"
#include "platform/opener.hpp"
#include "session/effect.hpp"
#include "session/intent.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace tegenover::shell {

class Outside {
public:
    Outside(platform::Folders folders, std::string opening_program);

    /// Performs one effect; what is known at once is the answer, the rest comes from `news`.
    [[nodiscard]] std::vector<session::Intent> perform(const session::Effect& effect);

    /// What came of effects that take their time. `now` is in steady seconds.
    [[nodiscard]] std::vector<session::Intent> news(double now);
    [[nodiscard]] bool waits_for_news() const { return !openings_.empty(); }

    /// The settings that were kept last time, on top of the given ones.
    [[nodiscard]] session::Settings kept_settings(const session::Settings& otherwise) const;

private:
    struct PendingOpening {
        platform::Opening opening;
        std::string path;
        double since = -1; ///< steady seconds of the first look
    };

    [[nodiscard]] std::vector<session::Intent> act(const session::SaveReport& effect) const;
    [[nodiscard]] std::vector<session::Intent> act(const session::OpenFile& effect);
    [[nodiscard]] std::vector<session::Intent> act(const session::KeepSettings& effect) const;

    platform::Folders folders_;
    std::string opening_program_;
    std::vector<PendingOpening> openings_;
};

/// `name`, or `name (2)` and so on where that is taken already: nobody's file is written over.
[[nodiscard]] std::filesystem::path free_name(const std::filesystem::path& folder,
                                              const std::string& name);

} // namespace tegenover::shell
