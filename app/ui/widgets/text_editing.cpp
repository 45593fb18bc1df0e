// Binds stb_textedit to a UTF-32 string and to rows of wrapped words. It must not be compiled
// together with Dear ImGui's internals, which carry their own copy of the same library.
#include "ui/widgets/text_editing.hpp"

#include "engine/characters.hpp"
#include "ui/widgets/text_measure.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace {

using tegenover::ui::TextEditing;

bool insert_at(TextEditing* editing, int at, const char32_t* letters, int count);
void delete_at(TextEditing* editing, int at, int count);
float width_at(TextEditing* editing, int row, int index);

constexpr int key_bit = 0x200000; // beyond Unicode: a key, not a letter
constexpr int shift_bit = 0x400000;

} // namespace

#define STB_TEXTEDIT_CHARTYPE char32_t
#define STB_TEXTEDIT_STRING TextEditing
#define STB_TEXTEDIT_UNDOSTATECOUNT 300
#define STB_TEXTEDIT_UNDOCHARCOUNT 8000
#include <stb/stb_textedit.h>

namespace {
void layout_row(StbTexteditRow* row, TextEditing* editing, int first);
}

#define STB_TEXTEDIT_STRINGLEN(editing) static_cast<int>((editing)->text.size())
#define STB_TEXTEDIT_LAYOUTROW(row, editing, first) layout_row(row, editing, first)
#define STB_TEXTEDIT_GETWIDTH(editing, row, index) width_at(editing, row, index)
#define STB_TEXTEDIT_KEYTOTEXT(key) ((key) < key_bit ? (key) : -1)
#define STB_TEXTEDIT_GETCHAR(editing, index) ((editing)->text[static_cast<std::size_t>(index)])
#define STB_TEXTEDIT_GETWIDTH_NEWLINE (-1.0F)
#define STB_TEXTEDIT_NEWLINE U'\n'
#define STB_TEXTEDIT_IS_SPACE(letter) ((letter) == U' ' || (letter) == U'\n')
#define STB_TEXTEDIT_DELETECHARS(editing, at, count) delete_at(editing, at, count)
#define STB_TEXTEDIT_INSERTCHARS(editing, at, letters, count) insert_at(editing, at, letters, count)
#define STB_TEXTEDIT_K_SHIFT shift_bit
#define STB_TEXTEDIT_K_LEFT (key_bit | 1)
#define STB_TEXTEDIT_K_RIGHT (key_bit | 2)
#define STB_TEXTEDIT_K_UP (key_bit | 3)
#define STB_TEXTEDIT_K_DOWN (key_bit | 4)
#define STB_TEXTEDIT_K_PGUP (key_bit | 5)
#define STB_TEXTEDIT_K_PGDOWN (key_bit | 6)
#define STB_TEXTEDIT_K_LINESTART (key_bit | 7)
#define STB_TEXTEDIT_K_LINEEND (key_bit | 8)
#define STB_TEXTEDIT_K_TEXTSTART (key_bit | 9)
#define STB_TEXTEDIT_K_TEXTEND (key_bit | 10)
#define STB_TEXTEDIT_K_WORDLEFT (key_bit | 11)
#define STB_TEXTEDIT_K_WORDRIGHT (key_bit | 12)
#define STB_TEXTEDIT_K_BACKSPACE (key_bit | 13)
#define STB_TEXTEDIT_K_DELETE (key_bit | 14)
#define STB_TEXTEDIT_K_UNDO (key_bit | 15)
#define STB_TEXTEDIT_K_REDO (key_bit | 16)
#define STB_TEXTEDIT_IMPLEMENTATION
#include <stb/stb_textedit.h>

namespace {

bool insert_at(TextEditing* editing, int at, const char32_t* letters, int count)
{
    if (editing->text.size() + static_cast<std::size_t>(count) > editing->limit) return false;
    editing->text.insert(static_cast<std::size_t>(at), letters, static_cast<std::size_t>(count));
    return true;
}

void delete_at(TextEditing* editing, int at, int count)
{
    editing->text.erase(static_cast<std::size_t>(at), static_cast<std::size_t>(count));
}

float width_at(TextEditing* editing, int row, int index)
{
    const auto at = static_cast<std::size_t>(row) + static_cast<std::size_t>(index);
    return editing->text[at] == U'\n' ? STB_TEXTEDIT_GETWIDTH_NEWLINE : editing->advance(at);
}

void layout_row(StbTexteditRow* row, TextEditing* editing, int first)
{
    const tegenover::ui::TextRow shown = editing->row_at(static_cast<std::size_t>(first));
    float width = 0;
    for (std::size_t i = shown.first; i < shown.first + shown.count; ++i)
        width += editing->advance(i);
    row->x0 = 0;
    row->x1 = width;
    row->baseline_y_delta = editing->face.line_height();
    row->ymin = 0;
    row->ymax = editing->face.line_height();
    row->num_chars = static_cast<int>(shown.count);
}

} // namespace

namespace tegenover::ui {

struct EditorState {
    STB_TexteditState stb;
};

namespace {

std::size_t row_of(const std::vector<TextRow>& rows, std::size_t index)
{
    const auto after = std::find_if(rows.begin(), rows.end(),
                                    [&](const TextRow& row) { return row.first > index; });
    return static_cast<std::size_t>(after - rows.begin()) - 1;
}

/// What one step back or forth would do: letters that come, and letters that go.
struct Keystroke {
    int where = 0;
    int come = 0;
    int go = 0;

    [[nodiscard]] bool typed() const { return come + go <= most_at_once && come * go == 0; }
    /// A paste is a step of its own; a slow frame may hold a few letters.
    static constexpr int most_at_once = 4;
};

std::optional<Keystroke> next_step(const STB_TexteditState& stb, bool back)
{
    const auto& undo = stb.undostate;
    if (back ? undo.undo_point == 0 : undo.redo_point == STB_TEXTEDIT_UNDOSTATECOUNT)
        return std::nullopt;
    const auto& record = undo.undo_rec[back ? undo.undo_point - 1 : undo.redo_point];
    return Keystroke{record.where, record.insert_length, record.delete_length};
}

bool blank_at(const TextEditing& editing, int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= editing.text.size()) return true;
    return STB_TEXTEDIT_IS_SPACE(editing.text[static_cast<std::size_t>(index)]);
}

/// Whether the text now stands between two words, where a step may rest. What was erased forwards
/// stays at one place, and is one step.
bool rests(const TextEditing& editing, const Keystroke& done, const Keystroke& next,
           bool last_blank)
{
    if (next.where == done.where) return false;
    if (done.come > 0) return last_blank;
    return !last_blank && blank_at(editing, done.where - 1);
}

bool goes_on(const Keystroke& done, const Keystroke& next)
{
    if (!done.typed() || !next.typed() || (done.come > 0) != (next.come > 0)) return false;
    if (done.go > 0) return next.where + next.go == done.where || next.where == done.where;
    return next.where == done.where + done.come || next.where + next.come == done.where ||
           next.where == done.where;
}

/// Takes back, or brings back, what was typed as one word, or erased as one.
void step_by_words(TextEditing& editing, STB_TexteditState& stb, bool back)
{
    for (auto step = next_step(stb, back); step;) {
        const auto done = *step;
        bool last_blank = done.go > 0 && blank_at(editing, done.where);
        stb_textedit_key(&editing, &stb, back ? STB_TEXTEDIT_K_UNDO : STB_TEXTEDIT_K_REDO);
        if (done.come > 0) last_blank = blank_at(editing, done.where + done.come - 1);
        step = next_step(stb, back);
        if (step && (!goes_on(done, *step) || rests(editing, done, *step, last_blank))) return;
    }
}

} // namespace

TextEditing::TextEditing() : state(std::make_unique<EditorState>())
{
    stb_textedit_initialize_state(&state->stb, 0);
}

TextEditing::~TextEditing() = default;

void TextEditing::write(std::string_view words)
{
    text = decode(words);
    stb_textedit_initialize_state(&state->stb, 0);
    state->stb.cursor = static_cast<int>(text.size());
}

std::string TextEditing::words() const { return encode(text); }

void TextEditing::press(EditKey key, bool selecting)
{
    if (key != EditKey::left && key != EditKey::right) cut_off = false;
    if (key == EditKey::undo || key == EditKey::redo) {
        step_by_words(*this, state->stb, key == EditKey::undo);
        state->stb.select_start = state->stb.select_end = state->stb.cursor;
        return;
    }
    constexpr int codes[] = {
        STB_TEXTEDIT_K_LEFT,      STB_TEXTEDIT_K_RIGHT,    STB_TEXTEDIT_K_UP,
        STB_TEXTEDIT_K_DOWN,      STB_TEXTEDIT_K_PGUP,     STB_TEXTEDIT_K_PGDOWN,
        STB_TEXTEDIT_K_LINESTART, STB_TEXTEDIT_K_LINEEND,  STB_TEXTEDIT_K_TEXTSTART,
        STB_TEXTEDIT_K_TEXTEND,   STB_TEXTEDIT_K_WORDLEFT, STB_TEXTEDIT_K_WORDRIGHT,
        STB_TEXTEDIT_K_BACKSPACE, STB_TEXTEDIT_K_DELETE};
    state->stb.row_count_per_page =
        std::max(1, static_cast<int>(page / std::max(1.0F, face.line_height())) - 1);
    const int shift = selecting ? shift_bit : 0;
    const std::size_t row = row_of(rows(), caret());
    stb_textedit_key(this, &state->stb, codes[static_cast<std::size_t>(key)] | shift);
    // Home and End lead to the ends of the paragraph; they stay on the row as one sees it.
    const auto seen = rows();
    while (key == EditKey::row_end && row_of(seen, caret()) > row)
        stb_textedit_key(this, &state->stb, STB_TEXTEDIT_K_LEFT | shift);
    while (key == EditKey::row_start && row_of(seen, caret()) < row)
        stb_textedit_key(this, &state->stb, STB_TEXTEDIT_K_RIGHT | shift);
}

void TextEditing::insert(std::u32string_view letters)
{
    std::u32string clean;
    for (const char32_t letter : letters) {
        const bool blank = letter == U'\t' || (letter == U'\n' && one_paragraph);
        if (blank && letters.size() == 1) return; // a key that means something else here
        if (blank) clean += U' ';
        if (!blank && engine::forbidden_at(encode({&letter, 1})) == 0) clean += letter;
    }
    const auto wanted = clean.size();
    const auto [first, end] = selection();
    const std::size_t kept = text.size() - (end - first);
    clean.resize(std::min(clean.size(), limit > kept ? limit - kept : 0));
    const auto bytes = encode(text).size() - encode({text.data() + first, end - first}).size();
    while (!clean.empty() && bytes + encode(clean).size() > byte_limit)
        clean.pop_back();
    cut_off = clean.size() < wanted;
    if (!clean.empty())
        stb_textedit_paste(this, &state->stb, clean.data(), static_cast<int>(clean.size()));
}

void TextEditing::point(float x, float y) { stb_textedit_click(this, &state->stb, x, y); }

void TextEditing::stretch(float x, float y) { stb_textedit_drag(this, &state->stb, x, y); }

// NOLINTNEXTLINE(readability-make-member-function-const): it changes what `state` points at
void TextEditing::select_all()
{
    state->stb.select_start = 0;
    state->stb.select_end = state->stb.cursor = static_cast<int>(text.size());
}

void TextEditing::select_word()
{
    press(EditKey::word_left, false);
    press(EditKey::word_right, true);
}

std::string TextEditing::selected() const
{
    const auto [first, end] = selection();
    return encode(std::u32string_view(text).substr(first, end - first));
}

void TextEditing::erase_selected() { stb_textedit_cut(this, &state->stb); }

std::size_t TextEditing::caret() const
{
    return std::min(static_cast<std::size_t>(std::max(0, state->stb.cursor)), text.size());
}

std::pair<std::size_t, std::size_t> TextEditing::selection() const
{
    const auto [first, end] = std::minmax({state->stb.select_start, state->stb.select_end});
    return {std::min(static_cast<std::size_t>(first), text.size()),
            std::min(static_cast<std::size_t>(end), text.size())};
}

float TextEditing::advance(std::size_t index) const
{
    return text[index] == U'\n' || face.font == nullptr
               ? 0
               : face.font->GetCharAdvance(static_cast<ImWchar>(text[index]));
}

TextRow TextEditing::row_at(std::size_t first) const
{
    float used = 0;
    std::size_t after_blank = 0; // count up to and with the last blank
    for (std::size_t i = first; i < text.size(); ++i) {
        if (text[i] == U'\n') return {first, i - first + 1};
        used += advance(i);
        const bool blank = text[i] == U' ';
        if (!blank && used > width && i > first)
            return {first, after_blank > 0 ? after_blank : i - first};
        if (blank) after_blank = i - first + 1;
    }
    return {first, text.size() - first};
}

std::vector<TextRow> TextEditing::rows() const
{
    std::vector<TextRow> all;
    for (std::size_t at = 0; at < text.size(); at += all.back().count)
        all.push_back(row_at(at));
    if (text.empty() || text.back() == U'\n') all.push_back({text.size(), 0});
    return all;
}

ImVec2 TextEditing::place_of(std::size_t index, const std::vector<TextRow>& rows) const
{
    const std::size_t row = row_of(rows, index);
    float x = 0;
    for (std::size_t i = rows[row].first; i < index; ++i)
        x += advance(i);
    return {x, static_cast<float>(row) * face.line_height()};
}

std::u32string decode(std::string_view utf8)
{
    std::u32string text;
    while (!utf8.empty()) {
        const std::size_t bytes = first_code_point(utf8);
        const auto lead = static_cast<unsigned char>(utf8[0]);
        char32_t letter = bytes == 1 ? lead : lead & (0xFFU >> (bytes + 1));
        for (std::size_t i = 1; i < bytes; ++i)
            letter = (letter << 6U) | (static_cast<unsigned char>(utf8[i]) & 0x3FU);
        text.push_back(bytes > 4 || (bytes == 1 && lead >= 0x80) ? U'\uFFFD' : letter);
        utf8.remove_prefix(bytes);
    }
    return text;
}

std::string encode(std::u32string_view text)
{
    std::string utf8;
    const auto put = [&utf8](char32_t byte) { utf8.push_back(static_cast<char>(byte)); };
    for (const char32_t letter : text) {
        if (letter < 0x80) {
            put(letter);
        } else if (letter < 0x800) {
            put(0xC0 | (letter >> 6U));
            put(0x80 | (letter & 0x3FU));
        } else if (letter < 0x10000) {
            put(0xE0 | (letter >> 12U));
            put(0x80 | ((letter >> 6U) & 0x3FU));
            put(0x80 | (letter & 0x3FU));
        } else {
            put(0xF0 | (letter >> 18U));
            put(0x80 | ((letter >> 12U) & 0x3FU));
            put(0x80 | ((letter >> 6U) & 0x3FU));
            put(0x80 | (letter & 0x3FU));
        }
    }
    return utf8;
}

} // namespace tegenover::ui
