"""Tables as a spreadsheet would take them: judge_tables.py FOLDER"""
import csv
import glob
import sys

problems = []
files = sorted(glob.glob(sys.argv[1] + "/*.csv"))
for file in files:
    dutch = file.endswith(".nl.csv")
    data = open(file, "rb").read()
    if data.startswith(b"\xef\xbb\xbf") != dutch:
        problems.append(f"{file}: byte order mark")
    text = data.decode("utf-8-sig")
    rows = list(csv.reader(text.splitlines(True), delimiter=";" if dutch else ",", strict=True))
    if len(rows) < 3 or len({len(row) for row in rows}) != 1:
        problems.append(f"{file}: rows of different lengths, or too few: {len(rows)}")
    for row in rows[1:]:
        trust = [cell.replace(",", ".") if dutch else cell for cell in row[-3:-1]]
        if not all(0 <= float(cell) <= 100 for cell in trust):
            problems.append(f"{file}: trust {trust}")
        if any(cell[:1] in "=+@" and cell for cell in row):
            problems.append(f"{file}: a cell that passes for a formula")
    other = file.replace(".nl.csv", ".csv") if dutch else None
    if other and [len(row) for row in rows] != [len(row) for row in csv.reader(open(other, newline=""))]:
        problems.append(f"{file}: another shape than {other}")
for problem in problems:
    print("table:", problem)
print(f"{len(files)} tables read, {len(problems)} problems")
sys.exit(1 if problems or not files else 0)
