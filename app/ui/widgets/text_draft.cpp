// A draft owns its editing state, so that a copy never shares a caret with the original.
#include "ui/widgets/text_input.hpp"

#include "ui/widgets/text_editing.hpp"

#include <utility>

namespace tegenover::ui {

TextDraft::TextDraft() : editing_(std::make_unique<TextEditing>()) {}

TextDraft::TextDraft(std::string_view words) : TextDraft() { write(words); }

TextDraft::TextDraft(const TextDraft& other) : TextDraft(other.words()) {}

TextDraft::TextDraft(TextDraft&& other) noexcept : TextDraft() { editing_.swap(other.editing_); }

TextDraft& TextDraft::operator=(const TextDraft& other)
{
    if (this != &other) write(other.words());
    return *this;
}

TextDraft& TextDraft::operator=(TextDraft&& other) noexcept
{
    editing_.swap(other.editing_);
    return *this;
}

TextDraft::~TextDraft() = default;

std::string TextDraft::words() const { return editing_->words(); }

void TextDraft::write(std::string_view words) { editing_->write(words); }

bool TextDraft::empty() const { return editing_->text.empty(); }

} // namespace tegenover::ui
