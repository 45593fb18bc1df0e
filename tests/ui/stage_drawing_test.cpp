// The drawn stage: where the client's parts are, and what a figure may cost. Drawn without a
// window.

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <imgui.h>

#include "ui/stage/cue_marks.hpp"
#include "ui/stage/shapes.hpp"
#include "ui/stage/stage.hpp"
#include "ui/stage/triangulation.hpp"

using namespace tegenover;
using namespace tegenover::ui;
using namespace tegenover::ui::drawing;
using engine::BodyPart;
using engine::Mood;
using engine::Setting;

namespace {

constexpr std::array all_settings{Setting::phone, Setting::office, Setting::waiting_room,
                                  Setting::home, Setting::video};
constexpr std::array all_lights{StageLight::day, StageLight::evening, StageLight::high_contrast};
constexpr std::array all_parts{BodyPart::eyes,      BodyPart::mouth,   BodyPart::hands,
                               BodyPart::shoulders, BodyPart::posture, BodyPart::voice};
constexpr std::array all_styles{HairStyle::shoulder_length, HairStyle::bun, HairStyle::short_crop};
constexpr std::array all_figures{engine::Figure::woman, engine::Figure::man};
constexpr int mood_count = 9;
constexpr StageRect usual_stage{40.0f, 30.0f, 900.0f, 520.0f};

/// A frame of Dear ImGui in memory, and its background list to draw on.
class Paper {
public:
    Paper() : before_(ImGui::GetCurrentContext()), context_(ImGui::CreateContext())
    {
        ImGui::SetCurrentContext(context_);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1000.0f, 600.0f};
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
        ImGui::NewFrame();
    }
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;
    ~Paper()
    {
        ImGui::EndFrame();
        ImGui::DestroyContext(context_);
        ImGui::SetCurrentContext(before_);
    }

    [[nodiscard]] ImDrawList& list() { return *ImGui::GetBackgroundDrawList(); }

private:
    ImGuiContext* before_;
    ImGuiContext* context_;
};

bool inside(const StageRect& part, const StageRect& whole)
{
    constexpr float slack = 0.01f;
    return part.x >= whole.x - slack && part.y >= whole.y - slack &&
           part.right() <= whole.right() + slack && part.bottom() <= whole.bottom() + slack;
}

StageView view_of(Setting setting, int mood, StageLight light = StageLight::day,
                  engine::Figure figure = engine::Figure::woman)
{
    StageView view;
    view.setting = setting;
    view.light = light;
    view.looks = figure == engine::Figure::man ? unknown_man(setting) : nadia(setting);
    view.pose = pose_for(static_cast<Mood>(mood));
    return view;
}

/// What a figure in a mood is drawn with.
std::vector<std::pair<float, float>> corners_of(Mood mood, const ClientLooks& looks,
                                                StageLight light)
{
    Paper paper;
    draw_client(paper.list(), usual_stage, pose_for(mood), looks, light);
    std::vector<std::pair<float, float>> corners;
    for (const ImDrawVert& vertex : paper.list().VtxBuffer)
        corners.emplace_back(vertex.pos.x, vertex.pos.y);
    return corners;
}

bool in_view(Setting setting, BodyPart part)
{
    return setting != Setting::phone || part == BodyPart::voice;
}

} // namespace

SCENARIO("each part of the body that is in view can be pointed at", "[ui][stage]")
{
    Paper paper;
    const auto figure = GENERATE(from_range(all_figures));
    for (const Setting setting : all_settings) {
        for (int mood = 0; mood < mood_count; ++mood) {
            const ClientAreas areas = draw_stage(paper.list(), usual_stage,
                                                 view_of(setting, mood, StageLight::day, figure));
            for (const BodyPart part : all_parts) {
                CAPTURE(static_cast<int>(setting), mood, static_cast<int>(part));
                const StageRect& area = areas.of(part);
                CHECK(area.empty() != in_view(setting, part));
                if (area.empty()) continue;
                CHECK(inside(area, usual_stage));
                CHECK(area.width >= 24.0f);
                CHECK(area.height >= 14.0f);
            }
        }
    }
}

TEST_CASE("no two parts claim the same spot", "[ui][stage]")
{
    Paper paper;
    const auto figure = GENERATE(from_range(all_figures));
    for (const Setting setting : all_settings) {
        for (int mood = 0; mood < mood_count; ++mood) {
            const ClientAreas areas = draw_stage(paper.list(), usual_stage,
                                                 view_of(setting, mood, StageLight::day, figure));
            for (std::size_t i = 0; i < all_parts.size(); ++i) {
                for (std::size_t j = i + 1; j < all_parts.size(); ++j) {
                    CAPTURE(static_cast<int>(setting), mood, i, j);
                    const StageRect shared = common_part(areas.part[i], areas.part[j]);
                    CHECK((shared.empty() || shared.height < 0.01f || shared.width < 0.01f));
                }
            }
        }
    }
}

TEST_CASE("a figure stays within its budget of vertices", "[ui][stage]")
{
    Paper paper;
    for (int mood = 0; mood < mood_count; ++mood) {
        for (const StageLight light : all_lights) {
            const int before = paper.list().VtxBuffer.Size;
            draw_client(paper.list(), usual_stage, pose_for(static_cast<Mood>(mood)),
                        nadia(Setting::office), light);
            CHECK(paper.list().VtxBuffer.Size - before < 8000);
        }
    }
}

TEST_CASE("a man is drawn in every mood, with every hair, whatever he wears", "[ui][stage]")
{
    const auto style = GENERATE(from_range(all_styles));
    const auto setting = GENERATE(Setting::office, Setting::waiting_room, Setting::home);
    ClientLooks him = unknown_man(setting);
    him.hair_style = style;
    ClientLooks her = him;
    her.figure = engine::Figure::woman;
    for (int mood = 0; mood < mood_count; ++mood) {
        for (const StageLight light : all_lights) {
            CAPTURE(mood, static_cast<int>(style), static_cast<int>(setting));
            const auto drawn = corners_of(static_cast<Mood>(mood), him, light);
            CHECK(drawn != corners_of(static_cast<Mood>(mood), her, light));
            CHECK(drawn.size() > 1000);
            CHECK(drawn.size() < 8000);
            CHECK(std::ranges::all_of(drawn, [](const auto& corner) {
                return std::isfinite(corner.first) && std::isfinite(corner.second);
            }));
        }
    }
}

TEST_CASE("the same view gives the same picture, whatever its light", "[ui][stage]")
{
    for (const Setting setting : all_settings) {
        for (const StageLight light : all_lights) {
            StageView view = view_of(setting, 2, light);
            view.seconds = 12.25;
            view.phone_rings = true;
            const auto drawn = [&] {
                Paper paper;
                draw_stage(paper.list(), usual_stage, view);
                std::vector<std::pair<float, float>> places;
                for (const ImDrawVert& vertex : paper.list().VtxBuffer) {
                    places.emplace_back(vertex.pos.x, vertex.pos.y);
                }
                return places;
            };
            CHECK(drawn() == drawn());
        }
    }
}

TEST_CASE("odd sizes of stage are drawn without harm", "[ui][stage]")
{
    Paper paper;
    for (const StageRect& stage : {StageRect{}, StageRect{0, 0, 1, 1}, StageRect{10, 10, 60, 400},
                                   StageRect{0, 0, 2000, 90}, StageRect{-50, -50, 30, 30}}) {
        for (const Setting setting : all_settings) {
            const ClientAreas areas = draw_stage(paper.list(), stage, view_of(setting, 3));
            for (const StageRect& area : areas.part)
                CHECK((area.empty() || inside(area, stage)));
            draw_stage_picture(paper.list(), stage, setting, Mood::sad, nadia(setting),
                               StageLight::evening, 8.0f, 0xFFFFFFFFu);
        }
    }
}

TEST_CASE("an empty chair has no parts", "[ui][stage]")
{
    Paper paper;
    StageView view = view_of(Setting::office, 0);
    view.client_there = false;
    CHECK(draw_stage(paper.list(), usual_stage, view) == ClientAreas{});
}

TEST_CASE("the label of a noticed cue stays on the stage", "[ui][stage]")
{
    Paper paper;
    for (const StageRect& area :
         {StageRect{45, 35, 60, 30}, StageRect{870, 500, 60, 40}, StageRect{450, 250, 80, 40}}) {
        const LabelAnchor anchor = draw_cue_mark(paper.list(), usual_stage, area, CueMark::noticed,
                                                 StageLight::day, 0xFF2050C0u);
        CHECK(usual_stage.holds(anchor.x, anchor.y));
    }
}

SCENARIO("any simple outline is cut into triangles that cover it", "[ui][stage]")
{
    GIVEN("a dented outline")
    {
        const Outline star{{0, 0}, {4, 3}, {8, 0}, {6, 5}, {8, 9}, {4, 7}, {0, 9}, {2, 5}};
        const auto triangles = triangulated(star);
        THEN("the triangles' areas add up to its own")
        {
            REQUIRE(triangles.size() == (star.size() - 2) * 3);
            float sum = 0.0f;
            for (std::size_t i = 0; i < triangles.size(); i += 3) {
                sum += signed_area(
                    {star[triangles[i]], star[triangles[i + 1]], star[triangles[i + 2]]});
            }
            CHECK(sum == Approx(signed_area(star)));
        }
    }
    GIVEN("a square cut by a square")
    {
        const Outline square{{0, 0}, {4, 0}, {4, 4}, {0, 4}};
        const Outline shifted{{2, 2}, {6, 2}, {6, 6}, {2, 6}};
        THEN("what is left is the corner they share")
        {
            CHECK(signed_area(clipped(square, shifted)) == Approx(4.0f));
            CHECK(clipped(square, {{9, 9}, {10, 9}, {10, 10}}).empty());
        }
    }
}
