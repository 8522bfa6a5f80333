# SPDX-FileCopyrightText: 2026 The Restante developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as a screen reader meets it: over AT-SPI, on a display and a session bus of its own, moved by the keyboard alone."""
import os
import pathlib
import shutil
import subprocess
import sys
import time
import unittest

from restante import Restante
from workplace import Workplace

PATIENCE = 60  # seconds until something that was done must be heard

# Roles that a person acts on: each must say what it is.
ACTED_ON = {"push button", "toggle button", "check box", "radio button", "combo box", "entry", "text", "menu item", "menu", "check menu item",
            "radio menu item", "list item", "tree item", "table cell", "table column header", "slider", "spin button", "link", "list", "tree", "table",
            "document text", "page tab"}
MAXIMUM_NODES = 20000

LETTERS = [
    ("Jonas Bergström <jonas@hamn.example>", "Harbour plan, second draft", "I have moved the crane to the north quay.\n\n> What of the railway?\n\n-- \nJonas"),
    ("山田太郎 <taro@kaisha.example>", "来週の会議について", "添付の資料をご確認ください。"),
    ("Léa Moreau <lea@moreau.example>", "Photos du port", "Les voici !"),
]


def letter(number, sender, subject, text):
    return (f"From: {sender}\r\nTo: anna@posteo.example\r\nSubject: {subject}\r\nDate: Mon, {10 + number} Nov 2025 10:00:00 +0100\r\nMessage-ID: <{number}@reader.example>\r\n"
            f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n").replace("\r\n", "\n").replace("\n", "\r\n").encode()


def wait_for(found, what):
    """The first true value of found(); the accessibility bus tells nothing about when a window is complete."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = found()
        if value:
            return value
        time.sleep(0.1)
    raise AssertionError(f"not heard within {PATIENCE} s: {what}")


class TheWindowIsHeard(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.work = Workplace()
        cls.started = []
        display = os.path.join(cls.work, "display")
        with open(display, "w", encoding="ascii") as file:
            cls.begin(["Xvfb", "-displayfd", str(file.fileno()), "-screen", "0", "1280x800x24", "-nolisten", "tcp"], pass_fds=[file.fileno()])
        os.environ["DISPLAY"] = ":" + wait_for(lambda: pathlib.Path(display).read_text(encoding="ascii").strip(), "a display")
        cls.begin(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        cls.restante = Restante(os.path.join(cls.work, "profile"))
        mail = os.path.join(cls.work, "mail")
        os.mkdir(mail)
        for number, (sender, subject, text) in enumerate(LETTERS):
            with open(os.path.join(mail, f"{number}.eml"), "wb") as file:
                file.write(letter(number, sender, subject, text))
        cls.restante.run("import", mail, "--folder", "Letters")
        environment = {**cls.restante.environment, **{name: os.environ[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}, "QT_QPA_PLATFORM": "xcb",
                       "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "WAYLAND_DISPLAY": ""}
        cls.program = cls.begin(cls.restante.argv(), env=environment)
        import pyatspi
        cls.atspi = pyatspi
        cls.application = wait_for(cls.find_application, "the program")
        cls.frame = wait_for(lambda: next((node for node in cls.application if node.getRoleName() == "frame"), None), "its window")
        # There is no window manager that would give it the keyboard.
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(cls.program.pid)], check=True, timeout=PATIENCE, capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowfocus", window], check=True, timeout=PATIENCE)

    @classmethod
    def tearDownClass(cls):
        for process in reversed(cls.started):
            process.terminate()
            process.wait(timeout=PATIENCE)
        shutil.rmtree(cls.work)

    @classmethod
    def begin(cls, command, **options):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        cls.started.append(process)
        return process

    @classmethod
    def find_application(cls):
        if cls.program.poll() is not None:
            raise AssertionError(f"the program ended with {cls.program.returncode}")
        return next((application for application in cls.atspi.Registry.getDesktop(0) if application and application.get_process_id() == cls.program.pid), None)

    def nodes(self, root=None):
        """Everything that is on the screen."""
        waiting, count = [root or self.frame], 0
        while waiting and count < MAXIMUM_NODES:
            node = waiting.pop()
            count += 1
            if node is None or not node.getState().contains(self.atspi.STATE_VISIBLE):
                continue
            yield node
            if not node.getState().contains(self.atspi.STATE_MANAGES_DESCENDANTS) or node.childCount < 500:
                waiting.extend(node)

    def named(self, role, part):
        return next((node for node in self.nodes() if node.getRoleName() == role and part in (node.name or "")), None)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def click(self, node):
        box = node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)

    def focused(self):
        return [node for node in self.nodes() if node.getState().contains(self.atspi.STATE_FOCUSED)]

    def rows(self):
        return [node for node in self.nodes() if node.getRoleName() in ("list item", "table cell", "tree item") and any(subject in node.name for _, subject, _ in LETTERS)]

    def test_1_every_control_says_what_it_is(self):
        wait_for(self.frame_is_filled, "the places")
        silent = [f"{node.getRoleName()} in {node.parent.getRoleName()} “{node.parent.name}”" for node in self.nodes() if node.getRoleName() in ACTED_ON and not (node.name or "").strip()]
        self.assertEqual(silent, [])

    def frame_is_filled(self):
        return self.named("tree item", "Letters") or self.named("list item", "Letters") or self.named("table cell", "Letters")

    def test_2_the_list_is_read_row_by_row(self):
        self.click(wait_for(self.frame_is_filled, "the folder"))
        rows = wait_for(lambda: len(self.rows()) == len(LETTERS) and self.rows(), "a row for each message")
        for sender, subject, _ in LETTERS:
            said = next((row.name for row in rows if subject in row.name), "")
            self.assertIn(sender.split(" <")[0], said)
            self.assertIn("2025", said)

    def test_3_the_keyboard_moves_and_what_it_moves_to_is_said(self):
        self.click(self.rows()[0])
        self.press("Home")
        wait_for(lambda: any(LETTERS[2][1] in node.name for node in self.focused()), "the newest message in focus")
        self.press("j")
        wait_for(lambda: any(LETTERS[1][1] in node.name for node in self.focused()), "the next message in focus")

    def test_4_the_message_is_read(self):
        self.press("j")
        wait_for(lambda: self.reads("moved the crane"), "the text of the message")
        wait_for(lambda: self.reads("jonas@hamn.example"), "the address of the sender")

    def reads(self, words):
        for node in self.nodes():
            try:
                text = node.queryText()
            except NotImplementedError:
                continue
            if words in text.getText(0, min(text.characterCount, 10000)):
                return True
        return False

    def test_5_the_whole_window_is_walked_with_the_tab_key(self):
        met = []
        for _ in range(40):
            self.press("Tab")
            here = wait_for(self.focused, "something in focus")
            # The current row of a list says so while another control is in focus; what a text scrolls in has the focus with it.
            self.assertTrue(any(node.name for node in here), [node.getRoleName() for node in here])
            met.extend(node.name for node in here)
        for name in ("Search all mail", "Menu", "Filter", "Order of the list", "Sender", "Message text", "Reply", "Archive"):
            self.assertIn(name, met)


if __name__ == "__main__":
    if "RESTANTE_OWN_BUS" not in os.environ:
        os.environ["RESTANTE_OWN_BUS"] = "1"
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, "-B", *sys.argv])
    unittest.main()
