// persistence/content_hash.cpp
//
// The library's hash in its canonical order of bytes.
#include "persistence/content_hash.hpp"

#include <xxhash.h>

namespace tegenover::persistence {

std::string content_hash(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    XXH128_canonical_t bytes{};
    XXH128_canonicalFromHash(&bytes, XXH3_128bits(text.data(), text.size()));
    std::string hash;
    for (const unsigned char byte : bytes.digest) {
        hash += digits[byte >> 4U];
        hash += digits[byte & 0xFU];
    }
    return hash;
}

} // namespace tegenover::persistence
