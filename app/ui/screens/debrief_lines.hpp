// ui/screens/debrief_lines.hpp
//
// One line of hers and one deed of the learner, as the pages of the debrief show them. Words, acts
// and silences look unlike each other.
#pragma once

#include "ui/screens/debrief_pages.hpp"

namespace tegenover::ui {

/// Her face as she showed it, and what she said.
void draw_what_she_said(const DebriefPen& pen, const reports::HerLine& her);
/// What she went through and did not say, and where that differed from what she showed.
void draw_what_she_felt(const DebriefPen& pen, const reports::HerLine& her);
/// What the learner said or did.
void draw_deed(const DebriefPen& pen, const reports::Deed& deed);

/// Words for a deed: its own, or those for a silence without any.
[[nodiscard]] std::string words_of(const DebriefPen& pen, const reports::Deed& deed);
/// "naming what you see"; "" where the scene gives none.
[[nodiscard]] std::string technique_of(const DebriefPen& pen, const reports::Deed& deed);
/// A small heading above a part of a moment.
void draw_label(const Look& look, std::string_view text);

} // namespace tegenover::ui
