// ui/screens/editor_map.cpp
//
// The map under the pointer and the keys: panning, zooming at the pointer, dragging cards, choosing
// in a box, and connecting by dragging from a card's edge. Every card is an item, so that arrows
// and Tab reach it.
#include "ui/screens/editor_map_parts.hpp"

#include "ui/screens/editor_fields.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

using session::MapCardView;
using What = MapDrag::What;

constexpr float drag_begins = 4; // pixels
constexpr int grid_step = 10;    // units

ImVec2 pulled(const MapDrag& drag)
{
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    return {mouse.x - drag.from.x, mouse.y - drag.from.y};
}

bool is_moved(const EditorPen& pen, std::size_t moment)
{
    const auto& drag = pen.scratch.map.drag;
    if (drag.what != What::cards) return false;
    const auto& chosen = pen.view.selection;
    return chosen.has(drag.card) ? chosen.has(moment) : moment == drag.card;
}

} // namespace

std::optional<ImVec2> shift_of(const EditorPen& pen, const MapLens& lens, std::size_t moment)
{
    if (!is_moved(pen, moment)) return std::nullopt;
    const ImVec2 pixels = pulled(pen.scratch.map.drag);
    return ImVec2{pixels.x / lens.unit, pixels.y / lens.unit};
}

namespace {

void drop_cards(const EditorPen& pen, const MapLens& lens)
{
    session::MoveCards move;
    for (const auto& card : pen.view.cards) {
        const auto shift = shift_of(pen, lens, card.moment);
        if (!shift) continue;
        const auto snapped = [](int at, float by) {
            return static_cast<int>(std::lround((static_cast<float>(at) + by) / grid_step)) *
                   grid_step;
        };
        move.to[card.id] = {snapped(card.at.x, shift->x), snapped(card.at.y, shift->y)};
    }
    pen.ask(std::move(move));
}

std::optional<std::size_t> card_under(const EditorPen& pen, const MapLens& lens, ImVec2 at)
{
    const auto& cards = pen.view.cards;
    // What was drawn last lies on top. clang 14 cannot reverse a view.
    // NOLINTNEXTLINE(modernize-loop-convert)
    for (auto found = cards.rbegin(); found != cards.rend(); ++found) {
        const auto& card = *found;
        const Rect rect = lens.card(card);
        if (at.x >= rect.min.x && at.x < rect.max.x && at.y >= rect.min.y && at.y < rect.max.y)
            return card.moment;
    }
    return std::nullopt;
}

/// The corner of a card that is dropped with the middle of its left edge at `at`: there, or below
/// the cards on which it would lie. All in units.
ImVec2 free_place(const EditorPen& pen, ImVec2 at)
{
    constexpr float room = card_height / 4;
    at.y -= card_height / 2;
    const auto taken = [&](const MapCardView& other) {
        const ImVec2 there{static_cast<float>(other.at.x), static_cast<float>(other.at.y)};
        return std::abs(at.x - there.x) < card_width + room &&
               std::abs(at.y - there.y) < card_height + room;
    };
    while (std::ranges::any_of(pen.view.cards, taken))
        at.y += room;
    return at;
}

/// A response that leads to the card on which it was dropped, or to a new moment at a place in
/// units.
void add_link(const EditorPen& pen, std::size_t from, std::optional<std::size_t> onto, ImVec2 at)
{
    if (from >= pen.scene().moments.size()) return;
    const auto place = pen.scene().moments[from].responses.size();
    const auto count = pen.scene().moments.size();
    session::ChangeScene change;
    auto& edits = change.edits;
    engine::Response response;
    if (onto) {
        response.next = {{.when = {}, .to = pen.scene().moments[*onto].id}};
    } else {
        const auto id = free_moment_id(pen.scene());
        response.next = {{.when = {}, .to = id}};
        edits.emplace_back(authoring::AddMoment{count, empty_moment(id)});
        const ImVec2 on_map = free_place(pen, at);
        change.stand[id] = {static_cast<int>(std::lround(on_map.x)),
                            static_cast<int>(std::lround(on_map.y))};
        pen.scratch.map.reveal = count;
    }
    edits.emplace_back(authoring::AddResponse{from, place, std::move(response)});
    attend_to(pen, {.pointer = pointer_of_response(from, place) + "/says", .scrolls = false});
    change.then = session::part_selected(from, session::Part::response, place);
    pen.ask(std::move(change));
}

Rect box_of(const MapDrag& drag)
{
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    return {{std::min(drag.from.x, mouse.x), std::min(drag.from.y, mouse.y)},
            {std::max(drag.from.x, mouse.x), std::max(drag.from.y, mouse.y)}};
}

void choose_in_box(const EditorPen& pen, const MapLens& lens)
{
    const Rect box = box_of(pen.scratch.map.drag);
    session::Selection chosen;
    for (const auto& card : pen.view.cards) {
        const Rect rect = lens.card(card);
        const bool inside = rect.max.x > box.min.x && rect.min.x < box.max.x &&
                            rect.max.y > box.min.y && rect.min.y < box.max.y;
        if (inside) chosen.moments.push_back(card.moment);
    }
    pen.choose(std::move(chosen));
}

/// The response whose arrow was pressed, or the scene beside all arrows.
void choose_on_paper(const EditorPen& pen, const MapLens& lens)
{
    const auto pressed = arrow_at(pen, lens, pen.scratch.map.drag.from);
    if (!pressed) return pen.choose(session::whole_scene());
    const auto& arrow = pen.view.arrows[*pressed];
    pen.choose(session::part_selected(arrow.from, session::Part::response, arrow.response));
    pen.scratch.map.shown = arrow.from + 1; // what was pressed is in view already
}

/// What a drag leads to when the pointer lets go.
void end_drag(const EditorPen& pen, const MapLens& lens)
{
    auto& drag = pen.scratch.map.drag;
    if (drag.what == What::nothing || ImGui::IsMouseDown(ImGuiMouseButton_Left) ||
        ImGui::IsMouseDown(ImGuiMouseButton_Middle)) {
        return;
    }
    const ImVec2 way = pulled(drag);
    const bool far = std::abs(way.x) + std::abs(way.y) > drag_begins;
    if (drag.what == What::cards) drop_cards(pen, lens);
    if (drag.what == What::link) {
        const ImVec2 at = ImGui::GetIO().MousePos;
        add_link(pen, drag.card, card_under(pen, lens, at), lens.on_map(at));
    }
    if (drag.what == What::box) choose_in_box(pen, lens);
    if (drag.what == What::map && !far) choose_on_paper(pen, lens);
    drag = {};
}

/// The pointer on the paper between the cards.
void take_background(const EditorPen& pen, const MapLens& lens)
{
    auto& map = pen.scratch.map;
    const auto& io = ImGui::GetIO();
    const bool over = ImGui::IsWindowHovered() && !covered();
    if (over && io.MouseWheel != 0) zoom_at(pen, lens, io.MousePos, std::pow(1.15F, io.MouseWheel));
    const bool free = over && !ImGui::IsAnyItemHovered() && map.drag.what == What::nothing;
    const bool left = ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    if (free && (left || ImGui::IsMouseClicked(ImGuiMouseButton_Middle))) {
        map.drag = {io.KeyShift ? What::box : What::map, io.MousePos, 0};
        return; // a pointer that jumped here moves nothing
    }
    if (map.drag.what != What::map) return;
    map.pan.x += io.MouseDelta.x;
    map.pan.y += io.MouseDelta.y;
}

void press_card(const EditorPen& pen, const MapCardView& card)
{
    const auto& io = ImGui::GetIO();
    if (!io.KeyCtrl && !io.KeyShift) {
        // Where there is room for one of them only, a second press opens its form.
        // By Enter the keyboard goes on there.
        if (pen.view.selection == session::moment_selected(card.moment)) {
            pen.scratch.map_in_front = false;
            pen.scratch.keyboard_lost = io.NavVisible;
        }
        pen.choose(session::moment_selected(card.moment));
        pen.scratch.map.shown = card.moment + 1; // it is in view already
        return;
    }
    auto chosen = pen.view.selection;
    const bool was = chosen.has(card.moment);
    if (was) std::erase(chosen.moments, card.moment);
    if (!was) chosen.moments.push_back(card.moment);
    pen.choose(std::move(chosen));
}

/// What the keyboard can do with the plus: a response to a new moment beside.
void lead_to_new(const EditorPen& pen, const MapLens& lens, const MapCardView& card,
                 const Rect& rect)
{
    const ImVec2 at{rect.max.x + rect.width() / 3, rect.centre().y};
    add_link(pen, card.moment, std::nullopt, lens.on_map(at));
}

/// The point at a card's corner, where no arrow begins, from which a response is dragged. Whether
/// the keyboard is on it.
bool take_handle(const EditorPen& pen, const MapLens& lens, const MapCardView& card,
                 const Rect& rect)
{
    const float half = pen.look.em(0.65F);
    const ImVec2 middle{rect.max.x + half, rect.max.y};
    const Rect area{{middle.x - half, middle.y - half}, {middle.x + half, middle.y + half}};
    const auto press = press_at("link/" + card.id, pen.words("editor.drag_link"), area);
    if (press.pressed && pen.scratch.map.drag.what == What::nothing)
        lead_to_new(pen, lens, card, rect);
    auto& list = *ImGui::GetWindowDrawList();
    list.AddCircleFilled(middle, half * (press.hovered ? 1 : 0.8F), packed(pen.look.theme.accent));
    draw_icon(list, Icon::plus, {middle.x - half * 0.6F, middle.y - half * 0.6F}, half * 1.2F,
              packed(pen.look.theme.on_accent));
    if (press.ringed) draw_focus_ring(list, pen.look, area, half);
    if (press.held && pen.scratch.map.drag.what == What::nothing &&
        ImGui::IsMouseDragging(ImGuiMouseButton_Left, drag_begins)) {
        pen.scratch.map.drag = {What::link, middle, card.moment};
    }
    return press.focused;
}

/// The map goes along from moment to moment.
void follow_trial(const EditorPen& pen)
{
    const auto& trial = pen.view.trial;
    const bool tries = pen.view.aside == session::Aside::trial && trial && trial->possible;
    const auto now = tries ? std::optional(trial->moment) : std::nullopt;
    auto& map = pen.scratch.map;
    if (now && now != map.tried) map.reveal = now;
    map.tried = now;
}

/// Whether the keyboard goes on from it.
bool take_card(const EditorPen& pen, const MapLens& lens, const MapCardView& card)
{
    const Rect rect = lens.card(card, shift_of(pen, lens, card.moment).value_or(ImVec2{}));
    // The keyboard goes on to the next ones that are out of sight, and the map follows it.
    const bool near = lens.sees(rect.grown(std::max(rect.width(), rect.height()) * 1.5F));
    if (!near) return false;
    const auto press = press_at("card/" + card.id, card.id, rect);
    follow_keyboard(pen, card, press);
    if (!lens.sees(rect.grown(pen.look.em(1)))) return press.focused;
    auto& drag = pen.scratch.map.drag;
    if (press.held && drag.what == What::nothing &&
        ImGui::IsMouseDragging(ImGuiMouseButton_Left, drag_begins)) {
        drag = {What::cards, ImGui::GetIO().MouseClickedPos[0], card.moment};
    }
    if (press.pressed && drag.what == What::nothing) press_card(pen, card);
    const auto& trial = pen.view.trial;
    const bool in_trial = pen.view.aside == session::Aside::trial && trial && trial->possible &&
                          trial->moment == card.moment;
    const bool chosen = pen.view.selection.has(card.moment);
    const bool aimed =
        drag.what == What::link && card_under(pen, lens, ImGui::GetIO().MousePos) == card.moment;
    draw_map_card(pen, lens, card, rect,
                  {.chosen = chosen,
                   .hovered = press.hovered,
                   .ringed = press.ringed,
                   .in_trial = in_trial,
                   .aimed = aimed});
    const bool grips = chosen && pen.view.selection.one() && !card.ending;
    const bool held =
        grips && lens.unit * card_height > pen.look.em(2) && take_handle(pen, lens, card, rect);
    return press.focused || held;
}

void draw_drag(const EditorPen& pen)
{
    const auto& drag = pen.scratch.map.drag;
    auto& list = *ImGui::GetWindowDrawList();
    if (drag.what == What::box) {
        const Rect box = box_of(drag);
        list.AddRectFilled(box.min, box.max, packed(with_alpha(pen.look.theme.accent, 0.12F)));
        list.AddRect(box.min, box.max, packed(pen.look.theme.accent));
    }
    if (drag.what == What::link) {
        list.AddLine(drag.from, ImGui::GetIO().MousePos, packed(pen.look.theme.accent),
                     pen.look.em(0.14F));
    }
}

/// The cards in their area: what can be done to them, and the arrows among them.
void draw_cards(const EditorPen& pen, ImVec2 corner, ImVec2 size)
{
    take_arrow_keys(pen);
    reveal(pen, corner, size);
    take_background(pen, lens_of(pen, corner, size));
    take_zoom_keys(pen, lens_of(pen, corner, size));
    const auto lens = lens_of(pen, corner, size);
    draw_arrows(pen, lens);
    std::optional<std::size_t> keyed;
    for (const auto& card : pen.view.cards)
        if (take_card(pen, lens, card)) keyed = card.moment;
    follow_trial(pen);
    if (!covered()) pen.scratch.map.keyed = keyed; // a question about it may lie over the map
    pen.scratch.map.cards = pen.view.cards.size();
    draw_drag(pen);
    end_drag(pen, lens);
}

void draw_paper(const EditorPen& pen, ImVec2 corner, ImVec2 size)
{
    ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + size.x, corner.y + size.y},
                                              packed(pen.look.theme.sunken), pen.look.em(0.5F));
}

} // namespace

void draw_map(const EditorPen& pen, ImVec2 size, bool fit)
{
    const float strip = strip_height(pen, size);
    size = {std::max(size.x, 40.0F), std::max(size.y - strip, 40.0F)};
    auto& map = pen.scratch.map;
    if (map.file != pen.view.opened_as) {
        map = {};
        map.file = pen.view.opened_as;
        open_map(pen, size);
    }
    if (fit) fit_map(pen, size, true);
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    draw_paper(pen, corner, size);
    constexpr auto flags = ImGuiWindowFlags_NavFlattened | ImGuiWindowFlags_NoScrollbar |
                           ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoMove;
    ImGui::BeginChild("map", size, false, flags);
    draw_cards(pen, corner, size);
    ImGui::EndChild();
    if (strip > 0) draw_strip(pen, lens_of(pen, corner, size), strip);
}

} // namespace tegenover::ui
