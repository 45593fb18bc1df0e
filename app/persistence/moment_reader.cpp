// persistence/moment_reader.cpp
//
// A moment and what belongs to it as a whole: its reasons and its ending.
#include "persistence/moment_reader.hpp"

#include "persistence/fields.hpp"
#include "persistence/line_reader.hpp"
#include "persistence/reading_codes.hpp"
#include "persistence/response_reader.hpp"
#include "persistence/value_reader.hpp"

#include <array>

namespace tegenover::persistence {
namespace {

using Key = std::string_view;

constexpr std::array<Key, 7> moment_keys{"id",    "lines",    "responses", "ending",
                                         "event", "check_in", "reasons"};
constexpr std::array<Key, 3> reason_keys{"id", "says", "fits"};
constexpr std::array<Key, 3> ending_keys{"outcome", "title", "reflection"};

engine::Reason read_reason(const Spot& spot)
{
    const Fields fields{spot, "a reason", reason_keys};
    engine::Reason reason;
    if (const auto id = fields.need("id")) reason.id = read_slug(*id);
    if (const auto says = fields.need("says")) reason.says = read_text(*says);
    if (const auto fits = fields.need("fits")) {
        reason.fits = read_list(*fits, "a list of response ids", read_reference);
    }
    return reason;
}

engine::Ending read_ending(const Spot& spot)
{
    const Fields fields{spot, "an ending", ending_keys};
    engine::Ending ending;
    if (const auto outcome = fields.need("outcome")) {
        ending.outcome = read_word<engine::Outcome>(*outcome).value_or(ending.outcome);
    }
    if (const auto title = fields.need("title")) ending.title = read_text(*title);
    if (const auto reflection = fields.find("reflection")) {
        ending.reflection = read_list(*reflection, "a list of texts", read_text);
    }
    return ending;
}

std::vector<engine::Line> read_lines(const Spot& spot)
{
    const bool only_one = spot.node().inside().size() == 1;
    return read_list(spot, "a list of lines",
                     [&](const Spot& line) { return read_line(line, only_one); });
}

void read_responses(const Spot& spot, engine::Moment& moment)
{
    moment.responses = read_list(spot, "a list of responses", read_response);
    if (spot.is(Node::Kind::list) && moment.responses.empty()) {
        spot.report(codes::empty_list, "\"responses\" is empty; give the moment a response, or an "
                                       "\"ending\" instead");
    }
}

} // namespace

engine::Moment read_moment(const Spot& spot)
{
    const Fields fields{spot, "a moment", moment_keys};
    engine::Moment moment;
    if (const auto id = fields.need("id")) moment.id = read_slug(*id);
    if (const auto lines = fields.find("lines")) moment.lines = read_lines(*lines);
    if (const auto responses = fields.find("responses")) read_responses(*responses, moment);
    if (const auto ending = fields.find("ending")) moment.ending = read_ending(*ending);
    if (const auto event = fields.find("event")) moment.event = read_word<engine::Event>(*event);
    if (const auto about = fields.find("check_in")) {
        moment.check_in = read_word<engine::CheckIn>(*about);
    }
    if (const auto reasons = fields.find("reasons")) {
        moment.reasons = read_list(*reasons, "a list of reasons", read_reason);
    }
    return moment;
}

} // namespace tegenover::persistence
