#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample mailbox: make_sample.py FOLDER [--now TIME] puts one NNN.eml for each message into FOLDER, oldest first.

Dates are counted back from now, so that the list always has a today and a yesterday; the same time gives the same octets.
With --bundle, FOLDER is a file instead: each message behind a line with the number of its octets. The program carries that.
"""
import argparse
import datetime
import os

import home
import languages
import lists
import newsletters
import suspects
import work


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder")
    arguments.add_argument("--now", help="ISO 8601 with offset; default: the clock", type=datetime.datetime.fromisoformat)
    arguments.add_argument("--bundle", action="store_true", help="all in one file")
    options = arguments.parse_args()
    now = (options.now or datetime.datetime.now().astimezone()).replace(microsecond=0)

    letters = [letter for room in (work, newsletters, languages, lists, home, suspects) for letter in room.letters()]
    letters.sort(key=lambda letter: letter.date(now))
    if options.bundle:
        with open(options.folder, "wb") as file:
            for letter in letters:
                octets = letter.render(now)
                file.write(b"%d\n" % len(octets) + octets)
        return
    os.makedirs(options.folder, exist_ok=True)
    for number, letter in enumerate(letters, 1):
        with open(os.path.join(options.folder, f"{number:03}.eml"), "wb") as file:
            file.write(letter.render(now))


if __name__ == "__main__":
    main()
