// session/editor/steps.cpp
//
// How a step is copied and moved. Nothing else.
#include "session/editor/steps.hpp"

namespace tegenover::session {

EditorStep::EditorStep(const EditorStep& other) = default;
EditorStep::EditorStep(EditorStep&& other) noexcept = default;
EditorStep& EditorStep::operator=(const EditorStep& other) = default;
EditorStep& EditorStep::operator=(EditorStep&& other) noexcept = default;
EditorStep::~EditorStep() = default;

} // namespace tegenover::session
