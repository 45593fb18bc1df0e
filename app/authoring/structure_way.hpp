// authoring/structure_way.hpp
//
// The way to a part of a scene, as a JSON pointer that is only spelled out where a problem needs
// it. A view: the ways above it must outlive it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tegenover::authoring {

class Way {
public:
    Way() = default;
    Way(const Way& up, std::string_view key) : up_(&up), key_(key) {}
    Way(const Way& up, std::string_view key, std::size_t index) : up_(&up), key_(key), index_(index)
    {
    }

    /// "/moments/3/lines/0"
    [[nodiscard]] std::string pointer() const
    {
        if (up_ == nullptr) return "";
        std::string spelled = up_->pointer() + "/";
        spelled += key_;
        if (index_) spelled += "/" + std::to_string(*index_);
        return spelled;
    }

private:
    const Way* up_ = nullptr;
    std::string_view key_;
    std::optional<std::size_t> index_;
};

} // namespace tegenover::authoring
