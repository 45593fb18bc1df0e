// cli/words_for.cpp
//
// Reading beside the program and beside the scene.
#include "cli/words_for.hpp"

#include "persistence/file_text.hpp"
#include "persistence/scene_folder.hpp"
#include "persistence/words_reader.hpp"

#include <ostream>
#include <vector>

namespace tegenover::cli {
namespace {

namespace fs = std::filesystem;

/// The first case of that id; places may be folders or files, or not be there at all.
std::string named_in(const std::vector<fs::path>& places, const std::string& case_id)
{
    if (case_id.empty()) return {};
    for (const auto& place : places) {
        for (const auto& entry : persistence::load_scenes({place}).cases) {
            if (entry.person && entry.person->id == case_id) return entry.person->name;
        }
    }
    return {};
}

} // namespace

std::optional<engine::Words> words_for(const std::string& command, const std::string& language,
                                       const Console& console)
{
    const auto& wanted = language.empty() ? console.language : language;
    const auto file = console.program_files / "assets" / "words" / (wanted + ".json");
    const auto text = persistence::read_file(file, persistence::Limits{}.file_bytes);
    if (const auto* failure = std::get_if<persistence::FileFailure>(&text)) {
        console.err << "tegenover " << command << ": " << failure->message << '\n';
        return std::nullopt;
    }
    auto reading = persistence::read_words(std::get<std::string>(text), wanted);
    if (!reading.words) {
        console.err << "tegenover " << command << ": " << file.string()
                    << " cannot be read as words\n";
    }
    return std::move(reading.words);
}

std::string client_named(const std::string& case_id, const Console& console)
{
    std::vector<fs::path> places{console.own_scenes};
    if (!console.program_files.empty()) places.push_back(console.program_files / "dialogues");
    return named_in(places, case_id);
}

std::string client_beside(const engine::Scene& scene, const fs::path& file, const Console& console)
{
    const auto folder = file.parent_path();
    auto name = named_in({folder / "case.json", folder / "people"}, scene.case_id);
    return name.empty() ? client_named(scene.case_id, console) : name;
}

} // namespace tegenover::cli
