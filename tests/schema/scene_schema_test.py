#!/usr/bin/python3
"""Holds assets/scene.schema.json to the shipped scenes and to tests/refused.

Usage: scene_schema_test.py SOURCE_FOLDER. Exit 77 (skipped) where python3-jsonschema is not installed.
"""
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: needs Debian's python3-jsonschema")
    sys.exit(77)


def scenes_in(folder):
    for file in sorted(folder.rglob("*.json")):
        if file.name != "case.json" and not file.name.endswith((".plan.json", ".layout.json")):
            yield file


def undescribed(schema, pointer=""):
    """Pointers of properties that say nothing about themselves."""
    for key, part in schema.get("properties", {}).items():
        where = f"{pointer}/{key}"
        if isinstance(part, dict):
            if not ("description" in part or "$ref" in part):
                yield where
            yield from undescribed(part, where)


def main(source):
    schema = json.loads((source / "assets/scene.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    faults = []

    for file in scenes_in(source / "dialogues"):
        for error in validator.iter_errors(json.loads(file.read_text("utf-8"))):
            faults.append(f"{file.name} ships and should be valid: {error.json_path}: {error.message[:200]}")

    refused = source / "tests/refused"
    for expected in json.loads((refused / "expected.json").read_text("utf-8")):
        if expected["schema"] == "no JSON":
            continue
        valid = validator.is_valid(json.loads((refused / expected["file"]).read_text("utf-8")))
        if valid and expected["schema"] == "refuses":
            faults.append(f"{expected['file']} should be refused by the schema")
        if not valid and expected["schema"] == "cannot see it":
            faults.append(f"{expected['file']} is refused by the schema, but is said to pass it")

    for part in [schema, *schema["$defs"].values()]:
        faults += [f"{where} has no description" for where in undescribed(part)]

    print("\n".join(faults) or "the schema agrees with the shipped scenes and the refused ones")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
