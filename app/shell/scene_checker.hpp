// shell/scene_checker.hpp
//
// Checks a scene while its author types on: what is small at once, what is large on a thread of its
// own. Only the newest wish is worked on; what is checked is a value that no one else changes.
#pragma once

#include "session/editor/steps.hpp"
#include "session/editor/wishes.hpp"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace tegenover::shell {

class SceneChecker {
public:
    SceneChecker() = default;
    ~SceneChecker() = default; ///< waits for what is under way
    SceneChecker(const SceneChecker&) = delete;
    SceneChecker& operator=(const SceneChecker&) = delete;

    /// The answer where it could be had at once; else it comes from `take`.
    [[nodiscard]] std::optional<session::SceneChecked> check(const session::CheckWriting& wish);
    [[nodiscard]] std::optional<session::SceneChecked> take();
    /// An answer is still to come.
    [[nodiscard]] bool is_busy() const;

private:
    void work(const std::stop_token& stop);

    mutable std::mutex guard_; ///< of all below but the thread
    std::condition_variable_any wake_;
    std::optional<session::CheckWriting> wanted_;
    std::optional<session::SceneChecked> done_;
    bool working_ = false;
    std::jthread worker_; ///< last: it ends before what it uses
};

} // namespace tegenover::shell
