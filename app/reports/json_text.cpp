// reports/json_text.cpp
//
// Commas and escapes.
#include "reports/json_text.hpp"

namespace tegenover::reports {

namespace {

void add_member(std::string& text, std::string_view name, const std::string& value)
{
    if (value.empty()) return;
    if (text.size() > 1) text += ", ";
    text += json_string(name) + ": " + value;
}

} // namespace

std::string json_string(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string safe = "\"";
    for (const char sign : text) {
        const auto code = static_cast<unsigned char>(sign);
        if (sign == '"' || sign == '\\') {
            safe += '\\';
            safe += sign;
        } else if (code < ' ') {
            safe += "\\u00";
            safe += digits[code >> 4U];
            safe += digits[code & 0xFU];
        } else {
            safe += sign;
        }
    }
    return safe + '"';
}

std::string json_object(std::initializer_list<std::pair<std::string_view, std::string>> members)
{
    std::string text = "{";
    for (const auto& [name, value] : members)
        add_member(text, name, value);
    return text + "}";
}

std::string json_object(const std::vector<std::pair<std::string, std::string>>& members)
{
    std::string text = "{";
    for (const auto& [name, value] : members)
        add_member(text, name, value);
    return text + "}";
}

std::string json_array(const std::vector<std::string>& values)
{
    std::string text = "[";
    for (const auto& value : values)
        text += (text.size() > 1 ? ", " : "") + value;
    return text + "]";
}

} // namespace tegenover::reports
