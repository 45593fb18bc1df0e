// persistence/json_match.cpp
//
// What has an id is known by it; the rest is looked for among what is left.
#include "persistence/json_match.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace tegenover::persistence {
namespace {

using Json = nlohmann::ordered_json;

class Matching {
public:
    Matching(const Json& before, const Json& after)
        : before_(before), after_(after), found_(after.size()), taken_(before.size(), false)
    {
    }

    std::vector<std::optional<std::size_t>> run()
    {
        by_id();
        pair_rest([](const Json& one, const Json& other) { return one == other; });
        pair_rest(are_alike);
        return std::move(found_);
    }

private:
    static std::string id_of(const Json& item)
    {
        if (!item.is_object()) return "";
        const auto id = item.find("id");
        return id == item.end() || !id->is_string() ? "" : id->get<std::string>();
    }

    /// Half of what one holds is the same in the other: renamed, perhaps.
    static bool are_alike(const Json& one, const Json& other)
    {
        if (!one.is_object() || !other.is_object()) return false;
        std::size_t same = 0;
        for (const auto& [key, value] : one.items()) {
            const auto there = other.find(key);
            if (there != other.end() && *there == value) ++same;
        }
        return 2 * same >= one.size();
    }

    void take(std::size_t now, std::size_t then)
    {
        found_[now] = then;
        taken_[then] = true;
    }

    void by_id()
    {
        std::multimap<std::string, std::size_t> ids;
        for (std::size_t i = 0; i < before_.size(); ++i) {
            if (auto id = id_of(before_[i]); !id.empty()) ids.emplace(std::move(id), i);
        }
        for (std::size_t i = 0; i < after_.size(); ++i) {
            const auto one = ids.find(id_of(after_[i]));
            if (one == ids.end()) continue;
            take(i, one->second);
            ids.erase(one);
        }
    }

    template <typename Same> void pair_rest(const Same& same)
    {
        for (std::size_t i = 0; i < after_.size(); ++i) {
            if (found_[i]) continue;
            for (std::size_t k = 0; k < before_.size(); ++k) {
                if (taken_[k] || !same(before_[k], after_[i])) continue;
                take(i, k);
                break;
            }
        }
    }

    const Json& before_;
    const Json& after_;
    std::vector<std::optional<std::size_t>> found_;
    std::vector<bool> taken_;
};

} // namespace

std::vector<std::optional<std::size_t>> match_items(const Json& before, const Json& after)
{
    return Matching{before, after}.run();
}

} // namespace tegenover::persistence
