// ui/screens/editor_items.cpp
//
// What the items of a list have in common: their order, their names, and what they are called.
#include "ui/screens/editor_fields.hpp"

#include "authoring/story_scene.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text_input.hpp"

#include <array>

namespace tegenover::ui {

std::optional<ItemAction> item_actions(const EditorPen& pen, const Item& item)
{
    std::optional<ItemAction> wish;
    bool first = true;
    const auto offer = [&](std::string_view id, std::string_view label, ItemAction action,
                           bool enabled = true) {
        const Button one{.label = pen.words(label), .kind = ButtonKind::quiet, .enabled = enabled};
        if (!first) flow(pen.look, button_width(pen.look, one), 0.4F);
        first = false;
        if (button(pen.look, id, one)) wish = action;
    };
    if (item.count > 1 || item.duplicates) { // a copy would stand beside it
        offer("earlier", "editor.earlier", ItemAction::earlier, item.place > 0);
        offer("later", "editor.later", ItemAction::later, item.place + 1 < item.count);
    }
    if (item.duplicates) offer("duplicate", "editor.duplicate", ItemAction::duplicate);
    offer("remove", item.remove, ItemAction::remove);
    return wish;
}

void name_field(const EditorPen& pen, const std::string& key, std::string_view label,
                const std::string& name, const std::function<authoring::Edit(std::string)>& renamed)
{
    auto& typed = pen.scratch.fields[key + "/" + name];
    if (typed.empty()) typed = name;
    const TextField field{.label = label.empty() ? label : pen.words(label), .name = name};
    const auto result = text_field(pen.look, key + "/" + name, field, typed);
    const bool left = ImGui::IsItemDeactivatedAfterEdit();
    if ((result != FieldResult::submitted && !left) || typed == name) return;
    const auto fitting = authoring::slug_of(typed); // "Owned it" becomes owned-it
    if (!fitting.empty() && fitting != name) pen.edit(renamed(fitting));
    typed.clear();
}

std::string beginning_of(std::string_view words, std::size_t most)
{
    words = words.substr(0, words.find('\n'));
    if (engine::code_points(words) <= most) return std::string(words);
    return std::string(engine::first_points(words, most)) + "…";
}

std::string_view response_label(engine::ResponseKind kind)
{
    static constexpr std::array<std::string_view, 3> labels{"editor.helper_says", "editor.does",
                                                            "editor.silence_caption"};
    return labels.at(static_cast<std::size_t>(kind));
}

std::string response_words(const EditorPen& pen, const engine::Response& response)
{
    return response_words(pen, pen.text(response.says), response.kind, response.seconds);
}

std::string response_words(const EditorPen& pen, std::string says, engine::ResponseKind kind,
                           int seconds)
{
    if (!says.empty()) return says;
    switch (kind) {
    case engine::ResponseKind::silence:
        return engine::fill(pen.words("editor.silence_of"), {{"seconds", std::to_string(seconds)}});
    case engine::ResponseKind::act:
        return std::string(pen.words("editor.act_unwritten"));
    case engine::ResponseKind::say:
        break;
    }
    return std::string(pen.words("editor.no_words"));
}

} // namespace tegenover::ui
