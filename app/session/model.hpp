// session/model.hpp
//
// The whole state of the program, as one value. Changed only by session/update.
#pragma once

#include "engine/attempt_summary.hpp"
#include "engine/pair.hpp"
#include "session/attempt.hpp"
#include "session/editor/editor_screen.hpp"
#include "session/settings.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace tegenover::session {

enum class DoneFilter { all, not_done, done };

struct LibraryScreen {
    std::string case_filter; ///< "" shows all
    DoneFilter done = DoneFilter::all;
    std::string language_filter; ///< "" shows all

    bool operator==(const LibraryScreen&) const = default;
};

struct CaseScreen {
    std::string case_id;

    bool operator==(const CaseScreen&) const = default;
};

/// The helper's brief and the question on the role; the attempt exists already.
struct BeforeScreen {
    std::int64_t attempt = 0;

    bool operator==(const BeforeScreen&) const = default;
};

/// What the play screen waits for besides a response.
enum class PlayStep {
    respond,
    check_in, ///< the moment asks for one and none was noted yet
    reason,   ///< the moment just answered asks why
    coaching, ///< the explanation of the response just given is shown
};

struct PlayScreen {
    std::int64_t attempt = 0;
    PlayStep step = PlayStep::respond;
    bool paused = false;
    bool leaving = false; ///< asks whether to leave

    bool operator==(const PlayScreen&) const = default;
};

enum class DebriefPage { her_eyes, estimate, gap, moments, what_if, reflection, keep };
inline constexpr std::size_t debrief_page_count = 7;

struct WhatIf {
    std::size_t from = 0; ///< which response of the attempt is replaced (its decision's place)
    std::vector<engine::Decision> decisions; ///< the whole alternative list

    bool operator==(const WhatIf&) const = default;
};

struct DebriefScreen {
    std::int64_t attempt = 0;
    DebriefPage page = DebriefPage::her_eyes;
    DebriefPage furthest = DebriefPage::her_eyes; ///< the gap cannot be seen before the estimate
    std::size_t moment = 0;                       ///< which response is opened on `moments`
    std::optional<WhatIf> what_if{};
    std::string report_path; ///< of the report saved in this run; "" where none was

    bool operator==(const DebriefScreen&) const = default;
};

/// How far back the progress screen looks.
enum class Period { all, month, quarter, year };

struct ProgressScreen {
    std::string scene; ///< "" shows all
    std::optional<engine::Principle> principle{};
    Period period = Period::all;
    bool as_table = false;
    std::int64_t now = 0; ///< seconds since 1970, when it was opened or filtered last

    bool operator==(const ProgressScreen&) const = default;
};

/// Two at one computer: being set up, or a session of theirs.
struct PairScreen {
    std::int64_t number = 0;   ///< of the session; 0: it is being set up
    engine::pair::Setup setup; ///< as chosen so far
    std::string next_scene;    ///< chosen for the second round
    bool leaving = false;      ///< asks whether to leave
    std::string report_path;   ///< of the report saved in this run; "" where none was
    std::int64_t now = 0;      ///< seconds since 1970, when it was opened

    bool operator==(const PairScreen&) const = default;
};

using ScreenModel = std::variant<LibraryScreen, CaseScreen, BeforeScreen, PlayScreen, DebriefScreen,
                                 ProgressScreen, EditorScreen, PairScreen>;

/// A message that stays until it is dismissed or replaced. Keys of assets/words.
struct Notice {
    enum class Tone { done, warning } tone = Tone::done;
    std::string words_key;
    std::string detail; ///< a path or a cause, as it is

    bool operator==(const Notice&) const = default;
};

/// A scene of the author's own that was deleted, and the file that still holds it.
struct SetAside {
    std::string file;
    std::string kept;

    bool operator==(const SetAside&) const = default;
};

struct Model {
    Settings settings;
    int ahead_of_utc = 0; ///< seconds, of the clock on the wall
    bool settings_open = false;
    bool asks_to_delete = false; ///< in the settings
    std::string records_folder;  ///< where attempts are kept; "" where they are not
    ScreenModel screen;
    std::vector<engine::AttemptSummary> history; ///< of all attempts, oldest first
    std::vector<Attempt> attempts;               ///< in full: those that were opened in this run
    std::vector<engine::pair::Session> pairs;    ///< all of them, oldest first
    std::vector<ScreenModel> left; ///< where each of these was left, to go on from there
    LibraryScreen library;         ///< its filter, while another screen is open
    std::optional<engine::pair::Setup> pair_setup; ///< as it was left last
    std::vector<engine::Moment> copied;            ///< while scenes are written: to be pasted
    std::optional<SetAside> set_aside;             ///< the scene that was deleted last
    std::optional<Notice> notice;
    bool quit = false;

    bool operator==(const Model&) const = default;
};

/// The attempt with this number, or nullptr.
[[nodiscard]] const Attempt* find_attempt(const Model& model, std::int64_t number);
[[nodiscard]] Attempt* find_attempt(Model& model, std::int64_t number);
[[nodiscard]] const engine::AttemptSummary* find_summary(const Model& model, std::int64_t number);

} // namespace tegenover::session
