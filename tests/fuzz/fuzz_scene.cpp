// The entry of libFuzzer, and a way to change scenes that keeps them JSON: most of what flips bytes
// is refused on its first line and tests nothing behind it.
#include "fuzz/whole_way.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

// What libFuzzer calls, and what it offers.
extern "C" {
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size, std::size_t most,
                                    unsigned int seed);
std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);
}

namespace {

using Json = nlohmann::ordered_json;
using Random = std::minstd_rand;

std::size_t under(std::size_t count, Random& random) { return random() % count; }

void list_all(Json& value, std::vector<Json*>& all)
{
    all.push_back(&value);
    if (value.is_structured()) {
        for (auto& part : value)
            list_all(part, all);
    }
}

/// Another value in its place: a number nearby, or a value from elsewhere in the file.
void change(Json& value, const std::vector<Json*>& all, Random& random)
{
    if (value.is_number_integer() && under(3, random) > 0) {
        value = value.get<std::int64_t>() + static_cast<std::int64_t>(under(41, random)) - 20;
        return;
    }
    for (int attempt = 0; attempt < 50; ++attempt) {
        const Json other = *all[under(all.size(), random)];
        if (other.type() != value.type() && under(20, random) > 0) continue;
        value = other;
        return;
    }
}

void take_out_or_double(Json& value, Random& random)
{
    if (value.empty()) return;
    const auto at = static_cast<std::ptrdiff_t>(under(value.size(), random));
    if (value.is_array() && under(2, random) == 0) {
        const Json copy = *(value.begin() + at);
        value.push_back(copy);
        return;
    }
    if (value.is_array()) {
        value.erase(value.begin() + at);
        return;
    }
    auto part = value.begin();
    std::advance(part, at);
    value.erase(part.key());
}

void mutate(Json& scene, Random& random)
{
    std::vector<Json*> all;
    list_all(scene, all);
    Json& value = *all[under(all.size(), random)];
    if (value.is_structured() && under(3, random) > 0) {
        take_out_or_double(value, random);
    } else {
        change(value, all, random);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string text{bytes, bytes + size};
    if (const auto fault = tegenover::tests::go_the_whole_way(text)) {
        std::fprintf(stderr, "%s\n", fault->c_str());
        std::abort();
    }
    return 0;
}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size, std::size_t most,
                                    unsigned int seed)
{
    Random random{seed};
    const std::string text{bytes, bytes + size};
    const auto end = std::min(text.find('\0'), text.size());
    auto scene = Json::parse(text.substr(0, end), nullptr, false);
    if (scene.is_discarded() || under(8, random) == 0) return LLVMFuzzerMutate(bytes, size, most);
    for (auto changes = 1 + under(3, random); changes > 0; --changes)
        mutate(scene, random);
    const auto changed =
        scene.dump(-1, ' ', false, Json::error_handler_t::replace) + text.substr(end);
    if (changed.size() > most) return LLVMFuzzerMutate(bytes, size, most);
    std::memcpy(bytes, changed.data(), changed.size());
    return changed.size();
}
