"""Debian's Chromium without a screen, driven over its DevTools pipe: messages in, events out."""

from __future__ import annotations

import base64
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_LONGEST = 30.0
AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36"
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--mute-audio",
    "--hide-scrollbars",
    "--autoplay-policy=no-user-gesture-required",
    "--remote-debugging-pipe",
)


class Chromium:
    """One browser. Every wait ends after half a minute, with what was waited for."""

    def __init__(self, process: subprocess.Popen[bytes], said: Any, told: Any) -> None:
        self._process, self._said, self._told = process, said, told
        self._number = 0
        self._inbox: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._events: list[dict[str, Any]] = []
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def _listen(self) -> None:
        rest = b""
        while piece := os.read(self._told, 1 << 16):
            *whole, rest = (rest + piece).split(b"\0")
            for one in whole:
                self._inbox.put(json.loads(one))
        self._inbox.put(None)

    def call(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:
        """The answer to it; what happened meanwhile is kept for `take`."""
        self._number += 1
        wanted = self._number
        message = {"id": wanted, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._said, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next(method)
            if answer.get("id") == wanted:
                if "error" in answer:
                    raise AssertionError(f"{method}: {answer['error']}")
                found: dict[str, Any] = answer["result"]
                return found
            self._events.append(answer)

    def _next(self, what: str) -> dict[str, Any]:
        try:
            found = self._inbox.get(timeout=_LONGEST)
        except queue.Empty:
            raise AssertionError(f"the browser did not answer: {what}") from None
        if found is None:
            raise AssertionError(f"the browser went while it was asked: {what}")
        return found

    def wait_for(self, event: str, session: str) -> dict[str, Any]:
        """The first such event that was not taken yet."""
        for at, known in enumerate(self._events):
            if known.get("method") == event and known.get("sessionId") == session:
                found: dict[str, Any] = self._events.pop(at)["params"]
                return found
        while True:
            happened = self._next(event)
            if happened.get("method") == event and happened.get("sessionId") == session:
                told: dict[str, Any] = happened["params"]
                return told
            self._events.append(happened)

    def take(self, session: str) -> list[dict[str, Any]]:
        """All that happened in a tab and was not waited for."""
        mine = [one for one in self._events if one.get("sessionId") == session]
        self._events = [one for one in self._events if one.get("sessionId") != session]
        return mine

    def close(self) -> None:
        try:
            self.call("Browser.close")
            self._process.wait(_LONGEST)
        except (AssertionError, OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait(_LONGEST)
        self._reader.join(_LONGEST)
        os.close(self._said)
        os.close(self._told)


class Tab:
    """A page in a profile of its own, with everything it asks for and complains about."""

    def __init__(
        self, browser: Chromium, *, size: tuple[int, int] = (390, 844), scale: float = 1.0,
        dark: bool = False, phone: bool = True,
    ) -> None:  # fmt: skip
        self._browser = browser
        self._context = browser.call("Target.createBrowserContext")["browserContextId"]
        target = browser.call(
            "Target.createTarget", url="about:blank", browserContextId=self._context
        )["targetId"]
        attached = browser.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self._scale, self._phone = scale, phone
        self.resize(*size)
        # As anybody's browser gives itself out: what names itself headless is nobody's view.
        self.call("Network.setUserAgentOverride", userAgent=AGENT)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def resize(self, width: int, height: int) -> None:
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height,
            deviceScaleFactor=self._scale, mobile=self._phone,
        )  # fmt: skip

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        return self._browser.call(method, self._session, **params)

    def open(self, address: str, before: str = "") -> None:
        """Until it is loaded; `before` runs before any script of the page."""
        if before:
            self.call("Page.addScriptToEvaluateOnNewDocument", source=before)
        self.call("Page.navigate", url=address)
        self._browser.wait_for("Page.loadEventFired", self._session)

    def ask(self, script: str) -> Any:
        """The value of an expression; a promise is waited for."""
        found = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True,
            userGesture=True,
        )  # fmt: skip
        if "exceptionDetails" in found:
            raise AssertionError(found["exceptionDetails"])
        return found["result"].get("value")

    def picture(self) -> bytes:
        shot = self.call("Page.captureScreenshot", format="png")
        return base64.b64decode(shot["data"])

    def happened(self) -> tuple[list[str], list[str]]:
        """Addresses that were asked for, and complaints, since it was asked last."""
        asked, complaints = [], []
        for event in self._browser.take(self._session):
            told = event["params"]
            match event["method"]:
                case "Network.requestWillBeSent":
                    asked.append(told["request"]["url"])
                case "Log.entryAdded" if told["entry"]["level"] in {"error", "warning"}:
                    complaints.append(told["entry"]["text"])
                case "Runtime.consoleAPICalled" if told["type"] in {"error", "warning", "assert"}:
                    complaints.append(str(told["args"]))
                case "Runtime.exceptionThrown":
                    complaints.append(str(told["exceptionDetails"]))
        return asked, complaints

    def close(self) -> None:
        self._browser.call("Target.disposeBrowserContext", browserContextId=self._context)


def found() -> str:
    """Its program. Skips where there is none."""
    if sys.platform == "win32":
        pytest.skip("the pipe to the browser is a POSIX one")
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("Chromium is missing: `make test` installs it on Debian")
    return program


@contextmanager
def browser(home: Path) -> Iterator[Chromium]:
    program = found()
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()

    def connect() -> None:
        # The browser reads from 3 and writes to 4, whatever numbers the pipes have here.
        first, second = os.dup(theirs_in), os.dup(theirs_out)
        os.dup2(first, 3)
        os.dup2(second, 4)

    process = subprocess.Popen(
        [program, *_FLAGS, f"--user-data-dir={home / 'profile'}", "about:blank"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")},
        preexec_fn=connect,
        pass_fds=(3, 4),
    )
    os.close(theirs_in)
    os.close(theirs_out)
    running = Chromium(process, ours_out, ours_in)
    try:
        yield running
    finally:
        running.close()
