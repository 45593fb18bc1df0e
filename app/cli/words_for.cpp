// cli/words_for.cpp
//
// Reading beside the program and beside the scene.
#include "cli/words_for.hpp"

#include "persistence/file_text.hpp"
#include "persistence/scene_folder.hpp"
#include "persistence/words_reader.hpp"

#include <ostream>

namespace tegenover::cli {

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

std::string client_named(const std::string& case_id, const std::filesystem::path& place)
{
    for (const auto& entry : persistence::load_scenes({place}).cases) {
        if (entry.person && entry.person->id == case_id) return entry.person->name;
    }
    return {};
}

std::string client_beside(const engine::Scene& scene, const std::filesystem::path& file)
{
    return client_named(scene.case_id, file.parent_path() / "case.json");
}

} // namespace tegenover::cli
