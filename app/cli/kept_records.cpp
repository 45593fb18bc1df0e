// cli/kept_records.cpp
//
// Opening only what is there.
#include "cli/kept_records.hpp"

#include "persistence/scene_reader.hpp"

#include <ostream>
#include <system_error>

namespace tegenover::cli {

std::optional<persistence::Records> kept_records(const std::string& command,
                                                 const std::string& data, const Console& console)
{
    const auto folder = data.empty() ? console.records : std::filesystem::path{data};
    std::error_code error;
    const bool is_there = std::filesystem::exists(folder / "records.db", error);
    if (error || !is_there) {
        console.err << "tegenover " << command << ": "
                    << (error ? folder.string() + ": " + error.message()
                              : "there are no records in " + folder.string())
                    << '\n';
        return std::nullopt;
    }
    auto opened = persistence::Records::open(folder);
    if (auto* records = std::get_if<persistence::Records>(&opened)) {
        if (records->condition() == persistence::RecordsCondition::set_aside) {
            console.err << "tegenover " << command
                        << ": the records were damaged; what could be read was taken over, and "
                           "the old file is "
                        << records->set_aside().string() << '\n';
        }
        return std::move(*records);
    }
    console.err << "tegenover " << command << ": " << folder.string() << ": "
                << std::get<persistence::RecordsFailure>(opened).message << '\n';
    return std::nullopt;
}

std::optional<engine::Scene> kept_scene(persistence::Records& records, const std::string& hash)
{
    const auto text = records.scene_text(hash);
    const auto* written = std::get_if<std::optional<std::string>>(&text);
    if (written == nullptr || !*written) return std::nullopt;
    return persistence::read_scene(**written).scene;
}

} // namespace tegenover::cli
