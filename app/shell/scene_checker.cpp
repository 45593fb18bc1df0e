// shell/scene_checker.cpp
//
// The thread is started by the first large scene, and sleeps between wishes.
#include "shell/scene_checker.hpp"

#include <cstddef>
#include <utility>

namespace tegenover::shell {

namespace {

constexpr std::size_t moments_at_once = 200;
constexpr std::size_t states_at_once = 25'000; // some tens of milliseconds

session::SceneChecked checked(const session::CheckWriting& wish, std::size_t budget)
{
    return {wish.version, wish.file, session::check_scene(wish.history->scene, budget)};
}

} // namespace

std::optional<session::SceneChecked> SceneChecker::check(const session::CheckWriting& wish)
{
    if (wish.history->scene.moments.size() <= moments_at_once) {
        auto answer = checked(wish, states_at_once);
        const bool enough = !answer.checked->explored || answer.checked->complete;
        if (enough) return answer;
    }
    const std::lock_guard lock(guard_);
    wanted_ = wish;
    if (!worker_.joinable())
        worker_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
    wake_.notify_one();
    return std::nullopt;
}

std::optional<session::SceneChecked> SceneChecker::take()
{
    const std::lock_guard lock(guard_);
    return std::exchange(done_, std::nullopt);
}

bool SceneChecker::is_busy() const
{
    const std::lock_guard lock(guard_);
    return working_ || wanted_ || done_;
}

void SceneChecker::work(const std::stop_token& stop)
{
    std::unique_lock lock(guard_);
    while (wake_.wait(lock, stop, [this] { return wanted_.has_value(); })) {
        const auto wish = *std::exchange(wanted_, std::nullopt);
        working_ = true;
        lock.unlock();
        auto answer = checked(wish, engine::default_state_budget);
        lock.lock();
        working_ = false;
        done_ = std::move(answer);
    }
}

} // namespace tegenover::shell
