// Typing: words wrap, and copy, cut, undo, selection and Tab do what a desktop field does.
#include "support/ui/imgui_headless.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pace.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_editing.hpp"
#include "ui/widgets/text_input.hpp"
#include "ui/widgets/text_measure.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace tegenover;
using tests::HeadlessUi;
using ui::Look;

namespace {

struct Typing {
    HeadlessUi ui;
    ui::TextDraft draft;

    Typing()
    {
        ui.show([this](const Look& look) {
            static_cast<void>(ui::text_area(look, "area", {.label = "Tomorrow"}, draft));
            static_cast<void>(ui::button(look, "done", {.label = "Done"}));
        });
        ui.click("Tomorrow");
    }
};

} // namespace

SCENARIO("Home and End stay on the row that one sees", "[ui][widgets][text]")
{
    Typing at;
    std::string words;
    while (at.draft.editing().rows().size() < 3) {
        at.ui.type("word ");
        words += "word ";
    }
    const auto rows = at.draft.editing().rows();
    at.ui.press(ImGuiMod_Ctrl, ImGuiKey_Home);
    at.ui.press(ImGuiKey_End);
    CHECK(at.draft.editing().caret() == rows[0].first + rows[0].count - 1);
    at.ui.press(ImGuiKey_DownArrow);
    at.ui.press(ImGuiKey_Home);
    CHECK(at.draft.editing().caret() == rows[1].first);
    at.ui.press(ImGuiKey_End);
    CHECK(at.draft.editing().caret() == rows[1].first + rows[1].count - 1);
    at.ui.press(ImGuiMod_Ctrl, ImGuiKey_End);
    at.ui.press(ImGuiKey_End);
    CHECK(at.draft.editing().caret() == words.size());
}

SCENARIO("a page of words takes typing, keys and the clipboard", "[ui][widgets][text]")
{
    Typing at;
    at.ui.type("Één caf\u00e9");
    CHECK(at.draft.words() == "Één café");
    WHEN("Enter and more words are typed")
    {
        at.ui.press(ImGuiKey_Enter);
        at.ui.type("two");
        THEN("there are two lines") { CHECK(at.draft.words() == "Één café\ntwo"); }
    }
    WHEN("all is selected and cut, then pasted twice")
    {
        at.ui.press(ImGuiMod_Ctrl, ImGuiKey_A);
        at.ui.press(ImGuiMod_Ctrl, ImGuiKey_X);
        CHECK(at.draft.empty());
        CHECK(at.ui.clipboard() == "Één café");
        at.ui.press(ImGuiMod_Ctrl, ImGuiKey_V);
        at.ui.press(ImGuiMod_Ctrl, ImGuiKey_V);
        THEN("it is there twice") { CHECK(at.draft.words() == "Één caféÉén café"); }
    }
    WHEN("a word is erased and that is undone and redone")
    {
        at.ui.press(ImGuiMod_Ctrl, ImGuiKey_Backspace);
        CHECK(at.draft.words() == "Één ");
        at.ui.press(ImGuiMod_Ctrl, ImGuiKey_Z);
        CHECK(at.draft.words() == "Één café");
        at.ui.press(ImGuiMod_Ctrl, ImGuiKey_Y);
        THEN("it is erased again") { CHECK(at.draft.words() == "Één "); }
    }
    WHEN("the last letter is selected with Shift and typed over")
    {
        at.ui.press(ImGuiMod_Shift, ImGuiKey_LeftArrow);
        at.ui.type("e");
        THEN("only that letter changed") { CHECK(at.draft.words() == "Één cafe"); }
    }
    WHEN("Tab is pressed")
    {
        at.ui.press(ImGuiKey_Tab);
        THEN("the field is left, and Tab typed nothing")
        {
            CHECK(at.ui.focused() == "Done");
            CHECK(at.draft.words() == "Één café");
        }
    }
}

SCENARIO("undo and redo go by the word, as they were typed or erased", "[ui][widgets][text]")
{
    HeadlessUi ui;
    ui::TextEditing editing;
    editing.face = ui.look().fonts.of(ui::TextKind::body);
    for (const char32_t letter : std::u32string_view(U"I did not call you"))
        editing.insert({&letter, 1});
    const auto undo = [&] { editing.press(ui::EditKey::undo, false); };
    const auto redo = [&] { editing.press(ui::EditKey::redo, false); };
    undo();
    CHECK(editing.words() == "I did not call ");
    undo();
    CHECK(editing.words() == "I did not ");
    redo();
    CHECK(editing.words() == "I did not call ");
    redo();
    CHECK(editing.words() == "I did not call you");
    WHEN("letters are erased one by one")
    {
        for (int i = 0; i < 8; ++i)
            editing.press(ui::EditKey::erase_before, false);
        REQUIRE(editing.words() == "I did not ");
        undo();
        THEN("they come back by the word, and what was typed stays")
        {
            CHECK(editing.words() == "I did not call ");
            undo();
            CHECK(editing.words() == "I did not call you");
            redo();
            redo();
            CHECK(editing.words() == "I did not ");
        }
    }
    WHEN("a page is pasted behind it")
    {
        editing.insert(U", and that hurt");
        undo();
        THEN("only that is taken back") { CHECK(editing.words() == "I did not call you"); }
    }
}

SCENARIO("what is typed stays in view, also where the field grows below the edge",
         "[ui][widgets][text]")
{
    HeadlessUi ui;
    ui::TextDraft draft("");
    ui.show([&](const ui::Look& look) {
        const ui::ScrollArea area(look, "form", 300);
        ui::space(look, 13);
        auto& editing = draft.editing();
        const auto rows = editing.face.font == nullptr ? 2 : editing.rows().size();
        (void)ui::text_area(look, "words",
                            {.label = "Words", .rows = std::max(2, static_cast<int>(rows))}, draft);
        ui::space(look, 20);
    });
    ui.click("Words");
    for (int i = 0; i < 12; ++i) {
        ui.type("And what then? ");
        ui.press(ImGuiKey_Enter);
    }
    ui.type("It rang.");
    REQUIRE(draft.editing().rows().size() == 13);
    CHECK(ui.says("It rang."));
}

SCENARIO("nothing stays selected after undo", "[ui][widgets][text]")
{
    HeadlessUi ui;
    ui::TextEditing editing;
    editing.face = ui.look().fonts.of(ui::TextKind::body);
    editing.insert(U"I did not call you");
    editing.insert(U", and that hurt");
    editing.select_all();
    editing.press(ui::EditKey::undo, false);
    CHECK(editing.words() == "I did not call you");
    CHECK(editing.selected().empty());
}

SCENARIO("Tab enters a page of words, and typing starts there", "[ui][widgets][text]")
{
    Typing at;
    at.ui.press(ImGuiKey_Tab);
    at.ui.press(ImGuiMod_Shift, ImGuiKey_Tab);
    at.ui.type("in");
    CHECK(at.ui.focused() == "Tomorrow");
    CHECK(at.draft.words() == "in");
}

SCENARIO("rows wrap at words and the caret walks over them", "[ui][widgets][text]")
{
    HeadlessUi ui;
    ui::TextEditing editing;
    editing.face = ui.look().fonts.of(ui::TextKind::body);
    editing.width = ui.look().em(6);
    editing.write("one two three four five six");
    const auto rows = editing.rows();
    REQUIRE(rows.size() > 2);
    std::size_t counted = 0;
    for (const ui::TextRow& row : rows)
        counted += row.count;
    CHECK(counted == editing.text.size());
    editing.press(ui::EditKey::text_start, false);
    editing.press(ui::EditKey::down, false);
    CHECK(editing.caret() == rows[1].first);
    editing.press(ui::EditKey::row_end, false);
    editing.press(ui::EditKey::up, false);
    CHECK(editing.caret() < rows[1].first + rows[1].count);
}

SCENARIO("a full page takes no more words than its limit", "[ui][widgets][text]")
{
    HeadlessUi ui;
    ui::TextEditing editing;
    editing.face = ui.look().fonts.of(ui::TextKind::body);
    editing.limit = 5;
    editing.insert(U"1234567");
    CHECK(editing.words() == "12345");
    editing.select_all();
    editing.insert(U"abc");
    CHECK(editing.words() == "abc");
}

SCENARIO("what is inserted is cleaned, and told where it does not fit", "[ui][widgets][text]")
{
    HeadlessUi ui;
    ui::TextEditing editing;
    editing.face = ui.look().fonts.of(ui::TextKind::body);
    editing.insert(U"one\ttwo\r\nthree\u202e\u0007 four");
    CHECK(editing.words() == "one two\nthree four");
    WHEN("it is one paragraph")
    {
        editing.one_paragraph = true;
        editing.select_all();
        editing.insert(U"first\nsecond");
        editing.insert(U"\n"); // Enter
        CHECK(editing.words() == "first second");
    }
    WHEN("its bytes are counted")
    {
        editing.byte_limit = 8;
        editing.select_all();
        editing.insert(U"ééééé");
        CHECK(editing.words() == "éééé");
        CHECK(editing.cut_off);
        editing.press(ui::EditKey::erase_before, false);
        CHECK_FALSE(editing.cut_off);
        editing.insert(U"e");
        CHECK_FALSE(editing.cut_off);
    }
}

SCENARIO("a copy of a draft has the words and a caret of its own", "[ui][widgets][text]")
{
    ui::TextDraft draft("kept");
    ui::TextDraft copy = draft;
    copy.editing().insert(U"!");
    CHECK(draft.words() == "kept");
    CHECK(copy.words() == "kept!");
    CHECK_FALSE(copy == draft);
}

SCENARIO("words wrap within their width, whatever their letters", "[ui][widgets][text]")
{
    HeadlessUi ui;
    const ui::Face face = ui.look().fonts.of(ui::TextKind::body);
    const std::string text = "Eén heel lang woord: " + std::string(200, 'w') + " é\u00eb\n\nslot";
    for (const std::string_view line : ui::wrap(face, text, 100))
        CHECK(ui::measure(face, line).x <= 101);
    CHECK(ui::wrap(face, "a\nb", 100).size() == 3);
    CHECK(ui::code_points("één\u2026") == 4);
}

SCENARIO("speech appears letter by letter, breathes, and ends", "[ui][widgets][text]")
{
    const std::string_view text = "Ja. Nee, één.";
    CHECK(ui::spoken_after(text, 0) == 0);
    CHECK(ui::spoken_after(text, 1000) == ui::code_points(text));
    CHECK(ui::spoken_after(text, ui::speaking_time(text) + 0.001) == ui::code_points(text));
    CHECK(ui::spoken_after("aaaaaaaaaaaa", 0.4) > ui::spoken_after("a.aaaaaaaaaa", 0.4));
    CHECK(ui::eased(0, 0.1, 0.2) == Approx(0.5));
    CHECK(ui::eased(0, 0, 0.2, true) == 1);
}

SCENARIO("a line is cut where it no longer fits, and not before", "[ui][widgets][text]")
{
    HeadlessUi screen;
    screen.show([](const Look&) {});
    const ui::Face& face = screen.look().fonts.of(ui::TextKind::body);
    const std::string line = "Eén uur in de trein, en dan naar huis gestuurd. Fijn is anders.";
    const auto wide = [&face](std::string_view text) {
        return face.font
            ->CalcTextSizeA(face.font->FontSize, 1e9F, 0, text.data(), text.data() + text.size())
            .x;
    };
    CHECK(ui::cut_to_width(face, line, wide(line)) == line);
    CHECK(ui::cut_to_width(face, line, 0) == "\u2026");
    for (float width = wide("Eén\u2026"); width < wide(line); width += 7) {
        const std::string cut = ui::cut_to_width(face, line, width);
        INFO(width << ": " << cut);
        CHECK(wide(cut) <= width);
        const std::string kept = cut.substr(0, cut.size() - std::string_view("\u2026").size());
        CHECK(line.substr(0, kept.size()) == kept);
        const std::size_t next = line.find_first_not_of(' ', kept.size());
        const std::string more(ui::first_code_points(std::string_view(line).substr(next), 1));
        CHECK(wide(line.substr(0, next) + more + "\u2026") > width);
    }
}

SCENARIO("the wheel over a field that is typed in moves the page while all of the field is in view",
         "[ui][widgets][text]")
{
    HeadlessUi screen;
    ui::TextDraft draft;
    screen.show([&draft](const Look& look) {
        static_cast<void>(ui::text_area(look, "area", {.label = "Tomorrow"}, draft));
        for (int i = 0; i < 60; ++i)
            ui::paragraph(look, "What comes below it.");
    });
    screen.click("Tomorrow");
    const float top = screen.item("Tomorrow").box.top;
    screen.scroll(2);
    CHECK(screen.item("Tomorrow").box.top < top);
}
