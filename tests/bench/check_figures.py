#!/usr/bin/env python3
"""What `tegenover check` costs as a whole process, on generated scenes: check_figures.py PROGRAM

Reading, both modes, all findings and printing included. The best of five runs each; memory is the most that was resident.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

scenes = [("1000",), ("2500",), ("5000",), ("10000",), ("10000", "flag"), ("outgrows",)]
writer = pathlib.Path(__file__).with_name("write_scene.py")


def run_once(command):
    """Wall time in seconds, processor time in seconds, most resident memory in MiB."""
    with open(os.devnull, "w") as nowhere:
        started = time.perf_counter()
        child = subprocess.Popen(command, stdout=nowhere)
        _, status, used = os.wait4(child.pid, 0)
        took = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    return took, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def states_told(program, file):
    verdict = subprocess.run([program, "check", "--no-limits", file], stdout=subprocess.PIPE, text=True).stdout
    words = " ".join(verdict.splitlines()[:2])
    if "Not proven" in words:
        return None
    return int(words.split(" states were tried")[0].split()[-1].replace(",", ""))


def main(program):
    print("| scene | states | time | processor | memory | per million states |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for scene in scenes:
            file = os.path.join(folder, "scene.json")
            with open(file, "w") as out:
                subprocess.run([sys.executable, writer, *scene], stdout=out, check=True)
            took, busy, memory = min(run_once([program, "check", "--no-limits", file]) for _ in range(5))
            states = states_told(program, file)
            name = "outgrows the budget" if scene[0] == "outgrows" else f"{int(scene[0]):,} moments × 4" + ", a flag" * (len(scene) - 1)
            counted = f"{states:,}" if states else "over 5,000,000: says so"
            rate = f"{busy / states * 1e6:.2f} s" if states else ""
            print(f"| {name} | {counted} | {took:.2f} s | {busy:.2f} s | {memory:.0f} MiB | {rate} |", flush=True)


main(sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__))
