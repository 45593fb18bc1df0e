// ui/screens/play_stage.cpp
//
// Room, client, marks and labels, from back to front. One press area for each part of her that
// still has something to be seen.
#include "ui/screens/play_stage.hpp"

#include "ui/screens/play_parts.hpp"
#include "ui/screens/stage_look.hpp"
#include "ui/stage/cue_marks.hpp"
#include "ui/stage/stage.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace tegenover::ui {

namespace {

using engine::BodyPart;
using session::CueView;
using session::PlayView;

constexpr std::uint32_t life_seed = 7;

StageRect stage_rect(const Place& place)
{
    return {place.at.x, place.at.y, place.size.x, place.size.y};
}
Place place_of(const StageRect& rect) { return {{rect.x, rect.y}, {rect.width, rect.height}}; }

struct Scene {
    const PlayView& view;
    const Look& look;
    const engine::Words& words;
    const PlayPlaces& places;
    StageLight light;
    ImDrawList& draw;
    bool reduced;

    [[nodiscard]] std::string part_words(std::string_view group, BodyPart part) const
    {
        return std::string(words(std::string(group) + std::string(engine::key(part))));
    }
};

BodyShows body_shows(const PlayView& view)
{
    BodyShows shows;
    for (const auto& cue : view.cues)
        shows = shows.with(cue.at);
    return shows;
}

StageView stage_view(const Scene& scene, const PlayTiming& timing)
{
    const Motion motion = scene.reduced ? Motion::reduced : Motion::full;
    StageView stage;
    stage.setting = scene.view.setting;
    stage.light = scene.light;
    stage.looks = looks_for(scene.view.looks, scene.view.setting);
    stage.pose = living_pose_at(timing.body, body_shows(scene.view), timing.now, life_seed, motion);
    stage.seconds = scene.reduced ? 0.0 : timing.room;
    stage.phone_rings = scene.view.phone_rings;
    return stage;
}

/// The middle of an area that is too wide for a label beside it: a voice on the phone.
StageRect with_room_beside(const StageRect& area, const StageRect& stage)
{
    const float width = std::min(area.width, stage.width * 0.34F);
    return {area.centre_x() - width / 2, area.y, width, area.height};
}

/// Where a cue can be noticed: at her body, or, where that part is out of view, at her voice.
StageRect area_of(const ClientAreas& areas, BodyPart part, const StageRect& stage)
{
    if (!areas.of(part).empty()) return with_room_beside(areas.of(part), stage);
    const StageRect& voice = areas.of(BodyPart::voice);
    if (!voice.empty()) return with_room_beside(voice, stage);
    const float size = stage.height * 0.3F;
    return {stage.centre_x() - size / 2, stage.centre_y() - size / 2, size, size};
}

/// At least as large as a finger, and inside the stage.
StageRect made_pointable(const StageRect& area, const StageRect& stage, float least)
{
    const float wider = std::max(0.0F, least - area.width) / 2;
    const float higher = std::max(0.0F, least - area.height) / 2;
    return common_part(
        {area.x - wider, area.y - higher, area.width + 2 * wider, area.height + 2 * higher}, stage);
}

const CueView* first_unnoticed(const PlayView& view, BodyPart part)
{
    const auto found = std::find_if(view.cues.begin(), view.cues.end(), [&](const auto& cue) {
        return cue.at == part && !cue.noticed;
    });
    return found == view.cues.end() ? nullptr : &*found;
}

/// Her parts from top to bottom: the order in which Tab goes over them.
constexpr BodyPart tab_order[] = {BodyPart::eyes,      BodyPart::mouth, BodyPart::voice,
                                  BodyPart::shoulders, BodyPart::hands, BodyPart::posture};

unsigned accent_of(const Scene& scene) { return packed(scene.look.theme.accent); }

void label_hint(const Scene& scene, const LabelAnchor& anchor, BodyPart part,
                std::vector<Place>& taken)
{
    const std::string hint = scene.part_words("cue.", part);
    const std::string how = scene.places.labels_on_stage()
                                ? engine::fill(scene.words("play.look_closer"), {{"part", hint}})
                                : hint;
    draw_stage_label(scene.look, scene.places.stage,
                     {.text = how,
                      .icon = Icon::search,
                      .anchor = {anchor.x, anchor.y},
                      .to_the_right = anchor.to_the_right},
                     taken);
}

std::optional<session::Intent> look_at_part(const Scene& scene, const ClientAreas& areas,
                                            BodyPart part, std::vector<Place>& taken)
{
    const auto* cue = first_unnoticed(scene.view, part);
    if (cue == nullptr) return std::nullopt;
    const StageRect stage = stage_rect(scene.places.stage);
    const StageRect area = made_pointable(area_of(areas, part, stage), stage, scene.look.em(1.8F));
    const std::string name =
        engine::fill(scene.words("play.look_at"), {{"part", scene.part_words("cue.", part)}});
    const PartPress press =
        press_place("part-" + std::string(engine::key(part)), name, place_of(area));
    if (press.hovered || press.ringed) {
        const auto mark = press.ringed ? CueMark::focused : CueMark::hovered;
        const auto anchor =
            draw_cue_mark(scene.draw, stage, area, mark, scene.light, accent_of(scene));
        label_hint(scene, anchor, part, taken);
    }
    if (press.pressed) return session::Decide{engine::Notice{cue->id}};
    return std::nullopt;
}

void show_noticed(const Scene& scene, const ClientAreas& areas, std::vector<Place>& taken)
{
    const StageRect stage = stage_rect(scene.places.stage);
    for (const auto& cue : scene.view.cues) {
        if (!cue.noticed) continue;
        const StageRect area = area_of(areas, cue.at, stage);
        const bool labelled = scene.places.labels_on_stage();
        const auto mark = labelled ? CueMark::noticed : CueMark::hovered; // without a line to it
        const auto anchor =
            draw_cue_mark(scene.draw, stage, area, mark, scene.light, accent_of(scene));
        if (!labelled) continue;
        draw_stage_label(scene.look, scene.places.stage,
                         {.text = cue.shows,
                          .icon = Icon::eye,
                          .anchor = {anchor.x, anchor.y},
                          .to_the_right = anchor.to_the_right},
                         taken);
    }
}

void show_ringing(const Scene& scene, std::vector<Place>& taken)
{
    if (!scene.view.phone_rings) return;
    const float inset = scene.look.em(0.5F);
    const ImVec2 corner = {scene.places.stage.at.x + inset, scene.places.stage.at.y + inset};
    draw_stage_label(
        scene.look, scene.places.stage,
        {.text = scene.words("play.phone_rings"), .icon = Icon::phone, .anchor = corner}, taken);
}

/// The edges go dim: only she is left.
void dim_edges(const Scene& scene, float stillness)
{
    if (stillness <= 0) return;
    const Place& stage = scene.places.stage;
    const ImU32 dark = IM_COL32(0, 0, 0, static_cast<int>(110 * stillness));
    const ImU32 clear = IM_COL32(0, 0, 0, 0);
    const float reach = stage.size.x * 0.3F;
    const ImVec2 end = stage.end();
    scene.draw.AddRectFilledMultiColor(stage.at, {stage.at.x + reach, end.y}, dark, clear, clear,
                                       dark);
    scene.draw.AddRectFilledMultiColor({end.x - reach, stage.at.y}, end, clear, dark, dark, clear);
}

void draw_edge(const Scene& scene)
{
    if (!scene.look.theme.outlined) return;
    scene.draw.AddRect(scene.places.stage.at, scene.places.stage.end(),
                       packed(scene.look.theme.line));
}

float middle_of_her(const ClientAreas& areas, const Place& stage)
{
    const StageRect& mouth = areas.of(BodyPart::mouth);
    return mouth.empty() ? stage.middle().x : mouth.centre_x();
}

} // namespace

StageDrawn draw_play_stage(const PlayView& view, const Look& look, const engine::Words& words,
                           const PlayTiming& timing, const PlayPlaces& places, float stillness)
{
    const Scene scene{view,
                      look,
                      words,
                      places,
                      light_for(look.theme),
                      *ImGui::GetWindowDrawList(),
                      view.reduced_motion || look.reduced_motion};
    const auto areas = draw_stage(scene.draw, stage_rect(places.stage), stage_view(scene, timing));
    dim_edges(scene, stillness);
    draw_edge(scene);

    StageDrawn drawn;
    drawn.she_is_at = middle_of_her(areas, places.stage);
    std::vector<Place> taken;
    show_ringing(scene, taken);
    show_noticed(scene, areas, taken);
    for (const auto part : tab_order) {
        if (auto noticed = look_at_part(scene, areas, part, taken)) drawn.intent = noticed;
    }
    return drawn;
}

} // namespace tegenover::ui
