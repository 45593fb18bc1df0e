#!/usr/bin/env python3
"""Breaks off, fills up and takes away what saving stands on, and holds what was promised against the disk.

    faults_test.py DRIVER PROGRAM

Each fault is tried at every place where it can come, until a run gets through untouched. Prints one line per
kind of fault with how often it was tried; any broken promise is an error. What this machine does not allow
(tracing, mounting) is left out, and said so.
"""
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile

driver, program = map(os.path.abspath, sys.argv[1:3])
WRITES = "write,pwrite64,writev,fsync,fdatasync,rename,renameat,renameat2,ftruncate,unlink,openat,mkdir"
broken = []
table = []


def run(*words, before=None, cwd=None, env=None):
    done = subprocess.run(words, capture_output=True, text=True, preexec_fn=before, cwd=cwd, env=env, timeout=120)
    return done.returncode, done.stdout


def promised(output):
    """The last number of decisions that each attempt was said to be kept with."""
    return {int(n): int(d) for n, d in re.findall(r"^kept (\d+) (\d+)$", output, re.M)}


def check_records(folder, promises, what, may_be_set_aside=False):
    code, output = run(driver, "read", folder)
    if code != 0:
        broken.append(f"{what}: cannot be opened afterwards: {output}")
        return
    condition = int(re.search(r"condition (\d)", output)[1])
    if condition != 0 and not may_be_set_aside:
        broken.append(f"{what}: was set aside")
    has = {int(n): int(d) for n, d in re.findall(r"^has (\d+) (\d+) belofte-\1$", output, re.M)}
    for number, decisions in promises.items():
        # One step more may have reached the disk before its promise was printed.
        if has.get(number) not in (decisions, decisions + 1):
            broken.append(f"{what}: attempt {number} was kept with {decisions} decisions, there are {has.get(number)}")


def traced(inject, *words):
    return run("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={WRITES}", "-e", f"inject={inject}", *words)


def can_trace():
    return shutil.which("strace") and run("strace", "-qq", "-o", "/dev/null", "true")[0] == 0


def every_place(name, fault, attempt, most=400):
    """Runs `attempt(inject)` with the fault at the first, second, ... call of each kind, until it is not reached any more."""
    calls, how = fault.split(":", 1)
    tried = 0
    for call in calls.split(","):
        for place in range(1, most):
            if attempt(f"{call}:{how}:when={place}"):
                break
            tried += 1
        else:
            broken.append(f"{name}: never got through")
    table.append((name, tried))


def killed_while_keeping(folder):
    def attempt(inject):
        shutil.rmtree(folder, ignore_errors=True)
        run(driver, "keep", folder, "1", "1")  # so that there is something to lose
        code, output = traced(inject, driver, "keep", folder, "5", "1")
        check_records(folder, {1: 3, **promised(output)}, f"killed at a write of a commit ({inject})")
        return code == 0
    every_place("killed at each write-like call of a commit", f"{WRITES}:signal=SIGKILL", attempt)


def killed_at_first_start(folder):
    def attempt(inject):
        shutil.rmtree(folder, ignore_errors=True)
        code, output = traced(inject, driver, "keep", folder, "5", "1")
        check_records(folder, promised(output), f"killed while the database was made ({inject})")
        return code == 0
    every_place("killed at each write-like call while the database is made", f"{WRITES}:signal=SIGKILL", attempt)


def failing(name, calls, error, folder):
    def attempt(inject):
        shutil.rmtree(folder, ignore_errors=True)
        run(driver, "keep", folder, "1", "1")
        code, output = traced(inject, driver, "keep", folder, "5", "1")
        check_records(folder, {1: 3, **promised(output)}, f"{name} ({inject})")
        # What SQLite overcomes by itself is fine, so the end is not where it first gets through.
        return int(inject.rsplit("=", 1)[1]) > 25
    every_place(name, f"{calls}:error={error}", attempt)


def saving(name, fault, folder):
    os.makedirs(folder, exist_ok=True)
    file = os.path.join(folder, "report.html")

    def attempt(inject):
        with open(file, "w") as old:
            old.write("old")
        os.chmod(file, 0o640)
        code, output = traced(inject, driver, "save", file, "5000")
        with open(file) as now:
            text = now.read()
        if text not in ("old", "n" * 5000):
            broken.append(f"{name} ({inject}): the file is neither old nor new")
        if output.strip() == "saved" and text == "old":
            broken.append(f"{name} ({inject}): said to be saved, and is not")
        if output.startswith("failed") and text != "old":
            broken.append(f"{name} ({inject}): said to have failed, and the old text is gone")
        if output.startswith("failed") and os.listdir(folder) != ["report.html"]:
            broken.append(f"{name} ({inject}): left something behind: {os.listdir(folder)}")
        if os.stat(file).st_mode & 0o777 != 0o640:
            broken.append(f"{name} ({inject}): the rights changed")
        for left in os.listdir(folder):
            if left != "report.html":
                os.remove(os.path.join(folder, left))
        return code == 0 and "saved" in output
    every_place(name, fault, attempt)


def on_a_small_disk(folder):
    """In a mount namespace of its own: a disk of 400 KiB that fills up."""
    os.makedirs(folder, exist_ok=True)
    script = f"""mount -t tmpfs -o size=400k none {folder} || exit 77
        {driver} keep {folder}/data 1 100000; {driver} read {folder}/data
        printf old >{folder}/report; {driver} save {folder}/report 1000000; cat {folder}/report; ls {folder}"""
    code, output = run("unshare", "-m", "sh", "-c", script)
    if "failed" not in output:
        return code == 77 or not output
    said = promised(output)
    has = {int(n): int(d) for n, d in re.findall(r"^has (\d+) (\d+) belofte-\1$", output, re.M)}
    if not has:
        broken.append(f"full disk: the records could not be read afterwards: {output[-300:]}")
    for number, decisions in said.items():
        if has.get(number, 0) < decisions:
            broken.append(f"full disk: attempt {number} was lost")
    if not re.search(r"failed 0 ", output):
        broken.append("full disk: the cause was not said to be a lack of space")
    if "No space left" not in output or "old" not in output or ".saving" in output:
        broken.append("full disk: saving a file did not keep the old one, or left something behind")
    table.append(("disk full: attempts kept before, all there afterwards", len(said)))


def read_only(folder):
    os.makedirs(folder, exist_ok=True)
    script = f"""mount -t tmpfs none {folder} && printf old >{folder}/report && mount -o remount,ro {folder} || exit 77
        {driver} keep {folder}/data 1 1; {driver} save {folder}/report 10; cat {folder}/report"""
    code, output = run("unshare", "-m", "sh", "-c", script)
    if code == 77 or not output:
        return
    if output.count("failed") != 2 or not output.rstrip().endswith("old"):
        broken.append(f"read-only folder: {output}")
    table.append(("read-only folder", 2))


def limited(name, what, limit, folder):
    os.makedirs(folder, exist_ok=True)
    tried = 0
    for amount in limit:
        shutil.rmtree(os.path.join(folder, "data"), ignore_errors=True)
        run(driver, "keep", os.path.join(folder, "data"), "1", "1")
        def before(amount=amount):
            resource.setrlimit(what, (amount, amount))
        code, output = run(driver, "keep", os.path.join(folder, "data"), "5", "3", before=before)
        if code < 0:
            broken.append(f"{name} {amount}: ended by signal {-code}")
        check_records(os.path.join(folder, "data"), {1: 3, **promised(output)}, f"{name} {amount}")
        tried += 1
    table.append((name, tried))


def two_at_once(folder):
    both = [subprocess.Popen([driver, "keep", folder, first, "20"], stdout=subprocess.PIPE, text=True)
            for first in ("1", "1001")]
    said = {}
    for one in both:
        output, _ = one.communicate(timeout=120)
        said.update(promised(output))
    if len(said) != 40:
        broken.append(f"two windows at once: only {len(said)} of 40 were kept")
    check_records(folder, said, "two windows at once")
    table.append(("attempts kept by two processes at once", len(said)))


def killed_again_and_again(folder):
    said, tried = {}, 25
    for turn in range(tried):
        process = subprocess.Popen([driver, "keep", folder, str(turn * 1000 + 1), "1000"], stdout=subprocess.PIPE, text=True)
        lines = [process.stdout.readline() for _ in range(7 + turn * 3)]
        process.kill()
        rest, _ = process.communicate()
        said.update(promised("".join(lines) + rest))
    check_records(folder, said, "killed at a random moment")
    table.append(("killed at a random moment, again and again on the same records", tried))


def elsewhere(folder):
    """Surroundings that are odd, not broken: the same answers are expected."""
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    scene = os.path.join(root, "dialogues", "nadia", "closed-door.json")
    plain = run(program, "check", "--json", scene)
    odd = {"LC_ALL": "nl_NL.UTF-8", "LC_NUMERIC": "nl_NL.UTF-8", "PATH": os.environ["PATH"],
           "TEGENOVER_FILES": root}
    locales = os.path.join(folder, "locales")
    os.makedirs(locales, exist_ok=True)
    if shutil.which("localedef"):
        made = subprocess.run(["localedef", "-i", "nl_NL", "-f", "UTF-8", os.path.join(locales, "nl_NL.UTF-8")],
                              capture_output=True)
        if made.returncode == 0:
            odd["LOCPATH"] = locales
    if run(program, "check", "--json", scene, env=odd) != plain:
        broken.append("a Dutch locale, or no HOME, changes what check prints")
    code, output = run(program, "records", "list", "--data", os.path.join(folder, "none"), env=odd)
    if code != 2 or output:
        broken.append("without HOME and records, records list does not say so")
    table.append(("Dutch locale with decimal commas, no HOME", 2))


def main():
    with tempfile.TemporaryDirectory() as top:
        folder = lambda name: os.path.join(top, name)
        if can_trace():
            killed_while_keeping(folder("kill"))
            killed_at_first_start(folder("first"))
            failing("fsync fails at each call", "fsync,fdatasync", "EIO", folder("fsync"))
            failing("a write fails at each call", "pwrite64", "EIO", folder("eio"))
            failing("no room at each write", "pwrite64", "ENOSPC", folder("enospc"))
            saving("a file is saved, killed at each write-like call", f"{WRITES}:signal=SIGKILL", folder("save"))
            saving("a file is saved, fsync fails", "fsync:error=EIO", folder("savefsync"))
            saving("a file is saved, rename fails", "rename:error=EACCES", folder("saverename"))
            saving("a file is saved, writing fails", "write:error=ENOSPC", folder("savewrite"))
        else:
            print("left out: strace is not installed or may not trace here")
        on_a_small_disk(folder("small"))
        read_only(folder("readonly"))
        limited("largest file, in bytes", resource.RLIMIT_FSIZE, range(4096, 200_000, 12_288), folder("fsize"))
        limited("open files", resource.RLIMIT_NOFILE, range(4, 12), folder("nofile"))
        two_at_once(folder("two"))
        killed_again_and_again(folder("again"))
        elsewhere(folder("odd"))
    for name, tried in table:
        print(f"{tried:5}  {name}")
    for one in broken[:20]:
        print("BROKEN:", one)
    print(f"{sum(tried for _, tried in table)} faults tried, {len(broken)} promises broken")
    sys.exit(1 if broken else 0)


main()
