# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""faults.py BUILD README: runs every test of tests/faults/rows.py and writes the table of what held. Ends with 1 when something did not."""
import glob
import os
import re
import subprocess
import sys
import tempfile
import time

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(TOP, "tests", "faults"))
sys.dont_write_bytecode = True
from rows import ROWS  # noqa: E402

HEAD = """<!-- SPDX-FileCopyrightText: 2026 The Restante developers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->

# What may break in a mail check, and what held

Written by `./dev faults` ({deep}); `./dev faults --deep` runs the whole sweeps. Each row is held by the tests named in `rows.py` here. What is
said of other programs was read in their sources and not run.

| | fault | what must hold | Restante | others |
|---|---|---|---|---|
"""


def run(build, program, functions, figures):
    """{function: (passed, failed)} of one test program."""
    (source,) = glob.glob(f"{os.path.dirname(__file__)}/../tests/*/{program}.cpp")
    room = os.path.basename(os.path.dirname(source))
    command = [os.path.join(build, "bin", f"tests-{room}"), program] if room != "app" else [os.path.join(build, "bin", program)]
    done = subprocess.run([*command, *functions], capture_output=True, text=True, errors="replace", check=False,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "RESTANTE_FIGURES": figures})
    counts = {function: [0, 0] for function in functions}
    for verdict, function in re.findall(r"^(PASS  |FAIL!) *: [\w:]+::(\w+)\(", done.stdout, re.MULTILINE):
        if function in counts:
            counts[function][verdict != "PASS  "] += 1
    if done.returncode != 0:
        sys.stderr.write(done.stdout[-3000:] + done.stderr[-1000:])
    return counts


def main(build, readme):
    programs = {}
    for row in ROWS:
        for test in row[3]:
            program, function = test.split()
            programs.setdefault(program, []).append(function)
    figures = tempfile.NamedTemporaryFile(prefix="restante-faults-")
    results, seconds = {}, {}
    for program, functions in programs.items():
        print(f"== {program}", flush=True)
        begun = time.monotonic()
        counts = run(build, program, sorted(set(functions)), figures.name)
        seconds[program] = time.monotonic() - begun
        results.update({f"{program} {function}": count for function, count in counts.items()})

    lines, broken = [], []
    for name, fault, due, tests, others in ROWS:
        passed = sum(results[test][0] for test in tests)
        bad = [test for test in tests if results[test][1] or not results[test][0]]
        broken += bad
        held = "no test of its own" if not tests else f"held ({passed})" if not bad else "BROKEN: " + ", ".join(bad)
        lines.append(f"| {name} | {fault} | {due} | {held} | {others} |")
    text = HEAD.format(deep="the whole sweeps" if os.environ.get("RESTANTE_DEEP") else "thinned") + "\n".join(lines)
    text += "\n\nIn brackets: how many named cases. What the sweeps counted:\n\n"
    with open(figures.name, encoding="utf-8") as file:
        text += "".join(f"- {line.strip()}\n" for line in file)
    text += "\nSeconds, on a machine at work: " + ", ".join(f"{program} {took:.0f}" for program, took in seconds.items()) + ".\n"
    with open(readme, "w", encoding="utf-8") as file:
        file.write(text)
    print(f"{len(ROWS)} rows, {len(set(broken))} broken tests; written: {readme}")
    return 1 if broken else 0


sys.exit(main(*sys.argv[1:]))
