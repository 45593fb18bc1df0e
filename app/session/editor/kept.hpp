// session/editor/kept.hpp
//
// A large value that copies share: a scene of two hundred moments and all that was done to it are
// part of the model, which is copied at every step. Never changed in place, so it is a value still.
#pragma once

#include <memory>
#include <utility>

namespace tegenover::session {

template <typename Value> class Kept {
public:
    Kept() : value_(std::make_shared<const Value>()) {}
    // NOLINTNEXTLINE(google-explicit-constructor): it stands for the value in every way.
    Kept(Value value) : value_(std::make_shared<const Value>(std::move(value))) {}

    [[nodiscard]] const Value& operator*() const { return *value_; }
    [[nodiscard]] const Value* operator->() const { return value_.get(); }

    /// They share it: the same without looking. Where not, they can still be equal.
    [[nodiscard]] bool is(const Kept& other) const { return value_ == other.value_; }

    bool operator==(const Kept& other) const
    {
        return value_ == other.value_ || *value_ == *other.value_;
    }

private:
    std::shared_ptr<const Value> value_; ///< never null
};

} // namespace tegenover::session
