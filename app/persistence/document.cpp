// persistence/document.cpp
//
// The beginning of a file, and its version.
#include "persistence/document.hpp"

#include "persistence/reading_codes.hpp"
#include "persistence/value_reader.hpp"

#include <string>

namespace tegenover::persistence {
namespace {

constexpr int our_format = 1;

std::string advice_for(double format)
{
    return format > our_format ? "; read it with a newer version of the program"
                               : "; write \"format\": " + std::to_string(our_format);
}

} // namespace

std::string_view without_mark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.substr(0, mark.size()) == mark) text.remove_prefix(mark.size());
    return text;
}

engine::Problem too_large(std::size_t bytes, std::size_t most_bytes)
{
    return {std::string{codes::file_too_large}, "",
            "the file has " + std::to_string(bytes) + " bytes, and at most " +
                std::to_string(most_bytes) + " are read; divide it or remove what is not a scene",
            1, 1};
}

bool is_our_format(const Fields& fields, std::string_view what)
{
    const auto format = fields.need("format");
    if (!format) return true;
    if (!format->is(Node::Kind::number) && !expect(*format, Node::Kind::whole, "the number 1")) {
        return true;
    }
    const double number = format->node().number;
    if (number == our_format) return true;
    format->report(codes::other_format, "this file is written in " + std::string{what} +
                                            " format " + number_words(number) +
                                            ", but this program reads format " +
                                            std::to_string(our_format) + advice_for(number));
    return false;
}

} // namespace tegenover::persistence
