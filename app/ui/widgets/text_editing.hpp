// The text, caret, selection and undo of a field, on Debian's stb_textedit. Rows are wrapped words.
// Knows a face to measure with; draws nothing and reads no keys.
#pragma once

#include "ui/fonts.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tegenover::ui {

enum class EditKey {
    left,
    right,
    up,
    down,
    page_up,
    page_down,
    row_start,
    row_end,
    text_start,
    text_end,
    word_left,
    word_right,
    erase_before,
    erase_after,
    undo,
    redo,
};

/// One row as it is shown: `count` characters from `first`, a newline at its end included.
struct TextRow {
    std::size_t first = 0;
    std::size_t count = 0;
};

struct EditorState;

struct TextEditing {
    TextEditing();
    ~TextEditing();
    TextEditing(const TextEditing&) = delete;
    TextEditing& operator=(const TextEditing&) = delete;

    std::u32string text;
    std::size_t limit = 4000;        ///< characters
    std::size_t byte_limit = 16'000; ///< of UTF-8
    bool one_paragraph = false;      ///< takes no line breaks
    bool cut_off = false;            ///< the last that was inserted did not fit
    Face face;                       ///< to measure with; set by the widget before anything else
    float width = 100;               ///< rows wrap here, pixels
    float page = 100;                ///< height of what is in view, pixels
    float scroll = 0;                ///< pixels of text above the view
    int follows = 0;                 ///< frames in which the page around it still follows the caret
    std::unique_ptr<EditorState> state;

    void write(std::string_view words);
    [[nodiscard]] std::string words() const;

    void press(EditKey key, bool selecting);
    /// What does not show is left out; a tab becomes a space.
    void insert(std::u32string_view letters);
    void point(float x, float y);   ///< pointer went down, relative to the first row
    void stretch(float x, float y); ///< pointer moved while down
    void select_all();
    void select_word();
    [[nodiscard]] std::string selected() const;
    void erase_selected();

    [[nodiscard]] std::size_t caret() const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> selection() const; ///< first, past the last
    [[nodiscard]] std::vector<TextRow> rows() const;
    [[nodiscard]] TextRow row_at(std::size_t first) const;
    [[nodiscard]] float advance(std::size_t index) const; ///< width of one character, pixels
    /// Where a character begins, relative to the first row.
    [[nodiscard]] ImVec2 place_of(std::size_t index, const std::vector<TextRow>& rows) const;
};

[[nodiscard]] std::u32string decode(std::string_view utf8);
[[nodiscard]] std::string encode(std::u32string_view text);

} // namespace tegenover::ui
