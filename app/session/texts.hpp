// session/texts.hpp
//
// Reading a scene's or a case's text in the language of the interface.
#pragma once

#include "engine/case.hpp"
#include "engine/scene.hpp"
#include "session/settings.hpp"

#include <string>

namespace tegenover::session {

[[nodiscard]] inline std::string text_of(const engine::Text& text, const Settings& settings,
                                         const std::string& own_language)
{
    return std::string(engine::read(text, settings.language, own_language));
}

} // namespace tegenover::session
