// reports/html.cpp
//
// Escaping and small pieces of HTML.
#include "reports/html.hpp"

#include "reports/report_style.hpp"

namespace tegenover::reports {
namespace {

void append_escaped(char c, std::string& into)
{
    switch (c) {
    case '&':
        into += "&amp;";
        return;
    case '<':
        into += "&lt;";
        return;
    case '>':
        into += "&gt;";
        return;
    case '"':
        into += "&quot;";
        return;
    case '\'':
        into += "&#39;";
        return;
    default:
        break;
    }
    const bool control = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
    if (control || c == 0x7F) {
        into += "\xEF\xBF\xBD";
    } else {
        into += c;
    }
}

} // namespace

std::string escape(std::string_view text)
{
    std::string html;
    html.reserve(text.size() + text.size() / 8);
    for (const char c : text)
        append_escaped(c, html);
    return html;
}

std::string element(std::string_view name, std::string_view text)
{
    return around(name, escape(text));
}

std::string around(std::string_view name, std::string_view html)
{
    const auto tag = name.substr(0, name.find(' '));
    std::string result;
    result.append("<").append(name).append(">").append(html);
    return result.append("</").append(tag).append(">\n");
}

std::string paragraphs(std::string_view text, std::string_view attributes)
{
    std::string name = "p";
    if (!attributes.empty()) name.append(" ").append(attributes);
    std::string html;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto part = text.substr(0, end);
        if (!part.empty()) html += element(name, part);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return html;
}

std::string page_head(std::string_view title)
{
    const std::string html =
        "<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'\">\n" +
        element("title", title) + around("style", report_style);
    return around("head", html);
}

} // namespace tegenover::reports
