// Fields for typing: one line, or a page of words that wrap. What is half typed lives in a draft
// that the screen keeps; nothing else is remembered.
#pragma once

#include "ui/widgets/look.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace tegenover::ui {

struct TextEditing;

/// Words being typed, with the caret, the selection and what can be undone. A copy has the words
/// and a fresh caret. Two are equal when their words are.
class TextDraft {
public:
    TextDraft();
    explicit TextDraft(std::string_view words);
    TextDraft(const TextDraft& other);
    TextDraft(TextDraft&& other) noexcept;
    TextDraft& operator=(const TextDraft& other);
    TextDraft& operator=(TextDraft&& other) noexcept;
    ~TextDraft();

    [[nodiscard]] std::string words() const; ///< UTF-8
    void write(std::string_view words);      ///< replaces all; forgets what could be undone
    [[nodiscard]] bool empty() const;
    bool operator==(const TextDraft& other) const { return words() == other.words(); }

    /// For the widget and its tests.
    [[nodiscard]] TextEditing& editing() { return *editing_; }

private:
    std::unique_ptr<TextEditing> editing_;
};

struct TextArea {
    std::string_view label;
    std::string_view hint = {};      ///< shown while it is empty
    int rows = 5;                    ///< its height; it scrolls beyond
    std::size_t limit = 4000;        ///< code points
    std::size_t byte_limit = 16'000; ///< of UTF-8; what does not fit is left out, see TextDraft
    bool one_paragraph = false;      ///< Enter does nothing, and pasted line breaks become spaces
    std::string_view name = {};      ///< what it is called where no label is shown
    bool focus = false;              ///< takes the keyboard in this frame
};
/// True in a frame in which the words changed. Tab leaves; Esc leaves and keeps the words.
[[nodiscard]] bool text_area(const Look& look, std::string_view id, const TextArea& area,
                             TextDraft& draft);

struct TextField {
    std::string_view label;
    std::string_view hint = {};
    std::string_view name = {}; ///< what it is called where no label is shown
    std::string_view note = {}; ///< told at its right end, such as how much was found
    bool stays = false;         ///< Enter does not leave it
};
enum class FieldResult { unchanged, changed, submitted };
/// One line. Enter submits.
[[nodiscard]] FieldResult text_field(const Look& look, std::string_view id, const TextField& field,
                                     std::string& words);

} // namespace tegenover::ui
