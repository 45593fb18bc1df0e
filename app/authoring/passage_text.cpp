// authoring/passage_text.cpp
//
// Code goes first, then tags, then each line gives its links away.
#include "authoring/passage_text.hpp"

#include "authoring/markup.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace tegenover::authoring {
namespace {

using What = ImportNote::What;

/// Macros of Harlowe: a name after a bracket is prose unless it is one of these.
constexpr std::array<std::string_view, 46> macros{
    "set",        "put",       "move",        "if",         "unless",      "else-if",    "else",
    "link",       "link-goto", "link-reveal", "link-undo",  "link-repeat", "goto",       "go-to",
    "print",      "display",   "live",        "text-style", "text-colour", "text-color", "align",
    "transition", "click",     "click-goto",  "mouseover",  "mouseout",    "random",     "either",
    "enchant",    "replace",   "append",      "prepend",    "show",        "hide",       "hook",
    "background", "font",      "css",         "save-game",  "load-game",   "prompt",     "alert",
    "confirm",    "history",   "cond",        "macro"};

class PassageReading {
public:
    PassageReading(Passage& passage, std::vector<ImportNote>& notes)
        : passage_(passage), notes_(notes)
    {
    }

    void read(std::string_view text)
    {
        auto untagged = without_tags(without_code(without_scripts(text)));
        for (auto& source : untagged.media)
            note(What::media_left_out, std::move(source));
        std::string words;
        std::string_view rest = untagged.words;
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size());
            take_line(rest.substr(0, end), words);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        passage_.words = tidied(without_entities(without_marks(words)));
    }

private:
    void note(What what, std::string detail)
    {
        constexpr std::size_t most = 60;
        if (detail.size() > most) detail.resize(most);
        notes_.push_back({what, passage_.name, std::move(detail)});
    }

    /// What stands between <script> or <style> and its end is for a browser.
    std::string without_scripts(std::string_view text)
    {
        std::string rest;
        while (!text.empty()) {
            const auto open = std::min(text.find("<s"), text.size());
            rest += text.substr(0, open);
            text.remove_prefix(open);
            const auto end = end_of_script(text);
            if (end > 0) note(What::code_left_out, std::string{text.substr(0, end)});
            if (end == 0) rest += text.substr(0, 1);
            text.remove_prefix(std::min(std::max<std::size_t>(end, 1), text.size()));
        }
        return rest;
    }

    static std::size_t end_of_script(std::string_view text)
    {
        for (const std::string_view name : {"script", "style"}) {
            if (!text.substr(std::min<std::size_t>(1, text.size())).starts_with(name)) continue;
            const auto closing = "</" + std::string{name} + ">";
            const auto end = text.find(closing);
            if (end != std::string_view::npos) return end + closing.size();
        }
        return 0;
    }

    /// Without the signs for bold and italic; what stands for a picture or for the value of a
    /// variable is told.
    std::string without_marks(std::string_view text)
    {
        std::string rest;
        for (std::size_t at = 0; at < text.size();) {
            const auto here = text.substr(at);
            const bool after_colon = at > 0 && text[at - 1] == ':'; // of an address
            if (here.starts_with("''") || (here.starts_with("//") && !after_colon)) {
                at += 2;
                continue;
            }
            if (const auto end = end_of_picture(here); end > 0) {
                const auto from = here.find("](") + 2;
                note(What::media_left_out, std::string{here.substr(from, end - 1 - from)});
                at += end;
                continue;
            }
            if (const auto end = end_of_variable(here); end > 0) {
                note(What::code_left_out, std::string{here.substr(0, end)});
                at += end;
                continue;
            }
            rest += text[at++];
        }
        return rest;
    }

    /// "![words](file)"; 0 where there is none.
    static std::size_t end_of_picture(std::string_view text)
    {
        if (!text.starts_with("![")) return 0;
        constexpr std::size_t longest = 1'024;
        const auto part = text.substr(0, longest);
        const auto middle = part.find("](");
        const auto end = middle == std::string_view::npos ? middle : part.find(')', middle);
        return end == std::string_view::npos ? 0 : end + 1;
    }

    /// "$trust"; "$5" is money.
    static std::size_t end_of_variable(std::string_view text)
    {
        const auto is_letter = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        };
        if (text.size() < 2 || text[0] != '$' || !is_letter(text[1])) return 0;
        std::size_t end = 2;
        while (end < text.size() &&
               (is_letter(text[end]) || (text[end] >= '0' && text[end] <= '9')))
            ++end;
        return end;
    }

    /// Where the macro ends that begins with the bracket at `at`; 0 where none does.
    static std::size_t end_of_macro(std::string_view text, std::size_t at)
    {
        const auto colon = text.substr(at + 1, 20).find(':');
        if (colon == std::string_view::npos) return 0;
        const auto name = text.substr(at + 1, colon);
        if (std::find(macros.begin(), macros.end(), name) == macros.end()) return 0;
        constexpr std::size_t longest = 1'024;
        std::size_t depth = 0;
        for (std::size_t i = at; i < std::min(text.size(), at + longest); ++i) {
            if (text[i] == '(') ++depth;
            if (text[i] == ')' && --depth == 0) return i + 1;
        }
        return 0;
    }

    /// The bracket that closes what a macro is about, "(if: $late)[words]"; 0 where none opens at
    /// `at`. Two of them are a link.
    static std::size_t end_of_hook(std::string_view text, std::size_t at)
    {
        if (at >= text.size() || text[at] != '[' || text.substr(at).starts_with("[[")) return 0;
        constexpr std::size_t longest = 1'024;
        std::size_t depth = 0;
        for (std::size_t i = at; i < std::min(text.size(), at + longest); ++i) {
            if (text[i] == '[') ++depth;
            if (text[i] == ']' && --depth == 0) return i;
        }
        return 0;
    }

    /// Where the code ends that begins at `at`; 0 where none does.
    static std::size_t end_of_code(std::string_view text, std::size_t at, bool may_close)
    {
        if (text[at] == '(') return end_of_macro(text, at);
        if (!may_close || text[at] != '<' || !text.substr(at).starts_with("<<")) return 0;
        const auto end = text.find(">>", at);
        return end == std::string_view::npos ? 0 : end + 2;
    }

    std::string without_code(std::string_view text)
    {
        std::string rest;
        std::vector<std::size_t> closing; // brackets around words that stay; the innermost last
        const auto last_close = text.rfind(">>");
        for (std::size_t at = 0; at < text.size();) {
            if (!closing.empty() && at == closing.back()) {
                closing.pop_back();
                ++at;
                continue;
            }
            const bool may_close = last_close != std::string_view::npos && at < last_close;
            const auto end = end_of_code(text, at, may_close);
            if (end == 0) {
                rest += text[at++];
                continue;
            }
            note(What::code_left_out, std::string{text.substr(at, end - at)});
            at = end;
            if (const auto close = end_of_hook(text, end); close > 0) {
                closing.push_back(close);
                ++at;
            }
        }
        return rest;
    }

    StoryLink link_in(std::string_view inner)
    {
        const auto setter = inner.find("][");
        if (setter != std::string_view::npos) {
            note(What::code_left_out, std::string{inner.substr(setter + 2)});
            inner = inner.substr(0, setter);
        }
        std::string_view words = inner;
        std::string_view target = inner;
        if (const auto arrow = inner.rfind("->"); arrow != std::string_view::npos) {
            words = inner.substr(0, arrow);
            target = inner.substr(arrow + 2);
        } else if (const auto back = inner.find("<-"); back != std::string_view::npos) {
            target = inner.substr(0, back);
            words = inner.substr(back + 2);
        } else if (const auto bar = inner.find('|'); bar != std::string_view::npos) {
            words = inner.substr(0, bar);
            target = inner.substr(bar + 1);
        }
        return {without_entities(trimmed(words)), without_entities(trimmed(target)), ""};
    }

    /// Links that stand alone are no words of the passage; within a sentence they are.
    void take_line(std::string_view line, std::string& words)
    {
        std::string alone;
        std::string whole;
        bool has_link = false;
        while (!line.empty()) {
            const auto open = std::min(line.find("[["), line.size());
            const auto close = line.find("]]", open);
            if (open == line.size() || close == std::string_view::npos) break;
            auto link = link_in(line.substr(open + 2, close - open - 2));
            alone += line.substr(0, open);
            whole += std::string{line.substr(0, open)} + link.words;
            line.remove_prefix(close + 2);
            has_link = true;
            if (!link.target.empty()) passage_.links.push_back(std::move(link));
        }
        alone += line;
        whole += line;
        const bool is_list =
            alone.find_first_not_of(" \t\r*-+.,;/|0123456789)") == std::string::npos;
        if (!has_link || !is_list) words += whole + '\n';
    }

    Passage& passage_;
    std::vector<ImportNote>& notes_;
};

} // namespace

void read_passage_text(std::string_view text, Passage& passage, std::vector<ImportNote>& notes)
{
    PassageReading{passage, notes}.read(text);
}

} // namespace tegenover::authoring
