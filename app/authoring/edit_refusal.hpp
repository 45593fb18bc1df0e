// authoring/edit_refusal.hpp
//
// Why an edit was not carried out. An ordinary answer that the screen can show.
#pragma once

#include <optional>
#include <string>

namespace tegenover::authoring {

struct EditRefusal {
    enum class Why {
        not_there,           ///< no such moment, line, ... or text
        bad_id,              ///< not `[a-z0-9-]{1,64}`
        id_taken,            ///< another of its sort has it
        bad_language,        ///< no language tag
        out_of_range,        ///< a number that the format does not allow
        text_too_long,       ///< over 4,096 bytes
        forbidden_character, ///< one that does not show, or bytes that are no UTF-8
        too_many_moments,    ///< over 2,000
        is_an_ending         ///< an ending has no responses, reasons, event or check-in
    };

    Why why = Why::not_there;
    std::string what; ///< the id, text or number that was refused, as it was given

    bool operator==(const EditRefusal&) const = default;
};

/// Nothing where all is well.
using Refused = std::optional<EditRefusal>;

} // namespace tegenover::authoring
