"""A program of its own that is camera and microphone: it flashes white over HTTP and beeps into a
pipe at the same instants, and writes down when it was asked to.

usage: clapper.py PIPE STEADY|WANDERING|HOLES        runs until its input is closed, then tells

The camera is MJPEG at 1280 x 720. Each picture counts as taken when it is handed to the socket,
each sample when the clock says so; both times are monotonic seconds of this machine.
"""

from __future__ import annotations

import json
import math
import os
import random
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from media.pattern import draw
from media.vision import cv2
from tests.e2e.films.priority import come_first

RATE = 48_000
EVERY = 0.5
LONG = 0.1
_BLOCK = 480
_HEAD = b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=f\r\n\r\n"


def say(words: object) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def jpeg(picture: np.ndarray) -> bytes:
    return cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 80])[1].tobytes()


class Clapper:
    """`start` is the instant of the first clap; one follows every half second."""

    def __init__(self, pipe: Path, manner: str) -> None:
        self.start = time.monotonic() + 0.5
        self.flashes: list[tuple[int, float]] = []
        self._manner = manner
        self._pipe = pipe
        self._stop = threading.Event()
        self._grey = [jpeg(draw(number) // 2) for number in range(15)]
        self._white = jpeg(np.full((720, 1280, 3), 250, np.uint8))

    def run(self) -> None:
        server = socket.create_server(("127.0.0.1", 0))
        say(f"http://127.0.0.1:{server.getsockname()[1]}/video")
        for work, words in ((self._beep, ()), (self._serve, (server,))):
            threading.Thread(target=work, args=words, daemon=True).start()
        sys.stdin.read()
        self._stop.set()
        say(json.dumps({"start": self.start, "every": EVERY, "flashes": self.flashes}))
        os._exit(0)

    def _beep(self) -> None:
        second = np.zeros(round(RATE * EVERY), "<i2")
        long = round(RATE * LONG)
        # A cosine begins at its peak, so that the first sample is the onset.
        second[:long] = np.cos(np.arange(long) * (2 * np.pi * 1000 / RATE)) * 20_000
        sound = second.tobytes()
        with self._pipe.open("wb", buffering=0) as pipe:
            sent = 0
            while not self._stop.is_set():
                # A block is there once its last sample was taken.
                self._until(self.start + (sent + _BLOCK) / RATE)
                at = sent * 2 % len(sound)
                pipe.write(sound[at : at + _BLOCK * 2])
                sent += _BLOCK

    def _serve(self, server: socket.socket) -> None:
        while True:
            client, _ = server.accept()
            threading.Thread(target=self._film, args=(client,), daemon=True).start()

    def _film(self, client: socket.socket) -> None:
        client.recv(4096)
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        flashing = False
        try:
            client.sendall(_HEAD)
            for number, due in enumerate(self._timetable()):
                self._until(due)
                now = time.monotonic()
                clap, past = divmod(now - self.start, EVERY)
                flash = now >= self.start and past < LONG
                if flash and not flashing:
                    self.flashes.append((int(clap), now))
                flashing = flash
                part = self._white if flash else self._grey[number % len(self._grey)]
                head = b"--f\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(part)
                client.sendall(head + part + b"\r\n")
        except OSError:
            client.close()

    def _timetable(self) -> Iterator[float]:
        due, chance = time.monotonic(), random.Random(3)
        while not self._stop.is_set():
            wandering = self._manner == "WANDERING"
            due += 1 / (27.5 + 3.5 * math.sin((due - self.start) * 2) if wandering else 30)
            if self._manner != "HOLES" or chance.random() >= 0.1:
                yield due

    def _until(self, moment: float) -> None:
        left = moment - time.monotonic()
        if left > 0:
            self._stop.wait(left)


if __name__ == "__main__":
    come_first()
    Clapper(Path(sys.argv[1]), sys.argv[2]).run()
