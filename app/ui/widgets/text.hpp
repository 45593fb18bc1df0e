// Words on paper: paragraphs that wrap at a readable width with generous lines, headings, captions.
// Measures and draws; never takes input.
#pragma once

#include "ui/widgets/look.hpp"

#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

namespace tegenover::ui {

enum class Tone { ink, muted, accent, warn, on_accent };
[[nodiscard]] Colour tone_colour(const Theme& theme, Tone tone);

/// Wrapped text at the full width of the column, at most 70 characters a line.
/// `\n` starts a paragraph.
void paragraph(const Look& look, std::string_view text, Tone tone = Tone::ink,
               TextKind kind = TextKind::body);
/// Small and muted.
void caption(const Look& look, std::string_view text, Tone tone = Tone::muted);
/// Level 1 is the name of a screen, 2 a part of it, 3 a block.
void heading(const Look& look, std::string_view text, int level = 2);
/// A bullet with wrapped text behind it.
void bullet(const Look& look, std::string_view text);
/// A principle as icon and name, in its colour: `index` 0..4.
void principle_label(const Look& look, std::size_t index, std::string_view name);
/// One line, cut with an ellipsis where it does not fit `width` pixels.
void one_line(const Look& look, std::string_view text, float width, Tone tone = Tone::ink,
              TextKind kind = TextKind::body);
/// A hairline across the column, with space around it.
void separator(const Look& look);

// For widgets that place text themselves ---------------------------------------------------------

/// The lines that `text` wraps into at `width` pixels; views into `text`.
[[nodiscard]] std::vector<std::string_view> wrap(const Face& face, std::string_view text,
                                                 float width);
/// Size in pixels when wrapped at `width`.
[[nodiscard]] ImVec2 measure(const Face& face, std::string_view text,
                             float width = std::numeric_limits<float>::max());
/// Draws wrapped text, top-left at `at`; only the first `visible` code points.
void draw_text(ImDrawList& list, const Face& face, std::string_view text, ImVec2 at, float width,
               ImU32 colour, std::size_t visible = std::numeric_limits<std::size_t>::max());
/// Code points in UTF-8 text.
[[nodiscard]] std::size_t code_points(std::string_view text);

} // namespace tegenover::ui
