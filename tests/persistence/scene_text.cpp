// tests/persistence/scene_text.cpp
//
// The texts that the tests of reading begin from.
#include "persistence/scene_text.hpp"

#include <stdexcept>

namespace tegenover::tests {
namespace {

std::string response(std::size_t number, std::size_t next)
{
    const std::string id = std::to_string(number);
    return R"({"id":"r)" + id +
           R"(","says":"That must have been a long afternoon for you, waiting by the phone.",)"
           R"("technique":"naming","scores":{"present":1,"attuned":)" +
           std::to_string(static_cast<int>(number) - 2) +
           R"(},"why":"It gave her room to say more, because you stayed.","next":"m)" +
           std::to_string(next) + R"(","set":["a-flag"]})";
}

std::string moment(std::size_t number, std::size_t moments)
{
    const std::string id = std::to_string(number);
    std::string text =
        R"({"id":"m)" + id +
        R"(","lines":[{"id":"line","says":"She looks away and says that it does not )"
        R"(matter, really.","mood":"sad","cues":[{"id":"c)" +
        id + R"(","at":"eyes","shows":"She looks away."}],"feels":"I do matter."}],)";
    if (number + 1 == moments) {
        return text + R"("ending":{"outcome":"repaired","title":"Done"}})";
    }
    text += R"("responses":[)";
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t next = number + 1 + i < moments ? number + 1 + i : moments - 1;
        text += (i == 0 ? "" : ",") + response(i, next);
    }
    return text + "]}";
}

} // namespace

std::string small_scene()
{
    return R"({
  "$schema": "../assets/scene.schema.json",
  "format": 1,
  "id": "small",
  "language": "nl",
  "title": {"nl": "Klein", "en": "Small"},
  "summary": "Een klein gesprek.",
  "case": "nadia",
  "setting": "phone",
  "briefs": {"helper": "Je belt te laat.", "client": {"nl": "Je wacht al twee dagen."}},
  "minutes": 5,
  "trust": {"start": 40, "weights": {"present": 3, "network": 0}},
  "start": "asked",
  "moments": [
    {
      "id": "asked",
      "event": "phone-rings",
      "check_in": "client",
      "lines": [
        {
          "id": "cold",
          "when": {"trust": [0, 30], "lacks": ["owned"], "not_noticed": ["breath"]},
          "says": "O, jij.",
          "mood": "guarded",
          "emotion": "sad",
          "feels": "Nu pas."
        },
        {
          "id": "warm",
          "says": "Hoi.",
          "mood": "open",
          "cues": [{"id": "breath", "at": "voice", "shows": "Ze zucht."}],
          "trust": -5,
          "set": ["heard"],
          "clear": ["owned"]
        }
      ],
      "responses": [
        {
          "id": "own-it",
          "says": "Ik ben je vergeten. Het spijt me.",
          "technique": "apologise",
          "scores": {"authentic": 2, "compassion": 1},
          "set": ["owned"],
          "why": "Je neemt het op je.",
          "next": [{"when": {"trust": [50, 100], "has": ["owned"]}, "to": "closed"}, {"to": "closed"}]
        },
        {
          "id": "wait",
          "kind": "silence",
          "seconds": 8,
          "when": {"noticed": ["breath"]},
          "trust": 4,
          "clear": ["heard"],
          "next": "closed"
        }
      ],
      "reasons": [{"id": "room", "says": "Ik wilde ruimte geven.", "fits": ["wait"]}]
    },
    {
      "id": "closed",
      "lines": [{"says": ""}],
      "ending": {"outcome": "repaired", "title": "Verder", "reflection": ["Wat hielp?"]}
    }
  ]
})";
}

std::string scene_of(std::size_t moments)
{
    std::string text =
        R"({"format":1,"id":"large","language":"en","title":"Large","start":"m0","moments":[)";
    for (std::size_t i = 0; i < moments; ++i) {
        text += (i == 0 ? "" : ",") + moment(i, moments);
    }
    return text + "]}";
}

std::string with(std::string text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    if (at == std::string::npos) throw std::logic_error("not in the text: " + std::string{from});
    return text.replace(at, from.size(), to);
}

} // namespace tegenover::tests
