// persistence/json_fault.cpp
//
// The slips that authors make in JSON, told apart by what stands at and before the fault.
#include "persistence/json_fault.hpp"

#include "engine/characters.hpp"
#include "persistence/findings.hpp"
#include "persistence/json_walk.hpp"
#include "persistence/places.hpp"
#include "persistence/reading_codes.hpp"

#include <algorithm>

namespace tegenover::persistence {
namespace {

JsonFault not_json(std::size_t offset, std::string message)
{
    return {codes::not_json, offset, std::move(message)};
}

char char_at(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

/// Where the token begins at which the parser gave up.
std::size_t token_start(const JsonBreak& where)
{
    std::size_t at = skip_space(where.text, where.last_end);
    const auto is_sign = [&] {
        return char_at(where.text, at) == ',' || char_at(where.text, at) == ':';
    };
    while (at + 1 < where.read && is_sign())
        at = skip_space(where.text, at + 1);
    return at;
}

/// The last byte before `at` that is no white space.
std::optional<std::size_t> sign_before(std::string_view text, std::size_t at)
{
    const auto found = text.substr(0, at).find_last_not_of(" \t\r\n");
    if (found == std::string_view::npos) return std::nullopt;
    return found;
}

std::string opened_where(const JsonBreak& where)
{
    const bool object = char_at(where.text, *where.opened) == '{';
    const Place place = LineStarts{where.text}.place(where.text, *where.opened);
    return std::string{object ? "object" : "list"} + " that begins on line " +
           std::to_string(place.line) + ", column " + std::to_string(place.column);
}

std::string found_here(std::string_view text, std::size_t at)
{
    if (char_at(text, at) == '"') {
        const auto closing = std::min(text.find('"', at + 1), text.size());
        return quote(text.substr(at + 1, closing - at - 1));
    }
    const auto end = std::min(text.find_first_of(" \t\r\n,:]}\"", at + 1), text.size());
    return quote(text.substr(at, end - at));
}

JsonFault explain_ill_formed(std::string_view text, std::size_t at)
{
    const auto first = text.substr(0, 2);
    if (first == "\xFF\xFE" || first == "\xFE\xFF") {
        return {codes::not_utf8, 0, "the file is UTF-16; save it as UTF-8"};
    }
    const auto byte = static_cast<unsigned char>(text[at]);
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {codes::not_utf8, at,
            std::string{"the byte 0x"} + digits[byte / 16] + digits[byte % 16] +
                " is no UTF-8 here; save the file as UTF-8"};
}

JsonFault explain_string(const JsonBreak& where)
{
    const std::size_t quote = JsonWalk::next_after(where.text, where.last_end);
    if (where.read > where.text.size()) {
        return not_json(quote, "this text is not closed before the file ends; close it with \"");
    }
    const std::size_t at = where.read - 1;
    const char c = where.text[at];
    if (c == '\n' || c == '\r') {
        return not_json(quote, "this text is not closed on its line; close it with \", or write a "
                               "new paragraph as \\n");
    }
    if (engine::forbidden_at(where.text.substr(at)) > 0) {
        return {codes::forbidden_character, at,
                "the control character " + engine::code_point_name(where.text.substr(at)) +
                    " may not stand in a text; remove it or write a space"};
    }
    const auto slash = where.text.substr(0, where.read).rfind('\\');
    if (slash == std::string_view::npos || slash < quote) {
        return not_json(at, "this text is no JSON string");
    }
    if (char_at(where.text, slash + 1) == 'u') {
        return not_json(slash, "after \\u stand four hexadecimal digits, and two of these for a "
                               "character above U+FFFF; better write the character itself");
    }
    return not_json(slash, "after a backslash JSON knows only n, u, t, r, b, f, /, \\ and \"; "
                           "write \\\\ for a backslash itself");
}

JsonFault explain_end(const JsonBreak& where)
{
    if (!where.anything_read) {
        return {codes::empty_file, 0, "the file is empty; a scene is one JSON object"};
    }
    const bool object = where.opened && char_at(where.text, *where.opened) == '{';
    if (!where.opened) return not_json(where.text.size(), "the file ends too early");
    return not_json(where.text.size(), "the file ends too early: the " + opened_where(where) +
                                           " is not closed; add a " + (object ? "}" : "]"));
}

/// Where a comma or a closing bracket was due.
JsonFault explain_missing_comma(const JsonBreak& where, std::size_t at, bool object)
{
    const char c = where.text[at];
    if (c == ']' || c == '}') {
        return not_json(at, std::string{"a "} + c + " stands here, but the " + opened_where(where) +
                                " is closed with " + (object ? "}" : "]"));
    }
    const char before = char_at(where.text, at == 0 ? 0 : at - 1);
    const bool after_digit = before >= '0' && before <= '9';
    if (after_digit && c >= '0' && c <= '9') {
        return not_json(at - 1, "a number may not begin with 0");
    }
    return not_json(at, "a comma is missing before " + found_here(where.text, at) + ", or the " +
                            opened_where(where) + " is not closed");
}

JsonFault explain_missing_value(std::string_view text, std::size_t at)
{
    const auto word = text.substr(at, 4);
    const char c = text[at];
    if (word == "True" || word == "Fals" || word == "None" || word == "Null") {
        return not_json(at, "JSON writes true, false and null in small letters");
    }
    const bool like_a_number = c == '+' || c == '.' || c == '-' || (c >= '0' && c <= '9');
    if (like_a_number) {
        return not_json(at, found_here(text, at) +
                                " is no JSON number; write it with plain digits, like 5 or -5");
    }
    return not_json(at, "a value should stand here, but there is " + found_here(text, at) +
                            "; texts stand in double quotes");
}

JsonFault explain_in_container(const JsonBreak& where, std::size_t at)
{
    const bool object = char_at(where.text, *where.opened) == '{';
    const std::size_t before = sign_before(where.text, at).value_or(0);
    const char sign = where.text[before];
    const char c = where.text[at];
    if (sign == ',' && (c == ']' || c == '}')) {
        return not_json(before, std::string{"this comma is followed by "} + c + "; remove it");
    }
    if (sign == ':') return explain_missing_value(where.text, at);
    if (where.after_key) {
        return not_json(at,
                        "after a key stands a colon, but there is " + found_here(where.text, at));
    }
    const bool is_first = before == *where.opened;
    if (object && (sign == ',' || is_first)) {
        return not_json(at, "a key in double quotes should stand here, but there is " +
                                found_here(where.text, at));
    }
    if (sign == ',' || is_first) return explain_missing_value(where.text, at);
    return explain_missing_comma(where, at, object);
}

} // namespace

JsonFault explain(const JsonBreak& where)
{
    const auto ill_formed = engine::find_ill_formed(where.text);
    if (ill_formed && *ill_formed < where.read) return explain_ill_formed(where.text, *ill_formed);
    if (where.in_string) return explain_string(where);

    const std::size_t at = token_start(where);
    if (where.number_too_large) {
        return {codes::out_of_range, at,
                "the number " + found_here(where.text, at) +
                    " is larger than any that can be read"};
    }
    if (at >= where.text.size()) return explain_end(where);
    const char c = where.text[at];
    if (c == '/' || c == '#') return not_json(at, "JSON has no comments; remove this one");
    if (c == '\'') return not_json(at, "texts and keys stand in double quotes, not single ones");
    if (where.opened) return explain_in_container(where, at);
    if (!where.anything_read) return explain_missing_value(where.text, at);
    return not_json(at, "the file goes on after its end with " + found_here(where.text, at) +
                            "; remove what follows the last closing bracket");
}

} // namespace tegenover::persistence
