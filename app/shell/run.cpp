// shell/run.cpp
//
// The loop: wait, draw, show. What a screen shows and what an intent means is decided elsewhere.
#include "shell/run.hpp"

#include "platform/clock.hpp"
#include "platform/folders.hpp"
#include "platform/opener.hpp"
#include "platform/ring_tone.hpp"
#include "platform/speaker.hpp"
#include "platform/window.hpp"
#include "shell/arguments.hpp"
#include "shell/canvas.hpp"
#include "shell/frame_pacing.hpp"
#include "shell/opening_screen.hpp"
#include "shell/program.hpp"
#include "shell/screenshot.hpp"
#include "shell/startup.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <optional>
#include <utility>
#include <variant>

namespace tegenover::shell {

namespace {

constexpr double news_interval = 0.1; // seconds between looks at effects under way

void explain(const platform::WindowRefusal& refusal)
{
    const bool no_display = refusal.fault == platform::WindowFault::no_display;
    std::cerr << "tegenover: no window could be opened: "
              << (no_display ? "there is no display to show it on"
                             : "this display offers no OpenGL 3.3")
              << " (" << refusal.detail << ").\n"
              << "The command line works without one: tegenover --help\n";
}

session::Settings default_settings(const platform::Environment& environment)
{
    session::Settings settings;
    if (environment.language.starts_with("en")) settings.language = "en";
    return settings;
}

/// Goes to the screen that was asked for; what is wrong with the wish where there is none.
std::optional<std::string> open_screen(const Options& options, Loaded& loaded)
{
    if (options.screen.empty() || !editor_opening(options.screen).empty()) return std::nullopt;
    Opening opening{.screen = options.screen};
    if (!options.decisions_file.empty()) {
        auto file = read_decisions_file(options.decisions_file);
        if (!file.problem.empty()) return file.problem;
        opening.decisions = std::move(file.decisions);
    }
    auto model = opened_at(loaded.catalogue, loaded.languages, loaded.model, opening);
    if (!model) return "--screen cannot be \"" + options.screen + "\"";
    loaded.model = std::move(*model);
    return std::nullopt;
}

/// What was kept in earlier runs, and what there is to say about it.
void take_up_records(Outside& outside, Loaded& loaded)
{
    outside.open_records(loaded.scene_texts);
    const auto& records = *outside.records();
    loaded.model.history = records.summaries();
    loaded.model.pairs = outside.pairs(loaded.catalogue);
    for (auto& scene : outside.take_recalled_scenes())
        loaded.catalogue.former.push_back(std::move(scene));
    loaded.catalogue.drafts = outside.take_draft_change().value_or(loaded.catalogue.drafts);
    loaded.model.notice = records.notice();
    const auto aside = outside.set_broken_settings_aside();
    if (!loaded.model.notice && !aside.empty()) {
        loaded.model.notice =
            session::Notice{session::Notice::Tone::warning, "settings.set_aside", aside};
    }
    loaded.model.records_folder = records.keeps() ? outside.records_folder().string() : "";
}

std::optional<Program> load_program(const Options& options)
{
    const auto environment = platform::read_environment();
    auto folders = platform::folders_of(environment);
    if (!options.data.empty()) folders.records = options.data;
    const auto program_files = platform::find_program_files(environment);
    const auto own = own_scenes(folders);
    Outside outside(std::move(folders), platform::opening_program(),
                    program_files.value_or("") / "assets" / "templates");
    const auto kept = outside.kept_settings(default_settings(environment));
    const auto begun = changed_by(options, kept);
    outside.begin_settings({kept, begun});
    auto loaded = load(options, program_files, own, begun);
    take_up_records(outside, loaded);
    if (const auto problem = open_screen(options, loaded)) {
        std::cerr << "tegenover: " << *problem << '\n';
        return std::nullopt;
    }
    std::optional<Program> program(std::in_place, std::move(loaded), std::move(outside));
    program->read_again_by([options, program_files, own](const session::Settings& settings) {
        return load(options, program_files, own, settings);
    });
    program->speed_up_the_clock(options.clock_speed);
    const auto editor = editor_opening(options.screen);
    for (const auto& intent : editor)
        program->take(intent);
    if (editor.empty() || std::holds_alternative<session::EditorScreen>(program->model().screen))
        return program;
    std::cerr << "tegenover: " << options.screen << " is no scene that can be written\n";
    return std::nullopt;
}

void ring_or_be_still(platform::Speaker& speaker, bool rings)
{
    if (rings == speaker.is_asked_to_play()) return;
    if (rings) {
        speaker.repeat(platform::ring_tone());
    } else {
        speaker.stop();
    }
}

/// What the loop remembers from frame to frame.
struct Rhythm {
    bool animating = false;
    int frames_drawn = 0;
    int frames_since_activity = 0;
    double last_frame = 0;
    std::string title = {}; ///< as the window is called now
    bool picture_failed = false;
};

std::optional<double> wait_for(const Rhythm& rhythm, const Program& program, const Canvas& canvas,
                               const platform::Window& window)
{
    const auto wait = wait_before_next_frame(
        {.animating = rhythm.animating,
         .reduced_motion = program.look_wish().reduced_motion,
         .caret_visible = canvas.caret_is_visible(),
         .input_queued = canvas.input_is_queued(),
         .minimised = window.is_minimised(),
         .frames_since_activity = rhythm.frames_since_activity,
         .since_last_frame = platform::steady_seconds() - rhythm.last_frame});
    constexpr double seconds_interval = 0.5;
    if (!program.waits_for_news() && program.counts_seconds() && !window.is_minimised()) {
        return std::min(wait.value_or(seconds_interval), seconds_interval);
    }
    if (!program.waits_for_news()) return wait;
    return std::min(wait.value_or(news_interval), news_interval);
}

void wait_for_a_reason_to_draw(Rhythm& rhythm, const Program& program, const Canvas& canvas,
                               platform::Window& window)
{
    window.wait_for_events(wait_for(rhythm, program, canvas, window));
    if (!window.take_activity()) return;
    rhythm.frames_since_activity = 0;
    const double pause = pause_after_event(platform::steady_seconds() - rhythm.last_frame);
    if (pause > 0) window.wait_quietly(pause);
}

void draw_frame(Rhythm& rhythm, Program& program, Canvas& canvas, platform::Window& window,
                const Options& options)
{
    // A picture is the same on every machine: its clock counts frames.
    const bool pictured = !options.screenshot.empty();
    rhythm.last_frame =
        pictured ? rhythm.frames_drawn * animation_interval : platform::steady_seconds();
    program.take_news(rhythm.last_frame);
    for (auto& file : window.take_dropped_files())
        program.take(session::asked(session::DropFile{std::move(file)}));
    const auto& look = canvas.begin_frame(program.look_wish());
    const auto frame = program.draw(look, rhythm.last_frame);
    canvas.paint_frame();
    rhythm.animating = frame.animating;
    rhythm.frames_since_activity = frame.changed ? 0 : rhythm.frames_since_activity + 1;
    ++rhythm.frames_drawn;
    if (pictured && rhythm.frames_drawn == options.screenshot_after) {
        if (!save_screenshot(window, options.screenshot)) {
            std::cerr << "tegenover: " << options.screenshot << " could not be written\n";
            rhythm.picture_failed = true;
        }
        program.take(session::Quit{});
    }
    window.show_frame();
    if (auto title = program.window_title(); title != rhythm.title) {
        window.set_title(title);
        rhythm.title = std::move(title);
    }
}

std::optional<std::string> first_missing(const std::vector<std::string>& paths)
{
    const auto missing = std::ranges::find_if(paths, [](const auto& path) {
        std::error_code ignored;
        return !std::filesystem::exists(path, ignored);
    });
    return missing == paths.end() ? std::nullopt : std::optional(*missing);
}

} // namespace

Surroundings look_around()
{
    const auto environment = platform::read_environment();
    const auto folders = platform::folders_of(environment);
    const Outside outside(folders, "");
    return {.program_files = platform::find_program_files(environment).value_or(""),
            .records = outside.records_folder(),
            .own_scenes = own_scenes(folders),
            .language = outside.kept_settings(default_settings(environment)).language};
}

int run(const Options& options)
{
    if (const auto missing = first_missing(options.scene_paths)) {
        std::cerr << "tegenover: " << *missing
                  << " is no file or folder that can be read, and no command; "
                     "tegenover --help says what there is\n";
        return exit_bad_usage;
    }
    auto opened = platform::Window::open({.title = "Tegenover", .size = options.size});
    if (const auto* refusal = std::get_if<platform::WindowRefusal>(&opened)) {
        explain(*refusal);
        return exit_no_window;
    }
    auto& window = std::get<platform::Window>(opened);
    Canvas canvas(window);
    auto loaded = load_program(options);
    if (!loaded) return exit_bad_usage;
    auto& program = *loaded;
    platform::Speaker speaker;
    Rhythm rhythm;
    while (!program.is_done() && !window.wants_to_close()) {
        draw_frame(rhythm, program, canvas, window, options);
        ring_or_be_still(speaker, program.phone_rings());
        if (options.screenshot.empty()) {
            wait_for_a_reason_to_draw(rhythm, program, canvas, window);
        } else {
            window.wait_for_events(0);
        }
    }
    program.finish();
    return rhythm.picture_failed ? exit_bad_usage : exit_fine;
}

} // namespace tegenover::shell
