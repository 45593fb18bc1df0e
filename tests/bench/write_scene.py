#!/usr/bin/env python3
"""Writes a generated scene to stdout, for measuring the program as a whole.

    write_scene.py MOMENTS        a chain of so many moments of four responses, one trust value, conditions on it
    write_scene.py MOMENTS flag   the same with a flag that is set, cleared and read all along: twice the states
    write_scene.py outgrows       a small file with more states than any budget: sixty flags, and all are read
"""
import json
import random
import sys


def chain(moments, with_flag):
    dice = random.Random(2026)
    name = lambda at: f"moment-{min(moments - 1, at)}"
    made = []
    for at in range(moments - 1):
        responses = []
        for number in range(4):
            ways = [{"to": name(at + 1 + (number == 3))}]
            if number == 2:
                ways.insert(0, {"when": {"trust": [60, 100]}, "to": name(at + 2)})
            response = {
                "id": f"response-{number}",
                "says": {"nl": f"Je hebt gewacht, en ik was er niet. Klopt dat zo? {number}",
                         "en": f"You waited, and I was not there. Is that how it was? {number}"},
                "why": {"nl": "Je geeft terug wat je hoorde en laat haar zeggen of het klopt; zo houdt zij de leiding.",
                        "en": "You give back what you heard and let her say whether it is so; she stays in the lead."},
                "scores": {"present": dice.randint(-2, 2), "attuned": dice.randint(-2, 2)},
                "trust": dice.randint(-4, 4),
                "next": ways,
            }
            if number == 1:
                response["when"] = {"trust": [20, 100]}
            if with_flag and number == 0 and at % 2 == 1:
                response["set"] = ["met"]
            if with_flag and number == 2:
                ways[0]["when"]["has"] = ["met"]
            if with_flag and number == 3:
                response["clear"] = ["met"]
            responses.append(response)
        made.append({"id": name(at), "responses": responses,
                     "lines": [{"says": {"nl": "Ik had gewacht. De hele ochtend, eigenlijk.",
                                         "en": "I had waited. All morning, really."}, "mood": "sad"}]})
    made.append(ending(name(moments)))
    return {"id": "chain", "start": name(0), "moments": made}


def outgrows(flags=60):
    made = []
    for at in range(flags):
        after = f"m{at + 1}" if at + 1 < flags else "read"
        made.append({"id": f"m{at}", "lines": [{"says": "Well?"}], "responses": [
            {"id": "yes", "says": "Yes.", "set": [f"f{at}"], "next": after},
            {"id": "no", "says": "No.", "next": after}]})
    ways = [{"when": {"has": [f"f{at}"]}, "to": "end"} for at in range(flags)]
    made.append({"id": "read", "lines": [{"says": "And now?"}],
                 "responses": [{"id": "go", "says": "Go.", "next": [*ways, {"to": "end"}]}]})
    made.append(ending("end"))
    return {"id": "outgrows", "start": "m0", "moments": made}


def ending(name):
    return {"id": name, "lines": [{"says": "Bye."}], "ending": {"outcome": "fragile", "title": "For now"}}


wanted = sys.argv[1:] if len(sys.argv) in (2, 3) else sys.exit(__doc__)
scene = outgrows() if wanted == ["outgrows"] else chain(int(wanted[0]), wanted[1:] == ["flag"])
json.dump({"format": 1, "language": "nl", "title": "Generated", **scene}, sys.stdout)
