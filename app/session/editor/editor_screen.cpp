// session/editor/editor_screen.cpp
//
// How they are compared. Nothing else.
#include "session/editor/editor_screen.hpp"

#include "session/editor/steps.hpp"
#include "session/editor/wishes.hpp"
#include "session/editor/writing.hpp"

namespace tegenover::session {

namespace {

template <typename Value>
bool same(const std::shared_ptr<const Value>& one, const std::shared_ptr<const Value>& other)
{
    return one == other || (one != nullptr && other != nullptr && *one == *other);
}

} // namespace

bool EditorScreen::operator==(const EditorScreen& other) const
{
    return same(writing, other.writing);
}

bool EditorIntent::operator==(const EditorIntent& other) const { return same(step, other.step); }

bool EditorEffect::operator==(const EditorEffect& other) const { return same(wish, other.wish); }

EditorIntent asked(EditorStep step)
{
    return {std::make_shared<const EditorStep>(std::move(step))};
}

EditorEffect wanted(EditorWish wish)
{
    return {std::make_shared<const EditorWish>(std::move(wish))};
}

} // namespace tegenover::session
