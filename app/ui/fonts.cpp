// Finds Inter's files and has FreeType rasterise each face at its size.
#include "ui/fonts.hpp"

#include <misc/freetype/imgui_freetype.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <vector>

namespace tegenover::ui {

namespace {

constexpr float body_pixels = 18;
/// Ascent plus descent of Inter in em: what ImGui calls the size.
constexpr float inter_height = 1.21F;
/// Above this an atlas of all faces would not fit a common texture.
constexpr float largest_body = 80;

/// Latin with its extensions, typographic punctuation, the euro, arrows, the check mark.
constexpr ImWchar ranges[] = {0x20,   0x17F,  0x2010, 0x2027, 0x2030, 0x203A, 0x20AC, 0x20AC,
                              0x2190, 0x2193, 0x2212, 0x2212, 0x2713, 0x2713, 0};

struct FaceWish {
    const char* file;
    float size; // em
    float leading = 1.45F;
};

constexpr std::array<FaceWish, text_kind_count> wishes = {{
    {"Inter-Regular.otf", 0.83F},
    {"Inter-SemiBold.otf", 0.83F},
    {"Inter-Regular.otf", 1},
    {"Inter-SemiBold.otf", 1},
    {"Inter-Italic.otf", 1},
    {"Inter-Regular.otf", 1.25F},
    {"Inter-SemiBold.otf", 1.25F, 1.35F},
    {"Inter-Bold.otf", 1.6F, 1.25F},
    {"Inter-Bold.otf", 2.2F, 1.15F},
}};

std::string folder_with_inter(const std::string& wished)
{
    const std::array<std::string, 4> places = {wished, "/usr/share/fonts/opentype/inter",
                                               "/usr/share/fonts/truetype/inter",
                                               "/usr/share/fonts/inter"};
    for (const std::string& place : places) {
        std::error_code ignored;
        if (!place.empty() && std::filesystem::exists(place + "/Inter-Regular.otf", ignored))
            return place;
    }
    return {};
}

ImFont* add_face(ImFontAtlas& atlas, const std::string& folder, const FaceWish& wish, float em)
{
    const std::string path = folder + "/" + wish.file;
    std::error_code ignored;
    if (folder.empty() || !std::filesystem::exists(path, ignored)) return nullptr;
    ImFontConfig config;
    config.OversampleH = 1;
    config.OversampleV = 1;
    config.PixelSnapH = false;
    return atlas.AddFontFromFileTTF(path.c_str(), std::round(em * inter_height), &config, ranges);
}

ImFont* add_stand_in(ImFontAtlas& atlas, float em)
{
    ImFontConfig config;
    config.SizePixels = std::round(em);
    return atlas.AddFontDefault(&config);
}

} // namespace

float Face::line_height() const { return std::round(em * leading); }

LoadedFonts load_fonts(ImFontAtlas& atlas, const FontWish& wish)
{
    const float scale =
        std::clamp(wish.text_scale, 0.8F, 2.0F) * std::max(wish.content_scale, 1.0F);
    LoadedFonts loaded;
    loaded.fonts.em = std::min(std::round(body_pixels * scale), largest_body);

    atlas.Clear();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
    const std::string folder = folder_with_inter(wish.folder);
    for (std::size_t kind = 0; kind < text_kind_count; ++kind) {
        const float em = std::round(loaded.fonts.em * wishes[kind].size);
        ImFont* font = add_face(atlas, folder, wishes[kind], em);
        if (font == nullptr) {
            loaded.used_fallback = true;
            font = add_stand_in(atlas, em);
        }
        loaded.fonts.faces[kind] = {font, em, wishes[kind].leading};
    }
    atlas.Build();
    return loaded;
}

} // namespace tegenover::ui
