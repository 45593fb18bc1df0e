// engine/characters.cpp
//
// UTF-8, byte by byte. Decodes only what the checks need.
#include "engine/characters.hpp"

#include <algorithm>
#include <array>

namespace tegenover::engine {
namespace {

unsigned byte_at(std::string_view utf8, std::size_t index)
{
    return index < utf8.size() ? static_cast<unsigned char>(utf8[index]) : 0U;
}

bool is_continuation(unsigned byte) { return (byte & 0xC0U) == 0x80U; }

std::size_t length_from(unsigned first)
{
    if (first < 0x80U) return 1;
    if (first >= 0xC2U && first <= 0xDFU) return 2;
    if (first >= 0xE0U && first <= 0xEFU) return 3;
    if (first >= 0xF0U && first <= 0xF4U) return 4;
    return 0;
}

/// Overlong forms, surrogates and what lies above U+10FFFF show in the second byte.
bool second_fits(unsigned first, unsigned second)
{
    if (first == 0xE0U) return second >= 0xA0U;
    if (first == 0xEDU) return second <= 0x9FU;
    if (first == 0xF0U) return second >= 0x90U;
    if (first == 0xF4U) return second <= 0x8FU;
    return true;
}

/// The bytes of the well-formed character with which `utf8` begins; 0 where there is none.
std::size_t well_formed_at(std::string_view utf8)
{
    const unsigned first = byte_at(utf8, 0);
    const std::size_t length = length_from(first);
    if (length > utf8.size()) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_continuation(byte_at(utf8, i))) return 0;
    }
    return length > 1 && !second_fits(first, byte_at(utf8, 1)) ? 0 : length;
}

/// Without a way out of the loop, so that the compiler can look at many bytes at once.
bool is_plain_ascii(std::string_view utf8)
{
    bool plain = true;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        plain &= byte >= 0x20U && byte < 0x7FU;
    }
    return plain;
}

/// U+2028..U+202E and U+2066..U+2069 all begin with the byte E2.
bool is_separator_or_override(unsigned second, unsigned third)
{
    if (second == 0x80U) return third >= 0xA8U && third <= 0xAEU;
    return second == 0x81U && third >= 0xA6U && third <= 0xA9U;
}

} // namespace

std::size_t forbidden_at(std::string_view utf8)
{
    if (utf8.empty()) return 0;
    const unsigned first = byte_at(utf8, 0);
    if (first == '\n') return 0;
    if (first < 0x20U || first == 0x7FU) return 1;
    if (first == 0xC2U) return byte_at(utf8, 1) >= 0x80U && byte_at(utf8, 1) <= 0x9FU ? 2 : 0;
    if (first != 0xE2U) return 0;
    return is_separator_or_override(byte_at(utf8, 1), byte_at(utf8, 2)) ? 3 : 0;
}

std::optional<std::size_t> find_forbidden(std::string_view utf8)
{
    if (is_plain_ascii(utf8)) return std::nullopt;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const unsigned byte = byte_at(utf8, i);
        if (byte >= 0x20U && byte < 0x7FU) continue;
        if (forbidden_at(utf8.substr(i)) > 0) return i;
    }
    return std::nullopt;
}

std::string code_point_name(std::string_view utf8)
{
    const std::size_t length = std::max<std::size_t>(well_formed_at(utf8), 1);
    constexpr std::array<unsigned, 5> first_masks{0, 0x7FU, 0x1FU, 0x0FU, 0x07U};
    unsigned number = byte_at(utf8, 0) & first_masks[length];
    for (std::size_t i = 1; i < length; ++i)
        number = (number << 6U) | (byte_at(utf8, i) & 0x3FU);
    std::string digits;
    for (; number > 0 || digits.size() < 4; number /= 16) {
        digits.insert(digits.begin(), "0123456789ABCDEF"[number % 16]);
    }
    return "U+" + digits;
}

std::string_view character_at(std::string_view utf8)
{
    return utf8.empty() ? utf8 : utf8.substr(0, well_formed_at(utf8));
}

std::optional<std::size_t> find_ill_formed(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t length = well_formed_at(utf8.substr(i));
        if (length == 0) return i;
        i += length;
    }
    return std::nullopt;
}

} // namespace tegenover::engine
