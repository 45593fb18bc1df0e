// authoring/edit_value.cpp
//
// How an edit is copied and moved. Nothing else.
#include "authoring/edit.hpp"

namespace tegenover::authoring {

Edit::Edit(const Edit& other) = default;
Edit::Edit(Edit&& other) noexcept = default;
Edit& Edit::operator=(const Edit& other) = default;
Edit& Edit::operator=(Edit&& other) noexcept = default;
Edit::~Edit() = default;

} // namespace tegenover::authoring
