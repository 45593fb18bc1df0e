// authoring/markup.cpp
//
// Every scan moves forward only, so that no input takes long.
#include "authoring/markup.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace tegenover::authoring {
namespace {

constexpr std::string_view space = " \t\r\n";

void put_code_point(std::string& text, std::uint32_t code)
{
    constexpr std::uint32_t last = 0x10FFFF;
    const bool is_surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code > last || is_surrogate) return;
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    const auto put_rest = [&](unsigned shift) { put(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80U) return put(code);
    if (code < 0x800U) {
        put(0xC0U | (code >> 6U));
        return put_rest(0);
    }
    if (code < 0x10000U) {
        put(0xE0U | (code >> 12U));
        put_rest(6);
        return put_rest(0);
    }
    put(0xF0U | (code >> 18U));
    put_rest(12);
    put_rest(6);
    put_rest(0);
}

/// Whether the name between & and ; is known; then its character is put behind the text.
bool put_entity(std::string& text, std::string_view name)
{
    using Entity = std::pair<std::string_view, std::string_view>;
    constexpr std::array<Entity, 12> named{
        Entity{"amp", "&"},  {"lt", "<"},         {"gt", ">"},          {"quot", "\""},
        {"apos", "'"},       {"nbsp", " "},       {"hellip", "\u2026"}, {"ndash", "\u2013"},
        {"mdash", "\u2014"}, {"lsquo", "\u2018"}, {"rsquo", "\u2019"},  {"euml", "\u00EB"}};
    for (const auto& [known, character] : named) {
        if (known != name) continue;
        text += character;
        return true;
    }
    if (!name.starts_with('#')) return false;
    name.remove_prefix(1);
    const bool is_hex = name.starts_with('x') || name.starts_with('X');
    if (is_hex) name.remove_prefix(1);
    std::uint32_t code = 0;
    const auto* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data(), end, code, is_hex ? 16 : 10);
    if (error != std::errc{} || stop != end) return false;
    put_code_point(text, code);
    return true;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string tag_name(std::string_view tag)
{
    std::string name;
    for (const char c : tag.substr(tag.starts_with('/') ? 1 : 0)) {
        if (!is_letter(c) && (c < '0' || c > '9')) break;
        name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

template <std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

void take_tag(Untagged& untagged, std::string_view tag)
{
    constexpr std::array<std::string_view, 9> breaking{"br", "p",  "div", "li", "h1",
                                                       "h2", "h3", "tr",  "ul"};
    constexpr std::array<std::string_view, 6> shown{"img",    "audio", "video",
                                                    "iframe", "embed", "object"};
    const auto name = tag_name(tag);
    if (is_one_of(name, breaking)) untagged.words += '\n';
    if (!tag.starts_with('/') && is_one_of(name, shown)) {
        const auto source = attribute(tag, "src");
        untagged.media.push_back(source.empty() ? name : source);
    }
}

} // namespace

std::string without_entities(std::string_view html)
{
    constexpr std::size_t longest_name = 10;
    std::string text;
    for (std::size_t at = 0; at < html.size();) {
        const auto sign = std::min(html.find('&', at), html.size());
        text += html.substr(at, sign - at);
        at = sign;
        if (at == html.size()) break;
        const auto end = html.substr(at, longest_name + 2).find(';');
        const bool known =
            end != std::string_view::npos && put_entity(text, html.substr(at + 1, end - 1));
        if (!known) text += '&';
        at += known ? end + 1 : 1;
    }
    return text;
}

Untagged without_tags(std::string_view html)
{
    Untagged untagged;
    bool tags_close = true; // once one does not, none behind it does
    bool comments_close = true;
    for (std::size_t at = 0; at < html.size(); ++at) {
        const bool is_comment = html.substr(at).starts_with("<!--");
        const bool may_be_tag = html[at] == '<' && at + 1 < html.size() &&
                                (is_letter(html[at + 1]) || html[at + 1] == '/' || is_comment);
        bool& closes = is_comment ? comments_close : tags_close;
        const auto end =
            may_be_tag && closes ? html.find(is_comment ? "-->" : ">", at) : std::string_view::npos;
        if (may_be_tag && end == std::string_view::npos) closes = false;
        if (end == std::string_view::npos) {
            untagged.words += html[at];
            continue;
        }
        if (!is_comment) take_tag(untagged, html.substr(at + 1, end - at - 1));
        at = end + (is_comment ? 2 : 0);
    }
    return untagged;
}

std::string_view trimmed(std::string_view words)
{
    const auto first = words.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return words.substr(first, words.find_last_not_of(space) - first + 1);
}

std::string tidied(std::string_view words)
{
    std::string text;
    std::size_t empty = 0;
    words = trimmed(words);
    while (!words.empty()) {
        const auto end = std::min(words.find('\n'), words.size());
        const auto line = trimmed(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
        empty = line.empty() ? empty + 1 : 0;
        if (empty > 1) continue;
        if (!text.empty()) text += '\n';
        text += line;
    }
    return text;
}

std::string attribute(std::string_view tag, std::string_view name)
{
    for (auto at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const bool begins = at == 0 || space.find(tag[at - 1]) != std::string_view::npos;
        const auto equals = at + name.size();
        if (!begins || equals + 1 >= tag.size() || tag[equals] != '=') continue;
        const char quote = tag[equals + 1];
        if (quote != '"' && quote != '\'') continue;
        const auto end = tag.find(quote, equals + 2);
        if (end == std::string_view::npos) return "";
        return without_entities(tag.substr(equals + 2, end - equals - 2));
    }
    return "";
}

} // namespace tegenover::authoring
