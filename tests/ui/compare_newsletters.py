#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_newsletters.py PROGRAM FOLDER: shows each newsletter in Original and in a plain browser, and fails where they are not
alike. Left in FOLDER: both pictures of each, a sheet of pairs, and alike.txt.

Alike: after both were shrunk to a fifth and softened, so that the edges of letters do not count, no more than LEAST of the points
differ by more than a tenth. What is known to differ by design (pictures of the network are left out) is in none of them."""
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import newsletters

SIZE = (760, 560)
LEAST = 0.02  # of the points; a moved column or a missing ground is ten times as much


def browser():
    found = next((p for p in map(shutil.which, ("chromium-headless-shell", "chromium", "chromium-browser", "headless_shell")) if p), None)
    if not found:
        sys.exit("compare_newsletters: no plain browser here (chromium-headless-shell)")
    return found


def tool(*names):
    return next(p for p in map(shutil.which, names) if p)


def photograph_by_browser(program, file, picture, profile):
    # The sandbox of a browser that shows files of ours would cost the same leave as ours does: both have it.
    subprocess.run([program, "--headless", "--disable-gpu", "--hide-scrollbars",
                    f"--user-data-dir={profile}", f"--window-size={SIZE[0]},{SIZE[1]}", f"--screenshot={picture}",
                    "--default-background-color=FFFFFFFF", file.as_uri()],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def difference(one, other):
    """The part of the points that differ, of 1."""
    shrink = ["-alpha", "off", "-crop", f"{SIZE[0] - 20}x{SIZE[1]}+0+0", "+repage", "-resize", "20%", "-blur", "0x1"]
    made = subprocess.run([tool("convert", "magick"), "(", one, *shrink, ")", "(", other, *shrink, ")", "-compose", "difference", "-composite",
                           "-colorspace", "gray", "-threshold", "10%", "-format", "%[fx:mean]", "info:"],
                          check=True, capture_output=True, text=True)
    return float(made.stdout)


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    files = []
    for name, make in newsletters.LETTERS.items():
        files.append(folder / f"{name}.html")
        files[-1].write_text(make(), encoding="utf-8")
    subprocess.run([program, str(folder), f"{SIZE[0]}x{SIZE[1]}", "original", *map(str, files)], check=True)
    plain = browser()
    lines, bad, pairs = [], [], []
    for file in files:
        ours, theirs = folder / f"{file.stem}.original.png", folder / f"{file.stem}.browser.png"
        photograph_by_browser(plain, file, theirs, folder / "profile")
        part = difference(ours, theirs)
        lines.append(f"{file.stem:32} {part:7.4f}")
        pairs += [str(ours), str(theirs)]
        if part > LEAST:
            bad.append(file.stem)
    shutil.rmtree(folder / "profile", ignore_errors=True)
    (folder / "alike.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))
    subprocess.run([tool("montage", "magick"), *pairs, "-tile", "6x", "-geometry", "300x221+4+4", str(folder / "pairs.png")], check=False)
    if bad:
        sys.exit(f"not alike: {', '.join(bad)}")


if __name__ == "__main__":
    main()
