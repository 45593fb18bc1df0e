"""Which source files may be compiled as one, so that what they all include is read once.

Usage: together.py FILE.cpp...   prints a line per file: the number of its group, and the file.

Two files may share a group where neither keeps a name to itself (in a namespace without a name) that
the other keeps too, and where both open the same namespaces with `using namespace`.
"""
import re
import sys

MOST_FILES = 12


def without_comments_and_texts(text):
    text = re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.S)
    text = re.sub(r'R"(\w*)\(.*?\)\1"', '""', text, flags=re.S)
    return re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)


def name_of(head):
    """The name that a declaration brings in; None where it brings in none."""
    head = head.strip()
    for pattern in (r"(?:template\s*<.*?>\s*)?(?:struct|class|enum(?:\s+class)?|union)\s+(\w+)",
                    r"using\s+(\w+)\s*="):
        found = re.match(pattern, head, re.S)
        if found:
            return found.group(1)
    if head.startswith("using "):
        return None
    found = re.search(r"(\w+|operator\S+)\s*\(", head) or re.search(
        r"(\w+)\s*(?:\[[^\]]*\]\s*)*(?:=.*)?$", head, re.S)
    return found.group(1) if found else None


def kept_names(text):
    """What is declared directly in a namespace without a name."""
    names = set()
    for opened in re.finditer(r"namespace\s*\{", text):
        depth, head = 1, ""
        for sign in text[opened.end():]:
            if sign == "{":
                if depth == 1:
                    names.add(name_of(head))
                depth, head = depth + 1, ""
            elif sign == "}":
                depth, head = depth - 1, ""
                if depth == 0:
                    break
            elif depth == 1 and sign == ";":
                names.add(name_of(head))
                head = ""
            elif depth == 1:
                head += sign
    return names - {None}


def grouped(files):
    groups = []
    for file in files:
        with open(file, encoding="utf-8") as source:
            text = without_comments_and_texts(source.read())
        names, opened = kept_names(text), set(re.findall(r"using namespace [\w:]+", text))
        for group in groups:
            if len(group["files"]) < MOST_FILES and group["opened"] == opened and not group["names"] & names:
                break
        else:
            group = {"files": [], "names": set(), "opened": opened}
            groups.append(group)
        group["files"].append(file)
        group["names"] |= names
    return groups


if __name__ == "__main__":
    for number, group in enumerate(grouped(sys.argv[1:])):
        for file in group["files"]:
            print(number, file)
