#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py LUPDATE SOURCES FILE.ts…: does each language say every text of the sources, with what the program puts into it?"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLURAL_FORMS = {"ar": 6, "de": 2, "ja": 1}
# Qt underlines a letter by tearing it off its word, which becomes another picture then, and wider than its button.
WITHOUT_KEYS = {"ar"}
# A name in Latin letters would turn the words of an Arabic sentence about: it stands within FIRST STRONG ISOLATE … POP DIRECTIONAL
# ISOLATE. Not in what goes to terminals and into answers, nor where units and dates are put together.
RIGHT_TO_LEFT = {"ar"}
NOT_ISOLATED = {"Cli", "Reply", "Quantities", "Dates", "FileTypes", "Progress"}


def entries(path):
    for context in ElementTree.parse(path).iterfind("context"):
        for message in context.iterfind("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"), message.get("numerus"))
            yield key, message.find("translation")


def places(text):
    return sorted(set(re.findall(r"%L?(?:n|\d+)", text)))


def tags(text):
    return sorted(re.findall(r"</?[a-z]+[^>]*>", text))


def accelerators(text):
    return len(re.findall(r"&(?!&|[a-z]+;|#)", text.replace("&&", "")))


def faults(source, text, counted, keys):
    """What is wrong with one text; a plural form may leave the number out where it says it in words."""
    number = {"%n", "%Ln"} if counted else set()
    if [p for p in places(source) if p not in number] != [p for p in places(text) if p not in number]:
        yield "other placeholders"
    if tags(source) != tags(text):
        yield "other tags"
    if accelerators(text) != (accelerators(source) if keys else 0):
        yield "a key (&) more or less"
    if source.endswith("…") != text.endswith("…"):
        yield "ends with … in one of both"
    if any(letter.isalnum() for letter in source) and (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield "a space at the edge in one of both"
    if source.count("\n") != text.count("\n"):
        yield "other lines"
    if not text.strip() and source.strip():
        yield "empty"


def is_bare(context, text):
    return context not in NOT_ISOLATED and re.search("[\u0600-\u06ff]", text) and "<" not in text and re.search(r"(?<!\u2068)%[1-9](?!\s?%)", text)


def check(lupdate, sources, path):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, path.name)
        shutil.copy(path, fresh)
        roots = [str(Path(sources, part)) for part in ("app", "core", "translations", "ui")]
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-recursive", *roots, "-ts", str(fresh)], check=True)
        wanted = dict(entries(fresh))
    have = dict(entries(path))
    found += [f"not there: {key}" for key in wanted.keys() - have.keys()]
    found += [f"said nowhere any more: {key}" for key in have.keys() - wanted.keys()]
    language = path.stem.partition("_")[2]
    forms = PLURAL_FORMS[language]
    for key, translation in have.items():
        if translation.get("type") == "unfinished":
            found.append(f"not translated: {key}")
            continue
        texts = [form.text or "" for form in translation.iterfind("numerusform")] if key[3] else [translation.text or ""]
        if key[3] and len(texts) != forms:
            found.append(f"{len(texts)} plural forms in place of {forms}: {key}")
        for text in texts:
            if language in RIGHT_TO_LEFT and is_bare(key[0], text):
                found.append(f"a name that is not isolated: {key} is {text!r}")
            found += [f"{fault}: {key} is {text!r}" for fault in faults(key[1], text, bool(key[3]) and forms > 1, language not in WITHOUT_KEYS)]
    return len(have), found


def main():
    lupdate, sources, *paths = sys.argv[1:]
    bad = 0
    for path in map(Path, paths):
        count, found = check(lupdate, sources, path)
        print(f"{path.name}: {count} texts, {len(found)} faults")
        for line in found:
            print(f"  {line}")
        bad += len(found)
    return 1 if bad else 0


sys.exit(main())
