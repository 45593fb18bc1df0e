// Draws screens without a window or OpenGL, and plays them by the names that a person reads: click
// a button by its label, type, press keys, read what is written on the screen. Deterministic.
//
//     HeadlessUi ui;
//     std::optional<LibraryIntent> intent;
//     ui.show([&](const Look& look) { if (auto i = draw_library(look, view)) intent = i; });
//     ui.click("The forgotten call");
//     CHECK(intent == ...);
//     CHECK(ui.says("6 minutes"));
//     CHECK(ui.flaws() == std::vector<std::string>{});
#pragma once

#include "ui/widgets/look.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::tests {

struct HeadlessSettings {
    float width = 1280;
    float height = 800;
    float text_scale = 1;
    float content_scale = 1;
    ui::ThemeChoice theme = ui::ThemeChoice::light;
    bool reduced_motion = true;
    bool in_screen = true; ///< wraps the drawing in a ui::Screen; false where it opens its own
};

struct Box {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    [[nodiscard]] float width() const { return right - left; }
    [[nodiscard]] float height() const { return bottom - top; }
};

/// Something that can be reached: its label, where it is, and whether any of it can be seen.
struct DrawnItem {
    std::string label;
    std::string id_name; ///< the id it was given, where known
    unsigned id = 0;
    Box box;
    Box seen; ///< the part inside its window's clip
    bool visible = false;
    bool disabled = false;
};

/// One run of words on one line, as it was really put on the screen (read back from glyphs).
struct DrawnText {
    std::string words;
    Box box;
    Box clip;
    bool clipped = false; ///< part of it falls outside its clip sideways, or outside the window
};

class HeadlessUi {
public:
    using Draw = std::function<void(const ui::Look&)>;

    explicit HeadlessUi(const HeadlessSettings& settings = {});
    ~HeadlessUi();
    HeadlessUi(const HeadlessUi&) = delete;
    HeadlessUi& operator=(const HeadlessUi&) = delete;

    /// Remembers what to draw, and draws two frames of it.
    void show(Draw draw);
    /// Draws `count` frames more, each `seconds` after the last.
    void frames(int count = 1, float seconds = 1.0F / 30);

    // What a person does; each is followed by enough frames for it to take effect.
    /// Scrolls to the item with this label (or id) and clicks its middle. Throws if it is not
    /// there.
    void click(std::string_view label);
    void click_at(float x, float y);
    void hover(std::string_view label);
    /// Keeps the pointer down on it for so many seconds.
    void hold(std::string_view label, float seconds);
    void drag(std::string_view label, float from_share, float to_share); ///< sideways, 0..1
    void scroll(float lines);
    void press(ImGuiKey key);
    void press(ImGuiKey modifier, ImGuiKey key);
    void hold_key(ImGuiKey key, float seconds);
    void type(std::string_view text);
    /// Tab until the item with this label has the keyboard; false if a full round does not find it.
    bool tab_to(std::string_view label);
    /// The same where arrows lead through the parts of a choice.
    bool keys_to(std::string_view label);

    // What is there.
    [[nodiscard]] bool exists(std::string_view label) const;
    [[nodiscard]] const DrawnItem& item(std::string_view label) const; ///< throws if not there
    [[nodiscard]] const std::vector<DrawnItem>& items() const;
    /// The label of the item that has the keyboard; empty if none.
    [[nodiscard]] std::string focused() const;
    /// The labels in the order in which Tab visits them, one full round.
    [[nodiscard]] std::vector<std::string> tab_round();
    [[nodiscard]] const std::vector<DrawnText>& texts() const;
    /// All words on the screen, line by line, single spaces.
    [[nodiscard]] std::string text() const;
    /// Whether these words are on the screen, also when they wrap.
    [[nodiscard]] bool says(std::string_view words) const;
    /// The words of the whole page: scrolls through it from top to bottom.
    [[nodiscard]] std::string text_throughout();
    [[nodiscard]] std::string clipboard() const;
    void set_clipboard(std::string_view text);

    /// What is wrong with the layout, in words: text that is clipped sideways or overlaps other
    /// text, items that overlap, items smaller than a fair target. Empty when all is well.
    [[nodiscard]] std::vector<std::string> flaws() const;
    /// Scrolls from top to bottom of the screen and gathers the flaws of every view.
    [[nodiscard]] std::vector<std::string> flaws_throughout();

    [[nodiscard]] const ui::Look& look() const;
    void set_look(const ui::Look& look);

    struct Inside;

private:
    std::unique_ptr<Inside> inside_;
};

} // namespace tegenover::tests
