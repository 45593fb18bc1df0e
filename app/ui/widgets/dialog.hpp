// A question that has to be answered before going on, over a veiled screen. Call it every frame for
// as long as the question stands. Esc is the answer "no"; Enter is "yes", or "no" where "yes" gives
// something up, until the keyboard has moved to another answer.
#pragma once

#include "ui/widgets/look.hpp"

#include <optional>
#include <string_view>

namespace tegenover::ui {

struct Dialog {
    std::string_view title;
    std::string_view body;
    std::string_view yes;
    std::string_view no;
    bool danger = false; ///< "yes" gives something up
};
enum class DialogAnswer { yes, no };
[[nodiscard]] std::optional<DialogAnswer> dialog(const Look& look, std::string_view id,
                                                 const Dialog& dialog);

/// A dialog with content of its own. Draw inside while it lives, if it is open.
class DialogFrame {
public:
    /// `width` in em, never wider than the window.
    DialogFrame(const Look& look, std::string_view id, std::string_view title, float width = 30);
    ~DialogFrame();
    DialogFrame(const DialogFrame&) = delete;
    DialogFrame& operator=(const DialogFrame&) = delete;

    [[nodiscard]] bool open() const { return open_; }
    /// Esc was pressed: the caller should stop drawing it.
    [[nodiscard]] bool dismissed() const { return dismissed_; }
    /// The last frame of this dialog: lets go of the keyboard.
    void close() const;

private:
    bool open_ = false;
    bool dismissed_ = false;
};

} // namespace tegenover::ui
