// Wraps, measures and draws lines of UTF-8. Knows nothing about where on a page they stand.
#include "ui/widgets/text_measure.hpp"

#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cfloat>
#include <cmath>

namespace tegenover::ui {

namespace {

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

float line_width(const Face& face, std::string_view line)
{
    return face.font
        ->CalcTextSizeA(face.font->FontSize, FLT_MAX, 0, line.data(), line.data() + line.size())
        .x;
}

std::string_view without_leading_blanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? text.substr(text.size()) : text.substr(first);
}

std::string_view without_trailing_blanks(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

void wrap_paragraph(const Face& face, std::string_view text, float width,
                    std::vector<std::string_view>& lines)
{
    do {
        const char* end = text.data() + text.size();
        const char* stop = face.font->CalcWordWrapPositionA(1, text.data(), end, width);
        auto taken = static_cast<std::size_t>(stop - text.data());
        taken = std::min(std::max(taken, first_code_point(text)), text.size());
        while (taken < text.size() && continues(text[taken]))
            ++taken;
        lines.push_back(without_trailing_blanks(text.substr(0, taken)));
        text = without_leading_blanks(text.substr(taken));
    } while (!text.empty());
}

float height_of(const Face& face, std::string_view line)
{
    return line.empty() ? std::round(face.line_height() / 2) : face.line_height();
}

} // namespace

std::size_t first_code_point(std::string_view text)
{
    std::size_t count = text.empty() ? 0 : 1;
    while (count < text.size() && continues(text[count]))
        ++count;
    return count;
}

std::string_view first_code_points(std::string_view text, std::size_t count)
{
    if (count >= text.size()) return text; // no code point is shorter than a byte
    std::size_t bytes = 0;
    for (; count > 0 && bytes < text.size(); --count)
        bytes += first_code_point(text.substr(bytes));
    return text.substr(0, bytes);
}

std::size_t code_points(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return !continues(byte); }));
}

std::vector<std::string_view> wrap(const Face& face, std::string_view text, float width)
{
    std::vector<std::string_view> lines;
    if (text.data() == nullptr) return lines;
    while (true) {
        const std::size_t end = text.find('\n');
        wrap_paragraph(face, text.substr(0, end), std::max(width, 1.0F), lines);
        if (end == std::string_view::npos) return lines;
        if (!lines.back().empty()) lines.push_back(text.substr(end, 0));
        text = text.substr(end + 1);
    }
}

ImVec2 measure(const Face& face, std::string_view text, float width)
{
    ImVec2 size;
    for (const std::string_view line : wrap(face, text, width)) {
        size.x = std::max(size.x, std::ceil(line_width(face, line)));
        size.y += height_of(face, line);
    }
    return size;
}

void draw_text(ImDrawList& list, const Face& face, std::string_view text, ImVec2 at, float width,
               ImU32 colour, std::size_t visible)
{
    const float rise = std::round((face.line_height() - face.font->FontSize) / 2);
    const char* stop = text.data() + first_code_points(text, visible).size();
    for (const std::string_view line : wrap(face, text, width)) {
        if (line.data() >= stop) return;
        const char* end = std::min(line.data() + line.size(), stop);
        if (end > line.data())
            list.AddText(face.font, face.font->FontSize, {at.x, at.y + rise}, colour, line.data(),
                         end);
        at.y += height_of(face, line);
    }
}

std::string cut_to_width(const Face& face, std::string_view text, float width)
{
    if (text.empty() || line_width(face, text) <= width) return std::string(text);
    const std::string ellipsis = "\u2026";
    const float room = std::nextafter(width - line_width(face, ellipsis), FLT_MAX);
    const char* stop = text.data();
    if (room > 0)
        face.font->CalcTextSizeA(face.font->FontSize, room, 0, text.data(),
                                 text.data() + text.size(), &stop);
    const auto taken = static_cast<std::size_t>(stop - text.data());
    return std::string(without_trailing_blanks(text.substr(0, taken))) + ellipsis;
}

} // namespace tegenover::ui
