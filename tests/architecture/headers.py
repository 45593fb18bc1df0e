"""Reads each header of app/ on its own, so that it includes what it uses of ours and of other libraries.

Usage: headers.py BUILD_FOLDER, of a preset that compiles with clang. Of the standard library, what a folder's
precompiled header holds is taken as read, as it is wherever the folder is compiled: this makes it four times as fast.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys


def commands_by_folder(build):
    """How the files of each folder of app/ are compiled, without the name of one and of what it makes."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        folder = re.search(r"/unity_tegenover_([a-z]+)_\d+_cxx\.cxx$", entry["file"])
        if not folder:
            continue
        words = shlex.split(entry["command"])
        words = words[next(i for i, word in enumerate(words) if word.endswith("clang++")):] # behind a compiler cache
        for option in ("-o", "-c"):
            at = words.index(option)
            del words[at:at + 2]
        found[folder[1]] = words
    return found


def complaint(commands, header):
    command = commands.get(header.parts[0])
    if command is None:
        return f"{header}: no group of files of {header.parts[0]}/ is compiled in this preset\n"
    read = subprocess.run([*command, "-fsyntax-only", "-x", "c++", "-"], input=f'#include "{header}"\n',
                          capture_output=True, text=True)
    return f"{header}:\n{read.stderr}" if read.returncode else ""


def main():
    app = pathlib.Path(__file__).resolve().parents[2] / "app"
    commands = commands_by_folder(pathlib.Path(sys.argv[1]).resolve())
    headers = [path.relative_to(app) for path in sorted(app.rglob("*.hpp"))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        complaints = pool.map(lambda header: complaint(commands, header), headers)
        wrong = [one for one in complaints if one]
    print("".join(wrong), end="", file=sys.stderr)
    print(f"headers: {len(headers)} read, {len(wrong)} of them cannot stand alone")
    sys.exit(bool(wrong) or not headers)


main()
