// shell/person_keeping.cpp
//
// The part of SceneDesk for people whom an author thought up: each a case in a folder of its own
// among the author's scenes.
#include "shell/scene_desk.hpp"

#include "persistence/case_reader.hpp"
#include "persistence/case_writer.hpp"
#include "persistence/file_text.hpp"

#include <system_error>
#include <utility>

namespace tegenover::shell {

namespace fs = std::filesystem;
using session::EffectFailed;
using session::Intent;

namespace {

constexpr std::string_view case_name = "case.json";

struct FoundPerson {
    fs::path file;
    std::string text;
    engine::CaseFile person;
};

std::optional<FoundPerson> person_in(const fs::path& file, const std::string& id)
{
    auto text = persistence::text_of_file(file);
    if (!text) return std::nullopt;
    auto reading = persistence::read_case(*text);
    if (!reading.person || reading.person->id != id) return std::nullopt;
    return FoundPerson{file, std::move(*text), std::move(*reading.person)};
}

std::optional<FoundPerson> find_person(const fs::path& folder, const std::string& id)
{
    std::error_code fault;
    for (fs::recursive_directory_iterator entry(folder, fault), end; !fault && entry != end;
         entry.increment(fault)) {
        if (entry->path().filename() != case_name) continue;
        if (auto found = person_in(entry->path(), id)) return found;
    }
    return std::nullopt;
}

/// In a folder that is named after the person and holds no case yet.
fs::path new_file(const fs::path& own, const std::string& id)
{
    const auto people = own / "people";
    std::error_code ignored;
    auto file = people / id / case_name;
    for (int number = 2; fs::exists(file, ignored); ++number)
        file = people / (id + "-" + std::to_string(number)) / case_name;
    return file;
}

/// What the form asks for, into what the file says now.
engine::CaseFile with_answers(engine::CaseFile person, const engine::CaseFile& answers)
{
    person.name = answers.name;
    person.title = answers.title;
    person.summary = answers.summary;
    person.person = answers.person;
    person.looks = answers.looks;
    return person;
}

} // namespace

std::vector<Intent> SceneDesk::act(const session::WritePersonFile& wish)
{
    const auto known = find_person(folders_.own, wish.person.id);
    auto person = known ? with_answers(known->person, wish.person) : wish.person;
    const auto file = known ? known->file : new_file(folders_.own, person.id);
    const auto text =
        known ? persistence::rewrite_case(known->text, person) : persistence::write_case(person);
    if (const auto cause = save_with_folder(file, text))
        return {EffectFailed{"error.person_not_kept", *cause}};
    people_.push_back(person);
    return {session::asked(session::PersonKept{std::move(person)})};
}

std::vector<engine::CaseFile> SceneDesk::take_people() { return std::exchange(people_, {}); }

} // namespace tegenover::shell
